// Adult love: who comes, who goes, and what a partner brings; and the person's own reflection.

#include <array>

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

bool has_partner(const Desk& desk) { return desk.session.state().couple.is_together; }

double quality_of(const State& state, PartnerQuality quality) {
  const CareProfile& care = state.figures[kPartner].care;
  switch (quality) {
    case PartnerQuality::steadiness: return state.couple.traits.steadiness;
    case PartnerQuality::recovery: return state.couple.traits.recovery;
    case PartnerQuality::commitment: return state.couple.traits.commitment;
    case PartnerQuality::attentiveness: return care.attentiveness;
    case PartnerQuality::mirroring: return care.mirroring;
    case PartnerQuality::tenderness: return care.tenderness;
    case PartnerQuality::touch: return care.touch;
    case PartnerQuality::consistency: return care.consistency;
    case PartnerQuality::fright_rate: return care.fright_rate;
  }
  return 0;
}

template <PartnerQuality Q>
Control slider(std::string_view name, std::string_view label, std::string_view help,
               std::span<const std::string_view> words = kOften) {
  Control control{.name = name,
                  .label = label,
                  .help = help,
                  .kind = ControlKind::slider,
                  .group = ControlGroup::partner};
  control.words = words;
  control.value = [](const Desk& d) { return quality_of(d.session.state(), Q); };
  // Back to what the partner was like when they met.
  control.usual = [](const Desk& d) {
    return quality_of(d.session.timeline().visit(d.session.state().couple.since_episode), Q);
  };
  control.act = [](Desk& d, double v) -> Refusal {
    return d.session.edit(SetPartner{Q, v}, !d.gesture.empty());
  };
  control.is_shown = has_partner;
  return control;
}

Control arrives(std::string_view name, std::string_view label, std::string_view help,
                Refusal (*act)(Desk&, double)) {
  Control control = button(ControlGroup::partner, name, label, help, act);
  control.is_shown = is_adult;
  return control;
}

template <PersonQuality Q>
Control person(std::string_view name, std::string_view label, std::string_view help,
               std::span<const std::string_view> words) {
  Control control{
      .name = name, .label = label, .help = help, .kind = ControlKind::slider, .group = ControlGroup::person};
  control.words = words;
  constexpr auto kOf = Q == PersonQuality::reflection ? &Person::reflection
                       : Q == PersonQuality::grief    ? &Person::grief
                                                      : &Person::red_flag_awareness;
  control.value = [](const Desk& d) { return d.session.state().person.*kOf; };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    return d.session.edit(SetPerson{Q, v}, !d.gesture.empty());
  };
  control.is_shown = [](const Desk& d) { return Q == PersonQuality::grief || is_adult(d); };
  return control;
}

}  // namespace

std::vector<Control> partner_controls() {
  Control leave =
      arrives("partner.end", "End this relationship"_t, "Leaving is a move like any other, not a defeat."_t,
              [](Desk& d, double) { return d.session.edit(EndRelationship{}); });
  leave.is_shown = has_partner;
  Control betrayal = arrives("partner.betrayal", "Trust is broken once"_t,
                             "The partner breaks trust once, and it comes out."_t,
                             [](Desk& d, double) { return d.session.edit(Betrayal{}); });
  betrayal.is_shown = has_partner;
  return {
      slider<PartnerQuality::steadiness>("partner.steadiness", "Trustworthiness"_t,
                                         "Answers loud and quiet calls alike."_t, kMuch),
      slider<PartnerQuality::recovery>("partner.recovery", "Lets a quarrel end"_t,
                                       "Lets go once it is over."_t),
      slider<PartnerQuality::commitment>("partner.commitment", "Commitment"_t, "Stays through rough weeks."_t,
                                         kMuch),
      slider<PartnerQuality::attentiveness>("partner.attentiveness", "Attentiveness"_t,
                                            "Notices even a quiet call."_t),
      slider<PartnerQuality::mirroring>("partner.mirroring", "Mirroring"_t, "Answers fit what was felt."_t),
      slider<PartnerQuality::tenderness>("partner.tenderness", "Tenderness"_t,
                                         "Seldom meets a call with coldness."_t),
      slider<PartnerQuality::fright_rate>("partner.fright_rate", "Frightening moments"_t,
                                          "Answers that frighten; leaving may help."_t),
      arrives("partner.trustworthy", "A trustworthy partner arrives"_t,
              "Someone steady, who lets quarrels end and stays."_t,
              [](Desk& d, double) {
                return d.session.edit(
                    MeetPartner{"Sam", {0.9, 0.85, 0.9, {0.75, 0.75}}, {0.75, 0.7, 0.9, 0.7, 0.9, 0}});
              }),
      arrives("partner.untrustworthy", "An untrustworthy partner arrives"_t,
              "Someone charming who seldom comes when called."_t,
              [](Desk& d, double) {
                return d.session.edit(
                    MeetPartner{"Alex", {0.2, 0.25, 0.3, {0.4, 0.5}}, {0.4, 0.35, 0.4, 0.5, 0.5, 0}});
              }),
      leave,
      betrayal,
  };
}

std::vector<Control> person_controls() {
  return {
      person<PersonQuality::reflection>("person.reflection", "Reflection"_t,
                                        "Puts the old model into words."_t, kBegun),
      person<PersonQuality::red_flag_awareness>("person.red_flag_awareness", "Red-flag awareness"_t,
                                                "How much of a new person is seen."_t, kMuch),
      person<PersonQuality::grief>("person.grief", "Unresolved grief"_t,
                                   "Takes away from good news until mourned."_t, kMuch),
  };
}

}  // namespace securebase
