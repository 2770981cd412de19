// What lies beside the view: the step of a lesson, and the control that has the keyboard.

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"

namespace securebase {
namespace {

/// The question of the step with its answers, what was answered, and what is said then.
std::string question_told(const LessonsDesk& lessons) {
  const auto& ask = lessons.now()->ask;
  if (!ask) return {};
  std::vector<std::string> sentences{std::string(tr(ask->question))};
  std::vector<std::string> answers;
  for (std::size_t i = 0; i < ask->answers.size(); ++i)
    answers.push_back(std::to_string(i + 1) + ", “" + std::string(tr(ask->answers[i])) + "”");
  std::string choices;
  for (const std::string& each : answers) choices += (choices.empty() ? "" : "; ") + each;
  sentences.push_back(say("The answers are {answers}."_t, {{"answers", choices}}));
  const auto& given = lessons.answers[lessons.step];
  if (given) {
    sentences.push_back(
        say("Answered was “{answer}”."_t, {{"answer", std::string(tr(ask->answers[*given]))}}));
    sentences.emplace_back(tr(ask->then));
  } else {
    sentences.push_back(say("{key} answers; no answer is wrong."_t,
                            {{"key", std::string(control_named("lesson.answer")->shortcut)}}));
  }
  return in_a_row(sentences);
}

std::string spotlight_told(const Desk& desk) {
  const Control* lit = control_named(spotlight_of(desk));
  if (!lit) return {};
  return in_a_row({std::string(tr("A ring lies round this control."_t)), control_told(*lit, desk)});
}

std::string keys_told(const LessonsDesk& lessons) {
  if (lessons.until) return std::string(tr("The step is being lived; Page Down lives it at once."_t));
  const bool is_last = lessons.step + 1 >= lessons.plan()->steps.size();
  return std::string(tr(is_last ? "This is the last step; Page Up goes back."_t
                                : "Page Down goes on, Page Up goes back."_t));
}

}  // namespace

std::vector<LifeParagraph> describe_lesson(const Desk& desk) {
  const LessonsDesk& lessons = desk.lessons;
  if (!lessons.open) return {};
  const LessonPlan& plan = *lessons.plan();
  Description all;
  const std::string place = say("{n} of {all}"_t, {{"n", std::to_string(lessons.step + 1)},
                                                   {"all", std::to_string(plan.steps.size())}});
  const std::string heading =
      std::string(tr(plan.name)) + " · " + std::string(tr(chapter_at(plan, lessons.step))) + " · " + place;
  if (lessons.is_away) {
    tell(all, heading,
         say("The lesson waits; {key} goes back to it."_t,
             {{"key", std::string(control_named("lesson.return")->shortcut)}}));
    return all;
  }
  tell(all, heading, in_a_row({std::string(tr(lessons.now()->say)), lessons.trouble, keys_told(lessons)}));
  tell(all, tr("The question"_t), question_told(lessons));
  tell(all, tr("What it points at"_t), spotlight_told(desk));
  return all;
}

std::string describe_focus(const Desk& desk) {
  const Control* control = control_named(desk.view.focus);
  return control ? control_told(*control, desk) : std::string();
}

}  // namespace securebase
