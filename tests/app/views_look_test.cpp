// Guards how every view looks, at both sizes and both text sizes that a room needs: a golden picture of each. It fails if
// anything of a view moves, disappears or changes its colour. Renewed with UPDATE_GOLDENS=1.
#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <memory>

#include "tests/app/crowds.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/pictures.hpp"
#include "tests/app/stabilities.hpp"
#include "tests/app/sweeps.hpp"
#include "tests/view/pages.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

struct Sight {
  const char* name;
  const char* scenario;
  double years;
  std::function<void(Desk&)> set;
};

/// A second life with a little more reflection from 20 on.
void fork_at_twenty(Desk& desk) {
  const std::uint32_t here = desk.session.state().episode;
  desk.session.seek_years(20);
  operate(desk, "branch.fork");
  operate(desk, "person.reflection", 0.1);
  desk.session.seek(here);
}

/// A curve drawn up to 18, a choice that is another one, and a room of hands.
void predict_and_count(Desk& desk) {
  operate(desk, "predict.open");
  operate(desk, "predict.horizon", 2);
  constexpr std::array<std::array<double, 2>, 3> kPoints{{{6, 0.4}, {14, 0.35}, {20, 0.5}}};
  for (const auto& [step, level] : kPoints) {
    operate(desk, "predict.pen", step);
    operate(desk, "predict.level", level);
  }
  operate(desk, "predict.option", 2);
  operate(desk, "predict.count", 1);
  for (int i = 0; i < 11; ++i) {
    operate(desk, "predict.hand_3");
    if (i < 9) operate(desk, "predict.hand_1");
    if (i < 4) operate(desk, "predict.hand_2");
  }
  write_words(desk, "predict.reason", "When she is tired, nobody comes as quickly as before.");
}

const std::array<Sight, 17> kSights{{
    {"life", "betrayed_baby", 33, fork_at_twenty},
    {"compare", "betrayed_baby", 33,
     [](Desk& d) {
       fork_at_twenty(d);
       operate(d, "view.compare");
     }},
    {"map", "betrayed_baby", 33,
     [](Desk& d) {
       d.crowd = small_crowd();
       operate(d, "view.map");
     }},
    {"crowd", "population", 33,
     [](Desk& d) {
       d.crowd = small_crowd();
       operate(d, "view.crowd");
     }},
    {"sweep", "distant_care", 2, [](Desk& d) { put_sweep(d, false); }},
    {"sweep_of_two", "distant_care", 2, [](Desk& d) { put_sweep(d, true); }},
    {"stability", "steady_care", 2, [](Desk& d) { put_stability(d); }},
    {"strange_situation", "distant_care", 2,
     [](Desk& d) {
       operate(d, "view.strange_situation");
       operate(d, "ssp.second", 900);
     }},
    {"findings", "steady_care", 2,
     [](Desk& d) {
       operate(d, "view.findings");
       d.findings.page = std::make_shared<const FindingsPage>(made_up_page());
     }},
    {"lesson", "steady_care", 2,
     [](Desk& d) {
       open_lesson(d, 4);
       go_to_step(d, 3, false);
     }},
    {"lesson_that_asks", "steady_care", 2,
     [](Desk& d) {
       open_lesson(d, 0);
       go_to_step(d, 3, false);
       answer(d, 2);
     }},
    {"why", "distant_care", 0.8, [](Desk& d) { operate(d, "why.open"); }},
    {"layers", "betrayed_baby", 33,
     [](Desk& d) {
       operate(d, "layers.open");
       operate(d, "layers.deeper");
       operate(d, "layers.deeper");
     }},
    {"predict", "betrayed_baby", 3, [](Desk& d) { operate(d, "predict.open"); }},
    {"predict_hands", "betrayed_baby", 3, predict_and_count},
    {"predict_lived", "betrayed_baby", 3,
     [](Desk& d) {
       predict_and_count(d);
       operate(d, "predict.count", 0);
       d.session.seek_years(18);
       write_words(d, "predict.explanation", "A close friend who does come.");
     }},
    {"about", "betrayed_baby", 33, [](Desk& d) { operate(d, "scenario.card"); }},
}};

}  // namespace

TEST_CASE("every view looks as it was approved, at both sizes and both text sizes") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const int scale : {1, 2}) {
      for (const Sight& sight : kSights) {
        App app(start_on(sight.scenario, size));
        app.desk().view.text_scale = scale;
        app.desk().session.seek_years(sight.years);
        sight.set(app.desk());
        for (int frame = 0; frame < 3; ++frame) app.frame(0);
        check_pixels(halved(app.window().pixels()), "views/" + std::string(sight.name) + "_" +
                                                        std::to_string(size.y) + "_text_" +
                                                        std::to_string(scale));
      }
    }
  }
}
