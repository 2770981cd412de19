#include "ui/view/words_why.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr double kNoticeableMove = 0.0003;  // as in words_for_change: below this, "unchanged"

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
    {"{p} asked plainly, and nobody noticed."_t, "{p} called loudly, and still nobody came."_t,
     "{p} called softly, and nobody noticed."_t},
    {"{p} asked plainly, and the answer was cold."_t, "{p} called loudly, and the answer was cold."_t,
     "{p} hardly called, and even that met a cold answer."_t},
    {"{p} asked plainly, and the answer was frightening."_t,
     "{p} called loudly, and the answer was frightening."_t,
     "{p} hardly called, and the answer was frightening."_t},
    {"{p} asked plainly; {f} came warmly, though not with what was needed."_t,
     "{p} called loudly; {f} came warmly, though not with what was needed."_t,
     "{p} called softly; {f} came all the same, though not with what was needed."_t},
    {"{p} asked plainly, and {f} gave what was needed."_t,
     "{p} called loudly, and {f} gave what was needed."_t,
     "{p} called softly, and {f} noticed all the same and gave what was needed."_t},
}};

/// What the moment says about being worth coming for.
constexpr std::array<ByCall, 5> kSelfByCall{{
    {"Part of that is put down to oneself"_t,
     "When even a loud call fails, much of it is put down to oneself"_t,
     "Having managed alone says a little about oneself"_t},
    {"Part of that is put down to oneself"_t,
     "When even a loud call fails, much of it is put down to oneself"_t,
     "A little of that is put down to oneself"_t},
    {"Fright is put down to oneself, though it says nothing about oneself"_t,
     "Fright is put down to oneself, though it says nothing about oneself"_t,
     "Fright is put down to oneself, though it says nothing about oneself"_t},
    {"", "", ""},
    {"Being met says: I am worth coming for"_t,
     "Being met, even after a loud call, says: I am worth coming for"_t,
     "Being met says: I am worth coming for; after so soft a call it says so quietly"_t},
}};

std::string_view event_words(const EpisodeRecord& e) {
  return kEvents[static_cast<std::size_t>(gist_of(e))].of(e.strategy);
}

BeliefMove move_of(const WhyAsked& asked) {
  const Lesson& lesson = asked.change.lesson;
  return asked.belief == Belief::other ? move_of_other(lesson, asked.change.prototype)
                                       : move_of_self(lesson, asked.change.prototype);
}

/// One sentence for a belief that rose, one for a belief that fell.
struct ByWay {
  std::string_view up, down;
  [[nodiscard]] std::string_view of(double change) const { return change > 0 ? up : down; }
};

constexpr ByWay kReadAs{
    "Read through the old model it was more than {p} reckons with from others, and the belief rose {how}."_t,
    "Read through the old model it was less than {p} reckons with from others, and the belief fell {how}."_t};
constexpr ByWay kQuietReadAs{
    "So quiet a call tests little; still, read through the old model it was more than {p} reckons with "
    "from others, and the belief rose {how}."_t,
    "So quiet a call tests little; still, read through the old model it was less than {p} reckons with "
    "from others, and the belief fell {how}."_t};
constexpr ByWay kSaysOfSelf{"{says}, and the belief rose {how}."_t, "{says}, and the belief fell {how}."_t};
constexpr ByWay kPull{"The early model then drew it up by {n}."_t,
                      "The early model then drew it down by {n}."_t};

/// The sentence with the names of the moment in it, and what else goes into it.
std::string said(const WhyAsked& asked, std::string_view sentence, std::vector<Slot> more = {}) {
  more.push_back({"p", asked.name});
  more.push_back({"f", name_of_figure(asked.state.last_figure())});
  return say(sentence, more);
}

/// How far a belief rose or fell; as large as in words_for_change.
std::string how_far(double change) {
  const double size = std::fabs(change);
  if (size < 0.003) return std::string(tr("a touch"_t));
  return std::string(size < 0.012 ? tr("a little"_t) : tr("clearly"_t));
}

/// Why so little: the call, the surprise, or the age.
std::string why_hardly(const WhyAsked& asked, const BeliefMove& move) {
  if (asked.state.last.strategy == Strategy::deactivating)
    return said(asked, "Because the call was so quiet, it taught {p} little."_t);
  constexpr double kAbout = 0.1;
  if (std::fabs(move.target - move.before) < kAbout)
    return said(asked, "That is about what was reckoned with, so it taught nothing new."_t);
  return said(asked, "At this age a single moment moves a belief by no more than a hair."_t);
}

std::string lesson_about_others(const WhyAsked& asked, const BeliefMove& move) {
  const double change = move.taught();
  if (std::fabs(change) < kNoticeableMove) return why_hardly(asked, move);
  const bool is_quiet = asked.state.last.strategy == Strategy::deactivating;
  return said(asked, (is_quiet ? kQuietReadAs : kReadAs).of(change), {{"how", how_far(change)}});
}

std::string lesson_about_self(const WhyAsked& asked, const BeliefMove& move) {
  const EpisodeRecord& e = asked.state.last;
  const std::string says(tr(kSelfByCall[static_cast<std::size_t>(gist_of(e))].of(e.strategy)));
  if (says.empty())
    return said(asked, "An answer beside the need says nothing either way about being worth coming for."_t);
  const double change = move.taught();
  if (std::fabs(change) < kNoticeableMove)
    return said(asked, "{says}; the belief hardly moved."_t, {{"says", says}});
  return said(asked, kSaysOfSelf.of(change), {{"says", says}, {"how", how_far(change)}});
}

std::string decimals(double value, int count) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", count, value);
  return digits(text);
}

/// With four decimals, and more where a small change would look like none.
std::string size_of(double change) {
  const double size = std::fabs(change);
  return decimals(size, size >= 0.0005 ? 4 : (size >= 0.000005 ? 6 : 9));
}

std::string lesson_sentences(const WhyAsked& asked) {
  if (asked.change.is_broken_off)
    return said(asked, "Fear stopped the call half-way. Nothing was tried, so nothing was learned."_t);
  const BeliefMove move = move_of(asked);
  const std::string lesson =
      asked.belief == Belief::other ? lesson_about_others(asked, move) : lesson_about_self(asked, move);
  const std::string text = said(asked, event_words(asked.state.last)) + " " + lesson;
  if (std::fabs(move.pulled()) < kNoticeableMove) return text;
  return text + " " + said(asked, kPull.of(move.pulled()), {{"n", size_of(move.pulled())}});
}

double shaken_by(const Shake& shake, Belief belief) {
  return of(belief, shake.after) - of(belief, shake.before);
}

std::string shake_sentence(const Shake& shake, Belief belief) {
  return say(shake.kind == MarkKind::betrayal
                 ? "Trust was broken, and that alone took {n} from the belief."_t
                 : "A hard time shook trust, and that alone took {n} from the belief."_t,
             {{"n", size_of(shaken_by(shake, belief))}});
}

std::string call_fact(const EpisodeRecord& e) {
  double loudest = 0;
  for (std::size_t i = 0; i < e.round_count; ++i) loudest = std::max(loudest, e.rounds[i].bid);
  if (e.is_broken_off) return words_for_call(e);
  return say("{call}, {n} loud"_t, {{"call", words_for_call(e)}, {"n", number(loudest)}});
}

/// "warm, and it fits, at the second call".
std::string answer_fact(const EpisodeRecord& e) {
  constexpr std::array<std::string_view, kMostRounds> kAt{
      "{answer}, at the first call"_t, "{answer}, at the second call"_t, "{answer}, at the third call"_t};
  const Answer gist = gist_of(e);
  if (e.round_count < 2 || gist == Answer::unnoticed) return words_for_answer(gist);
  for (std::size_t i = 0; i < e.round_count; ++i) {
    if (e.rounds[i].answer == gist)
      return say(kAt[std::min(i, kMostRounds - 1)], {{"answer", words_for_answer(gist)}});
  }
  return words_for_answer(gist);
}

WhyStep level(std::string_view name, double value) {
  return {std::string(name), WhyStep::Kind::level, 0, value, number(value)};
}

WhyStep difference(std::string_view name, double from, double to) {
  return {std::string(name), WhyStep::Kind::difference, from, to, with_sign(to - from)};
}

void add_shakes(std::vector<WhyStep>& path, const WhyAsked& asked, bool is_before_lesson) {
  for (const Shake& shake : asked.change.shakes) {
    if (shake.is_before_lesson != is_before_lesson) continue;
    path.push_back(difference(shake.kind == MarkKind::betrayal ? "trust broken"_t : "a hard time"_t,
                              of(asked.belief, shake.before), of(asked.belief, shake.after)));
  }
}

WhyStep exact_level(std::string_view name, double value) {
  return {std::string(name), WhyStep::Kind::level, value, value, decimals(value, 4)};
}

}  // namespace

std::string with_sign(double change) {
  if (change == 0) return "±0";
  return (change > 0 ? "+" : "−") + size_of(change);
}

std::string why_it_changed(const WhyAsked& asked) {
  if (asked.change.episode == 0)
    return std::string(tr("Nothing has been learned yet: both beliefs are an open question."_t));
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
  return capital(first + lesson_sentences(asked) + last);
}

std::vector<WhyFact> facts_of(const WhyAsked& asked) {
  if (asked.change.episode == 0) return {};
  const EpisodeRecord& e = asked.state.last;
  std::vector<WhyFact> facts{
      {std::string(tr("the need"_t)), said(asked, "{n}, turned to {f}"_t, {{"n", number(e.need)}})},
      {std::string(tr("the call"_t)), call_fact(e)}};
  if (!e.is_broken_off) facts.push_back({std::string(tr("what came back"_t)), answer_fact(e)});
  return facts;
}

std::vector<WhyStep> reading_of(const WhyAsked& asked) {
  if (asked.change.episode == 0) return {};
  const Lesson& lesson = asked.change.lesson;
  std::vector<WhyStep> rows{level("expected to be answered"_t, lesson.expected)};
  if (asked.change.is_broken_off) return rows;
  rows.push_back(level("what came"_t, lesson.outcome));
  rows.push_back(level("as the old model reads it"_t, lesson.read_as));
  rows.push_back({std::string("surprise"_t), WhyStep::Kind::difference, lesson.expected, lesson.read_as,
                  (lesson.surprise < 0 ? "−" : "+") + number(std::fabs(lesson.surprise))});
  if (asked.belief == Belief::self && lesson.self_weight > 0)
    rows.push_back(level("so it says about oneself"_t, lesson.self_target));
  return rows;
}

std::vector<WhyStep> path_of(const WhyAsked& asked) {
  const Change& change = asked.change;
  const double before = of(asked.belief, change.before);
  std::vector<WhyStep> path{exact_level("before"_t, before)};
  if (change.episode == 0) return path;
  path.reserve(change.shakes.size() + 4);
  add_shakes(path, asked, true);
  const BeliefMove move = move_of(asked);
  const double taught = move.before + move.taught();
  path.push_back(difference("what it taught"_t, move.before, taught));
  path.push_back(difference("pull of the early model"_t, taught, move.after()));
  add_shakes(path, asked, false);
  path.push_back(exact_level("after"_t, of(asked.belief, change.after)));
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
  // By whether the call was quiet, and whether an answer like this one counts.
  constexpr std::array<std::array<std::string_view, 2>, 2> kWeights{
      {{"Learning weight {w}: at this age models are {n} % open; an answer like this one does not count "
        "for this belief."_t,
        "Learning weight {w}: at this age models are {n} % open."_t},
       {"Learning weight {w}: at this age models are {n} % open, and a quiet call tests little; an answer "
        "like this one does not count for this belief."_t,
        "Learning weight {w}: at this age models are {n} % open, and a quiet call tests little."_t}}};
  const BeliefMove move = move_of(asked);
  const EpisodeRecord& e = asked.state.last;
  const std::string text =
      say(kWeights[e.strategy == Strategy::deactivating ? 1 : 0][move.weight == 0 ? 0 : 1],
          {{"w", decimals(move.weight, 6)}, {"n", decimals(e.openness * 100, 0)}});
  if (asked.state.person.has_prototype) return text;
  return text + " " + std::string(tr("There is no early model yet: it is being made."_t));
}

}  // namespace securebase
