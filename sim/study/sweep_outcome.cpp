#include "sim/study/sweep_outcome.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace securebase {
namespace {

constexpr Age kLongestLife = Age::from_years(80);
constexpr std::string_view kShareOfLives = "share of lives";
constexpr std::string_view kYesOrNo = "0/1";

Problem problem_with(std::string_view name, std::string expected) {
  return {"", "outcome", std::move(expected), in_quotes(name)};
}

std::vector<std::string_view> words_in(std::string_view list) {
  std::vector<std::string_view> words;
  for (std::size_t from = 0; from <= list.size();) {
    const std::size_t slash = std::min(list.find('/', from), list.size());
    words.push_back(list.substr(from, slash - from));
    from = slash + 1;
  }
  return words;
}

std::vector<std::string_view> measure_names() {
  std::vector<std::string_view> names;
  names.reserve(measures().size());
  for (const Measure& measure : measures()) names.push_back(measure.name);
  return names;
}

/// Seed and number of a life are no outcomes.
bool is_outcome(const Column& column) { return column.unit != "id"; }

std::vector<std::string_view> column_names() {
  std::vector<std::string_view> names;
  for (const Column& column : cohort_columns()) {
    if (is_outcome(column)) names.push_back(column.name);
  }
  return names;
}

Outcome<SweepOutcome> measure_at(std::string_view name, std::size_t sign) {
  const std::string_view measure = name.substr(0, sign);
  SweepOutcome outcome;
  outcome.name = name;
  outcome.measure = measure_named(measure);
  if (!outcome.measure)
    return Problems{
        problem_with(name, "a measure before the @ (" + suggestion(measure, measure_names()) + ")")};
  const auto at = parse_age(name.substr(sign + 1));
  if (!at || *at > kLongestLife)
    return Problems{problem_with(name, "an age up to 80y after the @, such as 18m or 30y")};
  outcome.at = *at;
  outcome.meaning = std::string(outcome.measure->help) + ", at " + say_age(*at);
  outcome.is_share = outcome.measure->unit == kYesOrNo;
  outcome.unit = outcome.is_share ? kShareOfLives : outcome.measure->unit;
  return outcome;
}

Outcome<SweepOutcome> column_of(std::string_view name) {
  const std::size_t equals = std::min(name.find('='), name.size());
  const std::string_view column = name.substr(0, equals);
  const auto columns = cohort_columns();
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& each) {
    return each.name == column && is_outcome(each);
  });
  if (found == columns.end()) {
    return Problems{
        problem_with(name, "a measure at an age such as security@30y, or a column of the cohort's table (" +
                               suggestion(column, column_names()) + ")")};
  }
  SweepOutcome outcome;
  outcome.name = name;
  outcome.column = &*found;
  outcome.meaning = found->meaning;
  const std::vector<std::string_view> words =
      found->unit == "word" ? words_in(found->range) : std::vector<std::string_view>{};
  if (equals < name.size()) outcome.word = name.substr(equals + 1);
  const bool is_known = std::find(words.begin(), words.end(), outcome.word) != words.end();
  if (!words.empty() && !is_known)
    return Problems{problem_with(name, std::string(column) + "=" + one_of(words))};
  if (words.empty() && equals < name.size())
    return Problems{problem_with(name, std::string(column) + " alone: it is a number")};
  if (!words.empty()) outcome.meaning += ": " + outcome.word;
  outcome.is_share = !words.empty() || found->unit == kYesOrNo;
  outcome.unit = outcome.is_share ? kShareOfLives : found->range;
  return outcome;
}

double number_in(const Cell& cell, const std::string& word) {
  if (const auto* number = std::get_if<double>(&cell)) return *number;
  if (const auto* whole = std::get_if<std::uint64_t>(&cell)) return static_cast<double>(*whole);
  if (const auto* found = std::get_if<std::string_view>(&cell)) return *found == word ? 1 : 0;
  return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

Outcome<SweepOutcome> sweep_outcome(std::string_view name) {
  const std::size_t sign = name.find('@');
  return sign == std::string_view::npos ? column_of(name) : measure_at(name, sign);
}

double value_of(const SweepOutcome& outcome, std::shared_ptr<const World> world,
                const StudyInstruments& study) {
  if (outcome.measure) {
    Life life(std::move(world));
    life.run_until(outcome.at);
    return outcome.measure->of(life.state());
  }
  return number_in(outcome.column->of(record_life(std::move(world), study, outcome.column->ready)),
                   outcome.word);
}

}  // namespace securebase
