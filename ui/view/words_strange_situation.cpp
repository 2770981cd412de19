#include "ui/view/words_strange_situation.hpp"

#include <cstdio>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr int kFirstParting = 4;
constexpr int kFirstReunion = 5;
constexpr int kSecondReunion = 8;
constexpr int kHello = 3;  // seconds in the door

/// {p} the infant, {c} the caregiver.
std::string filled(std::string_view sentence, const SspNames& names) {
  return say(sentence, {{"p", names.infant}, {"c", names.caregiver}});
}

constexpr std::array<std::string_view, kSspEpisodes> kEpisodes{"arriving"_t,   "at play"_t, "a stranger"_t,
                                                               "apart"_t,      "reunion"_t, "alone"_t,
                                                               "a stranger"_t, "reunion"_t};

constexpr std::array<std::string_view, kSspEpisodes> kWhoIsHere{
    "{c} and {p} are shown into a room neither of them knows."_t,
    "{c} and {p} are by themselves; {p} is free to explore."_t,
    "A stranger comes in, sits down, talks with {c}, then turns to {p}."_t,
    "{c} goes out; {p} stays with the stranger."_t,
    "{c} comes back and the stranger leaves: the first reunion."_t,
    "{c} goes out once more; {p} is alone in the room."_t,
    "The stranger comes back first; {c} is still outside."_t,
    "{c} comes back and the stranger leaves: the second reunion."_t};

constexpr std::array<std::string_view, 11> kActWords{
    "plays"_t,          "greets"_t,     "approaches"_t,        "reaches up"_t, "settles in"_t, "holds on"_t,
    "pushes against"_t, "turns away"_t, "seeks at the door"_t, "breaks off"_t, "holds still"_t};

constexpr std::array<std::string_view, 11> kActSentences{
    "{p} plays with the toys."_t,
    "{p} looks up and greets {c}."_t,
    "{p} goes towards {c}."_t,
    "{p} reaches up to be held."_t,
    "{p} settles into the arms of {c}."_t,
    "{p} holds on tight and is not comforted yet."_t,
    "{p} wants to be close and pushes against it at once."_t,
    "{p} turns away and keeps busy."_t,
    "{p} looks for {c} at the door."_t,
    "{p} starts towards {c} and breaks off."_t,
    "{p} holds still."_t};

std::string_view answer_sentence(const SspMoment& moment) {
  const SspAct act = moment.seen.act;
  const bool is_calling = act != SspAct::plays && act != SspAct::greets && act != SspAct::avoids;
  if (moment.answer == Answer::unnoticed && !is_calling) return "{c} is there; no call can be heard."_t;
  switch (moment.answer) {
    case Answer::unnoticed: return "{c} has noticed no call just now."_t;
    case Answer::cold: return "{c} answers from a distance."_t;
    case Answer::frightening: return "Something {c} does startles {p}."_t;
    case Answer::mismatched: return "{c} answers warmly, and it does not quite fit."_t;
    case Answer::matched: break;
  }
  return moment.seen.is_held ? "{c} holds {p}, and it fits."_t : "{c} answers warmly, and it fits."_t;
}

std::string_view stranger_sentence(const SspSeen& seen) {
  if (!seen.has_caregiver) return "The stranger stays near and would give comfort."_t;
  if (seen.second_of_episode < 60) return "The stranger sits quietly, {c} too."_t;
  return seen.second_of_episode < 120 ? "The stranger talks with {c}."_t
                                      : "The stranger comes over to {p}."_t;
}

std::string_view others_sentence(const SspMoment& moment) {
  const SspSeen& seen = moment.seen;
  if (seen.has_stranger) return stranger_sentence(seen);
  if (!seen.has_caregiver) return "{c} waits outside."_t;
  if (seen.episode != kFirstReunion && seen.episode != kSecondReunion)
    return "{c} sits by and leaves {p} free to explore."_t;
  return seen.second_of_episode < kHello ? "{c} stands in the door and says hello."_t
                                         : answer_sentence(moment);
}

}  // namespace

const std::array<SspScale, 5>& ssp_scales() {
  static constexpr std::array<SspScale, 5> kScales{
      {{"Proximity seeking"_t, "comes and reaches by itself"_t, &SspScores::proximity, 7},
       {"Contact maintaining"_t, "stays in the arms"_t, &SspScores::contact, 7},
       {"Avoidance"_t, "turns away, keeps busy"_t, &SspScores::avoidance, 7},
       {"Resistance"_t, "pushes against comfort"_t, &SspScores::resistance, 7},
       {"Disorganization"_t, "breaks off, holds still"_t, &SspScores::disorganization, 9}}};
  return kScales;
}

std::string title_of_ssp(const SspNames& names, int months) {
  return names.infant + " · " + say("{n} months"_t, {{"n", std::to_string(months)}}) + " · " +
         filled("in a strange room with {c}"_t, names);
}

std::string words_for_ssp_episode(int episode) {
  return std::string(tr(kEpisodes[static_cast<std::size_t>(episode - 1)]));
}

std::string who_is_in_the_room(int episode, const SspNames& names) {
  return capital(filled(kWhoIsHere[static_cast<std::size_t>(episode - 1)], names));
}

std::string words_for(SspAct act) { return std::string(tr(kActWords[static_cast<std::size_t>(act)])); }

std::string what_the_infant_does(const SspMoment& moment, const SspNames& names) {
  const std::string text = capital(filled(kActSentences[static_cast<std::size_t>(moment.seen.act)], names));
  return moment.seen.is_crying ? text + " " + filled("{p} is crying."_t, names) : text;
}

std::string what_the_others_do(const SspMoment& moment, const SspNames& names) {
  return capital(filled(others_sentence(moment), names));
}

bool is_before_parting(const SspMoment& moment) { return moment.seen.episode < kFirstParting; }

std::string why_this_way(const SspMoment& moment) {
  if (is_before_parting(moment))
    return std::string(
        tr("With someone trusted near, most children explore; a strange room and a stranger make them look "
           "back more often. Two partings and two reunions will follow."_t));
  const SspAct act = moment.seen.act;
  if (act == SspAct::breaks_off || act == SspAct::freezes)
    return std::string(tr(
        "Where the one to turn to has also been frightening, there is no way that works. The body stops."_t));
  switch (moment.strategy) {
    case Strategy::primary:
      return std::string(tr("Where calls were mostly answered, it is enough to call plainly."_t));
    case Strategy::hyperactivating:
      return std::string(
          tr("Where answers came only now and then, calling louder and holding on is what works."_t));
    case Strategy::deactivating: break;
  }
  return std::string(
      tr("Where calls seldom brought comfort, it is wise to keep the need to oneself. Inside, the alarm goes "
         "on."_t));
}

Outside outside_of(const SspMoment& moment) {
  constexpr double kCalm = 0.25;
  if (moment.seen.act == SspAct::freezes || moment.seen.act == SspAct::breaks_off) return Outside::frozen;
  if (moment.seen.is_crying) return Outside::crying;
  return moment.activation < kCalm ? Outside::calm : Outside::upset;
}

Inside inside_of(const SspMoment& moment) {
  constexpr double kCalm = 0.25;
  constexpr double kRacing = 0.55;
  if (moment.arousal < kCalm) return Inside::calm;
  return moment.arousal < kRacing ? Inside::uneasy : Inside::racing;
}

std::string words_for_exploration(double exploration) {
  if (exploration < 0.3) return std::string(tr("hardly"_t));
  if (exploration < 0.6) return std::string(tr("a little"_t));
  return std::string(exploration < 0.85 ? tr("mostly"_t) : tr("fully"_t));
}

std::string words_for_clock(int second) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%d:%02d", second / 60, second % 60);
  return text.data();
}

std::string words_for_class(SspClass ssp_class) {
  const std::string_view letter = EnumWords<SspClass>::names[static_cast<std::size_t>(ssp_class)];
  return say("A coder writes: {class} ({letter})."_t,
             {{"class", std::string(tr(name_of(ssp_class)))}, {"letter", std::string(letter)}});
}

std::string what_a_class_is(const SspNames& names) {
  return filled(
      "This is one relationship on one day, coded with error, and not a type of person. On another "
      "day or with someone else, {p} may be seen otherwise."_t,
      names);
}

std::string what_is_scored() {
  return std::string(
      tr("Only the two reunions are scored. The bars fill as it happens; at the end a coder, who "
         "errs a little like all coders, writes down scores and a class."_t));
}

std::string note_on_age(int months) {
  constexpr int kOldest = 20;
  if (months <= kOldest) return {};
  return std::string(
      tr("The procedure is made for 12 to 20 months. Older children are coded by other rules; "
         "this second look uses the same ones."_t));
}

}  // namespace securebase
