#pragma once
// The screen in words, for people who cannot see it well or at all: everything the picture teaches, computed from the
// same desk. What it says is what the panels say (ui/view/words_*.hpp), and short sentences where a panel only draws.
// Called by the pane of the description, by the voice, and by `securebase describe --view`.

#include <string>
#include <vector>

#include "ui/app/desk_state.hpp"
#include "ui/view/words_life.hpp"

namespace securebase {

/// Paragraphs with headings, a screenful at most: what the program has to say, what lies over the view, the step of a
/// lesson, the control that has the keyboard, and the view. Never empty; all of it in sentences.
[[nodiscard]] std::vector<LifeParagraph> describe_screen(const Desk& desk);

/// The view alone, with the sheet that lies over it.
[[nodiscard]] std::vector<LifeParagraph> describe_view(const Desk& desk);

/// What changes in the view as one steps through it: the moment, the second, the life or the finding that is chosen.
[[nodiscard]] std::string describe_now(const Desk& desk);

/// What lies over the view: the way in or a quiet scene, a list, the help, the card; nothing without any.
[[nodiscard]] std::vector<LifeParagraph> describe_dialogue(const Desk& desk);

/// The step of the open lesson: what it says and asks, and the control it points at; nothing without a lesson.
[[nodiscard]] std::vector<LifeParagraph> describe_lesson(const Desk& desk);

/// The control that has the keyboard; empty if none has it.
[[nodiscard]] std::string describe_focus(const Desk& desk);

/// Whether the pane with the words is open and in sight; a quiet scene and the blank screen hide it too.
[[nodiscard]] bool is_description_shown(const Desk& desk);

/// One sentence of a description, to be read by itself.
struct DescriptionLine {
  std::string heading;  ///< before the first sentence of a paragraph; else empty
  std::string text;
};
/// The paragraphs sentence by sentence.
[[nodiscard]] std::vector<DescriptionLine> lines_of(const std::vector<LifeParagraph>& paragraphs);

}  // namespace securebase
