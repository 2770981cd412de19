#include "sim/life/measures.hpp"

#include <algorithm>

namespace securebase {
namespace {

double plain_bid(const State& s) {
  // The default constant on purpose: a read-out must not move when a scenario tunes the rule.
  return chance_of_plain_bid(s.person.general.model_of_other, EpisodeParameters{});
}

double only_with_partner(const State& s, double value) { return s.couple.is_together ? value : 0.0; }

constexpr std::array kMeasures{
    Measure{"age_years", "years", "age", [](const State& s) { return s.age().years(); }},
    Measure{"model_of_other", "0–1", "others come when I call",
            [](const State& s) { return s.person.general.model_of_other; }},
    Measure{"model_of_self", "0–1", "I am worth coming for",
            [](const State& s) { return s.person.general.model_of_self; }},
    Measure{"prototype_of_other", "0–1", "the model of other at 18 months",
            [](const State& s) { return s.person.prototype.model_of_other; }},
    Measure{"prototype_of_self", "0–1", "the model of self at 18 months",
            [](const State& s) { return s.person.prototype.model_of_self; }},
    Measure{"security", "0–1", "both models and the chance of a plain bid", security_of},
    Measure{"plain_bid", "0–1", "chance that a need is shown plainly", plain_bid},
    Measure{"fear", "0–1", "fear of approaching", [](const State& s) { return s.person.fear; }},
    Measure{"pays_to_turn_up", "about −1 to 1", "what turning the bid up has paid",
            [](const State& s) { return s.person.strategies.hyperactivating; }},
    Measure{"pays_to_turn_down", "about −1 to 1", "what turning the bid down has paid",
            [](const State& s) { return s.person.strategies.deactivating; }},
    Measure{"leans_to_turn_down", "about −1 to 1", "what turning down has paid beyond turning up",
            [](const State& s) {
              return s.person.strategies.deactivating - s.person.strategies.hyperactivating;
            }},
    Measure{"unpredictability", "0–1", "how unpredictable the first caregiver has come to seem",
            [](const State& s) { return s.figures[0].unpredictability; }},
    Measure{
        "loud_if_not_plain", "0–1", "chance that a need not shown plainly is turned up, not down",
        [](const State& s) { return chance_of_turning_up(s.person, s.last_figure(), EpisodeParameters{}); }},
    Measure{"distress", "0–1", "what shows outside after the last episode",
            [](const State& s) { return s.person.now.distress; }},
    Measure{"arousal", "0–1", "what goes on inside after the last episode",
            [](const State& s) { return s.person.now.arousal; }},
    Measure{"felt_security", "0–1", "how well needs have been settled lately",
            [](const State& s) { return s.person.now.felt_security; }},
    Measure{"openness", "0–1", "share of needs shown plainly lately",
            [](const State& s) { return s.person.now.openness; }},
    Measure{"giving_care", "0–1", "answers given to a partner's calls lately",
            [](const State& s) { return s.person.now.giving_care; }},
    Measure{"receiving_care", "0–1", "care taken in lately",
            [](const State& s) { return s.person.now.receiving_care; }},
    Measure{"reflection", "0–1", "capacity to put the old model into words",
            [](const State& s) { return s.person.reflection; }},
    Measure{"grief", "0–1", "unresolved grief", [](const State& s) { return s.person.grief; }},
    Measure{"red_flag_awareness", "0–1", "how much of a new person is seen",
            [](const State& s) { return s.person.red_flag_awareness; }},
    Measure{"stress", "0–1", "from hard times", [](const State& s) { return s.circumstances.stress; }},
    Measure{"strain", "0–.5", "what crying has cost the first caregiver",
            [](const State& s) { return s.figures[0].strain; }},
    Measure{"caregiver_attentiveness", "0–1", "attentiveness of the first caregiver",
            [](const State& s) { return s.figures[0].care.attentiveness; }},
    Measure{"caregiver_fright_rate", "0–1", "fright rate of the first caregiver",
            [](const State& s) { return s.figures[0].care.fright_rate; }},
    Measure{"peer_competence", "0–1", "calls to peers that were met",
            [](const State& s) { return s.circumstances.peer_competence; }},
    Measure{"friend_warmth", "0–1", "attentiveness of the close friend",
            [](const State& s) { return s.figures[kCloseFriend].care.attentiveness; }},
    Measure{"partnered", "0/1", "has a partner",
            [](const State& s) { return s.couple.is_together ? 1.0 : 0.0; }},
    Measure{"partners_so_far", "count", "partners so far",
            [](const State& s) { return static_cast<double>(s.couple.partners_so_far); }},
    Measure{"break_ups", "count", "break-ups so far",
            [](const State& s) { return static_cast<double>(s.couple.break_ups); }},
    Measure{"partner_steadiness", "0–1", "steadiness of the partner; 0 without one",
            [](const State& s) { return only_with_partner(s, s.couple.traits.steadiness); }},
    Measure{"expects_of_partner", "0–1", "what is expected of the partner; 0 without one",
            [](const State& s) { return only_with_partner(s, s.figures[kPartner].specific); }},
    Measure{"own_commitment", "0–1", "own commitment; 0 without a partner",
            [](const State& s) { return s.couple.own_commitment; }},
    Measure{"their_commitment", "0–1", "the partner's commitment; 0 without one",
            [](const State& s) { return s.couple.their_commitment; }},
};

}  // namespace

std::span<const Measure> measures() { return kMeasures; }

const Measure* measure_named(std::string_view name) {
  const auto found =
      std::find_if(kMeasures.begin(), kMeasures.end(), [&](const Measure& m) { return m.name == name; });
  return found == kMeasures.end() ? nullptr : &*found;
}

double security_of(const State& s) {
  return 0.35 * s.person.general.model_of_other + 0.35 * s.person.general.model_of_self + 0.3 * plain_bid(s);
}

}  // namespace securebase
