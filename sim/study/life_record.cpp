#include "sim/study/life_record.hpp"

#include <algorithm>

#include "sim/instruments/observation.hpp"
#include "sim/instruments/ratings.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kHalfYear = 52;  // episodes, two a week
constexpr std::uint32_t kTwoYears = 208;

/// Walks through one life and writes down what a study needs.
class Walk {
 public:
  Walk(std::shared_ptr<const World> world, const StudyInstruments& study)
      : life_(std::move(world)), study_(study) {
    record_.luck = life_.world().luck();
    record_.instruments = &study.instruments;
    record_.coding = &study.strange_situation.coding;
  }

  void infancy() {
    Observation observation;
    const Luck& luck = record_.luck;
    for (const Visit& visit : plan_visits(luck, study_.instruments.observation)) {
      life_.run_to(visit.episode);
      observation.watch(life_.state(), visit, luck, life_.world().parameters());
    }
    record_.sensitivity_observed = rated_sensitivity(observation, luck, study_.instruments);
    run_and_keep(Stop::m12);
    record_.ssp12 = situation(Stop::m12);
  }
  void later(Stop last) {
    Marks marks;
    for (auto stop = static_cast<std::size_t>(Stop::m18); stop <= static_cast<std::size_t>(last); ++stop) {
      const bool is_youth = stop <= static_cast<std::size_t>(Stop::y18);
      run_and_keep(static_cast<Stop>(stop), is_youth ? &marks : nullptr);
    }
    if (last >= Stop::m48) record_.ssp48 = situation(Stop::m48);
    record_.life_events_1_18 = static_cast<int>(std::count_if(
        marks.begin(), marks.end(), [](const Mark& mark) { return mark.kind == MarkKind::life_event; }));
    if (moments_with_partner_ > 0) record_.emotion_20_23 = emotion_ / moments_with_partner_;
  }
  [[nodiscard]] LifeRecord take() { return std::move(record_); }

 private:
  void run_and_keep(Stop stop, Marks* marks = nullptr) {
    const auto i = static_cast<std::size_t>(stop);
    const std::uint32_t end = episode_at(Age::from_months(kStopMonths[i]));
    while (life_.state().episode < end) {
      const std::int32_t therapy = life_.state().circumstances.therapy_hours_left;
      record_.therapy_hours += std::min(therapy, segment_of(life_.state().episode).hours_per_episode);
      life_.step_episode(marks);
      watch_partners();
    }
    record_.states[i] = life_.state();
  }

  [[nodiscard]] SspResult situation(Stop stop) const {
    return ssp_of(record_.at(stop), life_.world(), study_.strange_situation);
  }

  void watch_partners() {
    const State& s = life_.state();
    if (s.couple.partners_so_far == 0) return;
    if (!record_.first_couple) {
      record_.first_couple.emplace();
      record_.first_couple->met_episode = s.episode;
      record_.first_couple->traits = s.couple.traits;
      record_.first_couple->own_models = s.person.general;
    }
    if (!record_.first_couple->end_episode) watch_first(*record_.first_couple);
    constexpr std::uint32_t kFrom = episode_at(Age::from_years(20));
    constexpr std::uint32_t kTo = episode_at(Age::from_years(23));
    watch_withdrawal();
    if (!s.couple.is_together || s.episode < kFrom || s.episode >= kTo) return;
    emotion_ += emotion_with_partner(s);
    moments_with_partner_ += 1;
  }

  void watch_withdrawal() {
    constexpr std::uint32_t kFrom = episode_at(Age::from_years(25));
    constexpr std::uint32_t kTo = episode_at(Age::from_years(30));
    const State& s = life_.state();
    if (s.episode < kFrom || s.episode >= kTo) return;
    if (!s.couple.is_together || s.last.figure != kPartner) {
      partners_answer_.reset();
      return;
    }
    if (partners_answer_) {
      const bool is_soft = *partners_answer_ == Answer::matched;
      Withdrawal& seen = is_soft ? record_.after_softening : record_.otherwise;
      seen.moments += 1;
      seen.muted += s.last.strategy == Strategy::deactivating ? 1 : 0;
    }
    partners_answer_ = s.last.gist();
  }

  void watch_first(FirstCouple& first) const {
    const State& s = life_.state();
    const bool is_over = !s.couple.is_together || s.couple.partners_so_far > 1;
    if (is_over) first.end_episode = s.episode;
    const bool is_young = s.episode <= first.met_episode + kTwoYears;
    if (is_young && s.couple.last_conflict.episode == s.episode && s.episode > first.met_episode) {
      first.quarrels += 1;
      first.unended_quarrels += s.couple.last_conflict.is_recovered ? 0 : 1;
    }
    if (is_over || s.episode > first.met_episode + kHalfYear) return;
    first.seen_episode = s.episode;
    first.own_commitment = s.couple.own_commitment;
    first.their_commitment = s.couple.their_commitment;
    first.own_recovery = own_recovery(s.person, life_.world().parameters().partnership);
  }

  Life life_;
  const StudyInstruments& study_;
  LifeRecord record_;
  double emotion_ = 0;
  double moments_with_partner_ = 0;
  std::optional<Answer> partners_answer_;  ///< at the moment before, if that was with the partner
};

}  // namespace

SspResult ssp_of(const State& state, const World& world, const SspParameters& parameters) {
  const Parameters& lived = world.parameters();
  return strange_situation(state, world.luck(), primary_caregiver(state),
                           {parameters, lived.episode, lived.care});
}

LifeRecord record_life(std::shared_ptr<const World> world, const StudyInstruments& study, Stop last) {
  Walk walk(std::move(world), study);
  walk.infancy();
  walk.later(last);
  return walk.take();
}

}  // namespace securebase
