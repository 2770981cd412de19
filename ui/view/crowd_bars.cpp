#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/crowd_view.hpp"
#include "ui/view/strange_situation_view.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

double share_of(std::uint32_t count, std::size_t of) {
  return of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of);
}

constexpr std::string_view kUnresolved = "unresolved as well"_t;

constexpr float kSign = 1.15F;  ///< room for the sign of a class, in lines

/// "96 · 45 %".
std::string count_words(const ClassBar& bar) {
  const auto percent = static_cast<int>(std::lround(100 * share_of(bar.count, bar.of)));
  return with_thousands(bar.count) + " · " + say("{n} %"_t, {{"n", std::to_string(percent)}});
}

/// How wide the words of any bar are, so that all bars begin at one place. The sign of an infant class counts.
float widest_words(const TextMeasure& measure) {
  float widest = measure.size(tr(kUnresolved), TextRole::small).x;
  for (const std::string_view name : EnumWords<AdultClass>::names)
    widest = std::max(widest, measure.size(tr(name), TextRole::small).x);
  const float sign = measure.line_height(TextRole::small) * kSign;
  for (std::size_t i = 0; i < EnumWords<SspClass>::names.size(); ++i)
    widest = std::max(widest, sign + measure.size(tr(name_of(static_cast<SspClass>(i))), TextRole::small).x);
  return widest;
}

}  // namespace

std::vector<ClassBar> infant_bars(const CrowdScene& scene) {
  const InfantCounts chosen = infant_counts(*scene.crowd, scene.chosen);
  const InfantCounts all = infant_counts(*scene.crowd, scene.everyone);
  std::vector<ClassBar> bars;
  bars.reserve(chosen.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const auto ssp_class = static_cast<SspClass>(i);
    bars.push_back({std::string(tr(name_of(ssp_class))), ssp_class, chosen[i],
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
    bars.push_back({std::string(tr(EnumWords<AdultClass>::names[i])), std::nullopt, chosen.by_class[i], of,
                    share_of(all.by_class[i], scene.everyone.size())});
  }
  bars.push_back({std::string(tr(kUnresolved)), std::nullopt, chosen.unresolved, of,
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
    left += unit * kSign;
  }
  picture.text({left, top}, bar.words, {TextRole::small, palette.ink});
  picture.text({across.max.x, top}, count_words(bar), {TextRole::small, palette.ink, Align::right});
  const float height = unit * 0.6F;
  const float words = widest_words(measure) + unit * 1.2F;
  constexpr std::uint32_t kMost = 10000;
  const float count = measure.size(count_words({{}, {}, kMost, kMost, 0}), TextRole::small).x + unit * 0.6F;
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
