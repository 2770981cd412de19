#include "sim/study/columns.hpp"

#include <algorithm>

#include "sim/core/numerals.hpp"
#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"
#include "sim/life/measures.hpp"

namespace securebase {
namespace {

const Figure& primary(const LifeRecord& l) {
  const State& infant = l.at(Stop::m12);
  return infant.figures[primary_caregiver(infant)];
}

double flag(bool is_true) { return is_true ? 1 : 0; }

std::string_view letter(const SspResult& result) {
  return EnumWords<SspClass>::names[static_cast<std::size_t>(result.ssp_class)];
}

std::size_t forced_class(const LifeRecord& l) {
  SspScores organized = l.ssp12.scores;
  organized.disorganization = 1;
  return static_cast<std::size_t>(class_of(organized, *l.coding));
}

Cell share_muted(const Withdrawal& seen) {
  constexpr std::uint32_t kEnough = 20;
  if (seen.moments < kEnough) return {};
  return static_cast<double>(seen.muted) / seen.moments;
}

AdultLabel interview(const LifeRecord& l, Stop stop) {
  return adult_interview(l.at(stop), l.luck, *l.instruments);
}

/// A partner has two models and no history here: their security is read from these, as from anyone's.
double security_of(const WorkingModel& models) {
  State partner;
  partner.person.general = models;
  return security_of(partner);
}

template <class Of>
Cell report_first(const LifeRecord& l, ReportItem item, Of&& of) {
  if (!l.first_couple) return {};
  return brief_report(of(*l.first_couple), item, l.first_couple->seen_episode, l.luck, *l.instruments);
}

double report_30(const LifeRecord& l, ReportItem item, double Readouts::*readout) {
  const State& s = l.at(Stop::y30);
  return brief_report(s.person.now.*readout, item, s.episode, l.luck, *l.instruments);
}

Cell first_steadiness(const LifeRecord& l) {
  if (!l.first_couple) return {};
  return l.first_couple->traits.steadiness;
}

Cell matched_share(const LifeRecord& l) {
  const Circumstances& seen = l.at(Stop::m18).circumstances;
  if (seen.rounds == 0) return {};
  return static_cast<double>(seen.matched_rounds) / seen.rounds;
}

Cell emotion_20_23(const LifeRecord& l) {
  if (!l.emotion_20_23) return {};
  constexpr std::uint32_t kEnd = episode_at(Age::from_years(23));
  return romantic_emotion(*l.emotion_20_23, kEnd, l.luck, *l.instruments);
}

Cell hostility_first(const LifeRecord& l) {
  if (!l.first_couple || l.first_couple->quarrels == 0) return {};
  return report_first(l, ReportItem::hostility, [](const FirstCouple& c) {
    return static_cast<double>(c.unended_quarrels) / c.quarrels;
  });
}

Cell together_24m(const LifeRecord& l) {
  constexpr std::uint32_t kTwoYears = 208;
  if (!l.first_couple) return {};
  const FirstCouple& first = *l.first_couple;
  if (first.met_episode + kTwoYears > l.at(Stop::y65).episode) return {};
  return flag(!first.end_episode || *first.end_episode >= first.met_episode + kTwoYears);
}

Cell breakup_20m(const LifeRecord& l) {
  const Partnership& then = l.at(Stop::y25).couple;
  const Partnership& later = l.at(Stop::y26_m8).couple;
  if (!then.is_together) return {};
  return flag(!later.is_together || later.partners_so_far != then.partners_so_far);
}

Cell quality_30(const LifeRecord& l) {
  if (!l.at(Stop::y30).couple.is_together) return {};
  return relationship_quality(l.at(Stop::y30), l.luck, *l.instruments);
}

double caregiver_count(const State& infant) {
  return static_cast<double>(std::count_if(infant.figures.begin(), infant.figures.begin() + kMostCaregivers,
                                           [](const Figure& f) { return f.is_present && f.presence > 0; }));
}

constexpr std::array kColumns{
    Column{"life", Stop::m12, "id", "0 and up", Source::record, "number of the life within the seed",
           [](const LifeRecord& l) -> Cell { return std::uint64_t{l.luck.life}; }},
    Column{"seed", Stop::m12, "id", "0 and up", Source::record,
           "the seed; seed and life give the whole life again",
           [](const LifeRecord& l) -> Cell { return l.luck.seed; }},
    Column{"sensitivity_true", Stop::m12, "share", "0–1", Source::truth,
           "mean of the four things the primary caregiver gives, at 12 months",
           [](const LifeRecord& l) -> Cell { return sensitivity_of(primary(l).care); }},
    Column{"sensitivity_observed", Stop::m12, "share", "0–1", Source::instrument,
           "rated quality of the primary caregiver's answers, watched between 6 and 9 months",
           [](const LifeRecord& l) -> Cell { return l.sensitivity_observed; }},
    Column{"attentiveness", Stop::m12, "share", "0–1", Source::truth,
           "how quiet a call the primary caregiver still notices, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.attentiveness; }},
    Column{"mirroring", Stop::m12, "share", "0–1", Source::truth, "how often their answer fits, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.mirroring; }},
    Column{"tenderness", Stop::m12, "share", "0–1", Source::truth,
           "how seldom a call meets coldness, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.tenderness; }},
    Column{"touch", Stop::m12, "share", "0–1", Source::truth,
           "how much they comfort by closeness, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.touch; }},
    Column{"consistency", Stop::m12, "share", "0–1", Source::truth, "how alike their days are, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.consistency; }},
    Column{"fright_rate", Stop::m12, "share", "0–1", Source::truth,
           "how often their warm answer frightens, at 12 months",
           [](const LifeRecord& l) -> Cell { return primary(l).care.fright_rate; }},
    Column{"reactivity", Stop::m12, "share", "0–1", Source::truth, "how strongly the child feels a need",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::m12).person.temperament.reactivity; }},
    Column{"soothability", Stop::m12, "share", "0–1", Source::truth, "how well comfort works",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::m12).person.temperament.soothability; }},
    Column{"ssp12_class", Stop::m12, "word", "B/A/C/D", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: secure, avoidant, resistant, "
           "disorganized",
           [](const LifeRecord& l) -> Cell { return letter(l.ssp12); }},
    Column{"ssp12_security", Stop::m12, "scale", "1–9", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: continuous security",
           [](const LifeRecord& l) -> Cell { return l.ssp12.security; }},
    Column{"ssp12_proximity", Stop::m12, "scale", "1–7", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: seeking closeness in the reunions",
           [](const LifeRecord& l) -> Cell { return l.ssp12.scores.proximity; }},
    Column{"ssp12_contact", Stop::m12, "scale", "1–7", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: keeping contact in the reunions",
           [](const LifeRecord& l) -> Cell { return l.ssp12.scores.contact; }},
    Column{"ssp12_avoidance", Stop::m12, "scale", "1–7", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: turning away in the reunions",
           [](const LifeRecord& l) -> Cell { return l.ssp12.scores.avoidance; }},
    Column{"ssp12_resistance", Stop::m12, "scale", "1–7", Source::instrument,
           "Strange Situation with the primary caregiver at 12 months: resisting comfort in the reunions",
           [](const LifeRecord& l) -> Cell { return l.ssp12.scores.resistance; }},
    Column{
        "ssp12_disorganization", Stop::m12, "scale", "1–9", Source::instrument,
        "Strange Situation with the primary caregiver at 12 months: contradictory or broken-off approaches",
        [](const LifeRecord& l) -> Cell { return l.ssp12.scores.disorganization; }},
    Column{"ssp48_class", Stop::m48, "word", "B/A/C/D", Source::instrument, "the same procedure at 48 months",
           [](const LifeRecord& l) -> Cell { return letter(l.ssp48); }},
    Column{"ssp48_security", Stop::m48, "scale", "1–9", Source::instrument, "continuous security in it",
           [](const LifeRecord& l) -> Cell { return l.ssp48.security; }},
    Column{"matched_share", Stop::m18, "share", "0–1", Source::record,
           "calls answered fittingly, of all calls of the first 18 months", matched_share},
    Column{"other_18m", Stop::m18, "share", "0–1", Source::truth,
           "model of other at 18 months: others come when I call",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::m18).person.general.model_of_other; }},
    Column{"self_18m", Stop::m18, "share", "0–1", Source::truth,
           "model of self at 18 months: I am worth coming for",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::m18).person.general.model_of_self; }},
    Column{"life_events_1_18", Stop::y18, "count", "0 and up", Source::record,
           "hard life events from 1 to 18 years",
           [](const LifeRecord& l) -> Cell { return static_cast<double>(l.life_events_1_18); }},
    Column{"peer_competence", Stop::y8, "share", "0–1", Source::instrument,
           "a teacher's rating of competence with peers, 6 to 8 years",
           [](const LifeRecord& l) -> Cell {
             return peer_competence_rating(l.at(Stop::y8), l.luck, *l.instruments);
           }},
    Column{"friendship_security", Stop::y16, "share", "0–1", Source::instrument,
           "security with the close friend, interview at 16",
           [](const LifeRecord& l) -> Cell {
             return friendship_security(l.at(Stop::y16), l.luck, *l.instruments);
           }},
    Column{"adult_class_20", Stop::y20, "word", "autonomous/dismissing/preoccupied", Source::instrument,
           "adult interview at 20: the label",
           [](const LifeRecord& l) -> Cell { return word(interview(l, Stop::y20).adult_class); }},
    Column{"unresolved_20", Stop::y20, "0/1", "0/1", Source::instrument,
           "adult interview at 20: grief or fear not at rest",
           [](const LifeRecord& l) -> Cell { return flag(interview(l, Stop::y20).is_unresolved); }},
    Column{"ecr_anxiety_20", Stop::y20, "scale", "1–7", Source::instrument, "self-report at 20: anxiety",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y20), l.luck, *l.instruments).anxiety;
           }},
    Column{"ecr_avoidance_20", Stop::y20, "scale", "1–7", Source::instrument, "self-report at 20: avoidance",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y20), l.luck, *l.instruments).avoidance;
           }},
    Column{"security_20", Stop::y20, "share", "0–1", Source::instrument,
           "adult interview at 20: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y20).security; }},
    Column{"security_25", Stop::y25, "share", "0–1", Source::instrument,
           "adult interview at 25: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y25).security; }},
    Column{"security_26", Stop::y26, "share", "0–1", Source::instrument,
           "adult interview at 26: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y26).security; }},
    Column{"security_29", Stop::y29, "share", "0–1", Source::instrument,
           "adult interview at 29: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y29).security; }},
    Column{"adult_class_25", Stop::y25, "word", "autonomous/dismissing/preoccupied", Source::instrument,
           "adult interview at 25: the label",
           [](const LifeRecord& l) -> Cell { return word(interview(l, Stop::y25).adult_class); }},
    Column{"adult_class_29", Stop::y29, "word", "autonomous/dismissing/preoccupied", Source::instrument,
           "adult interview at 29: the label",
           [](const LifeRecord& l) -> Cell { return word(interview(l, Stop::y29).adult_class); }},
    Column{"ecr_anxiety_25", Stop::y25, "scale", "1–7", Source::instrument, "self-report at 25: anxiety",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y25), l.luck, *l.instruments).anxiety;
           }},
    Column{"ecr_avoidance_25", Stop::y25, "scale", "1–7", Source::instrument, "self-report at 25: avoidance",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y25), l.luck, *l.instruments).avoidance;
           }},
    Column{"ecr_anxiety_40", Stop::y40, "scale", "1–7", Source::instrument, "self-report at 40: anxiety",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y40), l.luck, *l.instruments).anxiety;
           }},
    Column{"ecr_avoidance_40", Stop::y40, "scale", "1–7", Source::instrument, "self-report at 40: avoidance",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y40), l.luck, *l.instruments).avoidance;
           }},
    Column{"ecr_anxiety_65", Stop::y65, "scale", "1–7", Source::instrument, "self-report at 65: anxiety",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y65), l.luck, *l.instruments).anxiety;
           }},
    Column{"ecr_avoidance_65", Stop::y65, "scale", "1–7", Source::instrument, "self-report at 65: avoidance",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y65), l.luck, *l.instruments).avoidance;
           }},
    Column{"romantic_emotion_20_23", Stop::y25, "share", "0–1", Source::instrument,
           "emotion with a partner from 20 to 23, diary; empty without a partner in that time",
           emotion_20_23},
    Column{"partnered_20", Stop::y20, "0/1", "0/1", Source::record, "has a partner at 20",
           [](const LifeRecord& l) -> Cell { return flag(l.at(Stop::y20).couple.is_together); }},
    Column{"first_partner_steadiness", Stop::y30, "share", "0–1", Source::truth,
           "the first partner keeps responding to loud and muted bids; as all that follows to together_24m, "
           "empty without a partner by 65",
           first_steadiness},
    Column{"first_partner_recovery", Stop::y30, "share", "0–1", Source::instrument,
           "the first partner lets a quarrel end, rated half a year after meeting",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::their_recovery,
                                 [](const FirstCouple& c) { return c.traits.recovery; });
           }},
    Column{"first_partner_security", Stop::y30, "share", "0–1", Source::instrument,
           "security of the first partner, from a brief interview",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::their_security,
                                 [](const FirstCouple& c) { return security_of(c.traits.models); });
           }},
    Column{"own_recovery", Stop::y30, "share", "0–1", Source::instrument,
           "lets a quarrel end, rated half a year into the first partnership, or at its earlier end",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::own_recovery,
                                 [](const FirstCouple& c) { return c.own_recovery; });
           }},
    Column{"commitment_first", Stop::y30, "share", "0–1", Source::instrument,
           "own commitment in the first partnership, told at that time",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::own_commitment,
                                 [](const FirstCouple& c) { return c.own_commitment; });
           }},
    Column{"partner_commitment_first", Stop::y30, "share", "0–1", Source::instrument,
           "the first partner's commitment, told by them at that time",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::their_commitment,
                                 [](const FirstCouple& c) { return c.their_commitment; });
           }},
    Column{"hostility_first", Stop::y30, "share", "0–1", Source::instrument,
           "rated from quarrels of the first two years that found no end; empty without a quarrel",
           hostility_first},
    Column{"together_24m", Stop::y65, "0/1", "0/1", Source::record,
           "the first partnership lasted two years; empty also if that could not be seen by 65",
           together_24m},
    Column{"breakup_20m", Stop::y26_m8, "0/1", "0/1", Source::record,
           "who had a partner at 25 had parted from them 20 months later; empty without a partner at 25",
           breakup_20m},
    Column{"breakups_18_35", Stop::y35, "count", "0 and up", Source::record, "break-ups from 18 to 35",
           [](const LifeRecord& l) -> Cell {
             return static_cast<double>(l.at(Stop::y35).couple.break_ups - l.at(Stop::y18).couple.break_ups);
           }},
    Column{"relationship_quality_30", Stop::y30, "share", "0–1", Source::instrument,
           "quality of the relationship at 30; empty without a partner", quality_30},
    Column{"felt_security_30", Stop::y30, "share", "0–1", Source::instrument,
           "how settled needs have been lately, told at 30",
           [](const LifeRecord& l)
               -> Cell { return report_30(l, ReportItem::felt_security, &Readouts::felt_security); }},
    Column{
        "openness_30", Stop::y30, "share", "0–1", Source::instrument,
        "how openly needs are shown, told at 30",
        [](const LifeRecord& l) -> Cell { return report_30(l, ReportItem::openness, &Readouts::openness); }},
    Column{"care_given_30", Stop::y30, "share", "0–1", Source::instrument,
           "answers given to a partner's calls, told at 30",
           [](const LifeRecord& l)
               -> Cell { return report_30(l, ReportItem::care_given, &Readouts::giving_care); }},
    Column{
        "care_received_30", Stop::y30, "share", "0–1", Source::instrument, "care taken in lately, told at 30",
        [](const LifeRecord& l) -> Cell {
          return report_30(l, ReportItem::care_received, &Readouts::receiving_care);
        }},
    Column{"partnered_40", Stop::y40, "0/1", "0/1", Source::record, "has a partner at 40",
           [](const LifeRecord& l) -> Cell { return flag(l.at(Stop::y40).couple.is_together); }},
    Column{"partnered_65", Stop::y65, "0/1", "0/1", Source::record, "has a partner at 65",
           [](const LifeRecord& l) -> Cell { return flag(l.at(Stop::y65).couple.is_together); }},
    Column{"therapy_months", Stop::y65, "months", "0–780", Source::record, "months of therapy up to 65",
           [](const LifeRecord& l) -> Cell { return l.therapy_hours / kHoursPerMonth; }},
    Column{
        "reflection_30", Stop::y30, "share", "0–1", Source::instrument, "reflective functioning at 30, rated",
        [](const LifeRecord& l) -> Cell {
          return rated_reflection(l.at(Stop::y30), l.luck, *l.instruments);
        }},
    Column{"prime_caregiver_count", Stop::m12, "count", "1–3", Source::record,
           "caregivers who share the infant's week",
           [](const LifeRecord& l) -> Cell { return caregiver_count(l.at(Stop::m12)); }},
    Column{"fright_observed", Stop::m12, "share", "0–1", Source::instrument,
           "rated frightening behaviour of the primary caregiver, at 12 months",
           [](const LifeRecord& l) -> Cell {
             return rated_fright(primary(l).care, l.at(Stop::m12).episode, l.luck, *l.instruments);
           }},
    Column{"ssp12_forced_class", Stop::m12, "word", "B/A/C", Source::instrument,
           "the class at 12 months with disorganization set aside: the best organized one",
           [](const LifeRecord& l) -> Cell { return EnumWords<SspClass>::names[forced_class(l)]; }},
    Column{"security_15", Stop::y15, "share", "0–1", Source::instrument,
           "interview at 15: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y15).security; }},
    Column{"security_16", Stop::y16, "share", "0–1", Source::instrument,
           "interview at 16: continuous security",
           [](const LifeRecord& l) -> Cell { return interview(l, Stop::y16).security; }},
    Column{"ecr_anxiety_26", Stop::y26, "scale", "1–7", Source::instrument, "self-report at 26: anxiety",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y26), l.luck, *l.instruments).anxiety;
           }},
    Column{"ecr_avoidance_26", Stop::y26, "scale", "1–7", Source::instrument, "self-report at 26: avoidance",
           [](const LifeRecord& l) -> Cell {
             return self_report(l.at(Stop::y26), l.luck, *l.instruments).avoidance;
           }},
    Column{"other_25", Stop::y25, "share", "0–1", Source::truth, "model of other at 25",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::y25).person.general.model_of_other; }},
    Column{"other_26", Stop::y26, "share", "0–1", Source::truth, "model of other at 26",
           [](const LifeRecord& l) -> Cell { return l.at(Stop::y26).person.general.model_of_other; }},
    Column{"own_security_first", Stop::y30, "share", "0–1", Source::instrument,
           "own security on meeting the first partner, from a brief interview",
           [](const LifeRecord& l) -> Cell {
             return report_first(l, ReportItem::own_security,
                                 [](const FirstCouple& c) { return security_of(c.own_models); });
           }},
    Column{"withdrawn_after_softening_25_30", Stop::y30, "share", "0–1", Source::record,
           "needs muted with the partner right after a fitting answer; empty with fewer than 20 such moments",
           [](const LifeRecord& l) -> Cell { return share_muted(l.after_softening); }},
    Column{"withdrawn_otherwise_25_30", Stop::y30, "share", "0–1", Source::record,
           "needs muted with the partner after any other answer; empty with fewer than 20 such moments",
           [](const LifeRecord& l) -> Cell { return share_muted(l.otherwise); }},
};

/// At most four decimals and none without need; always a point, whatever the language of the machine.
std::string number_text(double number) {
  const std::string all = with_decimals(number, 4);
  std::string_view digits = all;
  while (digits.back() == '0') digits.remove_suffix(1);
  if (digits.back() == '.') digits.remove_suffix(1);
  return digits == "-0" ? "0" : std::string(digits);
}

template <class Text>
std::string joined(Text&& text) {
  std::string line;
  for (const Column& column : kColumns) {
    if (&column != kColumns.data()) line += ',';
    line += text(column);
  }
  return line;
}

}  // namespace

std::span<const Column> cohort_columns() { return kColumns; }

std::string cohort_header() {
  return joined([](const Column& column) { return column.name; });
}

std::string cell_text(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return number_text(*number);
  if (const auto* whole = std::get_if<std::uint64_t>(&cell)) return std::to_string(*whole);
  const auto* word = std::get_if<std::string_view>(&cell);
  return word ? std::string(*word) : std::string();
}

std::string cohort_row(const LifeRecord& life) {
  return joined([&](const Column& column) { return cell_text(column.of(life)); });
}

}  // namespace securebase
