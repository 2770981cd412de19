#pragma once
// The studies that findings are read from, for one seed: the same population looked at in several ways. Each is
// made when it is first asked for, and kept.

#include <array>
#include <memory>
#include <optional>

#include "sim/study/sample.hpp"

namespace securebase {

/// The four pure patterns of care, each a scenario file of its own.
enum class CarePattern : std::uint8_t { sensitive, rejecting, inconsistent, frightening };
inline constexpr std::size_t kCarePatterns = 4;
/// The names of the scenario files, in the order of CarePattern.
inline constexpr std::array<std::string_view, kCarePatterns> kPatternFiles{
    "steady_care", "distant_care", "hot_and_cold", "frightening_care"};

/// What all studies share.
struct StudyMaterial {
  Scenario population;
  std::array<Scenario, kCarePatterns> patterns;
  StudyInstruments study;
};

/// Two infants with the same caregivers, each with its own temperament and luck: 1 secure, 0 not.
struct Siblings {
  Numbers first, second;
};

/// What a hard time at 30 changes in adult security: with minus without it, life by life.
struct Shock {
  Numbers after_1_month, after_24_months;
};

/// Irritable infants of hardly responsive caregivers, with and without a programme at six months; the same
/// luck in both: 1 secure at 12 months, 0 not.
struct Programme {
  Numbers with, without;
};

/// Adult security at 30 after one pattern of early care, by what happened at 22: means of interviews.
struct Revision {
  double neither = 0, partner = 0, reflection = 0, both = 0;
};

class Laboratory {
 public:
  /// `material` and `watch` must outlive the laboratory.
  /// The population is lived up to `last`; findings that look further cannot be asked for then.
  Laboratory(const StudyMaterial& material, std::uint64_t seed, std::uint32_t lives, Watch& watch,
             Stop last = Stop::y30);

  /// The default population, to `last`.
  [[nodiscard]] const Sample& population();
  /// The default population, to 12 months, observed for so many minutes.
  [[nodiscard]] const Sample& observed(double minutes);
  /// To 18 months; a quarter of the lives.
  [[nodiscard]] const Sample& pattern(CarePattern pattern);
  /// To 12 months, in a population with less fright, more support and more even days.
  [[nodiscard]] const Sample& low_risk();
  [[nodiscard]] const Siblings& siblings();
  [[nodiscard]] const Programme& programme();
  /// The 2×2 of a trustworthy partner and reflection (two years of therapy); a quarter of the lives an arm.
  [[nodiscard]] const Revision& revision(CarePattern pattern);
  /// A quarter of the lives.
  [[nodiscard]] const Shock& shock();

 private:
  [[nodiscard]] CohortRecipe recipe(Scenario scenario, std::uint32_t lives) const;
  const StudyMaterial& material_;
  std::uint64_t seed_;
  std::uint32_t lives_;
  Watch& watch_;
  Stop last_;
  std::optional<Sample> population_, low_risk_;
  std::map<double, Sample> observed_;
  std::map<CarePattern, Sample> patterns_;
  std::optional<Siblings> siblings_;
  std::optional<Programme> programme_;
  std::map<CarePattern, Revision> revisions_;
  std::optional<Shock> shock_;
};

}  // namespace securebase
