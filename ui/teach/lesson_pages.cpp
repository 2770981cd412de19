#include "ui/teach/lesson_pages.hpp"

#include "ui/teach/lesson_steps.hpp"
#include "ui/teach/page.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

std::string whence(const LessonWalk& walk) {
  return say("Made by Secure Base from the lesson “{lesson}” ({stem}), seed {seed}."_t,
             {{"lesson", std::string(tr(walk.plan.name))},
              {"stem", walk.stem},
              {"seed", std::to_string(walk.plan.seed)}});
}

std::string about(const LessonPlan& plan) {
  return std::string(tr(plan.about)) + " " + say("{n} minutes."_t, {{"n", std::to_string(plan.minutes)}});
}

void write_before(Html& html, const LessonWalk& walk) {
  begin_section(html, "before", tr("Before you begin"_t));
  write_list(html,
             said({"Open the lesson and walk through it once: a clicker or two keys are enough."_t,
                   "Hand out the worksheet, or let people write in their own books."_t,
                   "Say at the beginning: a model and not a diagnosis; nobody is graded, nobody has to tell "
                   "anything, and anyone may step out."_t}));
  if (!walk.called.empty())
    html.open("p", {{"class", "command"}}).element("code", "securebase open --lesson " + walk.called).close();
  html.element("p", say("Keys: {keys}"_t, {{"keys", in_one_line(keys_of_lesson())}}),
               {{"class", "key-line"}});
  html.close();
}

/// "0:00–1:30".
std::string clock(double minutes) {
  const int seconds = static_cast<int>(minutes * 6 + 0.5) * 10;
  const std::string rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + ":" + (rest.size() < 2 ? "0" + rest : rest);
}

void write_overview(Html& html, const LessonWalk& walk) {
  begin_section(html, "overview", tr("The way"_t));
  const std::vector<double> minutes = minutes_of_steps(walk.plan);
  std::vector<std::vector<std::string>> rows{
      {std::string(tr("Time"_t)), std::string(tr("Chapter"_t)), std::string(tr("Steps"_t))}};
  double now = 0;
  for (std::size_t from = 0; from < walk.steps.size();) {
    std::size_t to = from;
    const double begun = now;
    while (to < walk.steps.size() && walk.steps[to].chapter == walk.steps[from].chapter) now += minutes[to++];
    const std::string first = std::to_string(from + 1);
    rows.push_back({clock(begun) + "–" + clock(now), std::string(tr(walk.steps[from].chapter)),
                    to == from + 1 ? first : first + "–" + std::to_string(to)});
    from = to;
  }
  write_table(html, rows, "plan");
  html.element("p", one_of_many(), {{"class", "note"}}).close();
}

void write_ask(Html& html, const LessonQuestion& ask) {
  html.element("h3", tr(ask.question));
  std::vector<std::string> answers;
  for (const std::string& answer : ask.answers) answers.emplace_back(tr(answer));
  write_list(html, answers);
  html.element("p", say("No answer is wrong. Then: {then}"_t, {{"then", std::string(tr(ask.then))}}));
}

void write_predicted(Html& html, const WalkedPrediction& predicted) {
  html.element("h3", tr("What comes of the prediction"_t));
  for (const std::string& sentence : what_came(predicted.prediction, predicted.outcome))
    html.element("p", sentence);
}

void write_step(Html& html, const WalkedStep& step, std::size_t index) {
  const std::string number = std::to_string(index + 1);
  html.open("section", {{"class", "step"}, {"id", "step-" + number}});
  html.open("h2").element("span", number, {{"class", "number"}}).text(tr(step.chapter)).close();
  html.element("p", tr(step.step.say), {{"class", "spoken"}});
  write_figure(html, step.picture);
  if (!step.step.notes.empty()) html.element("p", tr(step.step.notes));
  if (step.step.ask) write_ask(html, *step.step.ask);
  if (step.predicted) write_predicted(html, *step.predicted);
  const std::string done = done_in_one_line(step.step);
  if (!done.empty())
    html.element("p", say("By itself: {done}."_t, {{"done", done}}), {{"class", "key-line"}});
  write_controls(html, step.step.say + " " + step.step.notes, ControlsTold::in_short);
  html.element("p", say("Keys: {keys}"_t, {{"keys", in_one_line(keys_of_step(step.step))}}),
               {{"class", "key-line"}});
  html.close();
}

}  // namespace

std::string lesson_notes(const LessonWalk& walk) {
  Html html = begin_page({std::string(tr("Presenter’s notes"_t)), std::string(tr(walk.plan.name)),
                          about(walk.plan), false, false});
  write_before(html, walk);
  write_overview(html, walk);
  for (std::size_t i = 0; i < walk.steps.size(); ++i) write_step(html, walk.steps[i], i);
  return end_page(html, whence(walk));
}

std::string lesson_sheet(const LessonWalk& walk, const std::vector<Question>& questions, SheetSide side) {
  const bool is_key = side == SheetSide::key;
  Html html = begin_page({std::string(is_key ? tr("Answer key"_t) : tr("Worksheet"_t)),
                          std::string(tr(walk.plan.name)),
                          is_key ? one_of_many() : std::string(tr(walk.plan.about)), !is_key, is_key});
  for (std::size_t i = 0; i < questions.size(); ++i) write_question(html, questions[i], i + 1, side);
  return end_page(html, whence(walk));
}

}  // namespace securebase
