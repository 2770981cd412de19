#pragma once
// Lessons as they lie on the desk: the ones there are, the one that is open, and how far it is. A lesson brings the desk
// into the state of each step, forwards and back; who leaves it explores freely and can return to the step they left.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/lesson/lesson.hpp"
#include "ui/app/session.hpp"

namespace securebase {

struct Desk;
struct DeskMoment;

/// One file of the lessons folder.
struct LessonEntry {
  std::string stem;              ///< "how_trust_begins"
  std::string title;             ///< the lesson's name
  std::optional<Problem> wrong;  ///< what is wrong with the file; nothing if it can be opened
  std::optional<LessonPlan> plan;
};

/// Its sentence and minutes, or what is wrong with the file, in the language of the screen.
[[nodiscard]] std::string about_of(const LessonEntry& entry);

/// Reads the folder, in the order of the lessons' numbers.
[[nodiscard]] std::vector<LessonEntry> read_lessons(const std::filesystem::path& folder);

struct LessonsDesk {
  std::vector<LessonEntry> library;
  std::size_t picked = 0;                   ///< in the list
  std::optional<std::size_t> open;          ///< in the library; nothing: no lesson is open
  std::size_t step = 0;                     ///< of the open one
  bool is_away = false;                     ///< explored freely; the lesson waits
  std::optional<std::uint32_t> until;       ///< the moment the step is being lived to
  std::shared_ptr<const DeskMoment> begun;  ///< how the desk was when that began
  std::vector<std::shared_ptr<const DeskMoment>>
      reached;                                      ///< how the desk was at the end of each step come to
  std::vector<std::optional<std::size_t>> answers;  ///< of each step
  std::string trouble;  ///< what a step asked for and could not be done; empty: nothing

  [[nodiscard]] const LessonPlan* plan() const { return open ? &*library[*open].plan : nullptr; }
  [[nodiscard]] const LessonStep* now() const { return open ? &plan()->steps[step] : nullptr; }
  /// Whether its strip is on the screen with what the step says.
  [[nodiscard]] bool is_shown() const { return open.has_value() && !is_away; }
};

/// Opens a lesson at its first step. Says why not.
std::optional<std::string> open_lesson(Desk& desk, std::size_t index);
/// Goes to a step: back to one as it was, or on to one by way of all before it. Only the last one is lived on the screen,
/// if `is_watched`.
void go_to_step(Desk& desk, std::size_t step, bool is_watched);
/// What is still being lived is lived at once; else the next step.
void next_step(Desk& desk);
void previous_step(Desk& desk);
/// Answers the question of the step.
void answer(Desk& desk, std::size_t which);
/// Explores freely from here.
void leave_lesson(Desk& desk);
/// Back to the step as it was left.
void return_to_lesson(Desk& desk);
/// Puts the lesson away; the life stays as it is.
void close_lesson(Desk& desk);
/// Ends a step that has been lived to its moment. Called once a frame.
void take_lesson(Desk& desk);
/// The control that is lit; empty: none.
[[nodiscard]] std::string spotlight_of(const Desk& desk);
/// The first step of each chapter, in order.
[[nodiscard]] std::vector<std::size_t> chapters_of(const LessonPlan& plan);
/// The name of the chapter a step is in, in English.
[[nodiscard]] std::string chapter_at(const LessonPlan& plan, std::size_t step);

}  // namespace securebase
