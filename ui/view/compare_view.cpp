#include "ui/view/compare_view.hpp"

#include <algorithm>

#include "sim/life/schedule.hpp"
#include "ui/view/life_chart.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

/// Drawing one chart of several lives.
struct Chart {
  const CompareScene& scene;
  Rect plot;
  float strip;  ///< for words above the curves
  const Palette& palette;
  const TextMeasure& measure;
};

void draw_curve(Picture& picture, const Chart& chart, std::size_t index) {
  const auto samples = chart.scene.lives[index];
  const auto points = curve_on(chart.plot, chart.strip, samples, {0, chart.scene.value});
  const bool is_selected = index == chart.scene.selected;
  if (points.size() > 1)
    picture.polyline(points, look_of_branch(index, chart.palette).pen(is_selected ? 3.2F : 2.0F));
}

void draw_line(Picture& picture, const Chart& chart, std::uint32_t parted) {
  const float x = x_on(chart.plot, parted);
  picture.line({x, chart.plot.min.y}, {x, chart.plot.max.y}, {chart.palette.ink, 1.5F, Stroke::dashed});
  picture.marker(Marker::diamond, {x, chart.plot.max.y}, 9, chart.palette.ink);
}

/// What the curves show, in the upper corner away from where two lives part, and that moment beside its line.
void draw_words(Picture& picture, const Chart& chart) {
  const float x = chart.scene.parted ? x_on(chart.plot, *chart.scene.parted) : chart.plot.min.x;
  if (chart.scene.parted) draw_line(picture, chart, *chart.scene.parted);
  if (chart.strip <= 0) return;
  const float top = chart.plot.min.y + 2;
  const TextStyle style{TextRole::small, chart.palette.ink};
  const float title = chart.measure.size(chart.scene.words, TextRole::small).x;
  const bool is_early = x < chart.plot.centre().x;
  const float title_left = is_early ? chart.plot.max.x - 4 - title : chart.plot.min.x + 4;
  picture.text({title_left, top}, chart.scene.words, style);
  if (!chart.scene.parted) return;
  const std::string words =
      say("they part at {age}"_t, {{"age", words_for_span(age_at(*chart.scene.parted))}});
  const float width = chart.measure.size(words, TextRole::small).x;
  const float left = is_early ? x + 5 : x - 5 - width;
  const bool fits = is_early ? left + width + 12 < title_left : left > title_left + title + 12;
  if (fits) picture.text({left, top}, words, style);
}

struct Tag {
  std::size_t life;
  float value_y;
  float y;  ///< of the letter
};

/// A letter at the playhead for each life, apart from each other even where the curves lie together.
std::vector<Tag> tags_of(const Chart& chart) {
  std::vector<Tag> tags;
  tags.reserve(chart.scene.lives.size());
  for (std::size_t i = 0; i < chart.scene.lives.size(); ++i) {
    const auto samples = chart.scene.lives[i];
    const CurvePoint& now = samples[std::min<std::size_t>(chart.scene.playhead, samples.size() - 1)];
    const float y = y_on(chart.plot, chart.strip, now.*(chart.scene.value));
    tags.push_back({i, y, y});
  }
  std::stable_sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.y < b.y; });
  const float line = chart.measure.line_height(TextRole::small);
  float below = chart.plot.min.y + chart.strip + line / 2;
  for (Tag& tag : tags) {
    tag.y = std::max(tag.y, below);
    below = tag.y + line;
  }
  float above = chart.plot.max.y - line / 2;
  for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag) {
    tag->y = std::min(tag->y, above);
    above = tag->y - line;
  }
  return tags;
}

void draw_playhead(Picture& picture, const Chart& chart) {
  const float x = x_on(chart.plot, chart.scene.playhead);
  picture.line({x, chart.plot.min.y - 2}, {x, chart.plot.max.y + 2}, {chart.palette.ink, 2});
  picture.disc({x, chart.plot.min.y - 2}, 6, chart.palette.ink);
  const float line = chart.measure.line_height(TextRole::small);
  const bool has_room =
      chart.plot.height() - chart.strip > line * static_cast<float>(chart.scene.lives.size());
  const bool is_left = x + 28 > chart.plot.max.x;
  for (const Tag& tag : tags_of(chart)) {
    const BranchLook look = look_of_branch(tag.life, chart.palette);
    picture.disc({x, tag.value_y}, 6, chart.palette.panel);
    picture.marker(look.marker, {x, tag.value_y}, 9, look.color);
    if (!has_room) continue;
    const float at = is_left ? x - 10 : x + 10;
    picture.text({at, tag.y - line / 2}, letter_of_branch(tag.life),
                 {TextRole::small, chart.palette.ink, is_left ? Align::right : Align::left});
  }
}

}  // namespace

Picture draw_compared_curves(const CompareScene& scene, Rect area, const Palette& palette,
                             const TextMeasure& measure) {
  const Rect plot = plot_of_life(area, measure);
  const float line = measure.line_height(TextRole::small);
  const Chart chart{scene, plot, plot.height() > line * 3 ? line + 4 : 0, palette, measure};
  Picture picture;
  std::size_t lived = 0;
  for (const auto& samples : scene.lives) lived = std::max(lived, samples.size() - 1);
  draw_ground(picture, {area, plot, palette, measure}, static_cast<std::uint32_t>(lived));
  draw_words(picture, chart);
  picture.clip({plot.min - glm::vec2{2, 2}, plot.max + glm::vec2{2, 2}});
  for (std::size_t i = 0; i < scene.lives.size(); ++i)
    if (i != scene.selected) draw_curve(picture, chart, i);
  draw_curve(picture, chart, scene.selected);
  picture.unclip();
  draw_playhead(picture, chart);
  return picture;
}

}  // namespace securebase
