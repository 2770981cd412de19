// A cohort as the command makes it: rows to age 65 with both Strange Situations and every instrument, with
// one thread and with two. Memory is flat in the number of lives: rows go out as they come.
#include <benchmark/benchmark.h>

#include "tests/study/cohorts.hpp"

namespace securebase {
namespace {

void rows_to_65(benchmark::State& bench) {
  CohortRecipe recipe = population(0, 1000);
  std::size_t bytes = 0;
  for (auto _ : bench) {
    ++recipe.seed;
    bytes = 0;
    run_cohort(
        recipe, static_cast<unsigned>(bench.range(0)), [&](std::string_view row) { bytes += row.size(); },
        never);
    benchmark::DoNotOptimize(bytes);
  }
  bench.counters["lives"] =
      benchmark::Counter(static_cast<double>(bench.iterations()) * recipe.lives, benchmark::Counter::kIsRate);
}
BENCHMARK(rows_to_65)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace securebase
