// One episode as a story. The tables hold whole sentences: rows by place, columns by what was done.
#include <string_view>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// How a need is shown at one place.
struct CallWords {
  std::string_view plain, loud, quiet, broken_off;
};

constexpr std::array<CallWords, kPlaceCount> kCalls{{
    {"{p} cried, plainly and clearly.", "{p} cried at full strength, so that nobody could miss it.",
     "{p} whimpered once, then lay still and looked away.",
     "{p} turned towards {f}, then froze and made no sound."},
    {"{p} cried and reached out for {f}.", "{p} cried loud and long and held on tightly.",
     "{p} made hardly a sound and turned to a toy.",
     "{p} started towards {f}, stopped half-way and stood still."},
    {"{p} ran to {f} and said what was wrong.", "{p} wept loudly and held on to {f}.",
     "{p} went quiet and said it was nothing.", "{p} went towards {f}, stopped half-way and did not speak."},
    {"{p} told the other children what was wrong.", "{p} called and wept until the whole yard could hear.",
     "{p} stayed at the edge of the yard and showed nothing.",
     "{p} took a step towards the other children, then stopped."},
    {"{p} came to {f} and said what was wrong.", "{p} spoke loudly, so that {f} could not miss it.",
     "{p} said “I'm fine” and turned to a screen.", "{p} came to the door, stopped there and did not speak."},
    {"{p} told {f} plainly what had happened.", "{p} told {f} everything at once, and then all over again.",
     "{p} mentioned it in passing and made a joke of it.",
     "{p} began to tell {f}, then stopped in the middle of the sentence."},
    {"{p} told {f} plainly how hard the week had been.",
     "{p} spoke of nothing else and asked {f} to stay on.", "{p} talked with {f} of other things.",
     "{p} began to tell {f}, then spoke of the weather."},
    {"{p} told {f} plainly that it was a hard time.", "{p} told {f} in tears, again and again.",
     "{p} said to {f} that all was well.", "{p} drove to {f}, stood at the gate and did not go in."},
    {"{p} turned to {f} and said plainly what was wrong.",
     "{p} wept and asked {f} again and again to stay close.", "{p} called softly, then said it was nothing.",
     "{p} began to tell {f}, then fell silent half-way."},
    {"{p} spoke openly about what hurt.", "{p} spoke of it in a rush, words and tears at once.",
     "{p} spoke of it as of someone else's life.", "{p} came close to what hurt, then stopped."},
}};

/// What an answer looks like: the first one, and one to a further call.
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

constexpr AnswerWords kHeldFirst{"Nobody came: {f} did not hear it.",
                                 "{f} {n}looked over and turned away again.",
                                 "{f} {n}came, but in a way that frightened {p}.",
                                 "{f} {n}came warmly, but with food where closeness was needed.",
                                 "{f} {n}came, held {p} close and spoke softly."};
constexpr AnswerWords kChildFirst{
    "{f} did not notice.", "{f} {n}said that this was nothing to make a fuss about.",
    "{f} {n}came, but in a way that frightened {p}.", "{f} {n}cheered {p} up, where {p} needed to be heard.",
    "{f} {n}came, listened and stayed until it had passed."};
constexpr AnswerWords kYardFirst{"They played on and did not notice.",
                                 "They {n}looked over and turned away again.",
                                 "They {n}came, but so roughly that it frightened {p}.",
                                 "They {n}called {p} to a game, where {p} needed a word.",
                                 "They {n}came over, asked and made room for {p}."};
constexpr AnswerWords kSpokenFirst{
    "{f} had much else in mind and did not notice.", "{f} {n}answered curtly and went back to other things.",
    "{f} {n}answered in a way that frightened {p}.", "{f} {n}gave advice, where {p} needed to be heard.",
    "{f} {n}sat down, asked and listened."};
constexpr AnswerWords kHeldLater{
    "and again nobody came.", "and {f} turned away.", "and {f} came in a way that frightened {p}.",
    "and {f} tried something that did not fit.", "and now {f} held {p} close until it passed."};
constexpr AnswerWords kChildLater{"and again {f} did not notice.", "and {f} would not hear of it.",
                                  "and {f} answered in a way that frightened {p}.",
                                  "and {f} meant well, but did not find what was needed.",
                                  "and now {f} listened and found what was needed."};
constexpr AnswerWords kYardLater{
    "and again they played on.", "and they turned away.", "and they came so roughly that it frightened {p}.",
    "and they meant well, but did not find what was needed.", "and now they made room for {p}."};
constexpr AnswerWords kSpokenLater{"and again {f} did not notice.", "and {f} did not want to hear of it.",
                                   "and {f} answered in a way that frightened {p}.",
                                   "and {f} meant well, but did not find what was needed.",
                                   "and now {f} sat down and asked again."};

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

std::string_view again_words(Strategy strategy) {
  switch (strategy) {
    case Strategy::primary: return "{p} tried again, ";
    case Strategy::hyperactivating: return "{p} called louder, ";
    case Strategy::deactivating: break;
  }
  return "{p} gave one more small sign, ";
}

/// A sentence: filled in, beginning with a capital.
std::string sentence(std::string_view words, const State& state, const std::string& name) {
  return capital(told(words, state, name));
}

std::string join(std::string_view one, std::string_view other) {
  return std::string(one) + std::string(other);
}

/// One reason for each way of calling.
struct Reasons {
  std::string_view plain, loud, quiet;
};

// In the order of Answer: unnoticed, cold, frightening, mismatched, matched.
constexpr std::array<Reasons, 5> kReasons{{
    {"Nobody answered, so {p} comes to reckon with others a little less.",
     "Even the loud call brought nobody, and part of that is put down to oneself.",
     "So quiet a call tests nothing: hardly anybody could have heard it."},
    {"Asking plainly hurt this time, so it may be wiser to ask for less.",
     "The louder call met coldness, and part of that is put down to oneself.",
     "Even a quiet call met coldness, so keeping needs to oneself looks wise."},
    {"The one who should be safe was frightening, and no way of calling is a good answer to that.",
     "The one who should be safe was frightening, and no way of calling is a good answer to that.",
     "The one who should be safe was frightening, and no way of calling is a good answer to that."},
    {"Someone came, though not with what was needed: half an answer.",
     "The loud call brought someone, though not with what was needed.",
     "So quiet a call is hard to read, and the answer did not fit: it taught {p} little."},
    {"{p} asked plainly and was met: this is how trust grows.", "It took a loud call, and the call was met.",
     "Someone came; but because the call was so quiet, it taught {p} little."},
}};

std::string_view reason_words(const EpisodeRecord& e) {
  if (e.is_broken_off) return "Nothing was tried, so nothing was learned; the alarm inside stays.";
  const Reasons& reasons = kReasons[static_cast<std::size_t>(gist_of(e))];
  switch (e.strategy) {
    case Strategy::primary: return reasons.plain;
    case Strategy::hyperactivating: return reasons.loud;
    case Strategy::deactivating: break;
  }
  return reasons.quiet;
}

std::string movement(double change) {
  const std::string words = words_for_change(change);
  return words == "unchanged" ? "stayed as it was" : "became " + words;
}

std::string change_words(const Lesson& lesson) {
  const std::string other = movement(lesson.other_after - lesson.other_before);
  const std::string self = movement(lesson.self_after - lesson.self_before);
  if (other == self) return "“Others come when I call” and “I am worth coming for” both " + other + ".";
  return "“Others come when I call” " + other + "; “I am worth coming for” " + self + ".";
}

/// Good news that nevertheless lowered a belief needs a second reason.
std::string_view pull_words(const Lesson& lesson, Answer gist) {
  const bool is_warm = gist == Answer::matched || gist == Answer::mismatched;
  if (!is_warm || lesson.other_after >= lesson.other_before - 0.0003) return "";
  return lesson.surprise < 0 ? " {p} had reckoned with even more." : " The early model pulled it back.";
}

std::string bid_words_now(const State& state, const std::string& name, std::size_t round) {
  if (round == 0) return told(call_words(state), state, name);
  std::string again = told(again_words(state.last.strategy), state, name);
  again.resize(again.size() - 2);
  return again + ".";
}

std::string answer_words_now(const State& state, const std::string& name, std::size_t round) {
  const Answers words = answers_at(place_of(state));
  const Answer answer = state.last.rounds[round].answer;
  if (round == 0) return sentence(words.first.of(answer), state, name);
  return sentence(words.later.of(answer).substr(4), state, name);
}

/// How the person is when the moment is over.
std::string scene_words(const State& state, const std::string& name) {
  const Beat end{BeatKind::finished, state.last.round_count == 0 ? 0U : state.last.round_count - 1U, 1};
  const Inside inside = inside_at(state, end);
  const std::string within =
      inside == Inside::racing ? "inside, the heart is racing" : "inside it is " + words_for(inside);
  return name + " looks " + words_for(outside_at(state, end)) + " from outside; " + within + " (arousal " +
         number(state.person.now.arousal) + "). ";
}

std::string gauge_words(std::string_view label, double level, double early, bool has_early) {
  std::string words = join(label, ": ") + words_for_level(level) + " (" + number(level) + ")";
  if (has_early) words += ", by 18 months " + words_for_level(early) + " (" + number(early) + ")";
  return words + ".";
}

std::string models_in_words(const Person& person) {
  const WorkingModel& now = person.general;
  const WorkingModel& early = person.prototype;
  return gauge_words("Others come when I call", now.model_of_other, early.model_of_other,
                     person.has_prototype) +
         " " +
         gauge_words("I am worth coming for", now.model_of_self, early.model_of_self, person.has_prototype);
}

}  // namespace

std::string what_happens_now(const State& state, const std::string& name, const Beat& beat) {
  if (state.episode == 0) return told("{p} has just been born; everything is still open.", state, name);
  switch (beat.kind) {
    case BeatKind::need: return told("{p} feels a need for someone.", state, name);
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
    return told("{p} has just been born. No call has been made yet, and everything is still open.", state,
                name);
  }
  const EpisodeRecord& e = state.last;
  const Answers words = answers_at(place_of(state));
  std::string story = sentence(call_words(state), state, name);
  for (std::size_t round = 0; round < e.round_count; ++round) {
    const Answer answer = e.rounds[round].answer;
    const std::string next = round == 0 ? std::string(words.first.of(answer))
                                        : join(again_words(e.strategy), words.later.of(answer));
    story += " " + sentence(next, state, name);
  }
  if (has_quarrelled(state)) story += " That week saw " + words_for_quarrel(state.couple.last_conflict) + ".";
  return story;
}

std::string what_it_taught(const State& state, const std::string& name) {
  if (state.episode == 0) return "Nothing has been learned yet: both models are an open question.";
  const EpisodeRecord& e = state.last;
  const std::string reason = sentence(reason_words(e), state, name);
  if (e.is_broken_off) return reason;
  return reason + " " + change_words(e.lesson) + told(pull_words(e.lesson, gist_of(e)), state, name);
}

std::string describe_moment(const State& state, const std::string& name) {
  return title_of(state, name) + ". " + what_happened(state, name) + " " + scene_words(state, name) +
         what_it_taught(state, name) + " " + models_in_words(state.person);
}

}  // namespace securebase
