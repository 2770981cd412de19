#include <algorithm>
#include <cmath>

#include "ui/view/crowd_view.hpp"
#include "ui/view/strange_situation_view.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

double share_of(std::uint32_t count, std::size_t of) {
  return of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of);
}

constexpr std::string_view kLongestWords = "unresolved as well";  ///< all bars begin at one place

/// "96 · 45 %".
std::string count_words(const ClassBar& bar) {
  const auto percent = static_cast<int>(std::lround(100 * share_of(bar.count, bar.of)));
  return with_thousands(bar.count) + " · " + std::to_string(percent) + " %";
}

}  // namespace

std::vector<ClassBar> infant_bars(const CrowdScene& scene) {
  const InfantCounts chosen = infant_counts(*scene.crowd, scene.chosen);
  const InfantCounts all = infant_counts(*scene.crowd, scene.everyone);
  std::vector<ClassBar> bars;
  bars.reserve(chosen.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const auto ssp_class = static_cast<SspClass>(i);
    bars.push_back({std::string(name_of(ssp_class)), ssp_class, chosen[i],
                    static_cast<std::uint32_t>(scene.chosen.size()),
                    share_of(all[i], scene.everyone.size())});
  }
  return bars;
}

std::vector<ClassBar> adult_bars(const CrowdScene& scene) {
  const int year = asked_year(scene.age);
  const AdultCounts chosen = adult_counts(*scene.crowd, scene.chosen, year);
  const AdultCounts all = adult_counts(*scene.crowd, scene.everyone, year);
  const auto of = static_cast<std::uint32_t>(scene.chosen.size());
  std::vector<ClassBar> bars;
  bars.reserve(4);
  for (std::size_t i = 0; i < chosen.by_class.size(); ++i) {
    bars.push_back({std::string(EnumWords<AdultClass>::names[i]), std::nullopt, chosen.by_class[i], of,
                    share_of(all.by_class[i], scene.everyone.size())});
  }
  bars.push_back({std::string(kLongestWords), std::nullopt, chosen.unresolved, of,
                  share_of(all.unresolved, scene.everyone.size())});
  return bars;
}

float class_bar_height(const TextMeasure& measure) { return measure.line_height(TextRole::small) * 1.3F; }

Picture draw_class_bar(const ClassBar& bar, bool has_tick, Rect across, const Palette& palette,
                       const TextMeasure& measure) {
  Picture picture;
  const float unit = measure.line_height(TextRole::small);
  const float top = across.min.y;
  const Color color = bar.sign ? color_of(*bar.sign, palette) : palette.track_fill;
  float left = across.min.x;
  if (bar.sign) {
    picture.marker(marker_of(*bar.sign), {left + unit * 0.4F, top + unit * 0.52F}, unit * 0.7F, color);
    left += unit * 1.15F;
  }
  picture.text({left, top}, bar.words, {TextRole::small, palette.ink});
  picture.text({across.max.x, top}, count_words(bar), {TextRole::small, palette.ink, Align::right});
  const float height = unit * 0.6F;
  const float words = measure.size(kLongestWords, TextRole::small).x + unit * 1.2F;
  const float count = measure.size("10,000 · 100 %", TextRole::small).x + unit * 0.6F;
  const Rect track = Rect::at({across.min.x + words, top + unit * 0.25F},
                              {std::max(height, across.width() - words - count), height});
  const auto place = [&](double share) {
    return track.min.x + track.width() * static_cast<float>(std::clamp(share, 0.0, 1.0));
  };
  picture.box(track, height / 2, palette.track);
  const float end = place(share_of(bar.count, bar.of));
  if (bar.count > 0)
    picture.box({track.min, {std::max(end, track.min.x + height), track.max.y}}, height / 2, color);
  if (!has_tick) return picture;
  const float tick = std::clamp(place(bar.usual), track.min.x + 1, track.max.x - 1);
  picture.line({tick, track.min.y - unit * 0.15F}, {tick, track.max.y + unit * 0.15F}, {palette.ink, 2});
  return picture;
}

}  // namespace securebase
