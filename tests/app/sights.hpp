#pragma once
// Moments of lives at which every view has something to show: what is looked at when all of the screen is checked.

#include <array>
#include <functional>
#include <memory>
#include <string>

#include "tests/app/crowds.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/stabilities.hpp"
#include "tests/app/sweeps.hpp"
#include "tests/view/pages.hpp"

namespace securebase::testing {

struct Sight {
  const char* name;
  const char* scenario;
  double years;
  std::function<void(Desk&)> set;
};

/// A second life with a little more reflection from 20 on.
inline void fork_at_twenty(Desk& desk) {
  const std::uint32_t here = desk.session.state().episode;
  desk.session.seek_years(20);
  operate(desk, "branch.fork");
  operate(desk, "person.reflection", 0.1);
  desk.session.seek(here);
}

/// A curve drawn up to 18, a choice that is another one, and a room of hands.
inline void predict_and_count(Desk& desk) {
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

inline const std::array<Sight, 17> kSights{{
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

/// The program at this moment, in a window of this size.
inline std::unique_ptr<App> app_at(const Sight& sight, glm::ivec2 size, double text_scale) {
  auto app = std::make_unique<App>(start_on(sight.scenario, size));
  app->desk().view.text_scale = text_scale;
  app->desk().session.seek_years(sight.years);
  sight.set(app->desk());
  for (int frame = 0; frame < 3; ++frame) app->frame(0);
  return app;
}

}  // namespace securebase::testing
