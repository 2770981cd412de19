#include "sim/core/math.hpp"
#include "sim/instruments/strange_situation.hpp"

namespace securebase {
namespace {

constexpr int kFirstReunion = 5;
constexpr int kSecondReunion = 8;

double on_scale(double seconds, double full, double steps) { return 1 + steps * clip(seconds / full); }

SspScores score_one(const SspTally& t, const SspCodingParameters& p) {
  constexpr double kArrival = 5;      // coming all the way counts like five seconds of approach
  constexpr double kCryingOn = 0.35;  // crying on in contact is partly resistance to comfort
  SspScores s;
  s.proximity = on_scale(t.approaching + kArrival * t.arrivals, p.proximity_full, 6);
  s.contact = on_scale(t.contact, p.contact_full, 6);
  s.avoidance = on_scale(t.avoiding, p.avoidance_full, 6);
  s.resistance = on_scale(t.resisting + kCryingOn * t.crying_held, p.resistance_full, 6);
  s.disorganization = on_scale(t.freezing + p.break_off_weight * t.broken_off, p.disorganization_full, 8);
  return s;
}

}  // namespace

std::string_view name_of(SspClass ssp_class) {
  constexpr std::array<std::string_view, 4> kNames{"secure", "avoidant", "resistant", "disorganized"};
  return kNames[static_cast<std::size_t>(ssp_class)];
}

void tally(SspTallies& tallies, const SspSeen& seen, SspAct act_before) {
  if (seen.episode != kFirstReunion && seen.episode != kSecondReunion) return;
  SspTally& t = tallies[seen.episode == kFirstReunion ? 0 : 1];
  const bool is_turned_away = seen.act == SspAct::avoids || seen.act == SspAct::resists;
  t.approaching += seen.act == SspAct::approaches || seen.act == SspAct::reaches;
  t.arrivals += seen.act == SspAct::reaches && act_before == SspAct::approaches;
  t.contact += seen.is_held && !is_turned_away;
  t.avoiding += seen.act == SspAct::avoids;
  t.resisting += seen.act == SspAct::resists;
  t.crying_held += seen.is_held && seen.is_crying;
  const bool was_close = act_before == SspAct::approaches || act_before == SspAct::reaches ||
                         act_before == SspAct::sinks_in || act_before == SspAct::clings;
  const bool turns_back = seen.act == SspAct::breaks_off || seen.act == SspAct::avoids;
  t.broken_off += was_close && turns_back;
  t.freezing += seen.act == SspAct::freezes;
}

SspScores score(const SspTallies& tallies, const SspCodingParameters& p) {
  constexpr double kSecondWeighs = 0.6;  // coders give the second reunion more weight (Ainsworth et al. 1978)
  SspScores both = score_one(tallies[0], p);
  const SspScores second = score_one(tallies[1], p);
  for_each_field(both, [&](const auto& field, double& value) {
    value = mix(value, second.*field.member, kSecondWeighs);
  });
  return both;
}

SspClass class_of(const SspScores& s, const SspCodingParameters& p) {
  constexpr double kMiddle = 4;
  if (s.disorganization >= p.disorganized_cut) return SspClass::disorganized;
  const double closeness = (s.proximity + s.contact) / 2;
  const double over_a = s.avoidance - p.closeness_weight * (closeness - kMiddle) - p.avoidant_cut;
  const double over_c = s.resistance + p.closeness_weight * (s.contact - kMiddle) - p.resistant_cut;
  if (over_a < 0 && over_c < 0) return SspClass::secure;
  return over_a >= over_c ? SspClass::avoidant : SspClass::resistant;
}

double ssp_security(const SspScores& s) {
  const double closeness = (s.proximity + s.contact) / 2 - 1;
  const double against =
      (s.avoidance - 1) + 0.9 * (s.resistance - 1) + 0.5 * (s.disorganization - 1) - 0.4 * closeness;
  return clip(7 - against, 1, 9);
}

}  // namespace securebase
