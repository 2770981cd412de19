// Keeping a session and opening one: under a name, from the list, and what a stopped program left behind.

#include "ui/app/control_groups.hpp"
#include "ui/app/sessions_desk.hpp"

namespace securebase {
namespace {

Control session_row(std::string_view name, std::string_view label, std::string_view help,
                    std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::document, name, label, help, act);
  control.shortcut = shortcut;
  control.unit = "";
  return control;
}

bool can_keep(const Desk& desk) { return !desk.sessions.folder.empty(); }
bool has_list(const Desk& desk) { return desk.view.is_sessions_open; }

Refusal open_list(Desk& desk) {
  list_sessions(desk);
  desk.view.is_sessions_open = true;
  desk.view.is_picker_open = desk.view.is_help_open = desk.view.is_card_open = false;
  return {};
}

Refusal ask_for_name(Desk& desk) {
  desk.sessions.wanted =
      desk.sessions.name.empty() ? std::string(tr(desk.session.scenario().name)) : desk.sessions.name;
  desk.view.writing = {"session.name"};
  return {};
}

Control name() {
  Control control = session_row("session.name", "Name"_t, "Write a name to keep this session under."_t, "F2",
                                [](Desk& d, double) { return ask_for_name(d); });
  control.kind = ControlKind::text;
  control.context = KeyContext::picker;
  control.longest = kLongestSessionName;
  control.text = [](const Desk& d) { return d.view.writing.is_on() ? d.sessions.wanted : d.sessions.name; };
  control.write = [](Desk& d, const std::string& words) -> Refusal {
    d.sessions.wanted = words;
    return {};
  };
  control.end = [](Desk& d, bool is_kept) -> Refusal {
    if (!is_kept) return {};
    if (auto refusal = keep_as(d, d.sessions.wanted)) return refusal;
    d.view.is_sessions_open = false;
    return {};
  };
  control.is_shown = has_list;
  return control;
}

Control pick() {
  Control control =
      session_row("session.pick", "Session"_t, "Open a session from the list."_t, "",
                  [](Desk& d, double v) { return open_listed(d, static_cast<std::size_t>(v + 0.5)); });
  control.kind = ControlKind::choice;
  control.context = KeyContext::picker;
  control.step = 1;
  control.high = 1e6;
  control.value = [](const Desk& d) { return static_cast<double>(d.sessions.picked); };
  control.is_shown = has_list;
  control.is_usable = [](const Desk& d) { return !d.sessions.list.empty(); };
  return control;
}

/// A page cannot look into the folders of the machine: the person chooses the file.
Control choose_file() {
  Control control = session_row("session.file", "Open a file"_t, "Choose a session file, and open it."_t,
                                "Shift+F2", [](Desk& d, double) -> Refusal {
                                  d.sessions.wants_file = true;
                                  return {};
                                });
  control.is_shown = [](const Desk& d) { return d.host == Host::browser; };
  return control;
}

std::vector<Control> what_was_left() {
  std::vector<Control> all{
      session_row("session.take_up", "Open it"_t, "Go on where the program stopped."_t, "Return",
                  [](Desk& d, double) { return take_up_what_was_left(d); }),
      session_row("session.put_aside", "Later"_t, "Put it into the list of sessions, and begin anew."_t,
                  "Escape",
                  [](Desk& d, double) -> Refusal {
                    put_aside_what_was_left(d);
                    return {};
                  }),
  };
  for (Control& each : all) {
    each.context = KeyContext::left_behind;
    each.is_shown = [](const Desk& d) { return !d.sessions.left.empty(); };
  }
  return all;
}

}  // namespace

std::vector<Control> session_controls() {
  std::vector<Control> all{
      session_row("session.keep", "Keep"_t, "Keep scenario, seed, lives and changes in a file."_t, "Ctrl+S",
                  [](Desk& d, double) -> Refusal {
                    if (!d.sessions.name.empty()) return keep_as(d, d.sessions.name);
                    open_list(d);
                    return ask_for_name(d);
                  }),
      session_row("session.keep_as", "Keep as"_t, "Keep it under another name."_t, "Ctrl+Shift+S",
                  [](Desk& d, double) -> Refusal {
                    open_list(d);
                    return ask_for_name(d);
                  }),
      session_row("session.list", "Sessions"_t, "Open a session that was kept, or keep this one."_t, "Ctrl+O",
                  [](Desk& d, double) { return open_list(d); }),
  };
  for (Control& each : all) each.is_usable = can_keep;
  all.push_back(name());
  all.push_back(pick());
  all.push_back(choose_file());
  for (const Control& each : what_was_left()) all.push_back(each);
  return all;
}

}  // namespace securebase
