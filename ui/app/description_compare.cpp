// Lives beside each other in words: each of them at this moment, what differs and when it first shows, how far apart
// they are, and the course of the curve that is compared.

#include <algorithm>
#include <array>

#include "ui/app/comparison.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

struct Compared {
  std::string_view name;
  float CurvePoint::*value;
};
constexpr std::array<Compared, 3> kCurves{{{"others come when I call"_t, &CurvePoint::model_of_other},
                                           {"I am worth coming for"_t, &CurvePoint::model_of_self},
                                           {"felt security"_t, &CurvePoint::felt_security}}};

std::string title_told(const Branches& branches, std::size_t index) {
  return say("{letter}, “{name}”"_t, {{"letter", letter_of_branch(index)}, {"name", branches.name(index)}});
}

/// One life at the moment of the playhead: what happened, and where its read-outs stand.
std::string life_told(const Session& session, std::size_t index) {
  const State state = session.branches().timeline(index).visit(session.state().episode);
  const WorkingModel& models = state.person.general;
  return in_a_row({what_happened(state, session.name()),
                   fact_told(tr(kCurves[0].name), number(models.model_of_other)),
                   fact_told(tr(kCurves[1].name), number(models.model_of_self)),
                   fact_told(tr(kCurves[2].name), number(state.person.now.felt_security))});
}

std::string gap_told(std::string_view name, double gap) {
  return say(
      "{name}: {gap}, {words}."_t,
      {{"name", capital(std::string(tr(name)))}, {"gap", signed_number(gap)}, {"words", words_for_gap(gap)}});
}

std::string apart_told(const Desk& desk, std::size_t other) {
  const State& one = desk.session.state();
  const Gap gap = gap_between(one, desk.session.branches().timeline(other).visit(one.episode));
  return in_a_row({gap_told(kCurves[0].name, gap.model_of_other),
                   gap_told(kCurves[1].name, gap.model_of_self),
                   gap_told(kCurves[2].name, gap.felt_security)});
}

std::string parting_told(const Comparison& lives) {
  if (lives.parted) {
    const std::string age = words_for_span(age_at(*lives.parted));
    return *lives.parted == 0 ? std::string(tr("They part at birth."_t))
                              : say("They part at {age}."_t, {{"age", age}});
  }
  if (lives.found.count() == 0) return {};
  return std::string(tr("They have not parted in what has been lived so far."_t));
}

/// Where the chosen curve of each life begins, has its ends, and is now.
std::string curves_told(const Desk& desk) {
  const Session& session = desk.session;
  const Compared& curve = kCurves[std::min(desk.view.compare.curve, kCurves.size() - 1)];
  std::vector<std::string> sentences{
      say("The curves show “{curve}”."_t, {{"curve", std::string(tr(curve.name))}})};
  for (std::size_t i = 0; i < session.branches().size(); ++i) {
    const auto samples = session.shown_samples(i);
    const auto less = [&](const CurvePoint& a, const CurvePoint& b) {
      return a.*curve.value < b.*curve.value;
    };
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end(), less);
    const std::size_t here = std::min<std::size_t>(session.state().episode, samples.size() - 1);
    const auto told = [&](const CurvePoint& point) {
      return number(static_cast<double>(point.*curve.value));
    };
    sentences.push_back(say("Life {letter} goes between {low} and {high}, and is at {now} here."_t,
                            {{"letter", letter_of_branch(i)},
                             {"low", told(*low)},
                             {"high", told(*high)},
                             {"now", told(samples[here])}}));
  }
  return in_a_row(sentences);
}

Comparison compared(const Desk& desk) {
  ComparisonCache cache;
  return cache.of(desk);
}

}  // namespace

Description describe_compare(const Desk& desk) {
  const Session& session = desk.session;
  const Branches& branches = session.branches();
  Description all;
  const std::string place = title_of(session.state(), session.name()) + ".";
  if (branches.size() < 2) {
    tell(all, tr("Only one life so far"_t),
         in_a_row({place, life_told(session, 0), way_told("branch.fork")}));
    return all;
  }
  const Comparison lives = compared(desk);
  tell(all,
       say("{one} beside {other}"_t,
           {{"one", letter_of_branch(lives.one)}, {"other", letter_of_branch(lives.other)}}),
       in_a_row({place, what_differs(lives.found, session.scenario()), parting_told(lives),
                 apart_told(desk, lives.other)}));
  for (std::size_t i = 0; i < branches.size(); ++i) tell(all, title_told(branches, i), life_told(session, i));
  tell(all, tr("The curves"_t), curves_told(desk));
  tell(all, tr("What this is"_t),
       std::string(
           tr("The lives have the same luck: what is not the same comes from the change alone. It is a "
              "model, not a forecast."_t)));
  return all;
}

std::string compare_now(const Desk& desk) {
  const Session& session = desk.session;
  const Branches& branches = session.branches();
  const std::string place = title_of(session.state(), session.name()) + ".";
  if (branches.size() < 2) return in_a_row({place, life_told(session, 0)});
  return in_a_row({place, title_told(branches, branches.selected()) + ".",
                   life_told(session, branches.selected()), apart_told(desk, compared_with(desk))});
}

}  // namespace securebase
