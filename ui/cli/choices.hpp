#pragma once
// What several commands ask alike: which scenario, which arm, what is set, which seed, until which age.

#include <cstdint>
#include <string>
#include <vector>

#include "sim/core/age.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/study/life_record.hpp"

namespace CLI {
class App;
}

namespace securebase {

inline constexpr std::uint64_t kDefaultSeed = 7;

/// The words given on the command line, as they were given.
struct Choices {
  std::string scenario;
  std::string arm;
  std::vector<std::string> settings;
  std::string seed = std::to_string(kDefaultSeed);
  bool has_seed = false;  ///< it was given
};

/// Adds SCENARIO, --arm, --set and --seed to a command.
void add_choices(CLI::App& command, Choices& choices);

/// The scenario of a file, or of the stem of a shipped one; throws BadInput.
[[nodiscard]] Scenario load_scenario(const std::string& path_or_stem);

/// Whether a kept session is meant, by the ending of its file.
[[nodiscard]] bool is_session_file(const std::string& path);

/// The chosen scenario with its arm and settings; throws BadInput.
[[nodiscard]] Scenario chosen_scenario(const Choices& choices);

/// The instruments with those settings that are theirs (is_study_path); throws BadInput.
[[nodiscard]] StudyInstruments chosen_study(const Choices& choices);

/// The choices without the settings of instruments, for commands that measure.
[[nodiscard]] Choices without_study(Choices choices);

/// The chosen seed; throws BadInput.
[[nodiscard]] std::uint64_t chosen_seed(const Choices& choices);

/// An age given on the command line, 80y at most; `option` names it in the sentence. Throws BadInput.
[[nodiscard]] Age age_given(const std::string& option, const std::string& text);

/// A whole number given on the command line; throws BadInput.
[[nodiscard]] std::uint64_t number_given(const std::string& option, const std::string& text,
                                         std::uint64_t least);

/// The same with a greatest number.
[[nodiscard]] std::uint32_t number_up_to(const std::string& option, const std::string& text,
                                         std::uint64_t least, std::uint64_t most);

/// Adds an option that takes a number, with its default shown in the help.
void add_number(CLI::App& command, const char* name, std::string& value, const char* help);

}  // namespace securebase
