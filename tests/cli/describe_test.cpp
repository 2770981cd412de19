// Guards `securebase describe`: a life told by stage, up to the age asked for and no further.
#include "tests/cli/refusals.hpp"

using namespace securebase;

namespace {

bool has_line(const Said& said, const std::string& wanted) {
  for (const std::string& line : lines_of(said.out)) {
    if (line == wanted) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a whole life is told stage by stage, adulthood by decades, and what it is comes last") {
  const Said said = run_program({"describe", "steady_care"});
  CHECK(said.status == 0);
  CHECK(said.err == "");
  CHECK(lines_of(said.out).at(0) == "Steady care: Mira, to the age of 80 years, seed 7");
  for (const std::string heading :
       {"Infancy, to 18 months", "Childhood, to 12 years", "Adolescence, to 18 years",
        "Adulthood, 18 to 30 years", "Adulthood, 70 to 80 years", "What this is"}) {
    CAPTURE(heading);
    CHECK(has_line(said, heading));
  }
  CHECK(said.out.find("It is a model,\nnot a diagnosis.") != std::string::npos);
}

TEST_CASE("nothing is told of what has not been lived yet") {
  const Said said = run_program({"describe", "steady_care", "--at", "12m"});
  CHECK(said.status == 0);
  CHECK(has_line(said, "Infancy, to 18 months"));
  CHECK_FALSE(has_line(said, "Childhood, to 12 years"));
  CHECK(said.out.find("At 12 months") != std::string::npos);
  CHECK(said.out.find("At 18 months") == std::string::npos);
}

TEST_CASE("another seed is told as another life, and a setting changes what is told") {
  const std::string usual = run_program({"describe", "steady_care", "--at", "3y"}).out;
  CHECK(run_program({"describe", "steady_care", "--at", "3y"}).out == usual);
  CHECK(run_program({"describe", "steady_care", "--at", "3y", "--seed", "8"}).out != usual);
}

TEST_CASE("an age or a scenario that does not exist is refused in one sentence") {
  refuses({"describe", "steady_care", "--at", "soon"}, "soon");
  refuses({"describe", "steady_car"}, "steady_car");
}
