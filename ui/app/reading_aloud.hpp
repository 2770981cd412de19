#pragma once
// The voice follows the desk: what is shown and has changed is said, and nothing twice. What is heard is a part of the
// description of the screen: a notice, the row of a list, the step of a lesson, the control that has the keyboard, the
// sentence of the open description, and the moment when one steps through a view. While time passes by itself the
// moments are not said; the one at which it stops is.

#include <optional>
#include <string>
#include <vector>

#include "ui/app/desk_state.hpp"
#include "ui/platform/speech.hpp"

namespace securebase {

/// What of a desk can be heard, part by part.
struct Audible {
  std::string notice;
  std::vector<std::string> dialogue, lesson, focus;  ///< sentence by sentence
  std::string control;                               ///< that has the keyboard
  std::string line;                                  ///< of the open description
  std::size_t line_number = 0;
  std::string view;  ///< its name
  std::string now;   ///< what changes in it as one steps
};
[[nodiscard]] Audible audible_of(const Desk& desk);

/// What is to be said after `before` when the desk has become `now`; empty: nothing.
[[nodiscard]] std::string what_has_changed(const Audible& before, const Audible& now);

/// What was heard, and what is news after it.
class Listening {
 public:
  /// What is to be said now; empty: nothing. While a lesson `is_speaking` it is not cut short by the moment it shows.
  [[nodiscard]] std::string news(const Desk& desk, bool is_speaking);

 private:
  Audible heard_;
};

/// Why the voice cannot be switched on here, as a sentence that names what to install; nothing if it can.
[[nodiscard]] std::optional<std::string> why_no_voice();

class ReadingAloud {
 public:
  /// Says what has changed since it was last asked, in the language of the screen; falls silent when the voice has been
  /// switched off. Called once a frame.
  void follow(Desk& desk);

 private:
  void begin(Desk& desk);

  std::optional<Speaker> speaker_;  ///< nothing: the voice is off
  Listening listening_;
};

}  // namespace securebase
