// Guards what a teacher who edits a file by hand meets: every problem at once, a file put in order, a list.
#include <doctest/doctest.h>

#include "tests/cli/program.hpp"

using namespace securebase;

namespace {

const std::string kShipped = SECUREBASE_SCENARIOS "/steady_care.json";

/// The shipped scenario with a part replaced.
std::string steady_with(const std::string& from, const std::string& to) {
  std::string text = file_text(kShipped);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a valid file is called valid") {
  const Said said = run_program({"validate", kShipped});
  CHECK(said.status == 0);
  CHECK(said.out == "steady_care.json: valid\n");
  CHECK(said.err == "");
}

TEST_CASE("every problem of every file is told, a sentence a line") {
  const Scratch scratch;
  const std::string two =
      scratch.file("two.json", steady_with("\"format\": 1", "\"format\": \"one\", \"nam\": 1"));
  const std::string one = scratch.file("one.json", steady_with("\"format\": 1,", ""));
  const Said said = run_program({"validate", two, kShipped, one, scratch / "none.json"});
  CHECK(said.status == 2);
  CHECK(said.out == "steady_care.json: valid\n");
  CHECK(said.err.find("two.json: format: expected 1, found “one”\n") != std::string::npos);
  CHECK(said.err.find("two.json: nam: expected a known field (did you mean “name”?)") != std::string::npos);
  CHECK(said.err.find("one.json: format: expected 1, found nothing\n") != std::string::npos);
  CHECK(said.err.find("none.json: there is no such file") != std::string::npos);
}

TEST_CASE("a promise that is not kept is seen") {
  const Scratch scratch;
  const std::string bold = scratch.file("bold.json", steady_with("\"at_least\": 0.5", "\"at_least\": 1.5"));
  const Said said = run_program({"validate", "--tendencies", bold});
  CHECK(said.status == 2);
  CHECK(said.out.find("  DOES NOT HOLD: By 18 months") != std::string::npos);
  CHECK(run_program({"validate", bold}).status == 0);
}

TEST_CASE("the list names every scenario that came with the program") {
  const Said said = run_program({"list"});
  CHECK(said.status == 0);
  CHECK(said.out.find("steady_care") != std::string::npos);
  CHECK(said.out.find("Steady care. Mira grows up with two caregivers") != std::string::npos);
}

TEST_CASE("a file edited by hand is put in order, and then left alone") {
  const Scratch scratch;
  const std::string path = scratch.file("mine.json", steady_with("\"format\": 1,\n", "\"format\":1,"));
  CHECK(run_program({"tidy", path}).out == "mine.json: written anew\n");
  CHECK(file_text(path) == file_text(kShipped));
  CHECK(run_program({"tidy", path}).out == "mine.json: is tidy\n");
}

TEST_CASE("if one file is wrong, none is put in order") {
  const Scratch scratch;
  const std::string untidy = steady_with("\"format\": 1,\n", "\"format\":1,");
  const std::string path = scratch.file("mine.json", untidy);
  CHECK(run_program({"tidy", path, scratch.file("bad.json", "{}")}).status == 2);
  CHECK(file_text(path) == untidy);
}
