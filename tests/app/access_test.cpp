// Guards what makes the program usable for everyone: nothing flashes, motion can be stopped, and everything a person does
// in an hour can be done with the keyboard alone.
#include <doctest/doctest.h>

#include <array>
#include <memory>

#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "ui/app/watching.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

constexpr int kAcross = 16;
constexpr int kDown = 9;
using Tiles = std::array<double, static_cast<std::size_t>(kAcross) * kDown>;

/// Mean relative luminance of each tile of the screen, 0–1.
Tiles luminance_of(const Pixels& pixels) {
  Tiles tiles{};
  const glm::ivec2 size{pixels.size.x / kAcross, pixels.size.y / kDown};
  for (int tile = 0; tile < kAcross * kDown; ++tile) {
    const glm::ivec2 corner{tile % kAcross * size.x, tile / kAcross * size.y};
    double sum = 0;
    int count = 0;
    for (int y = 0; y < size.y; y += 4) {
      for (int x = 0; x < size.x; x += 4, ++count) {
        // Against white, contrast says what the luminance is: (1 + .05) / (l + .05).
        sum +=
            1.05 / static_cast<double>(contrast(pixels.at(corner.x + x, corner.y + y), rgb(0xFFFFFF))) - 0.05;
      }
    }
    tiles[static_cast<std::size_t>(tile)] = sum / count;
  }
  return tiles;
}

/// Counts pairs of opposing changes of a tenth or more, as WCAG 2.1 defines a flash.
class FlashCount {
 public:
  void see(double luminance) {
    constexpr double kFlash = 0.1;
    if (first_) {
      first_ = false;
      extreme_ = luminance;
    }
    const double change = luminance - extreme_;
    const bool goes_on = direction_ == 0 || (change > 0) == (direction_ > 0);
    if (std::abs(change) >= kFlash && !goes_on) ++turns_;
    if (std::abs(change) >= kFlash || (goes_on && direction_ != 0)) {
      if (std::abs(change) >= kFlash) direction_ = change > 0 ? 1 : -1;
      extreme_ = luminance;
    }
  }
  [[nodiscard]] int flashes() const { return turns_ / 2; }

 private:
  bool first_ = true;
  double extreme_ = 0;
  int direction_ = 0;
  int turns_ = 0;
};

/// The most flashes that any part of the screen makes in `seconds` of playing.
int flashes_while_playing(App& app, double seconds) {
  constexpr double kFrame = 1.0 / 30;
  std::array<FlashCount, static_cast<std::size_t>(kAcross) * kDown> counts;
  for (double at = 0; at < seconds; at += kFrame) {
    app.frame(kFrame);
    const Tiles tiles = luminance_of(app.window().pixels());
    for (std::size_t i = 0; i < tiles.size(); ++i) counts[i].see(tiles[i]);
  }
  int most = 0;
  for (const FlashCount& count : counts) most = std::max(most, count.flashes());
  return most;
}

}  // namespace

TEST_CASE("a flash is a pair of opposing changes of a tenth") {
  FlashCount count;
  for (const double luminance : {0.5, 0.9, 0.5, 0.9, 0.5, 0.52, 0.5, 0.52}) count.see(luminance);
  CHECK(count.flashes() == 1);
  FlashCount slow;
  for (const double luminance : {0.1, 0.15, 0.2, 0.3, 0.5, 0.9}) slow.see(luminance);
  CHECK(slow.flashes() == 0);
}

TEST_CASE("nothing flashes more than three times a second, however fast a life is played") {
  constexpr double kSeconds = 2;
  for (const char* stem : {"hot_and_cold", "frightening_care"}) {
    for (const int clock : {0, 1, 2}) {
      CAPTURE(std::string(stem));
      CAPTURE(clock);
      const auto app = std::make_unique<App>(start_on(stem));
      app->desk().session.seek_years(0.5);
      operate(app->desk(), "time.clock", clock);
      operate(app->desk(), "time.speed", 5);
      play(app->desk(), true);
      CHECK(flashes_while_playing(*app, kSeconds) <= 3 * kSeconds);
    }
  }
}

TEST_CASE("without motion a moment stands still until it is the next one") {
  const auto app = std::make_unique<App>(start_on("steady_care"));
  app->desk().session.seek_years(0.5);
  operate(app->desk(), "time.clock", 0);
  operate(app->desk(), "view.motion", 0);
  play(app->desk(), true);
  app->frame(0.01);
  app->frame(0.01);
  const Pixels before = app->window().pixels();
  app->frame(0.05);
  CHECK(app->window().pixels() == before);
}
