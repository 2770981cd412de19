#include "ui/view/moments_behind.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

bool is_shock(MarkKind kind) { return kind == MarkKind::life_event || kind == MarkKind::betrayal; }

/// What the shocks of this step did to the belief, taken together.
double shaken(const Change& change, Belief belief) {
  double sum = 0;
  for (const Shake& shake : change.shakes) sum += of(belief, shake.after) - of(belief, shake.before);
  return sum;
}

std::string words_for_shocks(const Change& change) {
  std::string words;
  for (const Shake& shake : change.shakes) {
    const std::string_view next = tr(shake.kind == MarkKind::betrayal ? "trust broken"_t : "a hard time"_t);
    if (words.find(next) == std::string::npos) words += (words.empty() ? "" : ", ") + std::string(next);
  }
  return words;
}

std::string story_of_shocks(const Change& change) {
  std::string story;
  for (const Shake& shake : change.shakes) {
    if (!story.empty()) story += " ";
    story +=
        tr(shake.kind == MarkKind::betrayal
               ? "Trust was broken, and it came out: that shakes both beliefs at once."_t
               : "A hard time came: everyone had less to give for months, and trust was shaken at once."_t);
  }
  return story;
}

}  // namespace

std::string words_for(Belief belief) {
  return capital(
      std::string(tr(belief == Belief::other ? "Others come when I call"_t : "I am worth coming for"_t)));
}

Change change_at(const Timeline& timeline, std::uint32_t episode) {
  if (episode == 0) {
    Change nothing;
    nothing.before = nothing.after = timeline.visit(0).person.general;
    return nothing;
  }
  return change_after(timeline.visit(episode - 1), *timeline.world());
}

std::vector<MomentBehind> moments_behind(const Timeline& timeline, const State& at, Belief belief) {
  const Memory& memory = belief == Belief::other ? at.person.memory_of_other : at.person.memory_of_self;
  std::vector<MomentBehind> moments;
  moments.reserve(memory.traces.size() + 8);
  for (const MemoryTrace& trace : memory.traces) {
    if (trace.change != 0) moments.push_back({trace.episode, false, trace.change, trace.answer});
  }
  std::uint32_t last = 0;
  for (const Mark& mark : timeline.marks()) {
    if (mark.episode > at.episode) break;
    if (!is_shock(mark.kind) || mark.episode == last) continue;
    last = mark.episode;
    const double change = shaken(change_at(timeline, mark.episode), belief);
    if (change != 0) moments.push_back({mark.episode, true, change, {}});
  }
  std::sort(moments.begin(), moments.end(), [](const MomentBehind& a, const MomentBehind& b) {
    return a.episode != b.episode ? a.episode < b.episode : a.is_shock < b.is_shock;
  });
  return moments;
}

std::vector<MomentBehind> largest_of_each_stage(const std::vector<MomentBehind>& moments, bool upwards) {
  std::vector<MomentBehind> chosen;
  chosen.reserve(kStageCount);
  for (std::size_t stage = 0; stage < kStageCount; ++stage) {
    const MomentBehind* best = nullptr;
    for (const MomentBehind& moment : moments) {
      const bool is_here =
          moment.episode > 0 && segment_of(moment.episode - 1).stage == static_cast<StageOfLife>(stage);
      if (!is_here || (moment.change > 0) != upwards) continue;
      if (!best || std::fabs(moment.change) > std::fabs(best->change)) best = &moment;
    }
    if (best) chosen.push_back(*best);
  }
  return chosen;
}

ToldMoment told_moment(const MomentBehind& moment, const Timeline& timeline) {
  const State state = timeline.visit(moment.episode);
  ToldMoment told{moment, words_for_age(state.age()), {}, {}};
  if (moment.is_shock) {
    const Change change = change_at(timeline, moment.episode);
    told.brief = words_for_shocks(change);
    told.story = story_of_shocks(change);
    return told;
  }
  told.brief = say("with {f}: {call}, {answer}"_t, {{"f", name_of_figure(state.last_figure())},
                                                    {"call", words_for_call(state.last)},
                                                    {"answer", words_for_answer(gist_of(state.last))}});
  told.story = what_happened(state, timeline.recipe().scenario.person.name);
  return told;
}

}  // namespace securebase
