// What a caregiver gives, and what the child brings along.

#include <array>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

bool is_child(const Desk& desk) { return !is_adult(desk); }

const Figure& caregiver(const State& state, std::size_t which) {
  return state.figures[which < kMostCaregivers && state.figures[which].is_present ? which : 0];
}
const Figure& caregiver(const Desk& desk) { return caregiver(desk.session.state(), desk.view.caregiver); }

double quality_of(const Figure& figure, CareQuality quality) {
  switch (quality) {
    case CareQuality::attentiveness: return figure.care.attentiveness;
    case CareQuality::mirroring: return figure.care.mirroring;
    case CareQuality::tenderness: return figure.care.tenderness;
    case CareQuality::touch: return figure.care.touch;
    case CareQuality::consistency: return figure.care.consistency;
    case CareQuality::fright_rate: return figure.care.fright_rate;
    case CareQuality::support: return figure.support;
    case CareQuality::presence: return figure.presence;
  }
  return 0;
}

template <CareQuality Q>
Control slider(std::string_view name, std::string_view label, std::string_view help,
               std::span<const std::string_view> words = kOften) {
  Control control{.name = name,
                  .label = label,
                  .help = help,
                  .kind = ControlKind::slider,
                  .group = ControlGroup::caregiver};
  control.words = words;
  control.value = [](const Desk& d) { return quality_of(caregiver(d), Q); };
  control.usual = [](const Desk& d) {
    return quality_of(caregiver(d.session.timeline().visit(0), d.view.caregiver), Q);
  };
  control.act = [](Desk& d, double v) -> Refusal {
    const bool is_gesture = !d.gesture.empty();
    return d.session.edit(SetCare{caregiver(d).name, Q, v}, is_gesture);
  };
  control.is_shown = is_child;
  return control;
}

Control who() {
  Control control{.name = "caregiver.who",
                  .label = "Caregiver"_t,
                  .help = "Which caregiver the sliders are about."_t,
                  .kind = ControlKind::choice,
                  .group = ControlGroup::caregiver,
                  .shortcut = "G"};
  control.high = kMostCaregivers - 1;
  control.step = 1;
  control.unit = "";
  control.choices = [](const Desk& d) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kMostCaregivers; ++i) {
      const Figure& figure = d.session.state().figures[i];
      if (figure.is_present) names.push_back(figure.name);
    }
    return names;
  };
  control.value = [](const Desk& d) { return static_cast<double>(d.view.caregiver); };
  control.act = [](Desk& d, double v) -> Refusal {
    const auto which = static_cast<std::size_t>(v + 0.5);
    d.view.caregiver = d.session.state().figures[which].is_present ? which : 0;
    return {};
  };
  control.is_shown = [](const Desk& d) { return is_child(d) && d.session.state().figures[1].is_present; };
  return control;
}

template <PersonQuality Q>
Control temperament(std::string_view name, std::string_view label, std::string_view help) {
  static_assert(Q == PersonQuality::reactivity || Q == PersonQuality::soothability);
  Control control{.name = name,
                  .label = label,
                  .help = help,
                  .kind = ControlKind::slider,
                  .group = ControlGroup::temperament};
  control.words = kMuch;
  constexpr auto kOf = Q == PersonQuality::reactivity ? &Temperament::reactivity : &Temperament::soothability;
  control.value = [](const Desk& d) { return d.session.state().person.temperament.*kOf; };
  control.usual = [](const Desk& d) { return d.session.timeline().visit(0).person.temperament.*kOf; };
  control.act = [](Desk& d, double v) -> Refusal {
    return d.session.edit(SetPerson{Q, v}, !d.gesture.empty());
  };
  return control;
}

}  // namespace

std::vector<Control> caregiver_controls() {
  return {
      who(),
      slider<CareQuality::attentiveness>("caregiver.attentiveness", "Attentiveness"_t,
                                         "Notices even a quiet call."_t),
      slider<CareQuality::mirroring>("caregiver.mirroring", "Mirroring"_t, "Answers fit what was felt."_t),
      slider<CareQuality::tenderness>("caregiver.tenderness", "Tenderness"_t,
                                      "Seldom meets a call with coldness."_t),
      slider<CareQuality::touch>("caregiver.touch", "Touch"_t, "Comforts by closeness."_t, kMuch),
      slider<CareQuality::consistency>("caregiver.consistency", "Consistency"_t,
                                       "One day is like the next."_t, kMuch),
      slider<CareQuality::fright_rate>("caregiver.fright_rate", "Frightening moments"_t,
                                       "Warm answers that frighten."_t),
      slider<CareQuality::support>("caregiver.support", "Support"_t, "Has help with the child."_t, kMuch),
  };
}

std::vector<Control> temperament_controls() {
  return {
      temperament<PersonQuality::reactivity>("temperament.reactivity", "Reactivity"_t,
                                             "How strongly a need is felt."_t),
      temperament<PersonQuality::soothability>("temperament.soothability", "Soothability"_t,
                                               "How well comfort works."_t),
  };
}

}  // namespace securebase
