// How fast lives are lived, visited, hashed and put away. What matters are ratios between two builds on one
// machine (README.md beside this file), never absolute times.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "sim/core/hash.hpp"
#include "sim/instruments/strange_situation.hpp"
#include "sim/life/timeline.hpp"
#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

namespace {

using namespace securebase;

Scenario usual_scenario() { return scenario_with({}); }

void lives_to(benchmark::State& bench) {
  const Age age = Age::from_years(static_cast<double>(bench.range(0)));
  std::uint64_t seed = 0;
  for (auto _ : bench) {
    Life life = life_of(usual_scenario(), ++seed);
    life.run_until(age);
    benchmark::DoNotOptimize(life.state().person.general);
  }
  bench.counters["lives"] = benchmark::Counter(static_cast<double>(seed), benchmark::Counter::kIsRate);
  bench.counters["episodes"] =
      benchmark::Counter(static_cast<double>(seed) * episode_at(age), benchmark::Counter::kIsRate);
}
BENCHMARK(lives_to)->Arg(1)->Arg(18)->Arg(65)->Arg(80)->Unit(benchmark::kMicrosecond);

void one_birth(benchmark::State& bench) {
  const auto world = world_of(usual_scenario(), {1, 0});
  for (auto _ : bench) benchmark::DoNotOptimize(Life(world).state().episode);
}
BENCHMARK(one_birth);

void one_hash(benchmark::State& bench) {
  const Life life = lived(usual_scenario(), 1, 40);
  for (auto _ : bench) benchmark::DoNotOptimize(life.hash());
}
BENCHMARK(one_hash);

void one_snapshot(benchmark::State& bench) {
  const Life life = lived(usual_scenario(), 1, 40);
  std::size_t bytes = 0;
  for (auto _ : bench) bytes = life.snapshot().size();
  bench.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(one_snapshot);

void one_restore(benchmark::State& bench) {
  Life life = lived(usual_scenario(), 1, 40);
  const std::string bytes = life.snapshot();
  for (auto _ : bench) life.restore(bytes);
}
BENCHMARK(one_restore);

void one_strange_situation(benchmark::State& bench) {
  const Life life = lived(usual_scenario(), 1, 1);
  std::uint32_t other_luck = 0;  // another room each time: how long it takes depends on what happens in it
  for (auto _ : bench)
    benchmark::DoNotOptimize(strange_situation(life.state(), {1, other_luck++}, 0).security);
}
BENCHMARK(one_strange_situation)->Unit(benchmark::kMicrosecond);

void build_of_a_timeline(benchmark::State& bench) {
  for (auto _ : bench) {
    Timeline timeline({usual_scenario(), {1, 0}, {}});
    timeline.reach(kEndOfLife);
    benchmark::DoNotOptimize(timeline.samples().size());
  }
}
BENCHMARK(build_of_a_timeline)->Unit(benchmark::kMicrosecond);

/// A thousand seeks to random moments of an 80-year life; the counters are microseconds a seek.
void thousand_seeks(benchmark::State& bench) {
  Timeline timeline({usual_scenario(), {1, 0}, {}});
  timeline.reach(kEndOfLife);
  std::vector<double> took;
  Lottery lottery(5);
  for (auto _ : bench) {
    took.clear();
    for (int i = 0; i < 1000; ++i) {
      const auto episode = static_cast<std::uint32_t>(lottery.below(kEndOfLife + 1));
      const auto start = std::chrono::steady_clock::now();
      benchmark::DoNotOptimize(timeline.at(episode).person.general);
      const std::chrono::duration<double, std::micro> passed = std::chrono::steady_clock::now() - start;
      took.push_back(passed.count());
    }
  }
  std::sort(took.begin(), took.end());
  bench.counters["median_us"] = took[took.size() / 2];
  bench.counters["max_us"] = took.back();
  bench.counters["bytes_held"] = static_cast<double>(timeline.bytes());
}
BENCHMARK(thousand_seeks)->Unit(benchmark::kMillisecond);

void one_change_in_midlife(benchmark::State& bench) {
  Timeline timeline({usual_scenario(), {1, 0}, {}});
  bool is_hard = false;
  for (auto _ : bench) {
    is_hard = !is_hard;
    timeline.change(is_hard ? Commands{{6000, HardTime{0.4}}} : Commands{});
    timeline.reach(kEndOfLife);
  }
}
BENCHMARK(one_change_in_midlife)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
