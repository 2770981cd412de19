// Guards `securebase teach` as people meet it: what it prints and writes, and what it refuses in one sentence.
#include <filesystem>
#include <fstream>

#include "tests/cli/refusals.hpp"
#include "tests/teach/packs.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::vector<std::string> teach(const std::string& what, const std::string& out) {
  return {"teach", what, "--out", out};
}

std::vector<std::string> with(std::vector<std::string> words, std::initializer_list<const char*> more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

}  // namespace

TEST_CASE("a pack is written where it is asked for, and each file is named") {
  const Scratch scratch;
  const Said said = run_program(teach("steady_care", scratch / "pack"));
  CHECK(said.status == 0);
  CHECK(said.err == "");
  CHECK(lines_of(said.out).size() == 8);
  for (const std::string& line : lines_of(said.out)) CHECK(file_text(line).size() > 1000);
  CHECK(file_text(scratch / "pack/answers.html").find("seed 7") != std::string::npos);
  CHECK(run_program(teach("steady_care", scratch / "pack")).status == 0);
}

TEST_CASE("a lesson is told from a scenario of the same name, and has its own luck") {
  const Scratch scratch;
  refuses(teach("hot_and_cold", scratch / "pack"), "expected scenarios/hot_and_cold or lessons/hot_and_cold");
  refuses(with(teach("how_trust_begins", scratch / "pack"), {"--seed", "8"}),
          "--seed: a lesson brings its own luck");
  CHECK(scratch.file_count() == 0);
  const Said said =
      run_program(with(teach("lessons/inside_the_model", scratch / "pack"), {"--language", "es"}));
  CHECK(said.status == 0);
  CHECK(file_text(scratch / "pack/notes.txt").find("Semilla") != std::string::npos);
  CHECK(file_text(scratch / "pack/notes.html").find("lang=\"es\"") != std::string::npos);
}

TEST_CASE("another luck is another life") {
  const Scratch scratch;
  REQUIRE(run_program(with(teach("population", scratch / "pack"), {"--seed", "8"})).status == 0);
  const Page eight = read_strictly(file_text(scratch / "pack/answers.html"));
  REQUIRE(run_program(teach("population", scratch / "pack")).status == 0);
  const Page seven = read_strictly(file_text(scratch / "pack/answers.html"));
  const std::string section = question_ids(seven).at(1);
  REQUIRE_FALSE(in_class(seven, section, "filled").empty());
  CHECK(in_class(seven, section, "filled") != in_class(eight, section, "filled"));
}

TEST_CASE("what cannot be done is refused in one sentence, and nothing is written") {
  const Scratch scratch;
  const std::string mine = scratch.file("notes.html", "mine");
  const std::string folder = std::filesystem::path(mine).parent_path().string();
  refuses(teach("steady_care", folder), "notes.html is there already and was not written by this program");
  refuses(teach("steady_care", mine), "it is there already and is no folder");
  refuses(teach("steady_car", scratch / "pack"), "steady_car");
  refuses(teach("lessons/how_trust", scratch / "pack"), "there is no lesson of that name");
  refuses(with(teach("steady_care", scratch / "pack"), {"--language", "xx"}), "--language: expected");
  refuses({"teach", "steady_care"}, "--out");
  CHECK(file_text(mine) == "mine");
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("a lesson of one's own that asks for a scenario that is not there says which step does") {
  const Scratch scratch;
  std::string text = file_text(SECUREBASE_SCENARIOS "/lessons/hot_and_cold.json");
  const std::string known = "\"scenario\": \"hot_and_cold\"";
  REQUIRE(text.find(known) != std::string::npos);
  text.replace(text.find(known), known.size(), "\"scenario\": \"not_there\"");
  std::ofstream(scratch / "own.json") << text;
  const Said said = run_program(teach(scratch / "own.json", scratch / "pack"));
  CHECK(said.status == 2);
  CHECK(said.err.find("step 1: ") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch / "pack"));
}

TEST_CASE("a path to a file that is not there is no shipped lesson") {
  const Scratch scratch;
  const Said said = run_program(teach("mine/how_trust_begins.json", scratch / "pack"));
  CHECK(said.status == 2);
  CHECK(said.err.find("there is no such file") != std::string::npos);
}
