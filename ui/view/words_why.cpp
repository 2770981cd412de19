#include "ui/view/words_why.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr double kNoticeable = 0.0003;  // as in words_for_change: below this, "unchanged"

/// One sentence for each way of calling.
struct ByCall {
  std::string_view plain, loud, quiet;
  [[nodiscard]] std::string_view of(Strategy way) const {
    if (way == Strategy::primary) return plain;
    return way == Strategy::hyperactivating ? loud : quiet;
  }
};

// In the order of Answer: unnoticed, cold, frightening, mismatched, matched.
constexpr std::array<ByCall, 5> kEvents{{
    {"{p} asked plainly, and nobody noticed.", "{p} called loudly, and still nobody came.",
     "{p} called softly, and nobody noticed."},
    {"{p} asked plainly, and the answer was cold.", "{p} called loudly, and the answer was cold.",
     "{p} hardly called, and even that met a cold answer."},
    {"{p} asked plainly, and the answer was frightening.",
     "{p} called loudly, and the answer was frightening.",
     "{p} hardly called, and the answer was frightening."},
    {"{p} asked plainly; {f} came warmly, though not with what was needed.",
     "{p} called loudly; {f} came warmly, though not with what was needed.",
     "{p} called softly; {f} came all the same, though not with what was needed."},
    {"{p} asked plainly, and {f} gave what was needed.", "{p} called loudly, and {f} gave what was needed.",
     "{p} called softly, and {f} noticed all the same and gave what was needed."},
}};

/// What the moment says about being worth coming for.
constexpr std::array<ByCall, 5> kOfSelf{{
    {"Part of that is put down to oneself", "When even a loud call fails, much of it is put down to oneself",
     "Having managed alone says a little about oneself"},
    {"Part of that is put down to oneself", "When even a loud call fails, much of it is put down to oneself",
     "A little of that is put down to oneself"},
    {"Fright is put down to oneself, though it says nothing about oneself",
     "Fright is put down to oneself, though it says nothing about oneself",
     "Fright is put down to oneself, though it says nothing about oneself"},
    {"", "", ""},
    {"Being met says: I am worth coming for",
     "Being met, even after a loud call, says: I am worth coming for",
     "Being met says: I am worth coming for; after so soft a call it says so quietly"},
}};

std::string_view event_words(const EpisodeRecord& e) {
  return kEvents[static_cast<std::size_t>(gist_of(e))].of(e.strategy);
}

BeliefMove move_of(const WhyAsked& asked) {
  const Lesson& lesson = asked.change.lesson;
  return asked.belief == Belief::other ? move_of_other(lesson, asked.change.prototype)
                                       : move_of_self(lesson, asked.change.prototype);
}

/// "rose a touch", "fell clearly".
std::string moved(double change) {
  const std::string size = words_for_change(change);  // "a touch less"
  const std::string how = size.substr(0, size.rfind(' '));
  return (change > 0 ? "rose " : "fell ") + how;
}

/// Why so little: the call, the surprise, or the age.
std::string why_hardly(const WhyAsked& asked, const BeliefMove& move) {
  if (asked.state.last.strategy == Strategy::deactivating)
    return "Because the call was so quiet, it taught {p} little.";
  constexpr double kAbout = 0.1;
  if (std::fabs(move.target - move.before) < kAbout)
    return "That is about what was reckoned with, so it taught nothing new.";
  return "At this age a single moment moves a belief by no more than a hair.";
}

std::string lesson_about_others(const WhyAsked& asked, const BeliefMove& move) {
  if (std::fabs(move.taught()) < kNoticeable) return why_hardly(asked, move);
  const std::string reckoned =
      move.taught() > 0 ? "more than {p} reckons with from others" : "less than {p} reckons with from others";
  const bool is_quiet = asked.state.last.strategy == Strategy::deactivating;
  return std::string(is_quiet ? "So quiet a call tests little; still, read through the old model it was "
                              : "Read through the old model it was ") +
         reckoned + ", and the belief " + moved(move.taught()) + ".";
}

std::string lesson_about_self(const WhyAsked& asked, const BeliefMove& move) {
  const EpisodeRecord& e = asked.state.last;
  const std::string says(kOfSelf[static_cast<std::size_t>(gist_of(e))].of(e.strategy));
  if (says.empty()) return "An answer beside the need says nothing either way about being worth coming for.";
  if (std::fabs(move.taught()) < kNoticeable) return says + "; the belief hardly moved.";
  return says + ", and the belief " + moved(move.taught()) + ".";
}

std::string pull_sentence(const BeliefMove& move) {
  if (std::fabs(move.pulled()) < kNoticeable) return "";
  return std::string(" The early model then drew it ") + (move.pulled() > 0 ? "up" : "down") + " by " +
         with_sign(std::fabs(move.pulled())).substr(1) + ".";
}

std::string lesson_sentences(const WhyAsked& asked) {
  if (asked.change.is_broken_off)
    return "Fear stopped the call half-way. Nothing was tried, so nothing was learned.";
  const BeliefMove move = move_of(asked);
  const std::string lesson =
      asked.belief == Belief::other ? lesson_about_others(asked, move) : lesson_about_self(asked, move);
  return std::string(event_words(asked.state.last)) + " " + lesson + pull_sentence(move);
}

double shaken_by(const Shake& shake, Belief belief) {
  return of(belief, shake.after) - of(belief, shake.before);
}

std::string shake_sentence(const Shake& shake, Belief belief) {
  const std::string what = shake.kind == MarkKind::betrayal ? "Trust was broken, and that alone took "
                                                            : "A hard time shook trust, and that alone took ";
  return what + with_sign(std::fabs(shaken_by(shake, belief))).substr(1) + " from the belief.";
}

std::string percent_of(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.0f %%", share * 100);
  return text;
}

std::string decimals(double value, int count) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", count, value);
  return text;
}

const char* ordinal(std::size_t round) {
  constexpr std::array<const char*, kMostRounds> kWords{"first", "second", "third"};
  return kWords[std::min(round, kMostRounds - 1)];
}

std::string call_fact(const EpisodeRecord& e) {
  double loudest = 0;
  for (std::size_t i = 0; i < e.round_count; ++i) loudest = std::max(loudest, e.rounds[i].bid);
  return words_for_call(e) + (e.is_broken_off ? "" : ", " + number(loudest) + " loud");
}

/// "warm, and it fits, at the second call".
std::string answer_fact(const EpisodeRecord& e) {
  const Answer gist = gist_of(e);
  if (e.round_count < 2 || gist == Answer::unnoticed) return words_for_answer(gist);
  for (std::size_t i = 0; i < e.round_count; ++i) {
    if (e.rounds[i].answer == gist) return words_for_answer(gist) + ", at the " + ordinal(i) + " call";
  }
  return words_for_answer(gist);
}

WhyStep level(std::string name, double value) {
  return {std::move(name), WhyStep::Kind::level, 0, value, number(value)};
}

WhyStep difference(std::string name, double from, double to) {
  return {std::move(name), WhyStep::Kind::difference, from, to, with_sign(to - from)};
}

void add_shakes(std::vector<WhyStep>& path, const WhyAsked& asked, bool is_before_lesson) {
  for (const Shake& shake : asked.change.shakes) {
    if (shake.is_before_lesson != is_before_lesson) continue;
    path.push_back(difference(shake.kind == MarkKind::betrayal ? "trust broken" : "a hard time",
                              of(asked.belief, shake.before), of(asked.belief, shake.after)));
  }
}

WhyStep exact_level(const char* name, double value) {
  return {name, WhyStep::Kind::level, value, value, decimals(value, 4)};
}

}  // namespace

std::string with_sign(double change) {
  if (change == 0) return "±0";
  const double size = std::fabs(change);
  const int count = size >= 0.0005 ? 4 : (size >= 0.000005 ? 6 : 9);  // a small change has its digits too
  return (change > 0 ? "+" : "−") + decimals(size, count);
}

std::string why_it_changed(const WhyAsked& asked) {
  if (asked.change.episode == 0) {
    return "Nothing has been learned yet: both beliefs are an open question.";
  }
  const double learned = std::fabs(move_of(asked).after() - move_of(asked).before);
  std::string first, last;
  for (const Shake& shake : asked.change.shakes) {
    const bool leads = std::fabs(shaken_by(shake, asked.belief)) > learned;
    std::string& place = leads ? first : last;
    if (leads)
      place += shake_sentence(shake, asked.belief) + " ";
    else
      place += " " + shake_sentence(shake, asked.belief);
  }
  return capital(told(first + lesson_sentences(asked) + last, asked.state, asked.name));
}

std::vector<WhyFact> facts_of(const WhyAsked& asked) {
  if (asked.change.episode == 0) return {};
  const EpisodeRecord& e = asked.state.last;
  std::vector<WhyFact> facts{
      {"the need", number(e.need) + ", turned to " + name_of_figure(asked.state.last_figure())},
      {"the call", call_fact(e)}};
  if (!e.is_broken_off) facts.push_back({"what came back", answer_fact(e)});
  return facts;
}

std::vector<WhyStep> reading_of(const WhyAsked& asked) {
  if (asked.change.episode == 0) return {};
  const Lesson& lesson = asked.change.lesson;
  std::vector<WhyStep> rows{level("expected to be answered", lesson.expected)};
  if (asked.change.is_broken_off) return rows;
  rows.push_back(level("what came", lesson.outcome));
  rows.push_back(level("as the old model reads it", lesson.read_as));
  rows.push_back({"surprise", WhyStep::Kind::difference, lesson.expected, lesson.read_as,
                  (lesson.surprise < 0 ? "−" : "+") + number(std::fabs(lesson.surprise))});
  if (asked.belief == Belief::self && lesson.self_weight > 0)
    rows.push_back(level("so it says about oneself", lesson.self_target));
  return rows;
}

std::vector<WhyStep> path_of(const WhyAsked& asked) {
  const Change& change = asked.change;
  const double before = of(asked.belief, change.before);
  std::vector<WhyStep> path{exact_level("before", before)};
  if (change.episode == 0) return path;
  path.reserve(change.shakes.size() + 4);
  add_shakes(path, asked, true);
  const BeliefMove move = move_of(asked);
  const double taught = move.before + move.taught();
  path.push_back(difference("what it taught", move.before, taught));
  path.push_back(difference("pull of the early model", taught, move.after()));
  add_shakes(path, asked, false);
  path.push_back(exact_level("after", of(asked.belief, change.after)));
  return path;
}

std::string equation_of(const WhyAsked& asked) {
  if (asked.change.episode == 0) return "";
  const BeliefMove move = move_of(asked);
  const auto d = [](double value) { return decimals(value, 6); };
  const double taught = move.before + move.taught();
  std::string text = d(move.before) + " + " + d(move.weight) + " × (" + d(move.target) + " − " +
                     d(move.before) + ") = " + d(taught);
  if (move.pull > 0)
    text += "\n+ " + d(move.pull) + " × (" + d(move.early) + " − " + d(taught) + ") = " + d(move.after());
  for (const Shake& shake : asked.change.shakes) {
    const double before = of(asked.belief, shake.before);
    const std::string part = d(before) + " − " + d(of(asked.belief, shake.taken)) + " × " + d(before) +
                             " = " + d(of(asked.belief, shake.after));
    if (shake.is_before_lesson)
      text.insert(0, part + "\n");
    else
      text.append("\n").append(part);
  }
  return text;
}

std::string words_for_weight(const WhyAsked& asked) {
  if (asked.change.episode == 0 || asked.change.is_broken_off) return "";
  const BeliefMove move = move_of(asked);
  std::string text = "Learning weight " + decimals(move.weight, 6) + ": at this age models are " +
                     percent_of(asked.state.last.openness) + " open";
  if (asked.state.last.strategy == Strategy::deactivating) text += ", and a quiet call tests little";
  if (move.weight == 0) text += "; an answer like this one does not count for this belief";
  text += ".";
  if (!asked.state.person.has_prototype) text += " There is no early model yet: it is being made.";
  return text;
}

}  // namespace securebase
