// What a person waits for: the first frame, and each frame at 1920×1080 drawn without a graphics card.
#include <benchmark/benchmark.h>

#include <map>

#include "tests/app/desks.hpp"

namespace securebase {
namespace {

AppStart large_start() { return testing::start_on("steady_care", {1920, 1080}); }

void start_to_first_frame(benchmark::State& bench) {
  for (auto _ : bench) {
    App app(large_start());
    app.frame(0);
    benchmark::DoNotOptimize(app.window().pixels().argb.data());
  }
}
BENCHMARK(start_to_first_frame)->Unit(benchmark::kMillisecond);

void frame_while_playing(benchmark::State& bench) {
  App app(large_start());
  app.desk().session.seek_years(30);
  app.desk().session.play(true);
  app.frame(0);
  for (auto _ : bench) {
    app.frame(1.0 / 60);
    benchmark::DoNotOptimize(app.window().pixels().argb.data());
    if (!app.desk().session.is_playing()) app.desk().session.seek_years(30), app.desk().session.play(true);
  }
}
BENCHMARK(frame_while_playing)->Unit(benchmark::kMillisecond);

/// Lived once: a benchmark is begun several times.
std::shared_ptr<const Crowd> crowd_of(const CrowdRecipe& recipe) {
  static std::map<std::uint32_t, std::shared_ptr<const Crowd>> crowds;
  auto& crowd = crowds[recipe.lives];
  if (!crowd) {
    CrowdJob job(recipe);
    job.advance(recipe.lives, 0);
    crowd = job.crowd();
  }
  return crowd;
}

/// A frame of the crowd at 1280×720 with so many dots, while the life goes on.
void frame_of_a_crowd(benchmark::State& bench) {
  App app(testing::start_on("population", {1280, 720}));
  Desk& desk = app.desk();
  CrowdRecipe recipe;
  recipe.scenario = desk.session.scenario();
  recipe.lives = static_cast<std::uint32_t>(bench.range(0));
  desk.crowd.crowd = crowd_of(recipe);
  desk.crowd.scenario = recipe.scenario;
  operate(desk, "view.crowd");
  desk.session.seek_years(30);
  app.frame(0);
  desk.session.play(true);
  for (auto _ : bench) {
    app.frame(1.0 / 60);
    benchmark::DoNotOptimize(app.window().pixels().argb.data());
    if (!desk.session.is_playing()) desk.session.seek_years(30), desk.session.play(true);
  }
}
BENCHMARK(frame_of_a_crowd)->Arg(200)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace securebase
