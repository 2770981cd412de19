#include "ui/app/findings_file.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

#include "sim/scenario/json.hpp"

namespace securebase {
namespace {

constexpr double kMostPeople = 1e9;

/// A place in the file: the value and how to name it.
struct Spot {
  const Json& json;
  std::string path;

  [[noreturn]] void refuse(std::string expected) const {
    throw Problem{{}, path, std::move(expected), describe(json)};
  }
  template <class T>
  [[nodiscard]] const T& as(const char* expected) const {
    const T* value = json.as<T>();
    if (!value) refuse(expected);
    return *value;
  }
  [[nodiscard]] Spot operator[](const std::string& name) const {
    const Json* member = json.member(name);
    if (!member) refuse("an object with the field “" + name + "”");
    return {*member, path.empty() ? name : path + "." + name};
  }
  [[nodiscard]] std::vector<Spot> items() const {
    std::vector<Spot> all;
    for (const Json& item : as<Json::List>("a list"))
      all.push_back({item, path + "[" + std::to_string(all.size()) + "]"});
    return all;
  }
  [[nodiscard]] std::string text() const { return as<std::string>("text"); }
  /// A number; null stands for what could not be measured.
  [[nodiscard]] double number() const {
    if (json.as<std::nullptr_t>()) return std::numeric_limits<double>::quiet_NaN();
    return as<double>("a number");
  }
  /// A whole number from 0 up to what a double holds exactly.
  [[nodiscard]] std::uint64_t whole(double most) const {
    const double value = as<double>("a whole number");
    if (!(value >= 0 && value <= most) || value != std::floor(value)) refuse("a whole number");
    return static_cast<std::uint64_t>(value);
  }
  /// Nothing else may stand here than these fields, each at most once.
  void expect_only(const std::vector<std::string_view>& names) const {
    std::vector<std::string_view> seen;
    for (const JsonMember& member : as<Json::Object>("an object")) {
      const bool is_known = std::find(names.begin(), names.end(), member.name) != names.end();
      const bool is_twice = std::find(seen.begin(), seen.end(), member.name) != seen.end();
      if (!is_known || is_twice)
        throw Problem{{}, path, is_twice ? "each field once" : one_of(names), in_quotes(member.name)};
      seen.push_back(member.name);
    }
  }
};

double or_else(double number, double other) { return std::isnan(number) ? other : number; }

PageNumber number_at(const Spot& spot, std::uint64_t seeds) {
  spot.expect_only({"of", "low", "high", "mean", "spread", "without_instruments", "verdict", "by_seed"});
  static_cast<void>(spot["verdict"].text());
  PageNumber number;
  number.of = spot["of"].text();
  number.low = or_else(spot["low"].number(), number.low);
  number.high = or_else(spot["high"].number(), number.high);
  number.mean = spot["mean"].number();
  number.spread = spot["spread"].number();
  if (spot.json.member("without_instruments"))
    number.without_instruments = spot["without_instruments"].number();
  const std::vector<Spot> by_seed = spot["by_seed"].items();
  if (by_seed.size() != seeds) spot["by_seed"].refuse("a number for each of the seeds");
  for (const Spot& seed : by_seed) static_cast<void>(seed.number());
  return number;
}

PageRole role_at(const Spot& spot) {
  const std::string word = spot.text();
  if (word == "calibrated") return PageRole::calibrated;
  if (word == "predicted") return PageRole::predicted;
  if (word != "shown") spot.refuse(one_of({"calibrated", "predicted", "shown"}));
  return PageRole::shown;
}

PageFinding finding_at(const Spot& spot, std::uint64_t seeds) {
  spot.expect_only({"id", "role", "statement", "published", "n", "source", "status", "measure", "reason",
                    "holds", "values"});
  PageFinding finding;
  finding.id = spot["id"].text();
  finding.role = role_at(spot["role"]);
  finding.statement = spot["statement"].text();
  finding.published = spot["published"].text();
  if (!spot["n"].json.as<std::nullptr_t>()) finding.n = spot["n"].whole(kMostPeople);
  finding.source = spot["source"].text();
  finding.status = spot["status"].text();
  finding.measure = spot["measure"].text();
  finding.reason = spot["reason"].text();
  static_cast<void>(spot["holds"].as<bool>("true or false"));
  for (const Spot& value : spot["values"].items()) finding.numbers.push_back(number_at(value, seeds));
  return finding;
}

FindingsPage page_at(const Spot& spot) {
  constexpr double kMost = std::numeric_limits<std::uint32_t>::max();
  constexpr double kExact = 9007199254740992;  // 2^53
  spot.expect_only({"format", "lives", "seeds", "first_seed", "findings"});
  if (spot["format"].whole(kMost) != 1) spot["format"].refuse("1");
  FindingsPage page{
      spot["lives"].whole(kMost), spot["seeds"].whole(kMost), spot["first_seed"].whole(kExact), {}};
  for (const Spot& finding : spot["findings"].items())
    page.findings.push_back(finding_at(finding, page.seeds));
  return page;
}

}  // namespace

Outcome<FindingsPage> read_findings(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  try {
    return page_at({*json, {}});
  } catch (Problem& problem) {
    problem.where = file_name;
    return Problems{problem};
  }
}

FindingsDesk findings_in(const std::filesystem::path& file) {
  FindingsDesk desk;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return desk;
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  Outcome<FindingsPage> page = read_findings(text, file.filename().string());
  if (page)
    desk.page = std::make_shared<const FindingsPage>(std::move(*page));
  else
    desk.problem = page.problems().front();
  return desk;
}

}  // namespace securebase
