#include "sim/lesson/lesson_file.hpp"

#include "sim/scenario/reading.hpp"
#include "sim/scenario/writing.hpp"

namespace securebase {
namespace {

constexpr Age kLongestLife = Age::from_years(80);

void expect_text(Reading& reading, std::string_view name, const std::string& text) {
  const Reading::Inside inside(reading, name);
  if (text.find_first_not_of(" \n\t") == std::string::npos)
    reading.expect("a sentence or more", "empty text");
}

void expect_in_life(Reading& reading, std::string_view name, const std::optional<Age>& age) {
  const Reading::Inside inside(reading, name);
  if (age && *age > kLongestLife) reading.expect("an age up to 80y", exact_age(*age));
}

void check_question(Reading& reading, const LessonQuestion& question) {
  const Reading::Inside inside(reading, "ask");
  expect_text(reading, "question", question.question);
  expect_text(reading, "then", question.then);
}

/// What single fields cannot say. `has_prediction`: whether a step before has asked for one that is not yet lived.
void check_step(Reading& reading, const LessonStep& step, bool has_prediction) {
  expect_text(reading, "say", step.say);
  expect_in_life(reading, "at", step.at);
  expect_in_life(reading, "until", step.until);
  if (step.ask) check_question(reading, *step.ask);
  if (step.until && step.until_event) {
    const Reading::Inside inside(reading, "until_event");
    reading.expect("nothing beside “until”", std::string(word(*step.until_event)));
  }
  if (step.reveal && !has_prediction) {
    const Reading::Inside inside(reading, "reveal");
    reading.expect("a step with “predict” before it", "none");
  }
}

void check_beginning(Reading& reading, const LessonStep& first) {
  const Reading::Inside inside(reading, std::size_t{0});
  const Reading::Inside scenario(reading, "scenario");
  if (first.scenario.empty()) reading.expect("the stem of a scenario file, to begin with", "nothing");
}

void check(Reading& reading, const LessonPlan& lesson) {
  expect_text(reading, "name", lesson.name);
  expect_text(reading, "about", lesson.about);
  const Reading::Inside steps(reading, "steps");
  check_beginning(reading, lesson.steps.front());
  bool has_prediction = false;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const LessonStep& step = lesson.steps[i];
    const Reading::Inside inside(reading, i);
    check_step(reading, step, has_prediction);
    if (!step.scenario.empty() || step.reveal) has_prediction = false;
    if (step.predict) has_prediction = true;
  }
}

}  // namespace

Outcome<LessonPlan> read_lesson(std::string_view text, std::string_view file_name) {
  const Outcome<Json> json = parse_json(text, file_name);
  if (!json) return json.problems();
  LessonPlan lesson;
  Reading reading(file_name);
  read_json(reading, *json, lesson, Bounds{});
  if (reading.problems().empty()) check(reading, lesson);
  if (!reading.problems().empty()) return reading.problems();
  return lesson;
}

std::string write_lesson(const LessonPlan& lesson) {
  return json_file(json_of(lesson, Detail::without_defaults));
}

}  // namespace securebase
