#include "ui/view/timeline_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "ui/view/life_chart.hpp"

namespace securebase {
namespace {

constexpr int kMostLabelRows = 2;

/// Drawing one timeline: the plot and how time and values lie in it.
struct Chart {
  const TimelineScene& scene;
  Rect seen;  ///< of the plot
  const Palette& palette;
  const TextMeasure& measure;
  Rect plot = stretched(seen, scene.window);  ///< of the whole life

  [[nodiscard]] bool is_seen(float x) const { return x >= seen.min.x - 1 && x <= seen.max.x + 1; }

  [[nodiscard]] float x_of(std::uint32_t episode) const { return x_on(plot, episode); }
  /// Curves stay below the strip of words.
  [[nodiscard]] float y_of(float value) const { return y_on(plot, strip(), value); }
  /// How many rows of words leave the curves more than half of the plot.
  [[nodiscard]] int label_rows() const {
    return std::min(kMostLabelRows, static_cast<int>(plot.height() * 0.45F / row_height()));
  }
  [[nodiscard]] float strip() const { return static_cast<float>(label_rows()) * row_height() + 4; }
  [[nodiscard]] float row_height() const { return measure.line_height(TextRole::small) + 1; }
};

struct CurveLook {
  float CurvePoint::*value;
  Color Palette::*color;
  float width;
  Stroke stroke;
};
constexpr std::array<CurveLook, 3> kCurves{
    {{&CurvePoint::felt_security, &Palette::security, 1.5F, Stroke::dashed},
     {&CurvePoint::model_of_self, &Palette::self_model, 3.0F, Stroke::dotted},
     {&CurvePoint::model_of_other, &Palette::other_model, 3.0F, Stroke::solid}}};

void draw_curves(Picture& picture, const Chart& chart) {
  const TimelineScene& scene = chart.scene;
  picture.clip({chart.seen.min - glm::vec2{2, 2}, chart.seen.max + glm::vec2{2, 2}});
  for (const CurveLook& look : kCurves) {
    const Color color = chart.palette.*(look.color);
    if (scene.ghost.size() > scene.ghost_from + 1U && look.value != &CurvePoint::felt_security) {
      picture.polyline(curve_on(chart.plot, chart.strip(), scene.ghost.subspan(scene.ghost_from),
                                {scene.ghost_from, look.value}),
                       {color.faded(0.4F), 1.3F, look.stroke});
    }
    const auto points = curve_on(chart.plot, chart.strip(), scene.samples, {0, look.value});
    if (points.size() > 1) picture.polyline(points, {color, look.width, look.stroke});
  }
  picture.unclip();
}

bool is_quarrel(MarkKind kind) {
  return kind == MarkKind::quarrel_recovered || kind == MarkKind::quarrel_unrecovered;
}

bool is_small_change(MarkKind kind) {
  return kind == MarkKind::care_changed || kind == MarkKind::partner_changed ||
         kind == MarkKind::person_changed;
}

/// Turning points come first when there is not room for all words.
bool is_turning_point(MarkKind kind) {
  return kind != MarkKind::friend_met && kind != MarkKind::adolescence_starts &&
         kind != MarkKind::school_starts && !is_small_change(kind);
}

/// Words placed so far, so that none covers another.
class LabelStrip {
 public:
  explicit LabelStrip(const Chart& chart) : chart_(chart) {}

  /// The row in which words of this width at x are free; nothing if in none.
  std::optional<int> place(float x, float width) {
    if (!chart_.is_seen(x) || x + 4 + width > chart_.seen.max.x) return std::nullopt;
    for (int row = 0; row < chart_.label_rows(); ++row) {
      const bool is_free = std::none_of(taken_.begin(), taken_.end(), [&](const Taken& t) {
        return t.row == row && x < t.to + 8 && t.from < x + 4 + width + 8;
      });
      if (!is_free) continue;
      taken_.push_back({row, x, x + 4 + width});
      return row;
    }
    return std::nullopt;
  }

 private:
  struct Taken {
    int row;
    float from;
    float to;
  };
  const Chart& chart_;
  std::vector<Taken> taken_;
};

void draw_label(Picture& picture, const Chart& chart, const LabelledMark& mark, LabelStrip& strip) {
  const float x = chart.x_of(mark.episode);
  const auto row = strip.place(x, chart.measure.size(mark.words, TextRole::small).x);
  if (!row) return;
  const float top = chart.plot.min.y + 2 + static_cast<float>(*row) * chart.row_height();
  picture.line({x, top}, {x, chart.plot.max.y}, {chart.palette.muted.faded(0.45F), 1, Stroke::dashed});
  picture.text({x + 4, top}, mark.words, {TextRole::small, chart.palette.ink});
}

void draw_labels(Picture& picture, const Chart& chart) {
  LabelStrip strip(chart);
  for (const bool wants_turning_points : {true, false}) {
    const LabelledMark* before = nullptr;
    for (const LabelledMark& mark : chart.scene.marks) {
      const bool is_repeated = before && before->episode == mark.episode && before->words == mark.words;
      const bool is_wanted = !mark.words.empty() && is_turning_point(mark.kind) == wants_turning_points;
      if (is_wanted && !is_repeated && mark.episode < chart.scene.samples.size())
        draw_label(picture, chart, mark, strip);
      before = &mark;
    }
  }
}

/// Quarrels are ticks along the lower edge; the rest gets a dot and, where there is room, words.
void draw_marks(Picture& picture, const Chart& chart) {
  float last_dot = -100;
  const float floor = chart.plot.max.y;
  for (const LabelledMark& mark : chart.scene.marks) {
    if (mark.episode >= chart.scene.samples.size()) continue;
    const float x = chart.x_of(mark.episode);
    if (!chart.is_seen(x)) continue;
    if (is_quarrel(mark.kind)) {
      const float height = mark.kind == MarkKind::quarrel_unrecovered ? 7.0F : 4.0F;
      picture.line({x, floor - height}, {x, floor}, {chart.palette.muted.faded(0.35F), 1});
    } else if (x > last_dot + 5) {
      picture.disc({x, floor}, 4, chart.palette.ink);
      last_dot = x;
    }
  }
}

/// What is expected: dashed, in ink, with a flag where it ends; what has been lived appears over it.
void draw_expected(Picture& picture, const Chart& chart) {
  const Prediction* expected = chart.scene.prediction;
  if (!expected) return;
  const float end = chart.x_of(expected->horizon);
  const Pen pen{chart.palette.ink, 2, Stroke::dashed, 7};
  if (chart.is_seen(end))
    picture.line({end, chart.plot.min.y}, {end, chart.plot.max.y},
                 {chart.palette.ink.faded(0.5F), 1, Stroke::dotted});
  if (expected->drawn.empty()) return;
  std::vector<glm::vec2> points;
  for (std::size_t step = 0; step <= kPredictionSteps; ++step) {
    const std::uint32_t episode = moment_of_step(*expected, step);
    points.push_back({chart.x_of(episode), chart.y_of(static_cast<float>(drawn_at(*expected, episode)))});
  }
  picture.clip({chart.seen.min - glm::vec2{2, 2}, chart.seen.max + glm::vec2{2, 2}});
  picture.polyline(points, pen);
  picture.unclip();
}

/// Which part of the life is in sight, as a bar within one of the whole.
void draw_window(Picture& picture, const Chart& chart) {
  if (chart.scene.window == AgeWindow{}) return;
  constexpr float kThick = 4;
  const float bottom = chart.seen.max.y;
  const auto share = [&](double at) {
    return chart.seen.min.x + static_cast<float>(at) * chart.seen.width();
  };
  picture.box({{chart.seen.min.x, bottom - kThick}, {chart.seen.max.x, bottom}}, 0,
              chart.palette.muted.faded(0.25F));
  picture.box({{share(chart.scene.window.from), bottom - kThick}, {share(chart.scene.window.to), bottom}}, 2,
              chart.palette.muted);
}

void draw_playhead(Picture& picture, const Chart& chart) {
  const float x = chart.x_of(chart.scene.playhead);
  if (!chart.is_seen(x)) return;
  picture.line({x, chart.plot.min.y - 2}, {x, chart.plot.max.y + 2}, {chart.palette.ink, 2});
  picture.disc({x, chart.plot.min.y - 2}, 6, chart.palette.ink);
  const CurvePoint& now =
      chart.scene.samples[std::min<std::size_t>(chart.scene.playhead, chart.scene.samples.size() - 1)];
  for (const CurveLook& look : kCurves) {
    picture.disc({x, chart.y_of(now.*(look.value))}, 5, chart.palette.panel);
    picture.disc({x, chart.y_of(now.*(look.value))}, 3.5F, chart.palette.*(look.color));
  }
}

}  // namespace

Rect timeline_plot(Rect area, const TextMeasure& measure) { return plot_of_life(area, measure); }

double years_under(float x, const Rect& plot) {
  return axis_years(static_cast<double>((x - plot.min.x) / plot.width()));
}

PenPlace pen_place_under(const TimelineScene& scene, Rect area, const TextMeasure& measure, glm::vec2 point) {
  const Palette palette = light_palette();
  const Chart chart{scene, timeline_plot(area, measure), palette, measure};
  const std::uint32_t episode = episode_at(Age::from_years(years_under(point.x, chart.plot)));
  const float height = chart.y_of(0) - chart.y_of(1);
  const double level = static_cast<double>((chart.y_of(0) - point.y) / height);
  return {step_near(*scene.prediction, episode), kept_level(level)};
}

std::optional<CurvePlace> curve_under(const TimelineScene& scene, Rect area, const TextMeasure& measure,
                                      glm::vec2 point, float reach) {
  const Palette palette = light_palette();
  const Chart chart{scene, timeline_plot(area, measure), palette, measure};
  std::optional<CurvePlace> nearest;
  float best = reach;
  for (const Belief belief : {Belief::other, Belief::self}) {
    const auto value = belief == Belief::other ? &CurvePoint::model_of_other : &CurvePoint::model_of_self;
    for (const glm::vec2 each : curve_on(chart.plot, chart.strip(), scene.samples, {0, value})) {
      const glm::vec2 apart = each - point;
      const float distance = std::sqrt(apart.x * apart.x + apart.y * apart.y);
      if (distance >= best) continue;
      best = distance;
      nearest = CurvePlace{belief, each};
    }
  }
  return nearest;
}

Picture draw_timeline(const TimelineScene& scene, Rect area, const Palette& palette,
                      const TextMeasure& measure) {
  Picture picture;
  const Chart chart{scene, timeline_plot(area, measure), palette, measure};
  const bool is_whole = scene.window == AgeWindow{};
  const Rect sight = is_whole ? area : Rect{{chart.seen.min.x, area.min.y}, {chart.seen.max.x, area.max.y}};
  draw_ground(picture, {sight, chart.plot, palette, measure},
              static_cast<std::uint32_t>(scene.samples.size() - 1));
  draw_window(picture, chart);
  draw_labels(picture, chart);
  draw_curves(picture, chart);
  draw_marks(picture, chart);
  draw_expected(picture, chart);
  draw_playhead(picture, chart);
  return picture;
}

}  // namespace securebase
