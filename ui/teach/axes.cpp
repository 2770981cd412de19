#include "ui/teach/axes.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "ui/text/language.hpp"
#include "ui/text/lines.hpp"
#include "ui/view/axis.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

// In the drawing's own points, about a quarter of a millimetre each on paper.
constexpr double kWidth = 680;
constexpr double kHeight = 292;
constexpr double kLeft = 40;
constexpr double kRight = 632;
constexpr double kTop = 44;
constexpr double kBottom = 248;
constexpr double kLetter = 6.4;  // mean width of a letter of the labels
constexpr double kLine = 15;     // from one to the next
constexpr double kSample = 30;   // of a line, beside its name
constexpr double kLegend = 15;   // where names stand

constexpr std::array kTickMonths{0,   1,   3,   6,   9,   12,  18,  24,  36,  60,  96,  144,
                                 216, 264, 300, 312, 336, 360, 420, 480, 600, 720, 780, 960};

std::string at(double place) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", place);
  return text.data();
}

double x_of(const Axes& axes, double years) {
  const double from = axis_share(axes.from.years());
  const double to = axis_share(axes.to.years());
  return kLeft + (kRight - kLeft) * (axis_share(years) - from) / (to - from);
}
double y_of(double level) { return kBottom - (kBottom - kTop) * level; }

std::string class_of(PredictedCurve curve) {
  switch (curve) {
    case PredictedCurve::model_of_other: return "other";
    case PredictedCurve::model_of_self: return "self";
    case PredictedCurve::felt_security: break;
  }
  return "felt";
}

struct Line {
  double x1, y1, x2, y2;
};
void write_line(Html& html, const Line& line, const char* kind) {
  html.open("line", {{"class", kind},
                     {"x1", at(line.x1)},
                     {"y1", at(line.y1)},
                     {"x2", at(line.x2)},
                     {"y2", at(line.y2)}})
      .close();
}

/// Where a label stands and how: its anchor is "start", "middle" or "end".
struct LabelSpot {
  double x, y;
  const char* anchor;
  std::string kind;
};
void write_label(Html& html, const LabelSpot& spot, std::string_view words) {
  html.element("text", words,
               {{"class", spot.kind}, {"x", at(spot.x)}, {"y", at(spot.y)}, {"text-anchor", spot.anchor}});
}

void write_levels(Html& html) {
  for (const double level : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    write_line(html, {kLeft, y_of(level), kRight, y_of(level)}, level == 0 ? "axis" : "grid");
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%g", level);
    write_label(html, {kLeft - 8, y_of(level) + 4, "end", "tick"}, digits(text.data()));
  }
  write_line(html, {kLeft, kTop, kLeft, kBottom}, "axis");
  write_label(html, {kRight - 4, y_of(1) - 7, "end", "tick soft"}, words_for_level(1));
  write_label(html, {kRight - 4, y_of(0) - 7, "end", "tick soft"}, words_for_level(0));
}

/// A tick with words takes some room to both sides.
struct Tick {
  double x = 0;
  std::string words;
  [[nodiscard]] double half() const { return static_cast<double>(letters_of(words)) * kLetter / 2 + 5; }
};

bool overlaps(const Tick& one, const Tick& other) {
  return std::abs(one.x - other.x) < one.half() + other.half();
}

/// The two ends come first; what is between them stands where there is room.
std::vector<Tick> ticks_of(const Axes& axes) {
  const auto tick = [&](Age age) { return Tick{x_of(axes, age.years()), words_for_age(age)}; };
  std::vector<Tick> ticks{tick(axes.from), tick(axes.to)};
  for (const int months : kTickMonths) {
    const Age age = Age::from_months(months);
    if (!(axes.from < age && age < axes.to)) continue;
    const Tick next = tick(age);
    if (std::none_of(ticks.begin(), ticks.end(), [&](const Tick& each) { return overlaps(each, next); }))
      ticks.push_back(next);
  }
  return ticks;
}

void write_ages(Html& html, const Axes& axes) {
  for (const Tick& tick : ticks_of(axes)) {
    write_line(html, {tick.x, kBottom, tick.x, kBottom + 6}, "axis");
    write_label(html, {tick.x, kBottom + 22, "middle", "tick"}, tick.words);
  }
  write_label(html, {(kLeft + kRight) / 2, kBottom + 40, "middle", "tick soft"}, tr("age"_t));
}

void write_curve(Html& html, const Axes& axes, const AxesCurve& curve) {
  const AxesPoint& last = curve.points.back();
  if (curve.points.size() > 1) {
    std::string points;
    for (const AxesPoint& point : curve.points)
      points += (points.empty() ? "" : " ") + at(x_of(axes, point.years)) + "," + at(y_of(point.level));
    html.open("polyline", {{"class", "curve " + class_of(curve.curve)}, {"points", points}}).close();
  }
  html.open("circle", {{"class", "dot " + class_of(curve.curve)},
                       {"cx", at(x_of(axes, last.years))},
                       {"cy", at(y_of(last.level))},
                       {"r", "4.5"}})
      .close();
}

/// The lines by name, as they are drawn or are to be.
void write_legend(Html& html, const Axes& axes) {
  double x = kLeft;
  for (const AxesCurve& curve : axes.curves) {
    const std::string kind = class_of(curve.curve);
    const std::string words(tr(words_for(curve.curve)));
    const std::string points = at(x) + "," + at(kLegend - 4) + " " + at(x + kSample) + "," + at(kLegend - 4);
    html.open("polyline", {{"class", "curve sample " + kind}, {"points", points}}).close();
    write_label(html, {x + kSample + 8, kLegend, "start", "name " + kind}, words);
    x += kSample + 32 + static_cast<double>(letters_of(words)) * kLetter * 1.08;
  }
}

/// The level of each curve beside its end, the higher one above.
void write_ends(Html& html, const Axes& axes) {
  std::vector<const AxesCurve*> order;
  for (const AxesCurve& curve : axes.curves) {
    if (curve.points.size() > 1) order.push_back(&curve);
  }
  std::stable_sort(order.begin(), order.end(), [](const AxesCurve* one, const AxesCurve* other) {
    return one->points.back().level > other->points.back().level;
  });
  double free_from = kTop;
  for (const AxesCurve* curve : order) {
    const AxesPoint& last = curve->points.back();
    const double y = std::max(y_of(last.level) + 4, free_from);
    write_label(html, {x_of(axes, last.years) + 9, y, "start", "name " + class_of(curve->curve)},
                number(last.level));
    free_from = y + kLine;
  }
}

}  // namespace

AxesCurve curve_between(std::span<const CurvePoint> lived, std::uint32_t from, std::uint32_t to,
                        PredictedCurve curve) {
  constexpr std::uint32_t kMostPoints = 240;
  AxesCurve drawn{curve, {}};
  const std::uint32_t step = std::max<std::uint32_t>(1, (to - from) / kMostPoints);
  const auto add = [&](std::uint32_t episode) {
    drawn.points.push_back({age_at(episode).years(), static_cast<double>(lived[episode].*value_of(curve))});
  };
  for (std::uint32_t episode = from; episode < to; episode += step) add(episode);
  add(to);
  return drawn;
}

AxesCurve beginning_of(const AxesCurve& curve) { return {curve.curve, {curve.points.front()}}; }

void write_axes(Html& html, const Axes& axes, const std::string& alt) {
  html.open("svg", {{"class", "axes"},
                    {"viewBox", "0 0 " + at(kWidth) + " " + at(kHeight)},
                    {"role", "img"},
                    {"aria-label", alt}});
  write_levels(html);
  write_ages(html, axes);
  for (const AxesCurve& curve : axes.curves) write_curve(html, axes, curve);
  write_legend(html, axes);
  write_ends(html, axes);
  html.close();
}

}  // namespace securebase
