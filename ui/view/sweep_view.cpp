#include "ui/view/sweep_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace securebase {
namespace {

constexpr double kTicks = 5;  ///< stretches of an axis between its numbers

struct KnownScale {
  std::string_view unit;
  Interval scale;
};
constexpr std::array kScales{KnownScale{"0–1", {0, 1}},    KnownScale{"share of lives", {0, 1}},
                             KnownScale{"1–7", {1, 7}},    KnownScale{"1–9", {1, 9}},
                             KnownScale{"0–.5", {0, 0.5}}, KnownScale{"about −1 to 1", {-1, 1}}};

bool is_map(const SweepScene& scene) { return scene.recipe->axes.size() > 1; }

double share_in(const Interval& scale, double value) {
  return std::clamp((value - scale.low) / (scale.high - scale.low), 0.0, 1.0);
}

float x_of_value(const SweepScene& scene, const SweepGround& ground, double value) {
  const SweepAxis& axis = scene.recipe->axes[0];
  return ground.plot.min.x +
         static_cast<float>((value - axis.from) / (axis.to - axis.from)) * ground.plot.width();
}

/// Everything that a picture is drawn with.
struct SweepCanvas {
  Picture& picture;
  const SweepScene& scene;
  const SweepGround& ground;
  const Palette& palette;
  const TextMeasure& measure;

  [[nodiscard]] float line() const { return measure.line_height(TextRole::small); }
  void words(glm::vec2 at, std::string text, Align align, Color color) const {
    picture.text(at, std::move(text), {TextRole::small, color, align});
  }
};

void draw_scale(const SweepCanvas& canvas) {
  const Interval scale = scale_of(canvas.scene);
  const Rect& plot = canvas.ground.plot;
  for (double tick = 0; tick <= kTicks; ++tick) {
    const double value = scale.low + (scale.high - scale.low) * tick / kTicks;
    const float y = plot.max.y - static_cast<float>(tick / kTicks) * plot.height();
    canvas.picture.line({plot.min.x, y}, {plot.max.x, y}, {canvas.palette.hairline, 1});
    canvas.words({plot.min.x - canvas.line() * 0.5F, y - canvas.line() / 2},
                 words_for_mean(canvas.scene.recipe->outcome, value), Align::right, canvas.palette.muted);
  }
}

/// So many steps from one written value to the next that their words do not touch.
std::uint32_t steps_apart(const SweepAxis& axis, float room, float wanted) {
  const float all = static_cast<float>(axis.steps) * wanted;
  std::uint32_t apart = 1;
  while (all / static_cast<float>(apart) > room && apart < axis.steps) ++apart;
  return apart;
}

/// The values below the plot and the setting's name.
void draw_values(const SweepCanvas& canvas, float first, float step) {
  const SweepAxis& axis = canvas.scene.recipe->axes[0];
  const Rect& plot = canvas.ground.plot;
  float widest = 0;
  for (std::uint32_t i = 0; i < axis.steps; ++i)
    widest = std::max(widest, canvas.measure.size(words_for_value(axis.value(i)), TextRole::small).x);
  const std::uint32_t apart = steps_apart(axis, plot.width(), widest + canvas.line() * 0.6F);
  const float y = plot.max.y + canvas.line() * 0.35F;
  for (std::uint32_t i = 0; i < axis.steps; i += apart) {
    const float x = first + step * static_cast<float>(i);
    canvas.picture.line({x, plot.max.y}, {x, plot.max.y + canvas.line() * 0.25F}, {canvas.palette.muted, 1});
    canvas.words({x, y}, words_for_value(axis.value(i)), Align::centre, canvas.palette.muted);
  }
  canvas.picture.text({plot.centre().x, y + canvas.line() * 1.05F},
                      words_for_setting(canvas.scene.settings->front()),
                      {TextRole::body, canvas.palette.ink, Align::centre});
}

// --- One setting ------------------------------------------------------------------------------------------

void draw_band(const SweepCanvas& canvas, Interval SweepPoint::*interval, Color color) {
  std::vector<glm::vec2> upper, lower;
  const std::vector<SweepPoint>& table = *canvas.scene.table;
  upper.reserve(table.size());
  lower.reserve(table.size());
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    const Interval& at = table[i].*interval;
    if (std::isnan(at.low)) continue;
    upper.push_back(place_of_mean(canvas.scene, canvas.ground, i, at.high));
    lower.push_back(place_of_mean(canvas.scene, canvas.ground, i, at.low));
  }
  if (upper.size() > 1) canvas.picture.band(std::move(upper), std::move(lower), color);
}

void draw_means(const SweepCanvas& canvas) {
  std::vector<glm::vec2> line;
  line.reserve(canvas.scene.table->size());
  for (std::uint32_t i = 0; i < canvas.scene.table->size(); ++i) {
    const double mean = (*canvas.scene.table)[i].mean;
    if (!std::isnan(mean)) line.push_back(place_of_mean(canvas.scene, canvas.ground, i, mean));
  }
  for (const glm::vec2 at : line) canvas.picture.disc(at, canvas.line() * 0.22F, canvas.palette.person);
  canvas.picture.polyline(std::move(line), {canvas.palette.person, 2.4F});
}

/// Where the scenario has the setting as it is written.
void draw_now(const SweepCanvas& canvas) {
  const SweepAxis& axis = canvas.scene.recipe->axes[0];
  const double now = canvas.scene.settings->front().now;
  if (now < axis.from || now > axis.to) return;
  const Rect& plot = canvas.ground.plot;
  const float x = x_of_value(canvas.scene, canvas.ground, now);
  canvas.picture.line({x, plot.min.y}, {x, plot.max.y}, {canvas.palette.muted, 1.5F, Stroke::dashed});
  const std::string words(tr("in the scenario"_t));
  const float width = canvas.measure.size(words, TextRole::small).x;
  const bool is_left = x + width + canvas.line() > plot.max.x;
  canvas.words({is_left ? x - 5 : x + 5, plot.min.y + 2}, words, is_left ? Align::right : Align::left,
               canvas.palette.muted);
}

void draw_mark(const SweepCanvas& canvas) {
  const std::uint32_t point = canvas.scene.point;
  const double mean = (*canvas.scene.table)[point].mean;
  if (std::isnan(mean)) return;
  const glm::vec2 at = place_of_mean(canvas.scene, canvas.ground, point, mean);
  canvas.picture.line({at.x, at.y}, {at.x, canvas.ground.plot.max.y},
                      {canvas.palette.ink, 1, Stroke::dotted});
  canvas.picture.ring(at, canvas.line() * 0.45F, {canvas.palette.ink, 2});
}

void draw_line_chart(const SweepCanvas& canvas) {
  draw_scale(canvas);
  const Rect& plot = canvas.ground.plot;
  draw_values(canvas, plot.min.x, plot.width() / static_cast<float>(canvas.scene.recipe->axes[0].steps - 1));
  draw_now(canvas);
  if (!canvas.scene.recipe->outcome.is_share)
    draw_band(canvas, &SweepPoint::middle_half, canvas.palette.person.faded(0.16F));
  draw_band(canvas, &SweepPoint::interval, canvas.palette.person.faded(0.36F));
  draw_means(canvas);
  draw_mark(canvas);
}

// --- Two settings -----------------------------------------------------------------------------------------

void draw_cell(const SweepCanvas& canvas, std::uint32_t point) {
  const SweepPoint& here = (*canvas.scene.table)[point];
  const Rect cell = cell_of(canvas.scene, canvas.ground, point);
  if (std::isnan(here.mean)) {
    canvas.picture.box(cell.inset(0.5F), 0, canvas.palette.paper, {canvas.palette.hairline, 1});
    return;
  }
  const Color shade = shade_of(share_in(scale_of(canvas.scene), here.mean), canvas.palette);
  canvas.picture.box(cell.inset(0.5F), 0, shade);
  const std::string words = words_for_mean(canvas.scene.recipe->outcome, here.mean);
  const glm::vec2 size = canvas.measure.size(words, TextRole::small);
  if (size.x + 4 > cell.width() || size.y > cell.height()) return;
  const bool is_dark = contrast(canvas.palette.on_ink, shade) > contrast(canvas.palette.ink, shade);
  canvas.words({cell.centre().x, cell.centre().y - size.y / 2}, words, Align::centre,
               is_dark ? canvas.palette.on_ink : canvas.palette.ink);
}

void draw_second_values(const SweepCanvas& canvas) {
  const SweepAxis& axis = canvas.scene.recipe->axes[1];
  const Rect& plot = canvas.ground.plot;
  const std::uint32_t apart = steps_apart(axis, plot.height(), canvas.line() * 1.1F);
  const float step = plot.height() / static_cast<float>(axis.steps);
  for (std::uint32_t i = 0; i < axis.steps; i += apart) {
    const float y = plot.max.y - step * (static_cast<float>(i) + 0.5F);
    canvas.words({plot.min.x - canvas.line() * 0.5F, y - canvas.line() / 2}, words_for_value(axis.value(i)),
                 Align::right, canvas.palette.muted);
  }
  canvas.picture.text({canvas.ground.area.min.x, plot.centre().y},
                      words_for_setting((*canvas.scene.settings)[1]),
                      {TextRole::body, canvas.palette.ink, Align::centre, 0, true});
}

void draw_legend(const SweepCanvas& canvas) {
  const Rect& legend = canvas.ground.legend;
  const Interval scale = scale_of(canvas.scene);
  constexpr int kSteps = 48;
  for (int i = 0; i < kSteps; ++i) {
    const float from = legend.max.y - legend.height() * static_cast<float>(i + 1) / kSteps;
    const Rect strip{{legend.min.x, from},
                     {legend.min.x + canvas.line() * 0.8F, from + legend.height() / kSteps + 1}};
    canvas.picture.box(strip, 0, shade_of((i + 0.5) / kSteps, canvas.palette));
  }
  for (double tick = 0; tick <= kTicks; ++tick) {
    const float y = legend.max.y - static_cast<float>(tick / kTicks) * legend.height();
    const float top = std::clamp(y - canvas.line() / 2, legend.min.y, legend.max.y - canvas.line());
    canvas.words(
        {legend.min.x + canvas.line() * 1.1F, top},
        words_for_mean(canvas.scene.recipe->outcome, scale.low + (scale.high - scale.low) * tick / kTicks),
        Align::left, canvas.palette.muted);
  }
}

void draw_map(const SweepCanvas& canvas) {
  for (std::uint32_t point = 0; point < canvas.scene.table->size(); ++point) draw_cell(canvas, point);
  const Rect& plot = canvas.ground.plot;
  const float step = plot.width() / static_cast<float>(canvas.scene.recipe->axes[0].steps);
  draw_values(canvas, plot.min.x + step / 2, step);
  draw_second_values(canvas);
  draw_legend(canvas);
  canvas.picture.frame(cell_of(canvas.scene, canvas.ground, canvas.scene.point).inset(-1), 2,
                       {canvas.palette.ink, 2.5F});
}

}  // namespace

Interval scale_of(const SweepScene& scene) {
  for (const KnownScale& known : kScales) {
    if (known.unit == scene.recipe->outcome.unit) return known.scale;
  }
  Interval scale{0, 0};
  for (const SweepPoint& point : *scene.table) {
    for (const double value : {point.mean, point.interval.high, point.middle_half.high})
      if (!std::isnan(value)) scale.high = std::max(scale.high, value);
    for (const double value : {point.mean, point.interval.low, point.middle_half.low})
      if (!std::isnan(value)) scale.low = std::min(scale.low, value);
  }
  if (scale.high <= scale.low) scale.high = scale.low + 1;
  return scale;
}

SweepGround sweep_ground(const SweepScene& scene, Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const float words = std::max(measure.size(say("{n} %"_t, {{"n", "100"}}), TextRole::small).x,
                               measure.size(number(0.85), TextRole::small).x);
  const float name = is_map(scene) ? measure.line_height(TextRole::body) : 0;
  const float right = is_map(scene) ? words + line * 2.6F : line;
  const float below = line * 1.5F + measure.line_height(TextRole::body);
  SweepGround ground;
  ground.area = area;
  ground.plot = {{area.min.x + name + words + line, area.min.y + line * 0.6F},
                 {area.max.x - right, area.max.y - below}};
  ground.legend = {{ground.plot.max.x + line, ground.plot.min.y}, {area.max.x, ground.plot.max.y}};
  return ground;
}

glm::vec2 place_of_mean(const SweepScene& scene, const SweepGround& ground, std::uint32_t point,
                        double value) {
  const double share = share_in(scale_of(scene), value);
  return {x_of_value(scene, ground, scene.recipe->axes[0].value(point)),
          ground.plot.max.y - static_cast<float>(share) * ground.plot.height()};
}

Rect cell_of(const SweepScene& scene, const SweepGround& ground, std::uint32_t point) {
  const SweepRecipe& recipe = *scene.recipe;
  const float width = ground.plot.width() / static_cast<float>(recipe.axes[0].steps);
  const float height = ground.plot.height() / static_cast<float>(recipe.axes[1].steps);
  const auto column = static_cast<float>(recipe.step_of(point, 0));
  const auto row = static_cast<float>(recipe.step_of(point, 1));
  return Rect::at({ground.plot.min.x + column * width, ground.plot.max.y - (row + 1) * height},
                  {width, height});
}

std::optional<std::uint32_t> sweep_point_near(const SweepScene& scene, const SweepGround& ground,
                                              glm::vec2 place) {
  if (!ground.plot.contains(place)) return std::nullopt;
  const SweepRecipe& recipe = *scene.recipe;
  const float share = (place.x - ground.plot.min.x) / ground.plot.width();
  if (!is_map(scene))
    return static_cast<std::uint32_t>(share * static_cast<float>(recipe.axes[0].steps - 1) + 0.5F);
  const float up = (ground.plot.max.y - place.y) / ground.plot.height();
  const auto column = std::min(static_cast<std::uint32_t>(share * static_cast<float>(recipe.axes[0].steps)),
                               recipe.axes[0].steps - 1);
  const auto row = std::min(static_cast<std::uint32_t>(up * static_cast<float>(recipe.axes[1].steps)),
                            recipe.axes[1].steps - 1);
  return row * recipe.axes[0].steps + column;
}

Color shade_of(double share, const Palette& palette) {
  // One hue from light to dark: readable in grey, with every kind of colour blindness, and on paper.
  constexpr float kLightest = 0.08F;
  const auto strength = static_cast<float>(share);
  const Color half =
      mix(palette.panel, palette.person, kLightest + (1 - kLightest) * std::min(1.0F, strength * 1.5F));
  return mix(half, palette.ink, std::max(0.0F, strength - 2.0F / 3) * 1.5F);
}

Picture draw_sweep(const SweepScene& scene, Rect area, const Palette& palette, const TextMeasure& measure) {
  Picture picture;
  const SweepGround ground = sweep_ground(scene, area, measure);
  const SweepCanvas canvas{picture, scene, ground, palette, measure};
  if (is_map(scene))
    draw_map(canvas);
  else
    draw_line_chart(canvas);
  return picture;
}

}  // namespace securebase
