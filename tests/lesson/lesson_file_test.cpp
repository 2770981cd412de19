// Guards lesson files: every shipped one can be read and is in its canonical form, and what is wrong with one is named.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "sim/lesson/lesson_file.hpp"

using namespace securebase;

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::filesystem::path> shipped_lessons() {
  std::vector<std::filesystem::path> files;
  for (const auto& item : std::filesystem::directory_iterator(SECUREBASE_SCENARIOS "/lessons"))
    if (item.path().extension() == ".json") files.push_back(item.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// A small lesson with this in its second step.
std::string lesson_with(const std::string& more) {
  return R"({"format": 1, "name": "A name", "about": "A sentence.", "minutes": 5, "steps": [
    {"say": "Begin.", "scenario": "steady_care", "at": "0d"},
    {"say": "Go on.")" +
         more + "}]}";
}

std::string problem_of(const std::string& text) {
  const Outcome<LessonPlan> lesson = read_lesson(text, "a.json");
  return lesson ? "" : sentence(lesson.problems().front());
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("there are at least seven lessons, and each can be read and takes five to eight minutes") {
  const auto files = shipped_lessons();
  CHECK(files.size() >= 7);
  for (const auto& file : files) {
    CAPTURE(file.filename().string());
    const Outcome<LessonPlan> lesson = read_lesson(text_of(file), file.filename().string());
    CHECK_MESSAGE(lesson, problem_of(text_of(file)));
    if (!lesson) continue;
    CHECK(lesson->minutes >= 5);
    CHECK(lesson->minutes <= 8);
  }
}

TEST_CASE("every lesson asks for a prediction, has chapters, and can be read from the last row") {
  constexpr std::size_t kLongestSaying = 260;
  for (const auto& file : shipped_lessons()) {
    CAPTURE(file.filename().string());
    const Outcome<LessonPlan> lesson = read_lesson(text_of(file), "");
    REQUIRE(lesson);
    const auto& steps = lesson->steps;
    CHECK(std::any_of(steps.begin(), steps.end(),
                      [](const LessonStep& step) { return step.predict.has_value(); }));
    CHECK(
        std::any_of(steps.begin(), steps.end(), [](const LessonStep& step) { return step.ask.has_value(); }));
    CHECK(std::count_if(steps.begin(), steps.end(),
                        [](const LessonStep& step) { return !step.chapter.empty(); }) >= 3);
    for (const LessonStep& step : steps) {
      CAPTURE(step.say);
      CHECK(step.say.size() <= kLongestSaying);
    }
  }
}

TEST_CASE("the shipped lessons are numbered from one on, each once") {
  std::vector<int> numbers;
  for (const auto& file : shipped_lessons()) numbers.push_back(read_lesson(text_of(file), "")->number);
  std::sort(numbers.begin(), numbers.end());
  for (std::size_t i = 0; i < numbers.size(); ++i) CHECK(numbers[i] == static_cast<int>(i) + 1);
}

TEST_CASE("every shipped lesson is written in its canonical form") {
  for (const auto& file : shipped_lessons()) {
    CAPTURE(file.filename().string());
    const Outcome<LessonPlan> lesson = read_lesson(text_of(file), "");
    REQUIRE(lesson);
    CHECK(write_lesson(*lesson) == text_of(file));
  }
}

TEST_CASE("a lesson comes back as it was written") {
  const Outcome<LessonPlan> lesson = read_lesson(
      lesson_with(
          R"(, "do": [{"control": "caregiver.touch", "to": 0.2}], "predict": {"curve": "model_of_self",
        "until": "18m"}, "until_event": "partner_met", "ask": {"question": "A?", "answers": ["b", "c"], "then": "d"})"),
      "");
  REQUIRE(lesson);
  const std::string text = write_lesson(*lesson);
  const Outcome<LessonPlan> again = read_lesson(text, "");
  REQUIRE(again);
  CHECK(*again == *lesson);
  CHECK(write_lesson(*again) == text);
}

TEST_CASE("what is wrong with a lesson is said with its place") {
  CHECK(problem_of(lesson_with("")).empty());
  CHECK(says(problem_of(lesson_with(R"(, "untill": "3y")")), "a.json: steps[1]"));
  CHECK(says(problem_of(lesson_with(R"(, "untill": "3y")")), "until"));
  CHECK(says(problem_of(lesson_with(R"(, "until": "90y")")), "80y"));
  CHECK(says(problem_of(lesson_with(R"(, "reveal": true)")), "predict"));
  CHECK(says(problem_of(lesson_with(R"(, "until_event": "wedding")")), "partner_met"));
  CHECK(says(problem_of(lesson_with(R"(, "until": "3y", "until_event": "partner_met")")), "beside"));
  CHECK(says(problem_of(lesson_with(R"(, "ask": {"question": "A?", "answers": ["b"], "then": "c"})")),
             "answers"));
  CHECK(says(problem_of(lesson_with(R"(, "do": [{"to": 1}])")), "do[0].control"));
  CHECK(
      says(problem_of(R"({"format": 1, "name": "A", "about": "B.", "minutes": 5, "steps": [{"say": "C."}]})"),
           "scenario"));
  CHECK(says(problem_of(R"({"format": 2})"), "format"));
  CHECK(says(problem_of("{"), "a.json"));
}
