#include "sim/study/calibration/search.hpp"

#include <cmath>

#include "sim/core/math.hpp"
#include "sim/core/random.hpp"
#include "sim/core/streams.hpp"
#include "sim/scenario/json.hpp"
#include "sim/study/parallel.hpp"

namespace securebase {
namespace {

constexpr std::uint32_t kCandidates = 4;  // tried at each step, whatever the number of threads
constexpr double kShareMoved = 0.25;      // of the constants, in one candidate
constexpr double kStaying = 0.02;         // what moving one constant by its whole range costs

class Search {
 public:
  Search(const SearchRecipe& recipe, Watch& watch, const SearchProgress& progress)
      : recipe_(recipe), watch_(watch), progress_(progress), start_(constants_of(recipe.material)) {
    best_.constants = start_;
  }

  SearchResult run() {
    best_.loss_before = cost(start_, Stop::y30);
    const bool goes_on = tune(Stop::m48, recipe_.early_steps);
    if (goes_on) tune(Stop::y30, recipe_.steps);
    best_.loss = cost(best_.constants, Stop::y30);
    return best_;
  }

 private:
  /// Loss, and a little for every constant that was moved: what the findings say nothing of stays.
  [[nodiscard]] double cost(const Constants& constants, Stop last) {
    double moved = 0;
    for (std::size_t i = 0; i < constants.size(); ++i) {
      const FreeConstant& free = free_constants()[i];
      const double way = (constants[i] - start_[i]) / (free.high - free.low);
      moved += way * way;
    }
    return loss_of(with_constants(recipe_.material, constants), recipe_.seed, recipe_.lives, last, watch_) +
           kStaying * moved;
  }

  /// A neighbour of the best. The luck of the search lies beside that of the lives, in a stream of its own.
  [[nodiscard]] Constants neighbour(std::uint32_t candidate, bool is_early) const {
    Constants tried = best_.constants;
    for (std::size_t i = 0; i < tried.size(); ++i) {
      const FreeConstant& free = free_constants()[i];
      const Draws luck = draw({recipe_.seed, 0}, stream::kSearch, best_.steps,
                              candidate * 1000 + static_cast<std::uint32_t>(i) * 2);
      const Draws size = draw({recipe_.seed, 0}, stream::kSearch, best_.steps,
                              candidate * 1000 + static_cast<std::uint32_t>(i) * 2 + 1);
      if (luck.u[0] >= kShareMoved || (is_early && !free.is_early)) continue;
      const double way = reach_ * (free.high - free.low) * size.bell();
      tried[i] = std::round(clip(tried[i] + way, free.low, free.high) * 1e5) / 1e5;
    }
    return tried;
  }

  /// False if the search was told to end.
  bool tune(Stop last, std::uint32_t steps) {
    double least = cost(best_.constants, last);
    reach_ = 0.1;
    for (std::uint32_t step = 0; step < steps; ++step) {
      std::array<Constants, kCandidates> tried;
      std::array<double, kCandidates> costs{};
      in_parallel(kCandidates, recipe_.threads, [&](std::uint32_t i) {
        tried[i] = neighbour(i, last == Stop::m48);
        costs[i] = cost(tried[i], last);
      });
      best_.steps += 1;
      const auto winner = std::min_element(costs.begin(), costs.end());
      const bool is_better = *winner < least;
      if (is_better) {
        least = *winner;
        best_.constants = tried[static_cast<std::size_t>(winner - costs.begin())];
      }
      reach_ = clip(reach_ * (is_better ? 1.2 : 0.94), 0.02, 0.3);  // about one step in four succeeds
      best_.loss = least;
      if (!progress_(best_)) return false;
    }
    return true;
  }

  const SearchRecipe& recipe_;
  Watch& watch_;
  const SearchProgress& progress_;
  Constants start_;
  SearchResult best_;
  double reach_ = 0.1;
};

}  // namespace

double loss_of(double value, const FindingBand& band) {
  if (band.is_open()) return 0;
  if (std::isnan(value)) return 1;
  constexpr double kMargin = 0.12;  // other seeds lie a little elsewhere
  const double width = std::isfinite(band.high - band.low) ? band.high - band.low : 1.0;
  const bool is_capped = band.high >= 1;  // a share cannot be too large
  const double under = band.low + kMargin * width - value;
  const double over = is_capped ? 0.0 : value - (band.high - kMargin * width);
  const double outside = std::max({under, over, 0.0}) / width;
  return outside * outside;
}

double loss_of(const StudyMaterial& material, std::uint64_t seed, std::uint32_t lives, Stop last,
               Watch& watch) {
  Laboratory laboratory(material, seed, lives, watch, last);
  double loss = 0;
  for (const Finding& finding : all_findings()) {
    if (finding.role != FindingRole::calibrated || finding.until > last) continue;
    const std::vector<double> values = finding.measured(laboratory);
    for (std::size_t i = 0; i < values.size(); ++i) loss += loss_of(values[i], finding.bands[i]);
  }
  return loss;
}

std::string json_of(const SearchRecipe& recipe, const SearchResult& result, std::string_view date) {
  Json::Object constants;
  for (std::size_t i = 0; i < result.constants.size(); ++i)
    constants.push_back({std::string(free_constants()[i].path), {result.constants[i]}});
  const auto number = [](auto value) { return Json{static_cast<double>(value)}; };
  return json_file({Json::Object{{"format", number(1)},
                                 {"date", {std::string(date)}},
                                 {"seed", number(recipe.seed)},
                                 {"lives", number(recipe.lives)},
                                 {"steps", number(result.steps)},
                                 {"loss_before", number(result.loss_before)},
                                 {"loss", number(result.loss)},
                                 {"constants", {std::move(constants)}}}});
}

SearchResult search(const SearchRecipe& recipe, Watch& watch, const SearchProgress& progress) {
  return Search(recipe, watch, progress).run();
}

}  // namespace securebase
