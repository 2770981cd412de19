#include "ui/view/age_axis.hpp"

#include <algorithm>

namespace securebase {
namespace {

struct StageBand {
  std::string_view words;
  double from_years;
  double to_years;
  Color Palette::*color;
};
constexpr std::array<StageBand, 5> kBands{{{"infancy", 0, 1.5, &Palette::infancy},
                                           {"childhood", 1.5, 12, &Palette::childhood},
                                           {"adolescence", 12, 18, &Palette::adolescence},
                                           {"adulthood", 18, 60, &Palette::adulthood},
                                           {"later life", 60, 80, &Palette::old_age}}};

struct Tick {
  double years;
  std::string_view words;
};
constexpr std::array<Tick, 13> kTicks{{{0, "birth"},
                                       {0.5, "6 months"},
                                       {1, "12 months"},
                                       {1.5, "18 months"},
                                       {5, "5"},
                                       {8, "8"},
                                       {12, "12"},
                                       {18, "18"},
                                       {30, "30"},
                                       {40, "40"},
                                       {50, "50"},
                                       {60, "60"},
                                       {80, "80"}}};

}  // namespace

void draw_age_bands(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure) {
  const float lived = ground.x_of(ground.lived_years);
  for (const StageBand& band : kBands) {
    const Rect rect{{ground.x_of(band.from_years), ground.plot.min.y},
                    {ground.x_of(band.to_years), ground.plot.max.y}};
    const Color color = palette.*(band.color);
    picture.box(rect, 0, color.faded(0.45F));
    if (lived > rect.min.x) picture.box({rect.min, {std::min(lived, rect.max.x), rect.max.y}}, 0, color);
    const bool fits = measure.size(band.words, TextRole::small).x + 6 < rect.width();
    if (fits && ground.has_band_words)
      picture.text({rect.min.x + 3, ground.area.min.y}, std::string(band.words),
                   {TextRole::small, palette.muted});
  }
}

void draw_age_ticks(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure) {
  float free_from = ground.area.min.x;
  const float floor = ground.plot.max.y;
  for (const Tick& tick : kTicks) {
    const float width = measure.size(tick.words, TextRole::small).x;
    const float x = ground.x_of(tick.years);
    picture.line({x, floor}, {x, floor + 4}, {palette.muted.faded(0.6F), 1});
    const float left = std::clamp(x - width / 2, ground.area.min.x, ground.area.max.x - width);
    if (!ground.has_tick_words || left < free_from) continue;
    picture.text({left, floor + 5}, std::string(tick.words), {TextRole::small, palette.muted});
    free_from = left + width + 8;
  }
}

}  // namespace securebase
