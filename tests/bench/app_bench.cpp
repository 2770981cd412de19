// What a person waits for: the first frame, and each frame at 1920×1080 drawn without a graphics card.
#include <benchmark/benchmark.h>

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

}  // namespace
}  // namespace securebase
