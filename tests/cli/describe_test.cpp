// Guards `securebase describe`: a life told by stage, up to the age asked for and no further.
#include <cstdlib>
#include <fstream>

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

TEST_CASE(
    "the whole life of the default scenario is told byte for byte as it was approved in a golden file") {
  const std::string golden = std::string(SECUREBASE_GOLDEN_TEXTS) + "/describe_steady_care.txt";
  const Said said = run_program({"describe", "steady_care"});
  REQUIRE(said.status == 0);
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(golden, std::ios::binary) << said.out;
  CHECK(said.out == file_text(golden));
}

#ifdef SECUREBASE_HAS_SCREEN

TEST_CASE("each view is told at the age that is asked for, with the words of the screen") {
  const std::vector<std::pair<std::string, std::string>> views{{"life", "The timeline"},
                                                               {"compare", "Only one life so far"},
                                                               {"map", "The way so far"},
                                                               {"findings", "The chosen finding"},
                                                               {"strange-situation", "What a coder counts"}};
  for (const auto& each : views) {
    const auto& view = each.first;
    const auto& heading = each.second;
    CAPTURE(view);
    const Said said = run_program({"describe", "steady_care", "--at", "12m", "--view", view});
    CHECK(said.status == 0);
    CHECK(said.err == "");
    CHECK(lines_of(said.out).at(0) == "Steady care: Mira, at the age of 12 months, seed 7");
    CHECK(has_line(said, heading));
  }
}

TEST_CASE("the same view is told in the same words, another second in others") {
  const std::vector<std::string> room{"describe", "distant_care", "--at",
                                      "12m",      "--view",       "strange-situation"};
  const auto at_second = [&](const std::string& second) {
    std::vector<std::string> words = room;
    words.insert(words.end(), {"--second", second});
    return run_program(words).out;
  };
  CHECK(at_second("900") == at_second("900"));
  CHECK(at_second("900") != at_second("600"));
  CHECK(at_second("900").find("It is 15:00 of ") != std::string::npos);
}

TEST_CASE("a view that does not exist, or not at that age, is refused in one sentence") {
  refuses({"describe", "steady_care", "--view", "lives"}, "--view: expected life or compare");
  refuses({"describe", "steady_care", "--at", "13m", "--view", "strange-situation"}, "12m or 48m");
  refuses({"describe", "steady_care", "--at", "90y", "--view", "life"}, "--at");
}

#endif

TEST_CASE("an age or a scenario that does not exist is refused in one sentence") {
  refuses({"describe", "steady_care", "--at", "soon"}, "soon");
  refuses({"describe", "steady_car"}, "steady_car");
}
