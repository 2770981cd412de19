// Guards how every view looks, at both sizes and both text sizes that a room needs: a golden picture of each. It fails if
// anything of a view moves, disappears or changes its colour. Renewed with UPDATE_GOLDENS=1.
#include <doctest/doctest.h>

#include "tests/app/languages.hpp"
#include "tests/app/pictures.hpp"
#include "tests/app/sights.hpp"
#include "tests/view/spoken.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

void check_look(const Sight& sight, glm::ivec2 size, int scale, const std::string& name) {
  const auto app = app_at(sight, size, scale);
  check_pixels(halved(app->window().pixels()),
               "views/" + name + "_" + std::to_string(size.y) + "_text_" + std::to_string(scale));
}

/// The step of a lesson that shows most of what it is about: the one that lights a control, else the middle one.
std::size_t key_step_of(const LessonPlan& plan) {
  for (std::size_t step = plan.steps.size() / 3; step < plan.steps.size(); ++step) {
    if (!plan.steps[step].spotlight.empty()) return step;
  }
  return plan.steps.size() / 2;
}

}  // namespace

TEST_CASE("every view looks as it was approved, at both sizes and both text sizes") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const int scale : {1, 2}) {
      for (const Sight& sight : kSights) check_look(sight, size, scale, sight.name);
    }
  }
}

TEST_CASE("every view looks as it was approved in the dark and on a projector") {
  for (const auto& [colours, name] :
       {std::pair{Colours::dark, "_dark"}, std::pair{Colours::projector, "_projector"}}) {
    for (const Sight& sight : kSights) {
      const Sight coloured{sight.name, sight.scenario, sight.years, [&, colours = colours](Desk& desk) {
                             sight.set(desk);
                             desk.view.colours = colours;
                           }};
      check_look(coloured, {1280, 720}, 1, sight.name + std::string(name));
    }
  }
}

TEST_CASE("every view and the way in look as they were approved in Spanish") {
  const Spoken spoken(spanish());
  for (const Sight& sight : kSights) check_look(sight, {1280, 720}, 1, sight.name + std::string("_es"));
  check_look({"start", "steady_care", 1, [](Desk& desk) { operate(desk, "cover.start", 1); }}, {1280, 720}, 1,
             "start_es");
}

TEST_CASE("the way in and the quiet scene look as they were approved") {
  for (const int scale : {1, 2}) {
    check_look({"start", "steady_care", 1, [](Desk& desk) { operate(desk, "cover.start", 1); }}, {1280, 720},
               scale, "start");
    check_look({"quiet", "steady_care", 1, [](Desk& desk) { operate(desk, "cover.pause", 1); }}, {1280, 720},
               scale, "quiet");
  }
}

TEST_CASE("the key step of every lesson looks as it was approved, in every language") {
  const std::size_t lessons = App(start_on()).desk().lessons.library.size();
  for (const Language& language : {Language{}, spanish()}) {
    const Spoken spoken(language);
    for (std::size_t lesson = 0; lesson < lessons; ++lesson) {
      std::string stem;
      const Sight sight{"lesson", "steady_care", 0, [&](Desk& desk) {
                          open_lesson(desk, lesson);
                          go_to_step(desk, key_step_of(*desk.lessons.plan()), false);
                          stem = desk.lessons.library[lesson].stem;
                        }};
      const auto app = app_at(sight, {1280, 720}, 1);
      check_pixels(halved(app->window().pixels()), "lessons/" + stem + "_" + language.code);
    }
  }
}
