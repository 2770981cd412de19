#include "sim/study/findings_report.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/study/parallel.hpp"

namespace securebase {
/// Every finding's numbers for one seed, and the same without instruments where asked for.
struct SeedNumbers {
  std::vector<std::vector<double>> measured, without_instruments;
};

/// The studies of one seed, finding by finding: what one has lived through, the next ones share.
class SeedStudies {
 public:
  SeedStudies(const FindingsRecipe& recipe, std::uint64_t seed, Watch& watch)
      : laboratory_(recipe.material, seed, recipe.lives, watch) {}

  [[nodiscard]] bool is_done() const { return numbers_.measured.size() == all_findings().size(); }
  void measure_next() {
    const Finding& finding = all_findings()[numbers_.measured.size()];
    std::vector<double> bare = ask(finding.without_instruments);
    numbers_.measured.push_back(ask(finding.measured));
    numbers_.without_instruments.push_back(std::move(bare));
  }
  [[nodiscard]] const SeedNumbers& numbers() const { return numbers_; }

 private:
  std::vector<double> ask(Measured of) { return of ? of(laboratory_) : std::vector<double>{}; }

  Laboratory laboratory_;
  SeedNumbers numbers_;
};

namespace {

SeedNumbers numbers_of(const FindingsRecipe& recipe, std::uint64_t seed, Watch& watch) {
  SeedStudies studies(recipe, seed, watch);
  while (!studies.is_done()) studies.measure_next();
  return studies.numbers();
}

FindingValue value_of(const std::vector<SeedNumbers>& seeds, std::size_t finding, std::size_t band) {
  FindingValue value;
  value.band = all_findings()[finding].bands[band];
  Numbers bare;
  for (const SeedNumbers& seed : seeds) {
    value.by_seed.push_back(seed.measured[finding].at(band));
    const auto& without = seed.without_instruments[finding];
    if (band < without.size()) bare.push_back(without[band]);
  }
  value.mean = mean(value.by_seed);
  value.spread = spread(value.by_seed);
  if (!bare.empty()) value.without_instruments = mean(bare);
  return value;
}

FindingsReport report_of(const FindingsRecipe& recipe, const std::vector<SeedNumbers>& seeds) {
  FindingsReport report{recipe.lives, recipe.seeds, recipe.first_seed, {}};
  for (std::size_t i = 0; i < all_findings().size(); ++i) {
    FindingResult result{&all_findings()[i], {}};
    for (std::size_t band = 0; band < all_findings()[i].bands.size(); ++band)
      result.values.push_back(value_of(seeds, i, band));
    report.results.push_back(std::move(result));
  }
  return report;
}

}  // namespace

bool FindingResult::holds() const {
  // Where nothing is expected, nothing can miss: not even what could not be measured in so few lives.
  return std::all_of(values.begin(), values.end(),
                     [](const FindingValue& value) { return value.band.is_open() || value.holds(); });
}

std::pair<int, int> FindingsReport::held(FindingRole role) const {
  std::pair<int, int> counts{0, 0};
  for (const FindingResult& result : results) {
    if (result.finding->role != role) continue;
    counts.first += result.holds() ? 1 : 0;
    counts.second += 1;
  }
  return counts;
}

std::uint64_t expected_lives(const FindingsRecipe& recipe) {
  constexpr double kStudiesOfAllLives = 10.25;  // counted once in a whole run; a test holds it
  return static_cast<std::uint64_t>(kStudiesOfAllLives * recipe.lives) * recipe.seeds;
}

FindingsReport run_findings(const FindingsRecipe& recipe, Watch& watch) {
  std::vector<SeedNumbers> seeds(recipe.seeds);
  in_parallel(recipe.seeds, recipe.threads,
              [&](std::uint32_t i) { seeds[i] = numbers_of(recipe, recipe.first_seed + i, watch); });
  return report_of(recipe, seeds);
}

struct FindingsInSteps::Work {
  FindingsRecipe recipe;
  Watch& watch;
  std::vector<SeedNumbers> seeds = {};
  std::unique_ptr<SeedStudies> now = {};  ///< of the seed after those
};

FindingsInSteps::FindingsInSteps(FindingsRecipe recipe, Watch& watch)
    : work_(std::make_unique<Work>(Work{std::move(recipe), watch})) {}

FindingsInSteps::~FindingsInSteps() = default;

bool FindingsInSteps::is_done() const { return work_->seeds.size() == work_->recipe.seeds; }

void FindingsInSteps::step() {
  if (is_done()) return;
  Work& work = *work_;
  if (!work.now)
    work.now =
        std::make_unique<SeedStudies>(work.recipe, work.recipe.first_seed + work.seeds.size(), work.watch);
  work.now->measure_next();
  if (!work.now->is_done()) return;
  work.seeds.push_back(work.now->numbers());
  work.now.reset();
}

FindingsReport FindingsInSteps::report() const { return report_of(work_->recipe, work_->seeds); }

bool all_calibrated_hold(const FindingsReport& report) {
  const auto [held, all] = report.held(FindingRole::calibrated);
  return held == all;
}

std::string_view verdict_of(const FindingValue& value) {
  if (value.band.is_open()) return "";
  return value.holds() ? "holds" : "misses";
}

}  // namespace securebase
