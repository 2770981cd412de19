#pragma once
// What differs between two lives: which settings of the scenario, which changes made on the way, which luck; and
// the first moment at which it shows. Pure comparing: no life is changed by being compared. Words are made
// elsewhere.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/life/timeline.hpp"

namespace securebase {

/// A setting of the scenario that is not the same in both.
struct SettingDifference {
  std::string path;   ///< "caregivers[0].care.tenderness.mean"
  std::string one;    ///< its value as text; "not given" where an optional part is missing
  std::string other;  ///< the same in the other scenario
  bool operator==(const SettingDifference&) const = default;
};

/// A change that only one of the two lives has, or that both have with another value.
struct CommandDifference {
  std::uint32_t episode = 0;  ///< the moment of the change, 0 … kEndOfLife
  Command command;            ///< that of the one where both have one
  bool is_in_one = true;      ///< false: only the other life has it
  std::string who;  ///< the caregiver or partner it is about, as called at that moment; may be empty
  std::optional<double> one;    ///< what the command sets, as it is in each life right after that moment;
  std::optional<double> other;  ///< nothing if it sets no number or the moment has not been lived
  bool operator==(const CommandDifference&) const = default;
};

/// Everything that two lives do not have in common at the start or by a change.
struct Differences {
  std::vector<SettingDifference> settings;  ///< in the order of the scenario
  std::vector<CommandDifference> commands;  ///< in order of their moment
  bool has_other_luck = false;
  [[nodiscard]] std::size_t count() const {
    return settings.size() + commands.size() + (has_other_luck ? 1U : 0U);
  }
  bool operator==(const Differences&) const = default;
};

/// Compares what two lives are functions of. A scenario's own events count as changes. Titles, cards, arms and
/// tendencies of a scenario make no life another and are not compared.
[[nodiscard]] Differences differences(const Recipe& one, const Recipe& other);
/// The same, with who is meant and what the values are in both lives.
[[nodiscard]] Differences differences(const Timeline& one, const Timeline& other);

/// Whether both set the same quality of the same person, so that at one moment only the later one counts.
[[nodiscard]] bool sets_the_same(const Command& one, const Command& other);

/// What a command that sets a number would set, as it is in this state; nothing for other commands.
[[nodiscard]] std::optional<double> present_value(const State& state, const Command& command);

/// The first moment at which the curves are not the same, as far as both go; nothing if there is none.
[[nodiscard]] std::optional<std::uint32_t> first_parting(std::span<const CurvePoint> one,
                                                         std::span<const CurvePoint> other);

}  // namespace securebase
