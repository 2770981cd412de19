// The document: scenario, luck, undo.

#include "ui/app/control_groups.hpp"
#include "ui/app/opening.hpp"

namespace securebase {
namespace {

/// A row with a key of its own.
Control document_key(std::string_view name, std::string_view label, std::string_view help,
                     std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::document, name, label, help, act);
  control.shortcut = shortcut;
  return control;
}

Refusal open_picked(Desk& desk) {
  const Entry& entry = desk.library[desk.view.picked];
  if (!entry.scenario) return about_of(entry);
  open_document(desk, *entry.scenario, entry.stem, desk.session.seed());
  desk.view.is_picker_open = false;
  return {};
}

Control scenario() {
  Control control{.name = "scenario.pick",
                  .label = "Scenario"_t,
                  .help = "Open a scenario from the list."_t,
                  .kind = ControlKind::choice,
                  .group = ControlGroup::document,
                  .context = KeyContext::picker};
  control.unit = "";
  control.step = 1;
  control.high = 1000;
  control.value = [](const Desk& d) { return static_cast<double>(d.view.picked); };
  control.is_shown = [](const Desk& d) { return d.view.is_picker_open; };
  control.act = [](Desk& d, double v) -> Refusal {
    const auto index = static_cast<std::size_t>(v + 0.5);
    if (index >= d.library.size()) return std::string(tr("There is no scenario with that number."_t));
    d.view.picked = index;
    return open_picked(d);
  };
  return control;
}

}  // namespace

std::vector<Control> document_controls() {
  Control picker = document_key("scenario.list", "Scenarios"_t, "Choose another life to look at."_t, "O",
                                [](Desk& d, double) -> Refusal {
                                  d.view.is_picker_open = !d.view.is_picker_open;
                                  d.view.picked = find_entry(d.library, d.stem).value_or(0);
                                  return {};
                                });
  Control card =
      document_key("scenario.card", "About"_t, "What this scenario is, how to use it, and its limits."_t, "I",
                   [](Desk& d, double) -> Refusal {
                     d.view.is_card_open = !d.view.is_card_open;
                     return {};
                   });
  Control undo = document_key("edit.undo", "Undo"_t, "Take the last change back."_t, "Ctrl+Z",
                              [](Desk& d, double) -> Refusal {
                                d.session.undo();
                                return {};
                              });
  undo.is_usable = [](const Desk& d) { return d.session.can_undo(); };
  Control redo =
      document_key("edit.redo", "Redo"_t, "Do it again."_t, "Ctrl+Y", [](Desk& d, double) -> Refusal {
        d.session.redo();
        return {};
      });
  redo.second_shortcut = "Ctrl+Shift+Z";
  redo.is_usable = [](const Desk& d) { return d.session.can_redo(); };
  return {
      picker,
      card,
      scenario(),
      document_key("luck.same", "Same again"_t,
                   "The same life from the first day: same luck, same changes."_t, "R",
                   [](Desk& d, double) -> Refusal {
                     d.session.same_again();
                     d.view.ssp.second = 0;
                     return {};
                   }),
      document_key("luck.new", "New luck"_t, "The same beginning with other luck: another seed."_t, "N",
                   [](Desk& d, double) -> Refusal {
                     d.session.new_luck();
                     return {};
                   }),
      undo,
      redo,
  };
}

}  // namespace securebase
