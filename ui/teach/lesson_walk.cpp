#include "ui/teach/lesson_walk.hpp"

#include <algorithm>
#include <utility>

namespace securebase {
namespace {

/// What is asked is lived by a copy: the screen knows nothing of it yet.
std::optional<WalkedPrediction> predicted_at(const Desk& desk, const LessonStep& step) {
  const Prediction* asked = step.predict ? desk.session.open_prediction() : nullptr;
  if (!asked) return {};
  Timeline ahead = desk.session.branches().timeline(asked->branch);
  ahead.reach(asked->horizon);
  const auto outcome = outcome_of(*asked, ahead.samples());
  if (!outcome) return {};
  return WalkedPrediction{*asked, *outcome,
                          curve_between(ahead.samples(), asked->made_at, asked->horizon, asked->curve)};
}

void check(const Desk& desk) {
  if (!desk.lessons.trouble.empty())
    throw NoSuchWalk("step " + std::to_string(desk.lessons.step + 1) + ": " + desk.lessons.trouble);
}

WalkedStep see_step(App& app, std::size_t index) {
  Desk& desk = app.desk();
  go_to_step(desk, index, false);
  check(desk);
  WalkedStep seen;
  seen.step = *desk.lessons.now();
  seen.chapter = chapter_at(*desk.lessons.plan(), index);
  seen.predicted = predicted_at(desk, seen.step);
  seen.picture = picture_of(app, picture_name(index));
  return seen;
}

}  // namespace

LessonWalk walk_lesson(AppStart start, std::size_t index) {
  App app(for_pictures(std::move(start)));
  Desk& desk = app.desk();
  LessonWalk walk;
  if (const auto why = open_lesson(desk, index)) throw NoSuchWalk(*why);
  check(desk);
  if (desk.lessons.until) next_step(desk);
  walk.stem = desk.lessons.library[index].stem;
  walk.plan = *desk.lessons.plan();
  for (std::size_t step = 0; step < walk.plan.steps.size(); ++step) {
    walk.steps.push_back(see_step(app, step));
    if (!walk.plan.steps[step].scenario.empty()) walk.scenarios.push_back(desk.session.scenario());
  }
  return walk;
}

std::string picture_name(std::size_t step) {
  const std::string number = std::to_string(step + 1);
  return "step_" + std::string(number.size() < 2 ? 1 : 0, '0') + number + ".png";
}

}  // namespace securebase
