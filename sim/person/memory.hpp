#pragma once
// The moments that taught a belief. Kept so that "Why?" and "Layers" can name them; they move nothing.

#include <array>
#include <cstdint>

#include "sim/core/fields.hpp"
#include "sim/person/stage_of_life.hpp"
#include "sim/person/strategy.hpp"

namespace securebase {

/// What a bid met with, from nothing to a matched answer.
enum class Answer : std::uint8_t { unnoticed, cold, frightening, mismatched, matched };

template <>
struct EnumWords<Answer> {
  static constexpr std::array<std::string_view, 5> names{"unnoticed", "cold", "frightening", "mismatched",
                                                         "matched"};
};

/// One moment and what it changed.
struct MemoryTrace {
  std::uint32_t episode = 0;
  std::int32_t age_hours = 0;
  std::uint8_t figure = 0;  ///< index into State::figures
  Strategy strategy = Strategy::primary;
  Answer answer = Answer::unnoticed;
  double before = 0;  ///< the belief before the moment, 0–1
  double change = 0;  ///< what the moment did to it
  bool operator==(const MemoryTrace&) const = default;
  template <class M = MemoryTrace>
  static constexpr auto fields() {
    return std::tuple{field("episode", &M::episode), field("age_hours", &M::age_hours),
                      field("figure", &M::figure),   field("strategy", &M::strategy),
                      field("answer", &M::answer),   field("before", &M::before),
                      field("change", &M::change)};
  }
};

inline constexpr std::size_t kTracesPerStage = 6;

/// The 24 largest updates of one belief: six from each stage of life. Plasticity falls with age, so the
/// 24 largest of a whole life would all be infant moments and no adult one could ever be named. Within a
/// stage the largest comes first, so that nearly every moment is dismissed by one comparison.
struct Memory {
  std::array<MemoryTrace, kTracesPerStage * kStageCount> traces{};
  bool operator==(const Memory&) const = default;
  template <class Self = Memory>
  static constexpr auto fields() {
    return std::tuple{field("traces", &Self::traces)};
  }

  /// Keeps the trace if it is larger than the smallest kept from its stage. A trace with change 0 is empty.
  void keep(const MemoryTrace& trace, StageOfLife stage);
};

}  // namespace securebase
