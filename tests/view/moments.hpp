#pragma once
// Moments of made-up lives, set by hand, so that every kind of moment can be looked at.

#include <initializer_list>
#include <string>
#include <vector>

#include "sim/life/state.hpp"

namespace securebase::testing {

/// One moment to set up.
struct MomentSpec {
  double years = 1;
  std::size_t figure = 0;  ///< index into State::figures
  Strategy strategy = Strategy::primary;
  std::vector<Answer> answers;  ///< empty: the approach is broken off
  double distress = 0.8;
  double other = 0.5;
  double self = 0.5;
};

inline void name_figures(State& state) {
  const std::array<std::string, kFigureCount> names{"Ana", "Ben", "", "", "Kim", "Sam", ""};
  const std::array<Role, kFigureCount> roles{Role::caregiver, Role::caregiver,    Role::caregiver,
                                             Role::peers,     Role::close_friend, Role::partner,
                                             Role::therapist};
  for (std::size_t i = 0; i < kFigureCount; ++i) {
    state.figures[i].name = names[i];
    state.figures[i].role = roles[i];
  }
  state.figures[0].is_present = state.figures[1].is_present = true;
}

/// Rounds whose distress falls when answered, as live_episode() would record them.
inline void fill_rounds(EpisodeRecord& e, const std::vector<Answer>& answers) {
  const double gain =
      e.strategy == Strategy::primary ? 1 : (e.strategy == Strategy::deactivating ? 0.37 : 1.5);
  double distress = e.distress;
  double arousal = e.distress;
  for (const Answer answer : answers) {
    const double bid = distress * gain < 1 ? distress * gain : 1;
    const double relief = answer == Answer::matched ? 0.6 : 0.03;
    distress = distress > relief ? distress - relief : 0;
    if (answer == Answer::matched || e.strategy != Strategy::deactivating)
      arousal = arousal > relief ? arousal - relief : 0;
    e.rounds[e.round_count++] = {bid, answer, distress, arousal};
  }
}

inline State moment(const MomentSpec& spec) {
  State state;
  name_figures(state);
  state.episode = episode_at(Age::from_years(spec.years));
  state.age_hours = age_at(state.episode).hours;
  state.person.general = {spec.other, spec.self};
  state.person.has_prototype = state.episode >= kEndOfInfancy;
  if (state.person.has_prototype) state.person.prototype = {0.3, 0.4};
  state.figures[spec.figure].is_present = true;
  EpisodeRecord& e = state.last;
  e.figure = static_cast<std::uint8_t>(spec.figure);
  e.strategy = spec.strategy;
  e.need = e.distress = spec.distress;
  const bool is_noticed = !spec.answers.empty() && spec.answers.back() != Answer::unnoticed;
  e.availability = is_noticed ? 0.7 : 0.2;
  e.is_broken_off = spec.answers.empty() && state.episode > 0;
  fill_rounds(e, spec.answers);
  const double step = spec.answers.empty() ? 0 : (spec.answers.back() == Answer::matched ? 0.01 : -0.01);
  e.lesson.expected = e.lesson.other_before = spec.other - step;
  e.lesson.other_after = spec.other;
  e.lesson.self_before = spec.self - step * 0.5;
  e.lesson.self_after = spec.self;
  state.person.now.distress = e.round_count ? e.rounds[e.round_count - 1U].distress_after : e.distress;
  state.person.now.arousal = e.round_count ? e.rounds[e.round_count - 1U].arousal_after : e.distress;
  return state;
}

/// A moment with a name for messages and file names.
struct NamedMoment {
  std::string name;
  State state;
};

inline State with_quarrel(State state, bool is_recovered) {
  state.couple.last_conflict.episode = state.episode;
  state.couple.last_conflict.is_recovered = is_recovered;
  return state;
}

/// Ten moments from birth to old age, one of each kind.
inline std::vector<NamedMoment> gallery() {
  using enum Answer;
  constexpr auto plain = Strategy::primary;
  constexpr auto loud = Strategy::hyperactivating;
  constexpr auto quiet = Strategy::deactivating;
  return {
      {"newborn", moment({0, 0, plain, {}})},
      {"5_months_unanswered", moment({0.42, 0, loud, {unnoticed, unnoticed, unnoticed}, 0.9, 0.38, 0.42})},
      {"11_months_rejected", moment({0.92, 0, quiet, {unnoticed, cold}, 0.9, 0.18, 0.5})},
      {"frightening_broken_off", moment({1.3, 1, plain, {}, 0.8, 0.25, 0.3})},
      {"7_years_at_school", moment({7, kPeers, plain, {mismatched, matched}, 0.6, 0.6, 0.62})},
      {"15_years_friend", moment({15, kCloseFriend, loud, {matched}, 0.7, 0.5, 0.45})},
      {"28_years_partner", moment({28, kPartner, quiet, {unnoticed, matched}, 0.85, 0.23, 0.4})},
      {"therapist", moment({34, kTherapist, plain, {matched}, 0.7, 0.45, 0.5})},
      {"quarrel", with_quarrel(moment({41, kPartner, loud, {cold, mismatched}, 0.8, 0.4, 0.3}), false)},
      {"75_years", with_quarrel(moment({75, kPartner, plain, {matched}, 0.5, 0.72, 0.8}), true)},
      {"frightening_answer", moment({2.5, 0, plain, {frightening}, 0.8, 0.3, 0.3})},
      {"visit_mismatch", moment({30, 0, plain, {mismatched}, 0.6, 0.5, 0.5})},
      {"cafe_cold", moment({50, kCloseFriend, plain, {cold}, 0.6, 0.5, 0.5})},
      {"5_years_home", moment({4.5, 0, plain, {matched}, 0.6, 0.7, 0.7})},
  };
}

}  // namespace securebase::testing
