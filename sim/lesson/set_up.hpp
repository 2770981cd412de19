#pragma once
// What a teacher prepares for a class: where the program starts, what can be changed and what cannot, a lesson, and what
// to think about. People write it by hand; reading is in set_up_file.hpp. Which controls, views, scenarios and lessons
// there are is the program's to check.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/lesson/lesson.hpp"

namespace securebase {

inline constexpr int kMostSetUpNames = 200;
inline constexpr int kMostPrompts = 12;

struct SetUp {
  int format = 1;
  std::string name;
  std::string scenario;              ///< opened, by the stem of its file; empty: the one that opens anyway
  std::uint32_t seed = 7;            ///< its luck
  std::optional<Age> at;             ///< the playhead goes there
  std::string view;                  ///< "map"; empty: the life
  std::vector<LessonAct> acts;       ///< done in this order, before anything is locked
  std::string lesson;                ///< opened, by the stem of its file; empty: none
  std::vector<std::string> hidden;   ///< names of controls that are not there, or "caregiver.*"
  std::vector<std::string> locked;   ///< of controls that stay as they are, likewise
  std::vector<std::string> prompts;  ///< shown beside the life, in order
  bool operator==(const SetUp&) const = default;
  template <class S = SetUp>
  static constexpr auto fields() {
    return std::tuple{field("format", &S::format).within(1, 1).required(),
                      field("name", &S::name).required(),
                      field("scenario", &S::scenario),
                      field("seed", &S::seed),
                      field("at", &S::at),
                      field("view", &S::view),
                      field("do", &S::acts).within(0, kMostSetUpNames),
                      field("lesson", &S::lesson),
                      field("hidden", &S::hidden).within(0, kMostSetUpNames),
                      field("locked", &S::locked).within(0, kMostSetUpNames),
                      field("prompts", &S::prompts).within(0, kMostPrompts)};
  }
};

}  // namespace securebase
