#include "ui/view/words_share.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "ui/text/language.hpp"

namespace securebase {
namespace {

using Words = std::pair<std::string_view, std::string_view>;  // the path of the problem, and its sentence

constexpr std::array<Words, 2> kNoCode{
    {{"scenario",
      "Only a scenario that comes with the program fits into a share code. Keep a session, and pass on its file."_t},
     {"length",
      "There are too many changes for a share code of 200 letters. Keep a session, and pass on its file."_t}}};
constexpr std::string_view kOtherwiseNoCode =
    "The scenario was changed in a way that a share code cannot hold. Keep a session, and pass on its file."_t;

constexpr std::array<Words, 5> kBadCode{
    {{"beginning", "This is no share code: one begins with “SB1-”."_t},
     {"version", "This code was made with a newer version of the program."_t},
     {"scenario", "This code is about the scenario {found}, which is not here."_t},
     {"fingerprint",
      "This code was made with another version of its scenario, or of the constants of the model."_t},
     {"model",
      "This code was made with another version of the model: here, the same steps lead elsewhere."_t}}};
constexpr std::string_view kDamaged =
    "This code was cut or changed on its way. Copy it once more, from its first letter to its last."_t;

template <std::size_t N>
std::string words_for(const Problem& problem, const std::array<Words, N>& table, std::string_view otherwise) {
  for (const auto& [path, words] : table)
    if (problem.path == path) return say(words, {{"found", problem.found}});
  return std::string(tr(otherwise));
}

}  // namespace

std::string words_for_no_code(const Problem& problem) {
  return words_for(problem, kNoCode, kOtherwiseNoCode);
}

std::string words_for_bad_code(const Problem& problem) { return words_for(problem, kBadCode, kDamaged); }

std::string code_in_groups(const std::string& code) {
  constexpr std::size_t kGroup = 5;
  const std::size_t beginning = code.find('-') + 1;
  std::string groups = code.substr(0, beginning);
  for (std::size_t at = beginning; at < code.size(); at += kGroup)
    groups += (at == beginning ? "" : " ") + code.substr(at, kGroup);
  return groups;
}

std::string what_a_code_holds() {
  return std::string(
      tr("It holds the scenario, the seed, every change in this life and the moment, and nothing about you. "
         "Spaces do not matter; capital and small letters do. Escape goes back."_t));
}

}  // namespace securebase
