#pragma once
// What is worth a mark on the timeline.

#include <cstdint>
#include <vector>

#include "sim/core/fields.hpp"

namespace securebase {

enum class MarkKind : std::uint8_t {
  prototype_set,
  school_starts,
  adolescence_starts,
  leaves_home,
  friend_met,
  partner_met,
  break_up,
  quarrel_recovered,
  quarrel_unrecovered,
  life_event,
  loss,
  therapy_starts,
  therapy_ends,
  self_help_starts,
  self_help_ends,
  betrayal,
  care_changed,
  partner_changed,
  person_changed,
};

template <>
struct EnumWords<MarkKind> {
  static constexpr std::array<std::string_view, 19> names{
      "prototype_set", "school_starts",  "adolescence_starts", "leaves_home",         "friend_met",
      "partner_met",   "break_up",       "quarrel_recovered",  "quarrel_unrecovered", "life_event",
      "loss",          "therapy_starts", "therapy_ends",       "self_help_starts",    "self_help_ends",
      "betrayal",      "care_changed",   "partner_changed",    "person_changed"};
};

/// Something happened just before this episode count was reached.
struct Mark {
  std::uint32_t episode = 0;
  MarkKind kind = MarkKind::life_event;
  bool operator==(const Mark&) const = default;
};

using Marks = std::vector<Mark>;

}  // namespace securebase
