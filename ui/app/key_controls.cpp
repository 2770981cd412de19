// Keys that move the keyboard's place and act on the control that has it. They are rows of the table too, so
// that the help lists every key there is.

#include <algorithm>
#include <vector>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

/// A row with a key of its own.
Control key(std::string_view name, std::string_view label, std::string_view help, std::string_view shortcut,
            Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::keys, name, label, help, act);
  control.shortcut = shortcut;
  return control;
}

std::vector<const Control*> stops(const Desk& desk) {
  std::vector<const Control*> all;
  for (const Control& control : controls()) {
    const bool is_here = control.context == KeyContext::anywhere || control.context == KeyContext::why ||
                         control.context == KeyContext::layers || control.context == KeyContext::predict ||
                         control.context == KeyContext::lesson || control.context == KeyContext::always ||
                         control.context == KeyContext::cover;
    const bool is_stop = control.group != ControlGroup::keys && is_here;
    if (is_stop && is_usable(control, desk)) all.push_back(&control);
  }
  return all;
}

Refusal move_focus(Desk& desk, bool forwards) {
  const auto all = stops(desk);
  if (all.empty()) return {};
  const auto now =
      std::find_if(all.begin(), all.end(), [&](const Control* c) { return c->name == desk.view.focus; });
  const auto count = static_cast<std::ptrdiff_t>(all.size());
  std::ptrdiff_t index = now - all.begin();
  if (now == all.end())
    index = forwards ? 0 : count - 1;
  else
    index = (index + (forwards ? 1 : count - 1)) % count;
  desk.view.focus = all[static_cast<std::size_t>(index)]->name;
  return {};
}

Refusal act_on_focus(Desk& desk, double (*next)(const Control&, double now)) {
  const Control* control = control_named(desk.view.focus);
  if (!control) return {};
  return operate(desk, *control, next(*control, control->value ? control->value(desk) : 0.0));
}

/// One step of the focused slider or choice; buttons and toggles do not turn.
Refusal turn(Desk& desk, double (*next)(const Control&, double now)) {
  const Control* control = control_named(desk.view.focus);
  const bool can_turn =
      control && (control->kind == ControlKind::slider || control->kind == ControlKind::choice);
  return can_turn ? act_on_focus(desk, next) : Refusal{};
}

Refusal use(Desk& desk) {
  return act_on_focus(desk, [](const Control& c, double now) {
    if (c.kind == ControlKind::toggle) return now > 0.5 ? 0.0 : 1.0;
    if (c.kind == ControlKind::choice) return now + 1 > c.high ? c.low : now + 1;
    return now;
  });
}

Refusal reset(Desk& desk) {
  const Control* control = control_named(desk.view.focus);
  if (!control || !control->usual) return "There is nothing to reset here.";
  return operate(desk, *control, control->usual(desk));
}

Refusal move_pick(Desk& desk, int by) {
  const ViewState& view = desk.view;
  std::size_t count = desk.library.size();
  if (view.is_sessions_open) count = desk.sessions.list.size();
  if (view.is_lessons_open) count = desk.lessons.library.size();
  std::size_t& picked = view.is_sessions_open  ? desk.sessions.picked
                        : view.is_lessons_open ? desk.lessons.picked
                                               : desk.view.picked;
  const auto next = static_cast<std::ptrdiff_t>(picked) + by;
  const auto last = std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(count) - 1);
  picked = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, last));
  return {};
}

Refusal open_pick(Desk& desk) {
  if (desk.view.is_sessions_open)
    return operate(desk, "session.pick", static_cast<double>(desk.sessions.picked));
  if (desk.view.is_lessons_open)
    return operate(desk, "lesson.pick", static_cast<double>(desk.lessons.picked));
  return operate(desk, "scenario.pick", static_cast<double>(desk.view.picked));
}

Refusal leave(Desk& desk) {
  ViewState& view = desk.view;
  if (view.has_dialogue()) {
    view.close_dialogues();
  } else {
    view.focus.clear();
  }
  return {};
}

std::vector<Control> focused_keys() {
  std::vector<Control> keys{
      key("focus.more", "More", "Turn the chosen control up.", "Right",
          [](Desk& d, double) { return turn(d, [](const Control& c, double now) { return now + c.step; }); }),
      key("focus.less", "Less", "Turn it down.", "Left",
          [](Desk& d, double) { return turn(d, [](const Control& c, double now) { return now - c.step; }); }),
      key("focus.most", "Most", "All the way up.", "End",
          [](Desk& d, double) { return turn(d, [](const Control& c, double) { return c.high; }); }),
      key("focus.least", "Least", "All the way down.", "Home",
          [](Desk& d, double) { return turn(d, [](const Control& c, double) { return c.low; }); }),
      key("focus.reset", "Reset", "Put it back to what it was at first.", "Backspace",
          [](Desk& d, double) { return reset(d); }),
      key("focus.use", "Use", "Press the chosen button or switch.", "Return",
          [](Desk& d, double) { return use(d); }),
  };
  keys[0].second_shortcut = "Up";
  keys[1].second_shortcut = "Down";
  keys[4].second_shortcut = "Delete";
  for (Control& each : keys) each.context = KeyContext::focused;
  return keys;
}

std::vector<Control> picker_keys() {
  std::vector<Control> keys{
      key("picker.down", "Down the list", "The next one.", "Down",
          [](Desk& d, double) { return move_pick(d, 1); }),
      key("picker.up", "Up the list", "The one before.", "Up",
          [](Desk& d, double) { return move_pick(d, -1); }),
      key("picker.open", "Open", "Open the chosen one.", "Return",
          [](Desk& d, double) { return open_pick(d); }),
      key("picker.close", "Close the list", "Back to the life as it was.", "Escape",
          [](Desk& d, double) { return leave(d); }),
  };
  for (Control& each : keys) each.context = KeyContext::picker;
  return keys;
}

Refusal end_writing(Desk& desk, bool is_kept) {
  const Control* control = control_named(desk.view.writing.control);
  Refusal refusal = control && control->end ? control->end(desk, is_kept) : Refusal{};
  if (!refusal || !is_kept) desk.view.writing = {};
  return refusal;
}

/// While words are written: keys that end it.
std::vector<Control> writing_keys() {
  std::vector<Control> keys{
      key("writing.keep", "Keep the words", "While words are written: done.", "Return",
          [](Desk& d, double) { return end_writing(d, true); }),
      key("writing.leave", "Leave the words", "While words are written: back to what was there.", "Escape",
          [](Desk& d, double) { return end_writing(d, false); }),
  };
  keys[0].second_shortcut = "Tab";
  for (Control& each : keys) each.context = KeyContext::writing;
  return keys;
}

}  // namespace

std::vector<Control> key_controls() {
  std::vector<Control> all{
      key("focus.next", "Next control", "Give the keyboard to the next control.", "Tab",
          [](Desk& d, double) { return move_focus(d, true); }),
      key("focus.previous", "Control before", "Give it to the control before.", "Shift+Tab",
          [](Desk& d, double) { return move_focus(d, false); }),
      key("focus.leave", "Leave", "Give the keyboard back to time.", "Escape",
          [](Desk& d, double) { return leave(d); }),
  };
  for (const Control& each : focused_keys()) all.push_back(each);
  for (const Control& each : picker_keys()) all.push_back(each);
  for (const Control& each : writing_keys()) all.push_back(each);
  Control close = key("dialogue.close", "Close", "Close what lies above the life.", "Escape",
                      [](Desk& d, double) { return leave(d); });
  close.second_shortcut = "I";
  close.context = KeyContext::dialogue;
  all.push_back(close);
  return all;
}

}  // namespace securebase
