// One episode as a story. The tables hold whole sentences: rows by place, columns by what was done.
#include <cmath>
#include <string_view>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// How a need is shown at one place.
struct CallWords {
  std::string_view plain, loud, quiet, broken_off;
};

constexpr std::array<CallWords, kPlaceCount> kCalls{{
    {"{p} cried, plainly and clearly."_t, "{p} cried at full strength, so that nobody could miss it."_t,
     "{p} whimpered once, then lay still and looked away."_t,
     "{p} turned towards {f}, then froze and made no sound."_t},
    {"{p} cried and reached out for {f}."_t, "{p} cried loud and long and held on tightly."_t,
     "{p} made hardly a sound and turned to a toy."_t,
     "{p} started towards {f}, stopped half-way and stood still."_t},
    {"{p} ran to {f} and said what was wrong."_t, "{p} wept loudly and held on to {f}."_t,
     "{p} went quiet and said it was nothing."_t,
     "{p} went towards {f}, stopped half-way and did not speak."_t},
    {"{p} told the other children what was wrong."_t,
     "{p} called and wept until the whole yard could hear."_t,
     "{p} stayed at the edge of the yard and showed nothing."_t,
     "{p} took a step towards the other children, then stopped."_t},
    {"{p} came to {f} and said what was wrong."_t, "{p} spoke loudly, so that {f} could not miss it."_t,
     "{p} said “I'm fine” and turned to a screen."_t,
     "{p} came to the door, stopped there and did not speak."_t},
    {"{p} told {f} plainly what had happened."_t,
     "{p} told {f} everything at once, and then all over again."_t,
     "{p} mentioned it in passing and made a joke of it."_t,
     "{p} began to tell {f}, then stopped in the middle of the sentence."_t},
    {"{p} told {f} plainly how hard the week had been."_t,
     "{p} spoke of nothing else and asked {f} to stay on."_t, "{p} talked with {f} of other things."_t,
     "{p} began to tell {f}, then spoke of the weather."_t},
    {"{p} told {f} plainly that it was a hard time."_t, "{p} told {f} in tears, again and again."_t,
     "{p} said to {f} that all was well."_t, "{p} drove to {f}, stood at the gate and did not go in."_t},
    {"{p} turned to {f} and said plainly what was wrong."_t,
     "{p} wept and asked {f} again and again to stay close."_t,
     "{p} called softly, then said it was nothing."_t, "{p} began to tell {f}, then fell silent half-way."_t},
    {"{p} spoke openly about what hurt."_t, "{p} spoke of it in a rush, words and tears at once."_t,
     "{p} spoke of it as of someone else's life."_t, "{p} came close to what hurt, then stopped."_t},
}};

/// What an answer looks like: a sentence for the first one, a clause for one to a further call.
struct AnswerWords {
  std::string_view unnoticed, cold, frightening, mismatched, matched;
  [[nodiscard]] std::string_view of(Answer answer) const {
    switch (answer) {
      case Answer::unnoticed: return unnoticed;
      case Answer::cold: return cold;
      case Answer::frightening: return frightening;
      case Answer::mismatched: return mismatched;
      case Answer::matched: break;
    }
    return matched;
  }
};

constexpr AnswerWords kHeldFirst{"Nobody came: {f} did not hear it."_t,
                                 "{f} {n}looked over and turned away again."_t,
                                 "{f} {n}came, but in a way that frightened {p}."_t,
                                 "{f} {n}came warmly, but with food where closeness was needed."_t,
                                 "{f} {n}came, held {p} close and spoke softly."_t};
constexpr AnswerWords kChildFirst{"{f} did not notice."_t,
                                  "{f} {n}said that this was nothing to make a fuss about."_t,
                                  "{f} {n}came, but in a way that frightened {p}."_t,
                                  "{f} {n}cheered {p} up, where {p} needed to be heard."_t,
                                  "{f} {n}came, listened and stayed until it had passed."_t};
constexpr AnswerWords kYardFirst{"They played on and did not notice."_t,
                                 "They {n}looked over and turned away again."_t,
                                 "They {n}came, but so roughly that it frightened {p}."_t,
                                 "They {n}called {p} to a game, where {p} needed a word."_t,
                                 "They {n}came over, asked and made room for {p}."_t};
constexpr AnswerWords kSpokenFirst{"{f} had much else in mind and did not notice."_t,
                                   "{f} {n}answered curtly and went back to other things."_t,
                                   "{f} {n}answered in a way that frightened {p}."_t,
                                   "{f} {n}gave advice, where {p} needed to be heard."_t,
                                   "{f} {n}sat down, asked and listened."_t};
constexpr AnswerWords kHeldLater{
    "again nobody came."_t, "{f} turned away."_t, "{f} came in a way that frightened {p}."_t,
    "{f} tried something that did not fit."_t, "now {f} held {p} close until it passed."_t};
constexpr AnswerWords kChildLater{"again {f} did not notice."_t, "{f} would not hear of it."_t,
                                  "{f} answered in a way that frightened {p}."_t,
                                  "{f} meant well, but did not find what was needed."_t,
                                  "now {f} listened and found what was needed."_t};
constexpr AnswerWords kYardLater{
    "again they played on."_t, "they turned away."_t, "they came so roughly that it frightened {p}."_t,
    "they meant well, but did not find what was needed."_t, "now they made room for {p}."_t};
constexpr AnswerWords kSpokenLater{"again {f} did not notice."_t, "{f} did not want to hear of it."_t,
                                   "{f} answered in a way that frightened {p}."_t,
                                   "{f} meant well, but did not find what was needed."_t,
                                   "now {f} sat down and asked again."_t};

/// Both sets of answers at a place.
struct Answers {
  const AnswerWords& first;
  const AnswerWords& later;
};

Answers answers_at(Place place) {
  switch (place) {
    case Place::cradle:
    case Place::nursery: return {kHeldFirst, kHeldLater};
    case Place::family_home: return {kChildFirst, kChildLater};
    case Place::school_yard: return {kYardFirst, kYardLater};
    default: return {kSpokenFirst, kSpokenLater};
  }
}

std::string_view call_words(const State& state) {
  const CallWords& words = kCalls[static_cast<std::size_t>(place_of(state))];
  if (state.last.is_broken_off) return words.broken_off;
  switch (state.last.strategy) {
    case Strategy::primary: return words.plain;
    case Strategy::hyperactivating: return words.loud;
    case Strategy::deactivating: break;
  }
  return words.quiet;
}

/// A further call, by itself and with what came of it.
struct AgainWords {
  std::string_view alone, answered;
};

AgainWords again_words(Strategy strategy) {
  switch (strategy) {
    case Strategy::primary: return {"{p} tried again."_t, "{p} tried again, and {then}"_t};
    case Strategy::hyperactivating: return {"{p} called louder."_t, "{p} called louder, and {then}"_t};
    case Strategy::deactivating: break;
  }
  return {"{p} gave one more small sign."_t, "{p} gave one more small sign, and {then}"_t};
}

/// A sentence: filled in, beginning with a capital.
std::string sentence(std::string_view words, const State& state, const std::string& name) {
  return capital(told(words, state, name));
}

/// A further call and what came of it.
std::string again_sentence(std::string_view then, const State& state, const std::string& name) {
  const AgainWords words = again_words(state.last.strategy);
  return capital(say(words.answered, {{"p", name}, {"then", told(then, state, name)}}));
}

/// One reason for each way of calling.
struct Reasons {
  std::string_view plain, loud, quiet;
};

// In the order of Answer: unnoticed, cold, frightening, mismatched, matched.
constexpr std::array<Reasons, 5> kReasons{{
    {"Nobody answered, so {p} comes to reckon with others a little less."_t,
     "Even the loud call brought nobody, and part of that is put down to oneself."_t,
     "So quiet a call tests nothing: hardly anybody could have heard it."_t},
    {"Asking plainly hurt this time, so it may be wiser to ask for less."_t,
     "The louder call met coldness, and part of that is put down to oneself."_t,
     "Even a quiet call met coldness, so keeping needs to oneself looks wise."_t},
    {"The one who should be safe was frightening, and no way of calling is a good answer to that."_t,
     "The one who should be safe was frightening, and no way of calling is a good answer to that."_t,
     "The one who should be safe was frightening, and no way of calling is a good answer to that."_t},
    {"Someone came, though not with what was needed: half an answer."_t,
     "The loud call brought someone, though not with what was needed."_t,
     "So quiet a call is hard to read, and the answer did not fit: it taught {p} little."_t},
    {"{p} asked plainly and was met: this is how trust grows."_t,
     "It took a loud call, and the call was met."_t,
     "Someone came; but because the call was so quiet, it taught {p} little."_t},
}};

std::string_view reason_words(const EpisodeRecord& e) {
  if (e.is_broken_off) return "Nothing was tried, so nothing was learned; the alarm inside stays."_t;
  const Reasons& reasons = kReasons[static_cast<std::size_t>(gist_of(e))];
  switch (e.strategy) {
    case Strategy::primary: return reasons.plain;
    case Strategy::hyperactivating: return reasons.loud;
    case Strategy::deactivating: break;
  }
  return reasons.quiet;
}

/// What is said of a belief that stayed, and of one that moved.
struct Movement {
  std::string_view stayed, moved;
};

constexpr Movement kOther{"“Others come when I call” stayed as it was"_t,
                          "“Others come when I call” became {change}"_t};
constexpr Movement kSelf{"“I am worth coming for” stayed as it was"_t,
                         "“I am worth coming for” became {change}"_t};
constexpr Movement kBoth{"“Others come when I call” and “I am worth coming for” both stayed as it was."_t,
                         "“Others come when I call” and “I am worth coming for” both became {change}."_t};

constexpr double kNoticeable = 0.0003;  // as in words_for_change: below this, "unchanged"

std::string movement_words(const Movement& words, double change) {
  if (std::abs(change) < kNoticeable) return std::string(tr(words.stayed));
  return say(words.moved, {{"change", words_for_change(change)}});
}

std::string change_words(const Lesson& lesson) {
  const double other = lesson.other_after - lesson.other_before;
  const double self = lesson.self_after - lesson.self_before;
  if (words_for_change(other) == words_for_change(self)) return movement_words(kBoth, other);
  return movement_words(kOther, other) + "; " + movement_words(kSelf, self) + ".";
}

/// Good news that nevertheless lowered a belief needs a second reason.
std::string_view pull_words(const Lesson& lesson, Answer gist) {
  const bool is_warm = gist == Answer::matched || gist == Answer::mismatched;
  if (!is_warm || lesson.other_after >= lesson.other_before - kNoticeable) return "";
  return lesson.surprise < 0 ? "{p} had reckoned with even more."_t : "The early model pulled it back."_t;
}

std::string bid_words_now(const State& state, const std::string& name, std::size_t round) {
  return told(round == 0 ? call_words(state) : again_words(state.last.strategy).alone, state, name);
}

std::string answer_words_now(const State& state, const std::string& name, std::size_t round) {
  const Answers words = answers_at(place_of(state));
  const Answer answer = state.last.rounds[round].answer;
  return sentence((round == 0 ? words.first : words.later).of(answer), state, name);
}

// In the order of Outside: calm, upset, crying, frozen.
constexpr std::array<std::string_view, 4> kLookWords{
    "{p} looks calm from outside"_t, "{p} looks upset from outside"_t, "{p} looks crying from outside"_t,
    "{p} looks standing still from outside"_t};
// In the order of Inside: calm, uneasy, racing.
constexpr std::array<std::string_view, 3> kWithin{"inside it is calm"_t, "inside it is uneasy"_t,
                                                  "inside, the heart is racing"_t};

/// How the person is when the moment is over.
std::string scene_words(const State& state, const std::string& name) {
  const Beat end{BeatKind::finished, state.last.round_count == 0 ? 0U : state.last.round_count - 1U, 1};
  const std::string_view looks = kLookWords[static_cast<std::size_t>(outside_at(state, end))];
  const std::string_view within = kWithin[static_cast<std::size_t>(inside_at(state, end))];
  return say("{outside}; {inside} (arousal {n})."_t, {{"outside", told(looks, state, name)},
                                                      {"inside", std::string(tr(within))},
                                                      {"n", number(state.person.now.arousal)}});
}

std::string gauge_words(std::string_view belief, double level, double early, bool has_early) {
  return say(
      has_early ? "{belief}: {level} ({n}), by 18 months {early} ({m})."_t : "{belief}: {level} ({n})."_t,
      {{"belief", capital(std::string(tr(belief)))},
       {"level", words_for_level(level)},
       {"n", number(level)},
       {"early", words_for_level(early)},
       {"m", number(early)}});
}

std::string models_in_words(const Person& person) {
  const WorkingModel& now = person.general;
  const WorkingModel& early = person.prototype;
  return gauge_words("Others come when I call"_t, now.model_of_other, early.model_of_other,
                     person.has_prototype) +
         " " +
         gauge_words("I am worth coming for"_t, now.model_of_self, early.model_of_self, person.has_prototype);
}

}  // namespace

std::string what_happens_now(const State& state, const std::string& name, const Beat& beat) {
  if (state.episode == 0) return told("{p} has just been born; everything is still open."_t, state, name);
  switch (beat.kind) {
    case BeatKind::need: return told("{p} feels a need for someone."_t, state, name);
    case BeatKind::bid: return bid_words_now(state, name, beat.round);
    case BeatKind::answer: return answer_words_now(state, name, beat.round);
    case BeatKind::taught: return sentence(reason_words(state.last), state, name);
    case BeatKind::finished: break;
  }
  if (state.last.round_count == 0) return told(call_words(state), state, name);
  return answer_words_now(state, name, beat.round);
}

std::string what_happened(const State& state, const std::string& name) {
  if (state.episode == 0) {
    return told("{p} has just been born. No call has been made yet, and everything is still open."_t, state,
                name);
  }
  const EpisodeRecord& e = state.last;
  const Answers words = answers_at(place_of(state));
  std::string story = sentence(call_words(state), state, name);
  for (std::size_t round = 0; round < e.round_count; ++round) {
    const Answer answer = e.rounds[round].answer;
    story += " " + (round == 0 ? sentence(words.first.of(answer), state, name)
                               : again_sentence(words.later.of(answer), state, name));
  }
  if (has_quarrelled(state))
    story +=
        " " + say("That week saw {quarrel}."_t, {{"quarrel", words_for_quarrel(state.couple.last_conflict)}});
  return story;
}

std::string what_it_taught(const State& state, const std::string& name) {
  if (state.episode == 0)
    return std::string(tr("Nothing has been learned yet: both models are an open question."_t));
  const EpisodeRecord& e = state.last;
  const std::string reason = sentence(reason_words(e), state, name);
  if (e.is_broken_off) return reason;
  const std::string_view pull = pull_words(e.lesson, gist_of(e));
  return reason + " " + change_words(e.lesson) + (pull.empty() ? "" : " " + told(pull, state, name));
}

std::string describe_moment(const State& state, const std::string& name) {
  return title_of(state, name) + ". " + what_happened(state, name) + " " + scene_words(state, name) + " " +
         what_it_taught(state, name) + " " + models_in_words(state.person);
}

}  // namespace securebase
