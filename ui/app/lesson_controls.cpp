// Lessons: choosing one, walking through it with two keys, its chapters, its questions, leaving and returning.

#include <algorithm>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

bool has_lessons(const Desk& desk) { return !desk.lessons.library.empty(); }
bool is_shown_now(const Desk& desk) { return desk.lessons.is_shown(); }

Control row(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::lessons, name, label, help, act);
  control.shortcut = shortcut;
  control.unit = "";
  return control;
}

/// A key that counts while a lesson is shown, before what holds anywhere.
Control lesson_key(std::string_view name, std::string_view label, std::string_view help,
                   std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = row(name, label, help, shortcut, act);
  control.context = KeyContext::lesson;
  control.is_shown = is_shown_now;
  return control;
}

Control list() {
  Control control =
      row("lesson.list", "Lessons"_t, "Choose a lesson: a walk of a few minutes, step by step."_t, "Shift+O",
          [](Desk& d, double) -> Refusal {
            d.view.is_lessons_open = !d.view.is_lessons_open;
            d.view.is_picker_open = d.view.is_sessions_open = false;
            return {};
          });
  control.is_usable = has_lessons;
  return control;
}

Control pick() {
  Control control =
      row("lesson.pick", "Lesson"_t, "Open a lesson from the list."_t, "", [](Desk& d, double v) -> Refusal {
        const auto index = static_cast<std::size_t>(v + 0.5);
        if (auto refusal = open_lesson(d, index)) return refusal;
        d.lessons.picked = index;
        return {};
      });
  control.kind = ControlKind::choice;
  control.context = KeyContext::picker;
  control.step = 1;
  control.high = 1000;
  control.value = [](const Desk& d) { return static_cast<double>(d.lessons.picked); };
  control.is_shown = [](const Desk& d) { return d.view.is_lessons_open; };
  return control;
}

Control next() {
  Control control = lesson_key("lesson.next", "Next"_t,
                               "The next step of the lesson; what is being lived is lived at once."_t,
                               "PageDown", [](Desk& d, double) -> Refusal {
                                 next_step(d);
                                 return {};
                               });
  control.second_shortcut = "Right";
  control.is_usable = [](const Desk& d) {
    return d.lessons.until || d.lessons.step + 1 < d.lessons.plan()->steps.size();
  };
  return control;
}

Control step_back() {
  Control control = lesson_key("lesson.back", "Back"_t, "The step before, exactly as it was."_t, "PageUp",
                               [](Desk& d, double) -> Refusal {
                                 previous_step(d);
                                 return {};
                               });
  control.second_shortcut = "Left";
  control.is_usable = [](const Desk& d) { return d.lessons.step > 0; };
  return control;
}

/// Which chapter a step is in, among chapters_of.
std::size_t chapter_number(const LessonsDesk& lessons) {
  const std::vector<std::size_t> chapters = chapters_of(*lessons.plan());
  const auto after = std::upper_bound(chapters.begin(), chapters.end(), lessons.step);
  return static_cast<std::size_t>(after - chapters.begin()) - 1;
}

Control chapter() {
  Control control = lesson_key("lesson.chapter", "Chapter"_t, "Go to a chapter of the lesson."_t, "Shift+C",
                               [](Desk& d, double v) -> Refusal {
                                 const std::vector<std::size_t> chapters = chapters_of(*d.lessons.plan());
                                 const auto wanted = static_cast<std::size_t>(v + 0.5);
                                 go_to_step(d, chapters[wanted < chapters.size() ? wanted : 0], false);
                                 return {};
                               });
  control.kind = ControlKind::choice;
  control.high = kMostLessonSteps;
  control.step = 1;
  control.choices = [](const Desk& d) {
    std::vector<std::string> names;
    for (const std::size_t step : chapters_of(*d.lessons.plan()))
      names.emplace_back(tr(chapter_at(*d.lessons.plan(), step)));
    return names;
  };
  control.value = [](const Desk& d) { return static_cast<double>(chapter_number(d.lessons)); };
  return control;
}

Control question() {
  Control control =
      lesson_key("lesson.answer", "Answer"_t, "Answer the question of the step; none is wrong."_t, "Shift+A",
                 [](Desk& d, double v) -> Refusal {
                   const auto wanted = static_cast<std::size_t>(v + 0.5);
                   answer(d, wanted < d.lessons.now()->ask->answers.size() ? wanted : 0);
                   return {};
                 });
  control.kind = ControlKind::choice;
  control.high = kMostAnswers;
  control.step = 1;
  control.choices = [](const Desk& d) {
    std::vector<std::string> answers;
    for (const std::string& each : d.lessons.now()->ask->answers) answers.emplace_back(tr(each));
    return answers;
  };
  control.value = [](const Desk& d) {
    const auto& given = d.lessons.answers[d.lessons.step];
    return given ? static_cast<double>(*given) : -1.0;
  };
  control.is_shown = [](const Desk& d) { return d.lessons.is_shown() && d.lessons.now()->ask; };
  return control;
}

}  // namespace

std::vector<Control> lesson_controls() {
  Control back_to_it =
      row("lesson.return", "Back to the lesson"_t, "Go on where the lesson was left, as it was."_t,
          "Shift+PageUp", [](Desk& d, double) -> Refusal {
            return_to_lesson(d);
            return {};
          });
  back_to_it.is_shown = [](const Desk& d) { return d.lessons.is_away; };
  Control close = row("lesson.close", "End the lesson"_t, "Put the lesson away; the life stays as it is."_t,
                      "Shift+End", [](Desk& d, double) -> Refusal {
                        close_lesson(d);
                        return {};
                      });
  close.is_shown = [](const Desk& d) { return d.lessons.open.has_value(); };
  return {
      list(),
      pick(),
      step_back(),
      next(),
      chapter(),
      question(),
      lesson_key("lesson.leave", "Explore"_t,
                 "Leave the lesson for a while and explore from here; it can be returned to."_t,
                 "Shift+PageDown",
                 [](Desk& d, double) -> Refusal {
                   leave_lesson(d);
                   return {};
                 }),
      back_to_it,
      close,
  };
}

}  // namespace securebase
