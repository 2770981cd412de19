#include "ui/app/controls.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/app/control_groups.hpp"
#include "ui/app/set_up.hpp"
#include "ui/app/why.hpp"

namespace securebase {
namespace {

/// What changes the life is there where the life is.
bool belongs_to_life(ControlGroup group) {
  return group == ControlGroup::caregiver || group == ControlGroup::temperament ||
         group == ControlGroup::partner || group == ControlGroup::person || group == ControlGroup::events ||
         group == ControlGroup::theory;
}

std::vector<Control> all_controls() {
  std::vector<Control> all;
  for (const auto& group : {time_controls(),
                            document_controls(),
                            session_controls(),
                            view_controls(),
                            description_controls(),
                            caregiver_controls(),
                            temperament_controls(),
                            partner_controls(),
                            person_controls(),
                            event_controls(),
                            strange_situation_controls(),
                            findings_controls(),
                            crowd_controls(),
                            sweep_controls(),
                            stability_controls(),
                            why_controls(),
                            layers_controls(),
                            branch_controls(),
                            compare_controls(),
                            theory_controls(),
                            predict_controls(),
                            lesson_controls(),
                            share_controls(),
                            presenting_controls(),
                            export_controls(),
                            key_controls()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  for (Control& control : all) {
    if (belongs_to_life(control.group)) control.view = View::life;
  }
  return all;
}

/// Keys of a sheet count while it is shown and nothing lies above it; its controls are there only then.
bool belongs_to_sheet(const Control& control) {
  return control.context == KeyContext::why || control.context == KeyContext::layers ||
         control.context == KeyContext::predict;
}

/// Whose key comes first. A clicker always walks the lesson; its arrows only where a sheet does not want them.
int rank_of(const Control& control, std::string_view chord) {
  if (control.context == KeyContext::description) return 0;
  if (control.context == KeyContext::focused) return 1;
  if (control.context == KeyContext::lesson) return control.shortcut == chord ? 2 : 4;
  return belongs_to_sheet(control) ? 3 : 5;
}

KeyContext context_of(const Desk& desk) {
  if (desk.view.writing.is_on()) return KeyContext::writing;
  if (desk.view.cover != Cover::none) return KeyContext::cover;
  if (!desk.sessions.left.empty()) return KeyContext::left_behind;
  if (desk.view.is_picker_open || desk.view.is_sessions_open || desk.view.is_lessons_open)
    return KeyContext::picker;
  if (desk.view.is_help_open || desk.view.is_card_open || desk.view.is_share_open)
    return KeyContext::dialogue;
  return KeyContext::anywhere;
}

bool is_tab(const Control& control) {
  return std::any_of(kViews.begin(), kViews.end(),
                     [&](const ViewEntry& entry) { return entry.control == control.name; });
}

/// Tab and its way back.
bool walks_through_controls(const Control& control) {
  return control.name == "focus.next" || control.name == "focus.previous";
}

bool counts_in(const Control& control, KeyContext now, bool has_focus) {
  if (now == KeyContext::writing) return control.context == now;
  if (now == KeyContext::left_behind && is_tab(control)) return false;
  if (control.context == KeyContext::always) return true;
  if (control.context == KeyContext::focused)
    return (now == KeyContext::anywhere || now == KeyContext::cover) && has_focus;
  if (control.context == KeyContext::description)
    return now == KeyContext::anywhere || now == KeyContext::cover;
  if (belongs_to_sheet(control) || control.context == KeyContext::lesson) return now == KeyContext::anywhere;
  if (control.context == KeyContext::anywhere) {
    // Text size, help and leaving work everywhere; sharing also where the code is shown.
    const bool is_sharing = control.group == ControlGroup::sharing && now == KeyContext::dialogue;
    return now == KeyContext::anywhere || is_sharing ||
           (control.group == ControlGroup::view && now != KeyContext::cover) ||
           (now == KeyContext::cover && walks_through_controls(control));
  }
  return control.context == now;
}

std::string not_now(const Control& control) {
  return say("{control} cannot be used at this moment."_t, {{"control", std::string(tr(control.label))}});
}

}  // namespace

std::span<const Control> controls() {
  static const std::vector<Control> kAll = all_controls();
  return kAll;
}

const Control* control_named(std::string_view name) {
  for (const Control& control : controls()) {
    if (control.name == name) return &control;
  }
  return nullptr;
}

bool is_control_of_life(std::string_view name) {
  const Control* control = control_named(name);
  return control && belongs_to_life(control->group);
}

bool is_of(const Control& control, View view) {
  return control.is_in ? control.is_in(view) : control.view.value_or(view) == view;
}

bool is_shown(const Control& control, const Desk& desk) {
  if (desk.set_up.hides(control.name)) return false;
  const bool is_over_all = control.context == KeyContext::always || control.context == KeyContext::cover ||
                           control.context == KeyContext::description || control.group == ControlGroup::keys;
  if (desk.view.cover != Cover::none && !is_over_all) return false;
  // A sheet lies over the controls that change the life.
  const bool is_covered = belongs_to_life(control.group) && sheet_of(desk) != Sheet::none;
  return is_of(control, desk.view.front) && !is_covered && (!control.is_shown || control.is_shown(desk));
}

bool is_usable(const Control& control, const Desk& desk) {
  return is_shown(control, desk) && !desk.set_up.locks(control.name) &&
         (!control.is_usable || control.is_usable(desk));
}

std::vector<std::string> choices_of(const Control& control, const Desk& desk) {
  if (control.choices) return control.choices(desk);
  std::vector<std::string> words;
  words.reserve(control.words.size());
  for (const std::string_view word : control.words) words.emplace_back(tr(word));
  return words;
}

std::string value_in_words(const Control& control, double value) {
  if (control.kind == ControlKind::toggle) return std::string(tr(value > 0.5 ? "on"_t : "off"_t));
  if (control.words.empty()) return {};
  const double share = (value - control.low) / (control.high - control.low);
  const auto count = static_cast<double>(control.words.size());
  const bool is_choice = control.kind == ControlKind::choice;
  const double place = is_choice ? value - control.low : share * count;
  const auto index = static_cast<std::size_t>(std::clamp(place, 0.0, count - 1));
  return std::string(tr(control.words[index]));
}

namespace {

/// Whether what is done there may change what other controls stand at. A lesson that a teacher gives may.
bool may_move_others(ControlGroup group) {
  constexpr std::array kGroups{ControlGroup::document, ControlGroup::branches, ControlGroup::crowd,
                               ControlGroup::sweep,    ControlGroup::events,   ControlGroup::partner};
  return std::find(kGroups.begin(), kGroups.end(), group) != kGroups.end();
}

}  // namespace

std::optional<std::string> operate(Desk& desk, const Control& control, double value) {
  if (!is_usable(control, desk)) return not_now(control);
  if (control.kind != ControlKind::button) value = std::clamp(value, control.low, control.high);
  const bool is_gesture =
      desk.gesture == control.name || (!control.part_of.empty() && desk.gesture == control.part_of);
  if (!is_gesture) desk.gesture.clear();
  desk.notice.clear();
  if (control.context != KeyContext::writing) desk.view.writing = {};
  auto refusal = may_move_others(control.group)
                     ? keeping_locks(desk, [&] { return control.act(desk, value); })
                     : control.act(desk, value);
  // What was on a sheet may have been undone.
  if (desk.view.sheet == Sheet::predict && !desk.session.open_prediction()) desk.view.sheet = Sheet::none;
  if (refusal) desk.notice = *refusal;
  return refusal;
}

std::optional<std::string> operate(Desk& desk, std::string_view name, double value) {
  const Control* control = control_named(name);
  if (!control) return say("There is no control called {name}."_t, {{"name", std::string(name)}});
  return operate(desk, *control, value);
}

std::optional<std::string> write_words(Desk& desk, std::string_view name, const std::string& words) {
  const Control* control = control_named(name);
  if (!control || !control->write)
    return say("There is nothing to write in {name}."_t, {{"name", std::string(name)}});
  if (!is_usable(*control, desk)) return not_now(*control);
  desk.gesture.clear();
  desk.notice.clear();
  auto refusal = control->write(desk, words);
  desk.view.writing.has_changed = true;
  if (refusal) desk.notice = *refusal;
  return refusal;
}

std::string chord_of(const KeyPress& press) {
  std::string chord;
  if (press.has_control) chord += "Ctrl+";
  if (press.has_alt) chord += "Alt+";
  if (press.has_shift) chord += "Shift+";
  // Where + has a key of its own, as on many keyboards outside America, it does what = does.
  return chord + (press.key == "+" ? "=" : press.key);
}

bool press(Desk& desk, const KeyPress& key) {
  const std::string chord = chord_of(key);
  const KeyContext now = context_of(desk);
  const bool has_focus = !desk.view.focus.empty();
  // The screen's words come first, then the focused control, a lesson, a sheet, and what holds anywhere.
  for (const int rank : {0, 1, 2, 3, 4, 5}) {
    for (const Control& control : controls()) {
      if (rank_of(control, chord) != rank) continue;
      if (control.shortcut != chord && control.second_shortcut != chord) continue;
      if (!counts_in(control, now, has_focus)) continue;
      // A clicker at the end of a lesson does nothing, and lives no year of a life either.
      if (rank == 2 && is_shown(control, desk) && !is_usable(control, desk)) return true;
      if (!is_usable(control, desk)) continue;
      const double value = control.value ? control.value(desk) : 0.0;
      const bool is_toggle = control.kind == ControlKind::toggle;
      const bool is_choice = control.kind == ControlKind::choice;
      double next = value;
      if (is_toggle) next = value > 0.5 ? 0.0 : 1.0;
      if (is_choice) next = value + 1 > control.high ? control.low : value + 1;
      operate(desk, control, next);
      return true;
    }
  }
  return false;
}

}  // namespace securebase
