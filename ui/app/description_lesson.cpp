// What lies over and beside the view: dialogues, the step of a lesson, and the control that has the keyboard.

#include <algorithm>

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// One row of a list: "Steady care, 1 of 15: …".
std::string row_told(const std::string& title, const std::string& about, std::size_t row, std::size_t all) {
  const std::string place =
      say("{title}, {n} of {all}"_t,
          {{"title", title}, {"n", std::to_string(row + 1)}, {"all", std::to_string(all)}});
  const bool is_ended = !about.empty() && about.back() == '.';
  return place + ": " + about + (is_ended ? "" : ".");
}

std::string in_list(const std::string& row) {
  return in_a_row({row, std::string(tr("Up and Down choose, Return opens, Escape goes back."_t))});
}

std::string scenarios_told(const Desk& desk) {
  if (desk.library.empty()) return {};
  const std::size_t row = std::min(desk.view.picked, desk.library.size() - 1);
  const Entry& entry = desk.library[row];
  return in_list(
      row_told(std::string(tr(entry.title)), std::string(tr(entry.about)), row, desk.library.size()));
}

std::string lessons_told(const Desk& desk) {
  const LessonsDesk& lessons = desk.lessons;
  if (lessons.library.empty()) return {};
  const std::size_t row = std::min(lessons.picked, lessons.library.size() - 1);
  const LessonEntry& entry = lessons.library[row];
  return in_list(row_told(std::string(tr(entry.title)), entry.about, row, lessons.library.size()));
}

std::string sessions_told(const Desk& desk) {
  const SessionsDesk& sessions = desk.sessions;
  if (sessions.list.empty()) return std::string(tr("No session has been kept yet."_t));
  const std::size_t row = std::min(sessions.picked, sessions.list.size() - 1);
  return in_list(row_told(sessions.list[row].name, sessions.list[row].about, row, sessions.list.size()));
}

void tell_card(Description& all, const Desk& desk) {
  const Scenario& scenario = desk.session.scenario();
  const Card& card = scenario.card;
  tell(all, tr(scenario.name), std::string(tr(card.what_is_it)));
  tell(all, tr("How it works"_t), std::string(tr(card.how_it_works)));
  tell(all, tr("How to use it"_t), std::string(tr(card.how_to_use_it)));
  tell(all, tr("What to notice"_t), std::string(tr(card.notice)));
  tell(all, tr("Try"_t), std::string(tr(card.try_this)));
  tell(all, tr("Extend"_t), std::string(tr(card.extend)));
  tell(all, tr("Sources"_t), std::string(tr(card.sources)));
  tell(all, tr("Limits"_t), std::string(tr(card.limits)));
}

std::string help_told() {
  return in_a_row(
      {std::string(tr("Every key and what it does is listed here."_t)),
       std::string(tr("Tab goes to the next control and Shift+Tab to the one before; each is told with its "
                      "key when the keyboard comes to it."_t)),
       std::string(tr("Escape closes this page."_t))});
}

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

std::vector<LifeParagraph> describe_dialogue(const Desk& desk) {
  const ViewState& view = desk.view;
  Description all;
  if (!desk.sessions.left.empty())
    tell(all, tr("Go on where you were?"_t),
         in_a_row(
             {std::string(tr("The program stopped before it was closed, and what had been done was kept."_t)),
              std::string(
                  tr("Return opens it. Escape puts it into the list of sessions and begins anew."_t))}));
  if (view.is_picker_open) tell(all, tr("Choose a life"_t), scenarios_told(desk));
  if (view.is_lessons_open) tell(all, tr("Lessons"_t), lessons_told(desk));
  if (view.is_sessions_open) tell(all, tr("Sessions"_t), sessions_told(desk));
  if (view.is_card_open) tell_card(all, desk);
  if (view.is_help_open) tell(all, tr("Keys and controls"_t), help_told());
  return all;
}

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
