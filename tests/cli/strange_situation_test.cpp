// Guards `securebase strange-situation`: eight episodes told in their order, a table with a row a second that
// says the same, and a wrong word refused with nothing written.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "tests/cli/refusals.hpp"

using namespace securebase;

namespace {

const std::string kProcedure = "strange-situation";

Said in_room(std::vector<std::string> words) {
  words.insert(words.begin(), kProcedure);
  const Said said = run_program(words);
  REQUIRE(said.status == 0);
  CHECK(said.err == "");
  return said;
}

bool says(const Said& said, const std::string& words) { return said.out.find(words) != std::string::npos; }

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char letter : line) {
    if (letter == ',')
      cells.emplace_back();
    else
      cells.back() += letter;
  }
  return cells;
}

/// Seconds of each episode as a table has them.
std::vector<int> seconds_of_episodes(const std::vector<std::string>& lines) {
  std::vector<int> seconds(8);
  for (std::size_t i = 1; i < lines.size(); ++i)
    ++seconds.at(static_cast<std::size_t>(std::stoi(cells_of(lines[i]).at(1))) - 1);
  return seconds;
}

}  // namespace

TEST_CASE("eight episodes are told in their order, then the scales, then the class and what it is not") {
  const Said said = in_room({"steady_care"});
  CHECK(lines_of(said.out)[0] ==
        "Steady care, seed 7: Mira with Jona in the Strange Situation, at 12 months");
  std::size_t at = 0;
  for (const char* heading :
       {"Episode 1: Mira and Jona · 30 seconds", "Episode 2: Mira and Jona · 3 minutes",
        "Episode 3: Mira, Jona and a stranger · 3 minutes", "Episode 4: Mira and a stranger · ",
        "Episode 5: Mira and Jona · 3 minutes", "Episode 6: Mira alone · ",
        "Episode 7: Mira and a stranger · ", "Episode 8: Mira and Jona · 3 minutes", "Proximity seeking ",
        "disorganization ", "The class\nCoded as "}) {
    CAPTURE(heading);
    at = said.out.find(heading, at);
    REQUIRE(at != std::string::npos);
  }
  std::string last = said.out.substr(at);
  std::replace(last.begin(), last.end(), '\n', ' ');
  CHECK(last.find("one relationship, Mira with Jona, on one day, coded with error, and no type of person.") !=
        std::string::npos);
}

TEST_CASE("the same words give the same room, and another seed, age or caregiver another") {
  const std::string usual = in_room({"steady_care"}).out;
  CHECK(in_room({"steady_care", "--seed", "7", "--at", "12m", "--caregiver", "Jona"}).out == usual);
  CHECK(in_room({"steady_care", "--seed", "8"}).out != usual);
  CHECK(in_room({"steady_care", "--at", "18m"}).out != usual);
  CHECK(says(in_room({"steady_care", "--caregiver", "Noor"}), "Mira with Noor in the Strange Situation"));
  CHECK(says(in_room({"frightening_care", "--arm", "without the fright"}), "Teo with Ruth"));
}

TEST_CASE("settings reach the room: who cries never is not cut short") {
  CHECK(says(in_room({"steady_care", "--set", "strange_situation.feeling.alone=1"}), "seconds, cut short"));
  const Said calm = in_room({"steady_care", "--set", "strange_situation.feeling.cries_at=1"});
  CHECK_FALSE(says(calm, "cut short"));
  CHECK_FALSE(says(calm, "cried"));
}

TEST_CASE("the table has a row a second and lasts as long as is told") {
  const Scratch scratch;
  const std::string csv = scratch / "room.csv";
  const Said said = in_room({"steady_care", "--csv", csv});
  CHECK(said.out == in_room({"steady_care"}).out);
  CHECK(scratch.file_count() == 1);
  const auto lines = table_lines(csv);
  CHECK(lines[0] ==
        "second,episode,second_of_episode,infant_x,infant_y,caregiver_x,caregiver_y,stranger_x,stranger_y,"
        "has_caregiver,has_stranger,act,is_held,is_crying,activation,arousal,exploration,strategy,answer,"
        "so_far_proximity,so_far_contact,so_far_avoidance,so_far_resistance,so_far_disorganization");
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto cells = cells_of(lines[i]);
    CHECK(cells.size() == 24);
    CHECK(cells[0] == std::to_string(i - 1));
  }
  const auto seconds = seconds_of_episodes(lines);
  CHECK(seconds[0] == 30);
  for (const std::size_t episode : {3U, 5U, 6U}) {
    const int length = seconds[episode];
    CHECK(says(said, length == 180 ? "3 minutes" : std::to_string(length) + " seconds, cut short"));
  }
}

TEST_CASE("a room that cannot be is refused in one sentence") {
  refuses({kProcedure}, "SCENARIO");
  refuses({kProcedure, "steady_care", "--caregiver", "Nor"}, "--caregiver: expected the name of a caregiver");
  refuses({kProcedure, "steady_care", "--caregiver", "Nor"}, "did you mean “Noor”?");
  refuses({kProcedure, "steady_care", "--at", "30y"}, "--at: expected an age from 9m to 5y");
  refuses({kProcedure, "steady_care", "--at", "8m"}, "--at: expected an age from 9m to 5y");
  refuses({kProcedure, "steady_care", "--at", "soon"}, "--at: expected an age such as");
  refuses({kProcedure, "steady_care", "--set", "strange_situation.coding.reliabilty=1"}, "reliability");
  refuses({kProcedure, "steady_care", "--set", "strange_situation.coding.reliability"}, "PATH=VALUE");
}

TEST_CASE("bad input writes no table of a room, and spoils none that is there") {
  const Scratch scratch;
  const std::string csv = scratch / "room.csv";
  refuses({kProcedure, "steady_care", "--csv", csv, "--caregiver", "Ada"}, "--caregiver");
  refuses({kProcedure, "steady_care", "--csv", csv, "--set", "x=1"}, "--set");
  refuses({kProcedure, "steady_care", "--csv", scratch / "none/room.csv"}, "there is no such folder");
  refuses({kProcedure, "steady_care", "--csv", "/dev/null"}, "no ordinary file");
  CHECK(scratch.file_count() == 0);
  scratch.file("room.csv", "kept");
  refuses({kProcedure, "steady_care", "--csv", csv, "--at", "9y"}, "--at");
  CHECK(file_text(csv) == "kept");
}
