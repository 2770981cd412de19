#include "sim/scenario/reading.hpp"

#include <algorithm>

#include "sim/core/numerals.hpp"

namespace securebase {
std::string in_bounds(const std::string& singular, const std::string& joint, const Bounds& bounds) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const bool has_low = bounds.low != -kInfinity;
  const bool has_high = bounds.high != kInfinity;
  if (has_low && has_high && bounds.low == bounds.high) return shortest(bounds.low);
  if (has_low && has_high) return singular + joint + shortest(bounds.low) + " to " + shortest(bounds.high);
  if (has_low) return singular + joint + shortest(bounds.low) + " or more";
  return has_high ? singular + joint + "at most " + shortest(bounds.high) : singular;
}

void Reading::expect(const std::string& expected, const std::string& found) {
  expect_at(path_, expected, found);
}

void Reading::expect_at(const std::string& path, const std::string& expected, const std::string& found) {
  if (!is_full()) problems_.push_back({file_, path, expected, found});
}

Reading::Inside::Inside(Reading& reading, std::string_view name)
    : reading_(reading), length_before_(reading.path_.size()) {
  constexpr std::size_t kLongestName = 80;
  if (!reading.path_.empty()) reading.path_ += '.';
  reading.path_ += one_line(name, kLongestName);
}

Reading::Inside::Inside(Reading& reading, std::size_t index)
    : reading_(reading), length_before_(reading.path_.size()) {
  reading.path_ += '[' + std::to_string(index) + ']';
}

std::string form_of(const Age&, const Bounds&) { return "an age such as \"18m\" or \"22y\""; }

void read_json(Reading& reading, const Json& json, Age& into, const Bounds& bounds) {
  const auto* text = json.as<std::string>();
  const auto age = text ? parse_age(*text) : std::nullopt;
  if (!age) return reading.expect(form_of(into, bounds), describe(json));
  into = *age;
}

void read_json(Reading& reading, const Json& json, double& into, const Bounds& bounds) {
  const auto* number = json.as<double>();
  if (!number || !(*number >= bounds.low && *number <= bounds.high))
    return reading.expect(form_of(into, bounds), describe(json));
  into = *number;
}

void read_json(Reading& reading, const Json& json, bool& into, const Bounds& bounds) {
  const auto* flag = json.as<bool>();
  if (!flag) return reading.expect(form_of(into, bounds), describe(json));
  into = *flag;
}

void read_json(Reading& reading, const Json& json, std::string& into, const Bounds& bounds) {
  const auto* text = json.as<std::string>();
  if (!text) return reading.expect(form_of(into, bounds), describe(json));
  into = *text;
}

void refuse_unknown(Reading& reading, const Json::Object& object,
                    const std::vector<std::string_view>& known) {
  std::set<std::string_view> seen;
  for (const JsonMember& member : object) {
    if (reading.is_full()) return;
    const Reading::Inside inside(reading, member.name);
    if (std::find(known.begin(), known.end(), member.name) == known.end())
      reading.expect("a known field (" + suggestion(member.name, known) + ")", in_quotes(member.name));
    else if (!seen.insert(member.name).second)
      reading.expect("each field once", "a second " + in_quotes(member.name));
  }
}

}  // namespace securebase
