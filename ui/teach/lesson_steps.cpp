#include "ui/teach/lesson_steps.hpp"

#include <algorithm>
#include <utility>

#include "ui/teach/named_controls.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

void add(std::vector<KeyWords>& keys, const Control& control) {
  const std::string label(tr(control.label));
  const bool is_known =
      std::any_of(keys.begin(), keys.end(), [&](const KeyWords& each) { return each.label == label; });
  if (!is_known) keys.push_back({keys_of(control), label});
}
void add(std::vector<KeyWords>& keys, std::string_view name) {
  if (const Control* control = control_named(name)) add(keys, *control);
}

std::string value_of(const Control& control, double to) {
  if (control.kind == ControlKind::slider)
    return control.high > 1 ? std::to_string(static_cast<int>(to)) : number(to);
  return std::string(tr(value_in_words(control, to)));
}

/// Reading a word aloud takes a third of a second or so; notes are read before.
double weight_of(const LessonStep& step) {
  constexpr double kPause = 12;      // to look, in words
  constexpr double kAsking = 45;     // hands, answers
  constexpr double kToPredict = 45;  // drawing
  const auto words = static_cast<double>(std::count(step.say.begin(), step.say.end(), ' ') + 1);
  return words + kPause + (step.ask ? kAsking : 0) + (step.predict ? kToPredict : 0);
}

}  // namespace

std::vector<KeyWords> keys_of_lesson() {
  std::vector<KeyWords> keys;
  for (const char* name :
       {"lesson.list", "lesson.next", "lesson.back", "lesson.chapter", "lesson.answer", "lesson.leave",
        "lesson.return", "lesson.close", "time.play", "view.full_screen", "view.larger"})
    add(keys, name);
  return keys;
}

std::vector<KeyWords> keys_of_step(const LessonStep& step) {
  std::vector<KeyWords> keys;
  add(keys, "lesson.next");
  if (step.ask) add(keys, "lesson.answer");
  if (step.predict) {
    for (const char* name : {"predict.option", "predict.count", "predict.reveal"}) add(keys, name);
  }
  if (!step.view.empty()) add(keys, "view." + step.view);
  if (!step.spotlight.empty()) add(keys, step.spotlight);
  for (const NamedControl& named : controls_named_in(step.say + " " + step.notes)) {
    const bool is_meant = std::any_of(named.controls.begin(), named.controls.end(),
                                      [](const Control* control) { return !control->shortcut.empty(); });
    if (is_meant) add(keys, named.first());
  }
  return keys;
}

std::string in_one_line(const std::vector<KeyWords>& keys) {
  std::string line;
  for (const KeyWords& each : keys) line += (line.empty() ? "" : " · ") + each.label + ": " + each.key;
  return line;
}

std::vector<std::string> done_at(const LessonStep& step) {
  std::vector<std::string> done;
  if (step.at) done.push_back(say("the life stands at {age}"_t, {{"age", words_for_age(*step.at)}}));
  for (const LessonAct& act : step.acts) {
    const Control* control = control_named(act.control);
    if (!control) continue;
    std::string told(tr(control->label));
    const std::string value =
        control->kind == ControlKind::button ? std::string() : value_of(*control, act.to);
    if (!value.empty()) told.append(": ").append(value);
    done.push_back(std::move(told));
  }
  if (step.until) done.push_back(say("it is lived on to {age}"_t, {{"age", words_for_age(*step.until)}}));
  if (step.reveal) done.emplace_back(tr("what was predicted is lived"_t));
  return done;
}

std::string done_in_one_line(const LessonStep& step) {
  std::string line;
  for (const std::string& each : done_at(step)) line += (line.empty() ? "" : "; ") + each;
  return line;
}

std::vector<double> minutes_of_steps(const LessonPlan& plan) {
  std::vector<double> minutes;
  double all = 0;
  for (const LessonStep& step : plan.steps) {
    minutes.push_back(weight_of(step));
    all += minutes.back();
  }
  for (double& each : minutes) each = each / all * plan.minutes;
  return minutes;
}

}  // namespace securebase
