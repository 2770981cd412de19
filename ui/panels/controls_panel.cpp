#include "ui/panels/controls_panel.hpp"

#include <array>

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// The groups of this panel and their headings, most of interest first: what fits the age comes by itself,
/// because the rest is not shown.
struct Section {
  ControlGroup group;
  std::string (*heading)(const Desk&);
};

std::string caregiver_heading(const Desk& desk) {
  const State& state = desk.session.state();
  const std::size_t which = state.figures[desk.view.caregiver].is_present ? desk.view.caregiver : 0;
  return say("Care from {f}"_t, {{"f", state.figures[which].name}});
}
std::string partner_heading(const Desk& desk) {
  const State& state = desk.session.state();
  if (!state.couple.is_together) return std::string(tr("Partner"_t));
  return say("Partner: {f}"_t, {{"f", state.figures[kPartner].name}});
}
std::string person_heading(const Desk& desk) { return desk.session.name(); }
std::string temperament_heading(const Desk&) { return std::string(tr("Temperament"_t)); }
std::string theory_heading(const Desk&) { return std::string(tr("Debated assumptions"_t)); }
std::string events_heading(const Desk&) { return std::string(tr("Life events"_t)); }

constexpr std::array<Section, 6> kSections{{{ControlGroup::caregiver, caregiver_heading},
                                            {ControlGroup::partner, partner_heading},
                                            {ControlGroup::person, person_heading},
                                            {ControlGroup::events, events_heading},
                                            {ControlGroup::temperament, temperament_heading},
                                            {ControlGroup::theory, theory_heading}}};

/// What stays as it is: its name and its value, and nothing to press.
void draw_locked(const Desk& desk, Surface& surface, const Control& control) {
  const std::string name = say("{control} (locked)"_t, {{"control", std::string(tr(control.label))}});
  fact(surface, name, control.value ? value_in_words(control, control.value(desk)) : "");
}

/// Sliders first, then buttons: first what is, then what may come.
void draw_section(const Desk& desk, Surface& surface, const Section& section) {
  bool has_heading = false;
  for (const Control& control : controls()) {
    const bool is_locked = desk.set_up.locks(control.name) && is_shown(control, desk);
    if (control.group != section.group || !(is_usable(control, desk) || is_locked)) continue;
    if (!has_heading) {
      paragraph(surface, section.heading(desk), TextRole::title, surface.palette.ink);
      has_heading = true;
    }
    if (is_locked)
      draw_locked(desk, surface, control);
    else
      control_row(surface, desk, control);
  }
  if (has_heading) gap(surface, 8);
}

}  // namespace

void ControlsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  for (const Section& section : kSections) draw_section(desk, surface, section);
  paragraph(surface, tr("This is a simplified model. It does not diagnose, and people differ."_t),
            TextRole::small, surface.palette.muted);
}

}  // namespace securebase
