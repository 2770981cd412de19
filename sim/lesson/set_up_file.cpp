#include "sim/lesson/set_up_file.hpp"

#include "sim/scenario/reading.hpp"
#include "sim/scenario/writing.hpp"

namespace securebase {
namespace {

constexpr Age kLatestStart = Age::from_years(80);

void check(Reading& reading, const SetUp& set_up) {
  if (set_up.name.find_first_not_of(" \n\t") == std::string::npos) {
    const Reading::Inside inside(reading, "name");
    reading.expect("a name", "empty text");
  }
  if (set_up.at && *set_up.at > kLatestStart) {
    const Reading::Inside inside(reading, "at");
    reading.expect("an age up to 80y", exact_age(*set_up.at));
  }
}

}  // namespace

Outcome<SetUp> read_set_up(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  SetUp set_up;
  Reading reading(file_name);
  read_json(reading, *json, set_up, Bounds{});
  if (reading.problems().empty()) check(reading, set_up);
  if (!reading.problems().empty()) return reading.problems();
  return set_up;
}

}  // namespace securebase
