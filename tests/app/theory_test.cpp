// Guards the switches of debated assumptions: the same luck under another theory, named wherever the life is shown, one
// step of undo, and kept with the session.
#include <doctest/doctest.h>

#include <memory>

#include "tests/app/acting.hpp"
#include "ui/app/saving.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_forty(glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("betrayed_baby", size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek_years(40);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

}  // namespace

TEST_CASE("the theory is switched by keyboard alone, and the life is the same up to the early model") {
  const auto app = at_forty();
  Desk& desk = app->desk();
  const std::uint64_t before = hash_of(desk.session.state());
  const std::vector<CurvePoint> curve = desk.session.timeline().samples();
  REQUIRE(tab_to(*app, "theory.continuity"));
  strike(*app, "Right");
  CHECK(desk.session.assumptions().theory == Theory::revisionist);
  CHECK(desk.session.state().age().years() == doctest::Approx(40).epsilon(0.01));
  CHECK(hash_of(desk.session.state()) != before);
  CHECK(says(*app, "revisionist view"));
  CHECK(says(*app, "no early model pulls it back"));
  // Nothing pulls before there is an early model, at 18 months.
  REQUIRE(desk.session.ghost().has_value());
  CHECK(desk.session.ghost()->from >= episode_at(Age::from_months(18)) - 1);
  CHECK(desk.session.ghost()->samples == curve);
  strike(*app, "Ctrl+Z");
  CHECK(hash_of(desk.session.state()) == before);
  CHECK(desk.session.assumptions() == Assumptions{});
  strike(*app, "Ctrl+Y");
  CHECK(desk.session.assumptions().theory == Theory::revisionist);
}

TEST_CASE("every fork is lived under the same assumptions, and a kept session keeps them") {
  const auto app = at_forty();
  Desk& desk = app->desk();
  operate(desk, "branch.fork");
  operate(desk, "theory.susceptibility", 1);
  for (std::size_t i = 0; i < desk.session.branches().size(); ++i)
    CHECK(assumptions_of(desk.session.branches().timeline(i).recipe().scenario)
              .has_differential_susceptibility);
  const SavedSession kept = to_keep(desk);
  const auto other = at_forty();
  CHECK_FALSE(lay_out(other->desk(), kept));
  CHECK(other->desk().session.version() == desk.session.version());
  CHECK(other->desk().session.assumptions() == Assumptions{Theory::prototype, true});
}

TEST_CASE("switching there and back gives the very same life") {
  const auto app = at_forty();
  Desk& desk = app->desk();
  desk.session.seek(kEndOfLife);
  const std::uint64_t before = hash_of(desk.session.state());
  for (const char* name : {"theory.continuity", "theory.susceptibility"}) {
    operate(desk, name, 1);
    CHECK(hash_of(desk.session.state()) != before);
    operate(desk, name, 0);
    CHECK(hash_of(desk.session.state()) == before);
  }
}

TEST_CASE("what is said of an assumption is not cut or covered") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      const auto app = at_forty(size, scale);
      operate(app->desk(), "theory.continuity", 1);
      operate(app->desk(), "theory.susceptibility", 1);
      for (int region = 0; region < 3; ++region) {
        app->desk().view.region = static_cast<Region>(region);
        app->frame(0);
        app->frame(0);
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(region);
        check_texts(*app);
      }
    }
  }
}
