#include "ui/view/words_strange_situation.hpp"

#include <cstdio>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr int kFirstParting = 4;
constexpr int kFirstReunion = 5;
constexpr int kSecondReunion = 8;
constexpr int kHello = 3;  // seconds in the door

/// Fills a template: {p} the infant, {c} the caregiver.
std::string filled(std::string_view sentence, const SspNames& names) {
  std::string text(sentence);
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at)) {
    const std::string& name = text[at + 1] == 'p' ? names.infant : names.caregiver;
    text.replace(at, 3, name);
    at += name.size();
  }
  return capital(text);
}

constexpr std::array<std::string_view, kSspEpisodes> kEpisodes{
    "arriving", "at play", "a stranger", "apart", "reunion", "alone", "a stranger", "reunion"};

constexpr std::array<std::string_view, kSspEpisodes> kWhoIsHere{
    "{c} and {p} are shown into a room neither of them knows.",
    "{c} and {p} are by themselves; {p} is free to explore.",
    "A stranger comes in, sits down, talks with {c}, then turns to {p}.",
    "{c} goes out; {p} stays with the stranger.",
    "{c} comes back and the stranger leaves: the first reunion.",
    "{c} goes out once more; {p} is alone in the room.",
    "The stranger comes back first; {c} is still outside.",
    "{c} comes back and the stranger leaves: the second reunion."};

constexpr std::array<std::string_view, 11> kActs{
    "plays",          "greets",     "approaches",        "reaches up", "settles in", "holds on",
    "pushes against", "turns away", "seeks at the door", "breaks off", "holds still"};

constexpr std::array<std::string_view, 11> kActSentences{
    "{p} plays with the toys.",
    "{p} looks up and greets {c}.",
    "{p} goes towards {c}.",
    "{p} reaches up to be held.",
    "{p} settles into the arms of {c}.",
    "{p} holds on tight and is not comforted yet.",
    "{p} wants to be close and pushes against it at once.",
    "{p} turns away and keeps busy.",
    "{p} looks for {c} at the door.",
    "{p} starts towards {c} and breaks off.",
    "{p} holds still."};

std::string_view answer_sentence(const SspMoment& moment) {
  const SspAct act = moment.seen.act;
  const bool is_calling = act != SspAct::plays && act != SspAct::greets && act != SspAct::avoids;
  if (moment.answer == Answer::unnoticed && !is_calling) return "{c} is there; no call can be heard.";
  switch (moment.answer) {
    case Answer::unnoticed: return "{c} has noticed no call just now.";
    case Answer::cold: return "{c} answers from a distance.";
    case Answer::frightening: return "Something {c} does startles {p}.";
    case Answer::mismatched: return "{c} answers warmly, and it does not quite fit.";
    case Answer::matched: break;
  }
  return moment.seen.is_held ? "{c} holds {p}, and it fits." : "{c} answers warmly, and it fits.";
}

std::string_view stranger_sentence(const SspSeen& seen) {
  if (!seen.has_caregiver) return "The stranger stays near and would give comfort.";
  if (seen.second_of_episode < 60) return "The stranger sits quietly, {c} too.";
  return seen.second_of_episode < 120 ? "The stranger talks with {c}." : "The stranger comes over to {p}.";
}

std::string_view others_sentence(const SspMoment& moment) {
  const SspSeen& seen = moment.seen;
  if (seen.has_stranger) return stranger_sentence(seen);
  if (!seen.has_caregiver) return "{c} waits outside.";
  if (seen.episode != kFirstReunion && seen.episode != kSecondReunion)
    return "{c} sits by and leaves {p} free to explore.";
  return seen.second_of_episode < kHello ? "{c} stands in the door and says hello." : answer_sentence(moment);
}

}  // namespace

const std::array<SspScale, 5>& ssp_scales() {
  static constexpr std::array<SspScale, 5> kScales{
      {{"Proximity seeking", "comes and reaches by itself", &SspScores::proximity, 7},
       {"Contact maintaining", "stays in the arms", &SspScores::contact, 7},
       {"Avoidance", "turns away, keeps busy", &SspScores::avoidance, 7},
       {"Resistance", "pushes against comfort", &SspScores::resistance, 7},
       {"Disorganization", "breaks off, holds still", &SspScores::disorganization, 9}}};
  return kScales;
}

std::string title_of_ssp(const SspNames& names, int months) {
  return names.infant + " · " + std::to_string(months) + " months · in a strange room with " +
         names.caregiver;
}

std::string words_for_ssp_episode(int episode) {
  return std::string(kEpisodes[static_cast<std::size_t>(episode - 1)]);
}

std::string who_is_in_the_room(int episode, const SspNames& names) {
  return filled(kWhoIsHere[static_cast<std::size_t>(episode - 1)], names);
}

std::string words_for(SspAct act) { return std::string(kActs[static_cast<std::size_t>(act)]); }

std::string what_the_infant_does(const SspMoment& moment, const SspNames& names) {
  std::string text = filled(kActSentences[static_cast<std::size_t>(moment.seen.act)], names);
  if (moment.seen.is_crying) text += filled(" {p} is crying.", names);
  return text;
}

std::string what_the_others_do(const SspMoment& moment, const SspNames& names) {
  return filled(others_sentence(moment), names);
}

bool is_before_parting(const SspMoment& moment) { return moment.seen.episode < kFirstParting; }

std::string why_this_way(const SspMoment& moment) {
  if (is_before_parting(moment))
    return "With someone trusted near, most children explore; a strange room and a stranger make them look "
           "back "
           "more often. Two partings and two reunions will follow.";
  const SspAct act = moment.seen.act;
  if (act == SspAct::breaks_off || act == SspAct::freezes)
    return "Where the one to turn to has also been frightening, there is no way that works. The body stops.";
  switch (moment.strategy) {
    case Strategy::primary: return "Where calls were mostly answered, it is enough to call plainly.";
    case Strategy::hyperactivating:
      return "Where answers came only now and then, calling louder and holding on is what works.";
    case Strategy::deactivating: break;
  }
  return "Where calls seldom brought comfort, it is wise to keep the need to oneself. Inside, the alarm goes "
         "on.";
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
  if (exploration < 0.3) return "hardly";
  if (exploration < 0.6) return "a little";
  return exploration < 0.85 ? "mostly" : "fully";
}

std::string words_for_clock(int second) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%d:%02d", second / 60, second % 60);
  return text.data();
}

std::string words_for_class(SspClass ssp_class) {
  const std::string_view letter = EnumWords<SspClass>::names[static_cast<std::size_t>(ssp_class)];
  return "A coder writes: " + std::string(name_of(ssp_class)) + " (" + std::string(letter) + ").";
}

std::string what_a_class_is(const SspNames& names) {
  return filled(
      "This is one relationship on one day, coded with error, and not a type of person. On another day or "
      "with "
      "someone else, {p} may be seen otherwise.",
      names);
}

std::string what_is_scored() {
  return "Only the two reunions are scored. The bars fill as it happens; at the end a coder, who errs a "
         "little "
         "like all coders, writes down scores and a class.";
}

std::string note_on_age(int months) {
  constexpr int kOldest = 20;
  if (months <= kOldest) return {};
  return "The procedure is made for 12 to 20 months. Older children are coded by other rules; this second "
         "look "
         "uses the same ones.";
}

}  // namespace securebase
