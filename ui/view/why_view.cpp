#include "ui/view/why_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// The columns of the rows: name, bar, value.
struct Columns {
  float name_width;
  Rect bars;  ///< all bars; their height is not used
  float value_right;
};

float widest(const std::vector<WhyStep>& rows, const TextMeasure& measure, bool wants_names) {
  float width = 0;
  for (const WhyStep& row : rows) {
    const float own = wants_names ? measure.size(tr(row.name), TextRole::body).x
                                  : measure.size(row.value, TextRole::strong).x;
    width = std::max(width, own);
  }
  return width;
}

/// Names may take half of the width and wrap; bars get the rest.
Columns columns_of(const std::vector<WhyStep>& rows, Rect across, const TextMeasure& measure) {
  const float space = measure.line_height(TextRole::body) * 0.6F;
  const float names = std::min(widest(rows, measure, true), across.width() * 0.48F);
  const float values = widest(rows, measure, false);
  const Rect bars{{across.min.x + names + space, across.min.y},
                  {across.max.x - values - space, across.min.y}};
  return {names, bars, across.max.x};
}

/// Where a value lies along the bars.
float place(double value, const WhyScale& scale, const Rect& bars) {
  const double share = std::clamp((value - scale.low) / (scale.high - scale.low), 0.0, 1.0);
  return bars.min.x + static_cast<float>(share) * bars.width();
}

/// Drawing one list of rows.
struct Rows {
  Picture picture;
  const Columns& columns;
  const WhyScale& scale;
  const Palette& palette;
  const TextMeasure& measure;
  float y;

  [[nodiscard]] float line() const { return measure.line_height(TextRole::body); }
  /// Name and value of a row; gives back the strip for its bar and moves on.
  Rect begin(const WhyStep& row, float left) {
    const std::string name(tr(row.name));
    const float height = std::max(measure.size(name, TextRole::body, columns.name_width + 1).y, line());
    picture.text({left, y}, name, {TextRole::body, palette.muted, Align::left, columns.name_width + 1});
    picture.text({columns.value_right, y}, row.value, {TextRole::strong, palette.ink, Align::right});
    const float middle = y + line() / 2;
    const float half = line() * 0.26F;
    const Rect strip{{columns.bars.min.x, middle - half}, {columns.bars.max.x, middle + half}};
    y += height + line() * 0.3F;
    return strip;
  }
  [[nodiscard]] float at(double value) const { return place(value, scale, columns.bars); }
};

/// A floating bar from one value to another, ending in a point that says which way.
void draw_difference(Rows& rows, const WhyStep& step, Rect strip, Color color) {
  const float from = rows.at(step.from);
  const float to = rows.at(step.to);
  const float head = std::min(strip.height() * 0.8F, std::fabs(to - from));
  const float way = to < from ? -1.0F : 1.0F;
  const float neck = to - way * head;
  rows.picture.box(
      {{std::min(from, neck), strip.min.y + strip.height() * 0.2F},
       {std::max({from, neck, std::min(from, neck) + 1.5F}), strip.max.y - strip.height() * 0.2F}},
      1, color);
  if (head < 1) return;
  std::vector<glm::vec2> point{{neck, strip.min.y}, {to, strip.centre().y}, {neck, strip.max.y}};
  if (way < 0) std::swap(point[0], point[2]);
  rows.picture.polygon(std::move(point), color);
}

void draw_level(Rows& rows, const WhyStep& step, Rect strip, Color color) {
  const float corner = strip.height() / 2;
  rows.picture.box(strip, corner, rows.palette.track);
  rows.picture.box({strip.min, {std::max(rows.at(step.to), strip.min.x + 2 * corner), strip.max.y}}, corner,
                   color);
}

/// Before and after: a mark at the place, not a bar, because the scale does not begin at 0.
void draw_standing(Rows& rows, const WhyStep& step, Rect strip, Color color) {
  const float x = rows.at(step.to);
  rows.picture.line({strip.min.x, strip.centre().y}, {strip.max.x, strip.centre().y},
                    {rows.palette.track, 2});
  rows.picture.disc({x, strip.centre().y}, strip.height() * 0.62F, color);
}

Color color_of_step(const WhyStep& step, Belief belief, const Palette& palette) {
  if (step.name == "trust broken" || step.name == "a hard time") return palette.arousal;
  if (step.name == "pull of the early model") return palette.muted;
  return belief == Belief::other ? palette.other_model : palette.self_model;
}

Color color_of_reading(std::size_t row, const Palette& palette) {
  return row == 0 ? palette.furniture : (row == 1 ? palette.warm_answer : palette.track_fill);
}

}  // namespace

WhyScale scale_of(const std::vector<WhyStep>& path) {
  constexpr double kNarrowest = 0.001;
  double low = 1;
  double high = 0;
  for (const WhyStep& step : path) {
    low = std::min({low, step.from, step.to});
    high = std::max({high, step.from, step.to});
  }
  const double margin = std::max(kNarrowest, high - low) * 0.2;
  const double extra = std::max(0.0, kNarrowest - (high - low)) / 2;
  return {low - margin - extra, high + margin + extra};
}

std::string words_for_scale(const WhyScale& scale) {
  const double times = 1 / (scale.high - scale.low);
  const double rounded = times < 20 ? std::round(times) : std::round(times / 10) * 10;
  return say("magnified {n} times"_t, {{"n", std::to_string(static_cast<int>(rounded))}});
}

WhyDrawn draw_reading(const std::vector<WhyStep>& steps, Rect across, const Palette& palette,
                      const TextMeasure& measure) {
  const Columns columns = columns_of(steps, across, measure);
  const WhyScale scale;
  Rows rows{{}, columns, scale, palette, measure, across.min.y};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Rect strip = rows.begin(steps[i], across.min.x);
    if (steps[i].kind == WhyStep::Kind::level) {
      draw_level(rows, steps[i], strip, color_of_reading(i, palette));
      continue;
    }
    rows.picture.line({strip.min.x, strip.centre().y}, {strip.max.x, strip.centre().y}, {palette.track, 2});
    draw_difference(rows, steps[i], strip, palette.ink);
  }
  return {rows.picture, rows.y - across.min.y};
}

WhyDrawn draw_path(const std::vector<WhyStep>& path, Belief belief, Rect across, const Palette& palette,
                   const TextMeasure& measure) {
  const Columns columns = columns_of(path, across, measure);
  const WhyScale scale = scale_of(path);
  Rows rows{{}, columns, scale, palette, measure, across.min.y};
  float last_y = across.min.y;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const Rect strip = rows.begin(path[i], across.min.x);
    const float x = rows.at(path[i].from);
    if (i > 0)
      rows.picture.line({x, last_y}, {x, strip.centre().y}, {palette.muted.faded(0.5F), 1, Stroke::dashed});
    last_y = strip.centre().y;
    const Color color = color_of_step(path[i], belief, palette);
    if (path[i].kind == WhyStep::Kind::level)
      draw_standing(rows, path[i], strip, color);
    else
      draw_difference(rows, path[i], strip, color);
  }
  return {rows.picture, rows.y - across.min.y};
}

WhyDrawn draw_moment(const MomentRow& row, Rect across, const Palette& palette, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::strong);
  const float margin = line * 0.45F;
  const float wrap = across.width() - 2 * margin;
  const std::string change = with_sign(row.told.moment.change);
  const float change_width = measure.size(change, TextRole::strong).x;
  float y = across.min.y + margin * 0.7F;
  Picture words;
  const std::string age = row.told.age + (row.is_here ? " · " + std::string(tr("here"_t)) : "");
  words.text({across.min.x + margin, y}, age, {TextRole::strong, palette.ink});
  const float age_width = measure.size(age, TextRole::strong).x;
  const bool fits = age_width + change_width + margin <= wrap;
  if (!fits) y += line;
  words.text({across.max.x - margin, y}, change, {TextRole::strong, palette.ink, Align::right});
  y += line;
  words.text({across.min.x + margin, y}, row.told.brief, {TextRole::small, palette.muted, Align::left, wrap});
  y += measure.size(row.told.brief, TextRole::small, wrap).y;
  if (row.is_chosen && !row.told.story.empty()) {
    y += margin * 0.5F;
    words.text({across.min.x + margin, y}, row.told.story, {TextRole::body, palette.ink, Align::left, wrap});
    y += measure.size(row.told.story, TextRole::body, wrap).y;
  }
  y += margin * 0.7F;
  WhyDrawn drawn;
  const Rect box{across.min, {across.max.x, y}};
  if (row.is_chosen)
    drawn.picture.box(box, line * 0.4F, palette.chosen, {palette.ink, 1.5F});
  else
    drawn.picture.box(box, line * 0.4F, palette.chip);
  drawn.picture.add(words);
  drawn.height = y - across.min.y;
  return drawn;
}

}  // namespace securebase
