// Guards that no damaged file can crash the program or slip through half read: a shipped scenario, a kept session, the
// contents of a share code, and a recipe alone, in a PNG and in a GIF, each damaged in 10,000 ways that are the same in
// every run.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "sim/scenario/scenario_file.hpp"
#include "sim/session/replay.hpp"
#include "sim/session/share_pack.hpp"
#include "tests/exports/recipes.hpp"
#include "tests/fuzz/export_property.hpp"
#include "tests/fuzz/mutant.hpp"
#include "tests/fuzz/scenario_property.hpp"
#include "tests/fuzz/session_property.hpp"
#include "tests/fuzz/share_code_property.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kMutants = 10000;

std::string shipped_scenario() {
  std::ifstream file(SECUREBASE_SCENARIOS "/steady_care.json", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Two short lives with a change each, so that a mutant is quickly lived again.
std::string kept_text() {
  SavedSession session;
  session.scenario = *read_scenario(shipped_scenario(), "steady_care");
  session.branches.resize(2);
  session.branches[0].reached = 400;
  session.branches[0].changes = {{100, HardTime{0.3}}};
  session.branches[1] = {"a fork", 0, 200, 300, {{200, Loss{0.5}}, {250, HardTime{0.1}}}, {}};
  Prediction prediction;
  prediction.made_at = prediction.seen_until = 200;
  prediction.horizon = 400;
  prediction.start = 0.5;
  draw_stroke(prediction, {4, 0.6}, {9, 0.7});
  prediction.option = PredictedOption::rises;
  prediction.hands = {3, 9, 12};
  prediction.reason = "Ana will be back – soon.";
  session.predictions = {prediction};
  fill_in_checks(session);
  return write_session(session);
}

/// What a share code holds, with something of each kind.
std::string contents_of_a_code() {
  PackedMoment moment;
  moment.stem = "steady_care";
  moment.luck = {300, 2};
  moment.playhead = 200;
  moment.settings = {{12, 0.35}};
  moment.events = {{Age::from_months(2), Loss{0.5}}};
  moment.commands = {{100, SetCare{"", CareQuality::tenderness, 0.61234}},
                     {100, SetCare{"", CareQuality::tenderness, 0.65}},
                     {50, HardTime{0.3}},
                     {5000, MeetPartner{"Sam", {}, {}}},
                     {5000, SelfHelp{true}}};
  return pack(moment);
}

void survives_damage(const std::string& whole, const char* (*broken_in)(std::string_view)) {
  REQUIRE(whole.size() > 50);
  REQUIRE(broken_in(whole) == nullptr);
  for (std::uint32_t number = 0; number < kMutants; ++number) {
    const Mutant mutant(whole, number);
    const char* broken = nullptr;
    CHECK_NOTHROW(broken = broken_in(mutant.text()));
    CHECK_MESSAGE(broken == nullptr, "mutant " << number << ": " << std::string(broken ? broken : ""));
  }
}

}  // namespace

TEST_CASE("a damaged scenario is a scenario or a list of problems, never a crash") {
  survives_damage(shipped_scenario(), broken_by);
}

TEST_CASE("a damaged session is a session that can be lived again or a list of problems, never a crash") {
  survives_damage(kept_text(), broken_session_by);
}

TEST_CASE("a damaged share code opens a moment that has a code or is one problem, never a crash") {
  survives_damage(contents_of_a_code(), broken_share_code_by);
}

TEST_CASE("a damaged recipe is a recipe or a list of problems, never a crash") {
  survives_damage(write_recipe(film_recipe()), broken_export_by);
}

TEST_CASE("a damaged picture or film is told from a whole one, never a crash") {
  const std::string recipe = write_recipe(film_recipe());
  survives_damage(png_with_recipe(red_pixel(), recipe), broken_export_by);
  survives_damage(gif_with_recipe(two_pixels(), recipe), broken_export_by);
}

TEST_CASE("a scenario cut off anywhere is a list of problems") {
  const std::string whole = shipped_scenario();
  const std::size_t end = whole.rfind('}');
  for (std::size_t length = 0; length <= end; length += 1 + length / 100) {
    CAPTURE(length);
    CHECK(broken_by(std::string_view(whole).substr(0, length)) == nullptr);
  }
}
