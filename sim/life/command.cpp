#include "sim/life/command.hpp"

#include "sim/core/math.hpp"
#include "sim/core/numerals.hpp"
#include "sim/life/hard_time.hpp"

namespace securebase {
namespace {

using Refusal = std::optional<std::string>;

std::optional<std::size_t> caregiver_named(const State& state, const std::string& name) {
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    const Figure& figure = state.figures[i];
    if (figure.is_present && (name.empty() || figure.name == name)) return i;
  }
  return std::nullopt;
}

Refusal needs_caregiver(const State& state, const std::string& name) {
  if (state.stage() == StageOfLife::adulthood) return "Care given in childhood can only change before 18.";
  if (caregiver_named(state, name)) return {};
  return name.empty() ? "There is no caregiver here." : "There is no caregiver called “" + name + "” here.";
}

Refusal needs_adult(const State& state, const char* what) {
  if (state.stage() == StageOfLife::adulthood) return {};
  return std::string(what) + " belongs to adult life, from 18.";
}

Refusal needs_partner(const State& state) {
  if (state.couple.is_together) return {};
  return "There is no partner at this moment.";
}

Refusal why_not(const State& s, const SetCare& c) { return needs_caregiver(s, c.caregiver); }
Refusal why_not(const State& s, const HelpCaregiver& c) { return needs_caregiver(s, c.caregiver); }
Refusal why_not(const State& s, const SetPartner&) { return needs_partner(s); }
Refusal why_not(const State& s, const EndRelationship&) { return needs_partner(s); }
Refusal why_not(const State& s, const Betrayal&) { return needs_partner(s); }
Refusal why_not(const State& s, const MeetPartner&) { return needs_adult(s, "Meeting a partner"); }
Refusal why_not(const State& s, const StartTherapy&) { return needs_adult(s, "Therapy"); }
Refusal why_not(const State&, const HardTime&) { return {}; }
Refusal why_not(const State&, const Loss&) { return {}; }
Refusal why_not(const State& s, const SetPerson& c) {
  const bool is_temperament =
      c.quality == PersonQuality::reactivity || c.quality == PersonQuality::soothability;
  return is_temperament || c.quality == PersonQuality::grief ? Refusal{} : needs_adult(s, "Reflection");
}
Refusal why_not(const State& s, const MeetFriend&) {
  if (s.episode >= kStartOfAdolescence) return {};
  return "A close friend comes from 12 on.";
}
Refusal why_not(const State& s, const EndTherapy&) {
  if (s.circumstances.therapy_hours_left > 0) return {};
  return "There is no therapy at this moment.";
}
Refusal why_not(const State& s, const SelfHelp& c) {
  if (c.on == s.circumstances.is_self_helping)
    return c.on ? "Self-help is already going on." : "There is no self-help going on.";
  return needs_adult(s, "Self-help");
}

/// A number outside the range that its field states, however deep in the command.
template <Described T>
Refusal out_of_range(const T& described) {
  Refusal refusal;
  for_each_field(described, [&](const auto& field, const auto& value) {
    using Value = std::remove_cvref_t<decltype(value)>;
    if (refusal) return;
    if constexpr (Described<Value>) {
      refusal = out_of_range(value);
    } else if constexpr (std::is_same_v<Value, double>) {
      if (value >= field.low && value <= field.high) return;  // false for what is no number
      refusal = "“" + std::string(field.name) + "” must lie between " + shortest(field.low) + " and " +
                shortest(field.high) + ".";
    }
  });
  return refusal;
}

struct Doer {
  State& s;
  const Parameters& p;
  Marks& marks;

  void mark(MarkKind kind) const { marks.push_back({s.episode, kind}); }

  void operator()(const SetCare& c) const {
    Figure& figure = s.figures[*caregiver_named(s, c.caregiver)];
    const auto set = [&](double CareProfile::*quality) {
      figure.care.*quality = figure.usual.*quality = c.to;
    };
    switch (c.quality) {
      case CareQuality::attentiveness: set(&CareProfile::attentiveness); break;
      case CareQuality::mirroring: set(&CareProfile::mirroring); break;
      case CareQuality::tenderness: set(&CareProfile::tenderness); break;
      case CareQuality::touch: set(&CareProfile::touch); break;
      case CareQuality::consistency: set(&CareProfile::consistency); break;
      case CareQuality::fright_rate: set(&CareProfile::fright_rate); break;
      case CareQuality::support: figure.support = c.to; break;
      case CareQuality::presence: figure.presence = c.to; break;
    }
    mark(MarkKind::care_changed);
  }
  void operator()(const HelpCaregiver& c) const {
    Figure& figure = s.figures[*caregiver_named(s, c.caregiver)];
    for (double CareProfile::*quality : {&CareProfile::attentiveness, &CareProfile::mirroring,
                                         &CareProfile::tenderness, &CareProfile::touch}) {
      figure.usual.*quality = clip(figure.usual.*quality + c.by);
      figure.care.*quality = clip(figure.care.*quality + c.by);
    }
    figure.support = clip(figure.support + c.by);
    figure.strain *= 1 - c.by;
    mark(MarkKind::care_changed);
  }
  void operator()(const SetPartner& c) const {
    Figure& figure = s.figures[kPartner];
    const auto set = [&](double CareProfile::*quality) {
      figure.care.*quality = figure.usual.*quality = c.to;
    };
    switch (c.quality) {
      case PartnerQuality::steadiness: s.couple.traits.steadiness = c.to; break;
      case PartnerQuality::recovery: s.couple.traits.recovery = c.to; break;
      case PartnerQuality::commitment: s.couple.traits.commitment = c.to; break;
      case PartnerQuality::attentiveness: set(&CareProfile::attentiveness); break;
      case PartnerQuality::mirroring: set(&CareProfile::mirroring); break;
      case PartnerQuality::tenderness: set(&CareProfile::tenderness); break;
      case PartnerQuality::touch: set(&CareProfile::touch); break;
      case PartnerQuality::consistency: set(&CareProfile::consistency); break;
      case PartnerQuality::fright_rate: set(&CareProfile::fright_rate); break;
    }
    mark(MarkKind::partner_changed);
  }
  void operator()(const SetPerson& c) const {
    switch (c.quality) {
      case PersonQuality::reactivity: s.person.temperament.reactivity = c.to; break;
      case PersonQuality::soothability: s.person.temperament.soothability = c.to; break;
      case PersonQuality::reflection: s.person.reflection = c.to; break;
      case PersonQuality::grief: s.person.grief = c.to; break;
      case PersonQuality::red_flag_awareness: s.person.red_flag_awareness = c.to; break;
    }
    mark(MarkKind::person_changed);
  }
  void operator()(const MeetPartner& c) const {
    Figure& figure = s.figures[kPartner];
    if (s.couple.is_together) {
      end(s.couple, figure);
      mark(MarkKind::break_up);
    }
    begin(s.couple, figure, {c.traits, c.care, 1.0}, s.person, s.episode);
    figure.name = c.name;
    mark(MarkKind::partner_met);
  }
  void operator()(const EndRelationship&) const {
    end(s.couple, s.figures[kPartner]);
    mark(MarkKind::break_up);
  }
  void operator()(const MeetFriend& c) const {
    Figure& figure = s.figures[kCloseFriend];
    figure = Figure{};
    figure.name = c.name;
    figure.role = Role::close_friend;
    figure.is_present = true;
    figure.care = figure.usual = {c.warmth, c.warmth, clip(c.warmth + 0.15), clip(c.warmth - 0.2), 0.85, 0};
    figure.specific = s.person.general.model_of_other;
    mark(MarkKind::friend_met);
  }
  void operator()(const StartTherapy& c) const {
    s.circumstances.therapy_hours_left = Age::from_months(c.months).hours;
    Figure& therapist = s.figures[kTherapist];
    if (!therapist.is_present) therapist.specific = s.person.general.model_of_other;
    therapist.is_present = true;
    mark(MarkKind::therapy_starts);
  }
  void operator()(const EndTherapy&) const {
    s.circumstances.therapy_hours_left = 0;
    s.figures[kTherapist].is_present = false;
    mark(MarkKind::therapy_ends);
  }
  void operator()(const SelfHelp& c) const {
    s.circumstances.is_self_helping = c.on;
    mark(c.on ? MarkKind::self_help_starts : MarkKind::self_help_ends);
  }
  void operator()(const HardTime& c) const {
    meet_hard_time(s, c.severity, p.circumstances);
    mark(MarkKind::life_event);
  }
  void operator()(const Loss& c) const {
    s.person.grief = clip(s.person.grief + c.grief);
    mark(MarkKind::loss);
  }
  void operator()(const Betrayal&) const {
    Figure& partner = s.figures[kPartner];
    shake(s.person.general, taken_by_betrayal(s, p));
    partner.specific *= 0.4;
    s.couple.own_commitment *= 0.6;
    s.couple.their_commitment *= 0.8;
    s.couple.taken_in *= 0.5;
    mark(MarkKind::betrayal);
  }
};

}  // namespace

std::optional<std::string> check(const State& state, const Command& command) {
  const auto refusal = [&](const auto& each) {
    const Refusal by_state = why_not(state, each);
    return by_state ? by_state : out_of_range(each);
  };
  return std::visit(refusal, command);
}

void apply(State& state, const Command& command, const Parameters& parameters, Marks& marks) {
  if (!check(state, command)) std::visit(Doer{state, parameters, marks}, command);
}

std::string_view word_of(const Command& command) {
  return std::visit([](const auto& each) { return each.kWord; }, command);
}

}  // namespace securebase
