// The timeline in words: how far the life has been lived, the course of its three curves, its marks, what would have
// been, and the lives beside it. What is hidden by a prediction stays hidden.

#include <algorithm>
#include <array>

#include "ui/app/description_parts.hpp"
#include "ui/app/timeline_look.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

struct ToldCurve {
  PredictedCurve name;
  float CurvePoint::*value;
};
constexpr std::array<ToldCurve, 3> kToldCurves{{{PredictedCurve::model_of_other, &CurvePoint::model_of_other},
                                                {PredictedCurve::model_of_self, &CurvePoint::model_of_self},
                                                {PredictedCurve::felt_security, &CurvePoint::felt_security}}};

std::string level(float value) { return number(static_cast<double>(value)); }
std::string age_of(std::size_t episode) {
  return words_for_span(age_at(static_cast<std::uint32_t>(episode)));
}

/// How far one curve goes: its ends, its lowest and highest place, and where it is at the playhead.
std::string course_told(const ToldCurve& curve, std::span<const CurvePoint> lived, std::size_t playhead) {
  const auto less = [&](const CurvePoint& a, const CurvePoint& b) { return a.*curve.value < b.*curve.value; };
  const auto [low, high] = std::minmax_element(lived.begin(), lived.end(), less);
  const auto place = [&](auto at) { return age_of(static_cast<std::size_t>(at - lived.begin())); };
  const std::size_t here = std::min(playhead, lived.size() - 1);
  const std::string name(tr(words_for(curve.name)));
  constexpr float kStill = 0.02F;
  if ((*high).*curve.value - (*low).*curve.value < kStill)
    return say("“{curve}” has stayed near {now}."_t,
               {{"curve", name}, {"now", level(lived[here].*curve.value)}});
  return say(
      "“{curve}” began at {first}, was lowest at {low_age} ({low}) and highest at {high_age} ({high}), and "
      "lies at {now} here."_t,
      {{"curve", name},
       {"first", level(lived.front().*curve.value)},
       {"low_age", place(low)},
       {"low", level((*low).*curve.value)},
       {"high_age", place(high)},
       {"high", level((*high).*curve.value)},
       {"now", level(lived[here].*curve.value)}});
}

std::string courses_told(const Session& session) {
  const std::span<const CurvePoint> lived = session.shown_samples(session.branches().selected());
  if (lived.size() < 2) return {};
  std::vector<std::string> sentences;
  sentences.reserve(kToldCurves.size());
  for (const ToldCurve& curve : kToldCurves)
    sentences.push_back(course_told(curve, lived, session.state().episode));
  return in_a_row(sentences);
}

/// Where the playhead is on what has been lived.
std::string place_told(const Session& session) {
  const std::size_t lived = session.shown_samples(session.branches().selected()).size() - 1;
  const std::string here = words_for_span(session.state().age());
  if (session.is_playing()) return say("Time passes; it is at {age}."_t, {{"age", here}});
  if (lived <= session.state().episode)
    return say("Time stands still at {age}, and nothing has been lived beyond."_t, {{"age", here}});
  return say("Time stands still at {age}; the life has been lived to {end}."_t,
             {{"age", here}, {"end", age_of(lived)}});
}

bool is_quarrel(const Mark& mark) {
  return mark.kind == MarkKind::quarrel_recovered || mark.kind == MarkKind::quarrel_unrecovered;
}

std::string quarrels_told(int all, int ended) {
  if (all == 0) return {};
  return say(all == 1 ? "Of {all} quarrel, {ended} ended with the two back with each other."_t
                      : "Of {all} quarrels, {ended} ended with the two back with each other."_t,
             {{"all", std::to_string(all)}, {"ended", std::to_string(ended)}});
}

/// The marks of a life, as far as they are shown.
struct ShownMarks {
  std::vector<Mark> before;  ///< up to the playhead, without quarrels
  std::size_t later = 0;     ///< after it, without quarrels
  int quarrels = 0;
  int ended = 0;  ///< of the quarrels
};

ShownMarks shown_marks(const Session& session) {
  ShownMarks shown;
  Mark last;
  for (const Mark& mark : session.timeline().marks()) {
    if (mark.episode > session.shown_until()) break;
    if (is_quarrel(mark)) {
      ++shown.quarrels;
      shown.ended += mark.kind == MarkKind::quarrel_recovered ? 1 : 0;
      continue;
    }
    const bool is_repeated = mark == last;
    last = mark;
    if (is_repeated) continue;
    if (mark.episode <= session.state().episode)
      shown.before.push_back(mark);
    else
      ++shown.later;
  }
  return shown;
}

/// The last few marks up to the playhead with their ages, and how many there are besides.
std::string marks_told(const Session& session) {
  constexpr std::size_t kMost = 6;
  const ShownMarks shown = shown_marks(session);
  const std::size_t first = shown.before.size() - std::min(shown.before.size(), kMost);
  std::string marks;
  for (std::size_t i = first; i < shown.before.size(); ++i) {
    const State state = session.timeline().visit(shown.before[i].episode);
    marks += (marks.empty() ? "" : "; ") + words_for_span(state.age()) + ", " +
             words_for_mark(shown.before[i], state);
  }
  std::vector<std::string> sentences;
  if (marks.empty()) sentences.emplace_back(tr("Nothing is marked up to here."_t));
  if (!marks.empty() && first == 0) sentences.push_back(say("Marked so far: {marks}."_t, {{"marks", marks}}));
  if (first > 0)
    sentences.push_back(
        say("The last {n} of {all} marks so far: {marks}."_t,
            {{"n", std::to_string(kMost)}, {"all", std::to_string(shown.before.size())}, {"marks", marks}}));
  if (shown.later > 0)
    sentences.push_back(
        say(shown.later == 1 ? "{n} mark lies after the playhead."_t : "{n} marks lie after the playhead."_t,
            {{"n", std::to_string(shown.later)}}));
  sentences.push_back(quarrels_told(shown.quarrels, shown.ended));
  return in_a_row(sentences);
}

/// What would have been here without the last change.
std::string ghost_told(const Session& session) {
  if (!session.ghost()) return {};
  const Ghost& ghost = *session.ghost();
  const std::uint32_t here = session.state().episode;
  const std::string from = words_for_span(age_at(ghost.from));
  const bool is_here = here > ghost.from && here < ghost.samples.size() && here <= session.shown_until();
  if (!is_here)
    return say("A thin line from {age} on is the life without the last change."_t, {{"age", from}});
  const CurvePoint& other = ghost.samples[here];
  return say(
      "A thin line from {age} on is the life without the last change: here “others come when I call” would "
      "lie at {other} and “I am worth coming for” at {self}."_t,
      {{"age", from}, {"other", level(other.model_of_other)}, {"self", level(other.model_of_self)}});
}

std::string branches_told(const Branches& branches) {
  if (branches.size() < 2) return {};
  std::string lives;
  for (std::size_t i = 0; i < branches.size(); ++i) {
    const auto parent = branches.parent(i);
    lives += (i == 0 ? "" : "; ") + letter_of_branch(i) + ", “" + branches.name(i) + "”";
    if (parent)
      lives += ", " + say("forked from {letter} at {age}"_t,
                          {{"letter", letter_of_branch(*parent)},
                           {"age", words_for_span(age_at(branches.forked_at(i)))}});
  }
  return say("There are {n} lives: {lives}. {letter} is the one that is looked at."_t,
             {{"n", std::to_string(branches.size())},
              {"lives", lives},
              {"letter", letter_of_branch(branches.selected())}});
}

std::string expected_told(const Session& session) {
  const Prediction* open = session.open_prediction();
  if (!open) return {};
  return say(
      "“{curve}” is predicted up to {age}, and nothing is shown of it that has not been played."_t,
      {{"curve", std::string(tr(words_for(open->curve)))}, {"age", words_for_span(age_at(open->horizon))}});
}

/// Which part of the life is in sight, where it is not all of it.
std::string window_told(const Desk& desk) {
  const AgeWindow window = window_of(desk.view.timeline);
  if (window == AgeWindow{}) return {};
  const auto age = [](double share) { return words_for_span(Age::from_years(axis_years(share))); };
  return say("Seen closely, from {from} to {to}."_t, {{"from", age(window.from)}, {"to", age(window.to)}});
}

}  // namespace

std::string timeline_told(const Desk& desk) {
  const Session& session = desk.session;
  return in_a_row({place_told(session), window_told(desk), courses_told(session), marks_told(session),
                   ghost_told(session), expected_told(session), branches_told(session.branches())});
}

}  // namespace securebase
