#include "sim/study/crowd_counts.hpp"

#include <algorithm>
#include <numeric>

namespace securebase {
namespace {

double squared(double value) { return value * value; }

/// How unlike two codings are; disorganization has a longer scale and counts a little less.
double unlikeness(const SspScores& one, const SspScores& other) {
  constexpr double kShorter = 6.0 / 8;  // steps of a scale of seven in one of nine
  return squared(one.proximity - other.proximity) + squared(one.contact - other.contact) +
         squared(one.avoidance - other.avoidance) + squared(one.resistance - other.resistance) +
         squared((one.disorganization - other.disorganization) * kShorter);
}

/// The value below which this share of the values lies.
float quantile(std::vector<float>& values, double share) {
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::nth_element(values.begin(), values.begin() + at, values.end());
  return values[static_cast<std::size_t>(at)];
}

PlanePoint point_at(const Crowd& crowd, std::uint32_t life, std::size_t look) {
  return is_asked_at(look) ? crowd.told(life, kLookMonths[look] / 12) : crowd.without_error(life, look);
}

}  // namespace

LifeNumbers everyone_in(const Crowd& crowd) {
  LifeNumbers lives(crowd.lived());
  std::iota(lives.begin(), lives.end(), 0U);
  return lives;
}

LifeNumbers began_as(const Crowd& crowd, std::span<const std::uint32_t> lives, SspClass ssp_class) {
  LifeNumbers found;
  std::copy_if(lives.begin(), lives.end(), std::back_inserter(found),
               [&](std::uint32_t life) { return crowd.class_at_one(life) == ssp_class; });
  return found;
}

LifeNumbers began_like(const Crowd& crowd, std::span<const std::uint32_t> lives, std::uint32_t life,
                       std::size_t count) {
  LifeNumbers found(lives.begin(), lives.end());
  const SspScores& wanted = crowd.scores_at_one(life);
  const auto is_nearer = [&](std::uint32_t one, std::uint32_t other) {
    const double a = unlikeness(crowd.scores_at_one(one), wanted);
    const double b = unlikeness(crowd.scores_at_one(other), wanted);
    if (a != b) return a < b;
    if ((one == life) != (other == life)) return one == life;
    return one < other;
  };
  const std::size_t kept = std::min(count, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), is_nearer);
  found.resize(kept);
  std::sort(found.begin(), found.end());
  return found;
}

InfantCounts infant_counts(const Crowd& crowd, std::span<const std::uint32_t> lives) {
  InfantCounts counts{};
  for (const std::uint32_t life : lives) counts[static_cast<std::size_t>(crowd.class_at_one(life))] += 1;
  return counts;
}

AdultCounts adult_counts(const Crowd& crowd, std::span<const std::uint32_t> lives, int year) {
  AdultCounts counts;
  for (const std::uint32_t life : lives) {
    const AdultReading reading = crowd.reading(life, year);
    counts.by_class[static_cast<std::size_t>(reading.adult_class)] += 1;
    counts.unresolved += reading.is_unresolved ? 1U : 0U;
  }
  return counts;
}

PlaneSpread spread_of(const Crowd& crowd, std::span<const std::uint32_t> lives, std::size_t look) {
  if (lives.empty()) return {};
  std::vector<float> anxiety, avoidance;
  anxiety.reserve(lives.size());
  avoidance.reserve(lives.size());
  for (const std::uint32_t life : lives) {
    const PlanePoint point = point_at(crowd, life, look);
    anxiety.push_back(point.anxiety);
    avoidance.push_back(point.avoidance);
  }
  const auto both = [&](double share) {
    return PlanePoint{quantile(anxiety, share), quantile(avoidance, share)};
  };
  return {both(0.1), both(0.5), both(0.9)};
}

std::vector<PlaneSpread> fan_of(const Crowd& crowd, std::span<const std::uint32_t> lives) {
  std::vector<PlaneSpread> fan;
  fan.reserve(kLooks);
  for (std::size_t look = 0; look < kLooks; ++look) fan.push_back(spread_of(crowd, lives, look));
  return fan;
}

}  // namespace securebase
