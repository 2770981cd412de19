#include "sim/session/saved_session.hpp"

#include <charconv>

#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/scenario_forms.hpp"

namespace securebase {
namespace {

/// The whole text as a number of 64 bits, or nothing.
std::optional<std::uint64_t> whole_number(const std::string& text) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return {};
  return number;
}

bool is_newer(const Json& json) {
  const Json* format = json.member("format");
  const auto* number = format ? format->as<double>() : nullptr;
  return number && *number > SavedSession::kFormat;
}

void check_branch(Reading& reading, const SavedSession& session, std::size_t index) {
  const SavedBranch& branch = session.branches[index];
  const std::string here = "branches[" + std::to_string(index) + "].";
  const bool is_first = index == 0;
  if (is_first != (branch.parent < 0))
    reading.expect_at(here + "parent", is_first ? "-1: the first life left no other" : "an earlier branch",
                      std::to_string(branch.parent));
  else if (branch.parent >= static_cast<std::int32_t>(index))
    reading.expect_at(here + "parent", "an earlier branch", std::to_string(branch.parent));
  for (std::size_t i = 0; i < branch.checks.size(); ++i) {
    const SavedCheck& check = branch.checks[i];
    const bool is_late = check.episode > branch.reached;
    if (is_late || (i > 0 && check.episode <= branch.checks[i - 1].episode))
      reading.expect_at(here + "checks[" + std::to_string(i) + "].episode",
                        "a later moment than the one before, that has been lived",
                        std::to_string(check.episode));
  }
}

/// What no single field can say.
Problems check_session(const SavedSession& session, std::string_view file_name) {
  Reading reading(file_name);
  if (!whole_number(session.seed))
    reading.expect_at("seed", "a whole number as text", in_quotes(session.seed));
  if (session.selected >= session.branches.size())
    reading.expect_at("selected", "one of the branches, counted from 0", std::to_string(session.selected));
  for (std::size_t i = 0; i < session.branches.size(); ++i) check_branch(reading, session, i);
  Problems problems = reading.problems();
  for (Problem problem : check_scenario(session.scenario, file_name)) {
    problem.path = "scenario." + problem.path;
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace

Luck SavedSession::luck() const { return {whole_number(seed).value_or(0), life}; }

Outcome<SavedSession> read_session(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Reading reading(file_name);
  if (is_newer(*json)) {
    reading.expect_at("format", "format 1 (this session was kept by a newer version of the program)",
                      describe(*json->member("format")));
    return reading.problems();
  }
  SavedSession session;
  read_json(reading, *json, session, Bounds{});
  if (!reading.problems().empty()) return reading.problems();
  Problems problems = check_session(session, file_name);
  if (!problems.empty()) return problems;
  return session;
}

std::string write_session(const SavedSession& session) {
  return json_file(json_of(session, Detail::without_defaults));
}

}  // namespace securebase
