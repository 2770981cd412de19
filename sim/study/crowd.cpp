#include "sim/study/crowd.hpp"

#include <algorithm>
#include <stdexcept>

#include "sim/instruments/observation.hpp"
#include "sim/study/cohort.hpp"
#include "sim/study/parallel.hpp"

namespace securebase {
namespace {

constexpr std::size_t kLookAtOne = 4;
static_assert(kLookMonths[kLookAtOne] == 12 && kLookMonths.back() == 960);
static_assert(kLookMonths[look_of_year(2)] == 24 && kLookMonths[look_of_year(20)] == 240);

PlanePoint point_of(const SelfReport& report) {
  return {static_cast<float>(report.anxiety), static_cast<float>(report.avoidance)};
}

PlanePoint between(PlanePoint from, PlanePoint to, float share) {
  return {from.anxiety + (to.anxiety - from.anxiety) * share,
          from.avoidance + (to.avoidance - from.avoidance) * share};
}

std::uint32_t allowed(std::uint32_t lives) {
  if (lives == 0 || lives > kMostCrowdLives) throw std::invalid_argument("a crowd has 1 to 10,000 lives");
  return lives;
}

}  // namespace

std::size_t look_before(Age age) {
  const auto is_later = [](Age wanted, int months) { return wanted < Age::from_months(months); };
  const auto later = std::upper_bound(kLookMonths.begin(), kLookMonths.end(), age, is_later);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, later - kLookMonths.begin() - 1));
}

LifeLook look_at(const State& state, const Luck& luck, const InstrumentParameters& instruments) {
  LifeLook look;
  look.without_error = point_of(self_report_without_error(state));
  look.told = point_of(self_report(state, luck, instruments));
  const AdultLabel label = adult_interview(state, luck, instruments);
  look.reading = {label.adult_class, label.is_unresolved};
  return look;
}

Crowd::Crowd(const CrowdRecipe& recipe)
    : seed_(recipe.seed),
      size_(allowed(recipe.lives)),
      without_error_(kLooks * size_),
      told_(kAskedYears * size_),
      readings_(kAskedYears * size_),
      infants_(size_),
      hashes_(size_) {}

PlanePoint Crowd::without_error(std::uint32_t life, Age age) const {
  const std::size_t look = look_before(age);
  if (look + 1 == kLooks) return without_error(life, look);
  const int from = Age::from_months(kLookMonths[look]).hours;
  const int to = Age::from_months(kLookMonths[look + 1]).hours;
  const float share = static_cast<float>(age.hours - from) / static_cast<float>(to - from);
  return between(without_error(life, look), without_error(life, look + 1), share);
}

void Crowd::keep(std::uint32_t life, std::size_t look, const LifeLook& seen) {
  without_error_[look * size_ + life] = seen.without_error;
  if (!is_asked_at(look)) return;
  const std::size_t place = asked(life, kLookMonths[look] / 12);
  told_[place] = seen.told;
  readings_[place] = seen.reading;
}

std::size_t Crowd::bytes() const {
  return sizeof(*this) + (without_error_.capacity() + told_.capacity()) * sizeof(PlanePoint) +
         readings_.capacity() * sizeof(AdultReading) + infants_.capacity() * sizeof(Infant) +
         hashes_.capacity() * sizeof(std::uint64_t);
}

CrowdJob::CrowdJob(CrowdRecipe recipe)
    : recipe_(std::move(recipe)), crowd_(std::make_shared<Crowd>(recipe_)) {
  recipe_.scenario = without_words(std::move(recipe_.scenario));
}

void CrowdJob::live(std::uint32_t index) {
  Life life(std::make_shared<const World>(recipe_.scenario, Luck{recipe_.seed, index}));
  for (std::size_t look = 0; look < kLooks; ++look) {
    life.run_until(Age::from_months(kLookMonths[look]));
    crowd_->keep(index, look, look_at(life.state(), life.world().luck(), recipe_.study.instruments));
    if (look != kLookAtOne) continue;
    const SspResult seen = ssp_of(life.state(), life.world(), recipe_.study.strange_situation);
    crowd_->infants_[index] = {seen.ssp_class, seen.scores};
  }
  crowd_->hashes_[index] = life.hash();
}

bool CrowdJob::advance(std::uint32_t most_lives, unsigned threads) {
  if (is_done()) return true;
  const std::uint32_t first = crowd_->lived();
  const std::uint32_t count = std::min(most_lives, crowd_->size() - first);
  if (threads == 1) {
    for (std::uint32_t i = 0; i < count; ++i) live(first + i);
  } else {
    in_parallel(count, threads, [&](std::uint32_t i) { live(first + i); });
  }
  crowd_->lived_.store(first + count, std::memory_order_release);
  return is_done();
}

double CrowdJob::progress() const { return static_cast<double>(crowd_->lived()) / crowd_->size(); }

}  // namespace securebase
