#include "ui/view/age_axis.hpp"

#include <algorithm>
#include <vector>

#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

struct StageBand {
  std::string_view words;
  double from_years;
  double to_years;
  Color Palette::*color;
};
constexpr std::array<StageBand, 5> kBands{{{"infancy"_t, 0, 1.5, &Palette::infancy},
                                           {"childhood"_t, 1.5, 12, &Palette::childhood},
                                           {"adolescence"_t, 12, 18, &Palette::adolescence},
                                           {"adulthood"_t, 18, 60, &Palette::adulthood},
                                           {"later life"_t, 60, 80, &Palette::old_age}}};

struct Tick {
  double years;
  std::string_view words;  ///< nothing: the number of years
};
constexpr std::array<Tick, 13> kTicks{{{0, "birth"_t},
                                       {0.5, "6 months"_t},
                                       {1, "12 months"_t},
                                       {1.5, "18 months"_t},
                                       {5, ""},
                                       {8, ""},
                                       {12, ""},
                                       {18, ""},
                                       {30, ""},
                                       {40, ""},
                                       {50, ""},
                                       {60, ""},
                                       {80, ""}}};

/// Those, and each month of infancy and each year besides where a part of the axis is seen closely.
std::vector<Tick> ticks_of(const AgeGround& ground) {
  constexpr float kClosely =
      1.5F;  // the whole life is about as wide as its area; a step closer, twice as wide
  constexpr int kMonthsOfInfancy = 18;
  std::vector<Tick> ticks(kTicks.begin(), kTicks.end());
  if (ground.plot.width() < ground.area.width() * kClosely) return ticks;
  const auto add = [&](double years) {
    const auto is_there = [years](const Tick& tick) { return tick.years == years; };
    if (std::none_of(kTicks.begin(), kTicks.end(), is_there)) ticks.push_back({years, ""});
  };
  for (int month = 1; month < kMonthsOfInfancy; ++month) add(month / 12.0);
  for (int year = 2; year < static_cast<int>(kAxis.back().years); ++year) add(year);
  std::sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.years < b.years; });
  return ticks;
}

std::string words_for(const Tick& tick) {
  if (!tick.words.empty()) return std::string(tr(tick.words));
  const auto months = static_cast<int>(tick.years * 12 + 0.5);
  if (months < 24) return words_for_span(Age::from_months(months));
  return std::to_string(months / 12);
}

}  // namespace

void draw_age_bands(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure) {
  const float left = std::max(ground.area.min.x, ground.plot.min.x);
  const float right = std::min(ground.area.max.x, ground.plot.max.x);
  const float lived = std::min(ground.x_of(ground.lived_years), right);
  for (const StageBand& band : kBands) {
    const Rect rect{{std::max(ground.x_of(band.from_years), left), ground.plot.min.y},
                    {std::min(ground.x_of(band.to_years), right), ground.plot.max.y}};
    if (rect.max.x <= rect.min.x) continue;
    const Color color = palette.*(band.color);
    picture.box(rect, 0, color.faded(0.45F));
    if (lived > rect.min.x) picture.box({rect.min, {std::min(lived, rect.max.x), rect.max.y}}, 0, color);
    const std::string words(tr(band.words));
    const bool fits = measure.size(words, TextRole::small).x + 6 < rect.width();
    if (fits && ground.has_band_words)
      picture.text({rect.min.x + 3, ground.area.min.y}, words, {TextRole::small, palette.muted});
  }
}

void draw_age_ticks(Picture& picture, const AgeGround& ground, const Palette& palette,
                    const TextMeasure& measure) {
  float free_from = ground.area.min.x;
  const float floor = ground.plot.max.y;
  for (const Tick& tick : ticks_of(ground)) {
    const std::string words = words_for(tick);
    const float width = measure.size(words, TextRole::small).x;
    const float x = ground.x_of(tick.years);
    if (x < ground.area.min.x || x > ground.area.max.x) continue;
    picture.line({x, floor}, {x, floor + 4}, {palette.muted.faded(0.6F), 1});
    const float left = std::clamp(x - width / 2, ground.area.min.x, ground.area.max.x - width);
    if (!ground.has_tick_words || left < free_from) continue;
    picture.text({left, floor + 5}, words, {TextRole::small, palette.muted});
    free_from = left + width + 8;
  }
}

}  // namespace securebase
