#include "sim/session/saved_session.hpp"

#include <algorithm>
#include <charconv>

#include "sim/core/numerals.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/scenario_forms.hpp"

namespace securebase {
namespace {

bool is_newer_session(const Json& json) {
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

/// Where a drawing can have its points, in words.
constexpr std::string_view kOnTheGrid = "a later moment of the grid between made_at and horizon";

void check_drawing(Reading& reading, const Prediction& prediction, const std::string& here) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < prediction.drawn.size(); ++i) {
    const PredictedPoint& point = prediction.drawn[i];
    const std::string place = here + "drawn[" + std::to_string(i) + "].";
    const std::size_t step = step_near(prediction, point.episode);
    if (step <= last || moment_of_step(prediction, step) != point.episode)
      reading.expect_at(place + "episode", std::string(kOnTheGrid), std::to_string(point.episode));
    if (kept_level(point.level) != point.level)
      reading.expect_at(place + "level", "hundredths", shortest(point.level));
    last = std::max(last, step);
  }
}

void check_reason(Reading& reading, const std::string& path, const std::string& words) {
  if (kept_reason(words) == words) return;
  reading.expect_at(path, "at most " + std::to_string(kLongestReason) + " letters without control characters",
                    std::to_string(words.size()) + " bytes of text");
}

void check_prediction(Reading& reading, const SavedSession& session, std::size_t index) {
  const Prediction& prediction = session.predictions[index];
  const std::string here = "predictions[" + std::to_string(index) + "].";
  if (prediction.branch >= session.branches.size())
    reading.expect_at(here + "branch", "one of the branches, counted from 0",
                      std::to_string(prediction.branch));
  if (index + 1 < session.predictions.size() && prediction.stage != PredictionStage::put_away)
    reading.expect_at(here + "stage", "\"put_away\": only the last can be on the screen",
                      in_quotes(word(prediction.stage)));
  if (kept_level(prediction.start) != prediction.start)
    reading.expect_at(here + "start", "hundredths", shortest(prediction.start));
  if (prediction.seen_until < prediction.made_at)
    reading.expect_at(here + "seen_until", "no moment before made_at", std::to_string(prediction.seen_until));
  check_reason(reading, here + "reason", prediction.reason);
  check_reason(reading, here + "explanation", prediction.explanation);
  if (prediction.horizon < prediction.made_at + kPredictionSteps)
    reading.expect_at(here + "horizon",
                      "a moment at least " + std::to_string(kPredictionSteps) + " after made_at",
                      std::to_string(prediction.horizon));
  else
    check_drawing(reading, prediction, here);
}

/// What no single field can say.
Problems check_session(const SavedSession& session, std::string_view file_name) {
  Reading reading(file_name);
  if (!whole_number(session.seed))
    reading.expect_at("seed", "a whole number as text", in_quotes(session.seed));
  if (session.selected >= session.branches.size())
    reading.expect_at("selected", "one of the branches, counted from 0", std::to_string(session.selected));
  for (std::size_t i = 0; i < session.branches.size(); ++i) check_branch(reading, session, i);
  for (std::size_t i = 0; i < session.predictions.size(); ++i) check_prediction(reading, session, i);
  Problems problems = reading.problems();
  for (Problem problem : check_scenario(session.scenario, file_name)) {
    problem.path = "scenario." + problem.path;
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace

std::optional<std::uint64_t> whole_number(const std::string& text) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return {};
  return number;
}

Luck SavedSession::luck() const { return {whole_number(seed).value_or(0), life}; }

Outcome<SavedSession> read_session(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  Reading reading(file_name);
  if (is_newer_session(*json)) {
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
