#pragma once
// The interface is a table of controls. The same row draws the control, binds its key, lists it in the help,
// lets a tour point at it and a test operate it by name. Nothing can be changed in any other way.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/app/desk_state.hpp"
#include "ui/platform/events.hpp"
#include "ui/text/language.hpp"

namespace securebase {

enum class ControlKind : std::uint8_t { slider, toggle, button, choice, text };

/// Where a control stands, and under which heading the help lists it.
enum class ControlGroup : std::uint8_t {
  time,
  document,
  view,
  caregiver,
  temperament,
  partner,
  person,
  events,
  strange_situation,
  findings,
  crowd,
  sweep,
  stability,
  why,
  layers,
  branches,
  compare,
  theory,
  predict,
  lessons,
  sharing,
  presenting,
  exports,
  keys
};
inline constexpr std::size_t kControlGroups = 24;

/// When a control's key counts.
enum class KeyContext : std::uint8_t {
  always,       ///< whatever lies over the screen, unless words are being written
  cover,        ///< while the start screen, the pause or the blank screen lies over everything
  anywhere,     ///< unless a dialogue is open
  focused,      ///< while a control has the keyboard
  picker,       ///< while a list is open: of scenarios or of sessions
  left_behind,  ///< while it is asked what to do with what a stopped program left behind
  why,          ///< while "why did this change?" lies over the stage; before what holds anywhere
  layers,       ///< while a quarrel lies open over the stage, likewise
  predict,      ///< while a prediction lies over the stage, likewise
  description,  ///< while the screen's words are open; before what holds anywhere
  lesson,       ///< while a lesson is shown; after what belongs to a sheet, before what holds anywhere
  writing,      ///< while words are being written: letters are letters then
  dialogue      ///< while the help or the card is open
};

struct Control {
  std::string_view name;   ///< stable: "caregiver.tenderness"
  std::string_view label;  ///< in English, as are help, unit and words
  std::string_view help;   ///< one sentence
  ControlKind kind = ControlKind::button;
  ControlGroup group = ControlGroup::time;
  std::string_view shortcut = "";  ///< "Ctrl+Z"; empty: reached by Tab
  std::string_view second_shortcut = "";
  KeyContext context = KeyContext::anywhere;
  std::string_view unit = "0–1";
  double low = 0;
  double high = 1;
  double step = 0.05;
  /// Words for the value, from low to high; or the names of the choices.
  std::span<const std::string_view> words = {};
  /// The names of the choices where they depend on the life; null: `words`.
  std::vector<std::string> (*choices)(const Desk&) = nullptr;
  double (*value)(const Desk&) = nullptr;
  /// What reset goes back to; null: nothing to reset.
  double (*usual)(const Desk&) = nullptr;
  /// Does it. Buttons ignore the value. Says why not.
  std::optional<std::string> (*act)(Desk&, double) = nullptr;
  /// The view it belongs to; nothing: it is there in all of them.
  std::optional<View> view = std::nullopt;
  /// The views it belongs to, where they are several; null: `view` says it.
  bool (*is_in)(View) = nullptr;
  /// Of a text: the words as they are, writing others, and what follows when Return keeps them or Escape does not.
  /// `act` turns the keyboard to it.
  std::string (*text)(const Desk&) = nullptr;
  std::optional<std::string> (*write)(Desk&, const std::string&) = nullptr;
  std::optional<std::string> (*end)(Desk&, bool is_kept) = nullptr;
  std::size_t longest = 60;  ///< bytes
  /// The slider in whose gesture it may be moved too, as the pen is while it draws.
  std::string_view part_of = "";
  /// Whether it is there now; null: always.
  bool (*is_shown)(const Desk&) = nullptr;
  /// Whether it can be used now; null: whenever shown.
  bool (*is_usable)(const Desk&) = nullptr;
};

/// Every control, in the order of the screen and of Tab.
[[nodiscard]] std::span<const Control> controls();

/// The control of this name, or null.
[[nodiscard]] const Control* control_named(std::string_view name);

/// Whether a control of this name changes the life.
[[nodiscard]] bool is_control_of_life(std::string_view name);
/// Whether it belongs to this view.
[[nodiscard]] bool is_of(const Control& control, View view);
[[nodiscard]] bool is_shown(const Control& control, const Desk& desk);
[[nodiscard]] bool is_usable(const Control& control, const Desk& desk);

/// The names of a choice, from low to high, in the language of the screen.
[[nodiscard]] std::vector<std::string> choices_of(const Control& control, const Desk& desk);

/// The value in words, in the language of the screen: "often", "9 months", "on".
[[nodiscard]] std::string value_in_words(const Control& control, double value);

/// Operates a control as a person would; the value is held to its range. Says why not.
std::optional<std::string> operate(Desk& desk, const Control& control, double value);
std::optional<std::string> operate(Desk& desk, std::string_view name, double value = 0);

/// Writes the words of a text control as a person would. Says why not.
std::optional<std::string> write_words(Desk& desk, std::string_view name, const std::string& words);

/// A key as written in the table: "Ctrl+Shift+Z".
[[nodiscard]] std::string chord_of(const KeyPress& press);

/// Does what the key is bound to at this moment. False if it is bound to nothing.
bool press(Desk& desk, const KeyPress& key);

}  // namespace securebase
