#include "ui/view/findings_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace securebase {
namespace {

/// How much fits beside one another: words and numbers, the columns of numbers, or neither.
enum class RowRoom : std::uint8_t { wide, columns, narrow };

/// Where the columns of a row lie, for its width.
struct RowLayout {
  RowRoom room = RowRoom::wide;
  float unit = 16;  ///< height of a small line: all lengths grow with the text
  Rect words;       ///< statement and what was published; only left, right and top count
  float label = 0, axis = 0, simulated = 0, band = 0, verdict = 0, right = 0;  ///< left edges

  [[nodiscard]] Rect axis_at(float y) const {
    return Rect{{axis, y - unit * 0.5F}, {simulated - unit * 1.2F, y + unit * 0.5F}};
  }
};

/// Widths of the columns at the right, in the language of the screen.
struct ColumnWidths {
  float simulated, band, verdict;
  [[nodiscard]] float all() const { return simulated + band + verdict; }
};

ColumnWidths column_widths(float unit, const TextMeasure& measure) {
  const auto width = [&](const std::string& words) { return measure.size(words, TextRole::small).x; };
  PageNumber usual;
  usual.low = 0.18;
  usual.high = 0.32;
  return {std::max(unit * 6, width(std::string(tr("simulated"_t))) + unit),
          std::max({unit * 6.6F, width(words_for_band(usual)) + unit,
                    width(std::string(tr("expected"_t))) + unit}),
          std::max(unit * 3.9F, width(std::string(tr("misses"_t))) + unit * 1.2F)};
}

RowLayout lay_out(Rect across, const TextMeasure& measure) {
  RowLayout l;
  l.unit = measure.line_height(TextRole::small);
  const float pad = l.unit * 0.6F;
  const float in_units = across.width() / l.unit;
  l.room = in_units > 46 ? RowRoom::wide : (in_units > 29 ? RowRoom::columns : RowRoom::narrow);
  l.words = across.inset(pad);
  l.right = across.max.x - pad;
  float left = l.words.min.x;
  if (l.room == RowRoom::wide) {
    l.words.max.x = l.words.min.x + across.width() * 0.37F;
    left = l.words.max.x + l.unit * 1.2F;
  }
  const float wide = l.right - left;
  l.label = left;
  const ColumnWidths columns = column_widths(l.unit, measure);
  if (wide - columns.all() < l.unit * 9) l.room = RowRoom::narrow;
  l.verdict = l.right - columns.verdict;
  l.band = l.verdict - columns.band;
  l.simulated = l.band - columns.simulated;
  l.axis = left + std::max(l.unit * 5, (wide - columns.all()) * 0.46F);
  if (l.room == RowRoom::narrow) {
    l.axis = left;
    l.simulated = l.right;
  }
  return l;
}

float place_in(Rect axis, double share) {
  return axis.min.x + axis.width() * static_cast<float>(std::clamp(share, 0.0, 1.0));
}

/// An arrowhead where a value lies beyond the end of the axis.
void draw_beyond(Picture& picture, Rect axis, bool is_right, float size, Color color) {
  const float out = is_right ? size : -size;
  const float x = (is_right ? axis.max.x : axis.min.x) + out * 0.85F;  // clear of the mark itself
  const float y = axis.centre().y;
  picture.polygon({{x, y - size * 0.7F}, {x + out, y}, {x, y + size * 0.7F}}, color);
}

void draw_band(Picture& picture, Rect axis, const PageNumber& value, const Palette& palette) {
  const float half = axis.height() * 0.5F;
  const float y = axis.centre().y;
  picture.box({{axis.min.x, y - 1}, {axis.max.x, y + 1}}, 1, palette.track);
  const double low = value.has_low() ? place_on_axis(value, value.low) : 0;
  const double high = value.has_high() ? place_on_axis(value, value.high) : 1;
  const Rect bar{{place_in(axis, low), y - half}, {place_in(axis, high), y + half}};
  picture.box(bar, half * 0.4F, palette.person.faded(0.22F));
  // An edge stands where the band ends; an open side has none.
  const Pen edge{palette.person.faded(0.75F), 1.5F};
  if (value.has_low()) picture.line({bar.min.x, bar.min.y}, {bar.min.x, bar.max.y}, edge);
  if (value.has_high()) picture.line({bar.max.x, bar.min.y}, {bar.max.x, bar.max.y}, edge);
}

void draw_whisker(Picture& picture, Rect axis, const PageNumber& value, Color color) {
  if (!std::isfinite(value.spread)) return;
  const float from = place_in(axis, place_on_axis(value, value.mean - value.spread));
  const float to = place_in(axis, place_on_axis(value, value.mean + value.spread));
  const float y = axis.centre().y;
  const float tip = axis.height() * 0.22F;
  picture.line({from, y}, {to, y}, {color, 2});
  for (const float x : {from, to}) picture.line({x, y - tip}, {x, y + tip}, {color, 1.5F});
}

/// Band, whisker, mark and, where it was measured too, the value straight from the hidden state.
void draw_axis(Picture& picture, Rect axis, const PageNumber& value, PageRole role, const Palette& palette) {
  if (!value.has_band()) return;  // nothing to compare it with: the number says it all
  draw_band(picture, axis, value, palette);
  if (std::isfinite(value.mean)) {
    const double share = place_on_axis(value, value.mean);
    const float size = axis.height() * 0.72F;
    draw_whisker(picture, axis, value, palette.ink);
    picture.marker(marker_of(role), {place_in(axis, share), axis.centre().y}, size, palette.ink);
    if (share < 0 || share > 1) draw_beyond(picture, axis, share > 1, size * 0.6F, palette.ink);
  }
  if (!value.without_instruments || !std::isfinite(*value.without_instruments)) return;
  const float x = place_in(axis, place_on_axis(value, *value.without_instruments));
  picture.ring({x, axis.centre().y}, axis.height() * 0.36F, {palette.arousal, 2});
}

/// "misses" stands on a quiet tag, "holds" without: told apart without colour.
void draw_verdict(Picture& picture, glm::vec2 right_top, const PageNumber& value, const Palette& palette,
                  const TextMeasure& measure) {
  const std::string words = words_for_verdict(value);
  if (words.empty()) return;
  const glm::vec2 size = measure.size(words, TextRole::small);
  if (!value.holds()) {
    const float pad = size.y * 0.35F;
    picture.box({{right_top.x - size.x - 2 * pad, right_top.y - 1}, {right_top.x, right_top.y + size.y + 1}},
                size.y * 0.4F, palette.panel, {palette.ink, 1.2F});
    right_top.x -= pad;
  }
  picture.text(right_top, words,
               {TextRole::small, value.holds() ? palette.muted : palette.ink, Align::right});
}

/// Where to draw, and with what.
struct FindingsCanvas {
  Picture& picture;
  const Palette& palette;
  const TextMeasure& measure;
};

/// One number beside the others: its name, axis, value, band and verdict. Gives back its height.
float draw_in_columns(FindingsCanvas canvas, const RowLayout& l, float top, const PageNumber& value,
                      PageRole role) {
  const auto& [picture, palette, measure] = canvas;
  const float wrap = l.axis - l.label - l.unit * 0.6F;
  const std::string name(tr(value.of));
  const float label = measure.size(name, TextRole::small, wrap).y;
  picture.text({l.label, top}, name, {TextRole::small, palette.ink, Align::left, wrap});
  const TextStyle style{TextRole::small, palette.ink};
  draw_axis(picture, l.axis_at(top + l.unit * 0.5F), value, role, palette);
  picture.text({l.simulated, top}, words_for_simulated(value), style);
  const std::string band = words_for_band(value);
  picture.text({l.band, top}, band, {TextRole::small, palette.muted});
  draw_verdict(picture, {l.right, top}, value, palette, measure);
  return std::max(label, l.unit);
}

/// The same one below the other.
float draw_stacked(FindingsCanvas canvas, const RowLayout& l, float top, const PageNumber& value,
                   PageRole role) {
  const auto& [picture, palette, measure] = canvas;
  const float verdict = measure.size(words_for_verdict(value), TextRole::small).x + l.unit * 1.4F;
  const float wrap = l.right - l.label - verdict;
  const std::string name(tr(value.of));
  const float label = measure.size(name, TextRole::small, wrap).y;
  picture.text({l.label, top}, name, {TextRole::small, palette.ink, Align::left, wrap});
  draw_verdict(picture, {l.right, top}, value, palette, measure);
  float y = top + label + l.unit * 0.3F;
  draw_axis(picture, l.axis_at(y + l.unit * 0.5F), value, role, palette);
  y += l.unit * 1.25F;
  std::string numbers = words_for_simulated(value);
  if (value.has_band())
    numbers =
        say("{simulated}, expected {band}"_t, {{"simulated", numbers}, {"band", words_for_band(value)}});
  const float whole = l.right - l.label;
  picture.text({l.label, y}, numbers, {TextRole::small, palette.muted, Align::left, whole});
  return y + measure.size(numbers, TextRole::small, whole).y - top;
}

/// Statement and what was published. Gives back its height.
float draw_words(Picture& picture, const RowLayout& l, const PageFinding& finding, const Palette& palette,
                 const TextMeasure& measure) {
  const float wrap = l.words.width();
  const std::string words(tr(finding.statement));
  const float statement = measure.size(words, TextRole::strong, wrap).y;
  const std::string published = words_for_published(finding);
  picture.text(l.words.min, words, {TextRole::strong, palette.ink, Align::left, wrap});
  const float gap = l.unit * 0.1F;
  picture.text({l.words.min.x, l.words.min.y + statement + gap}, published,
               {TextRole::small, palette.muted, Align::left, wrap});
  return statement + gap + measure.size(published, TextRole::small, wrap).y;
}

float draw_numbers(FindingsCanvas canvas, const RowLayout& l, float top, const PageFinding& finding) {
  float y = top;
  for (const PageNumber& value : finding.numbers) {
    const auto draw = l.room == RowRoom::narrow ? draw_stacked : draw_in_columns;
    y += draw(canvas, l, y, value, finding.role) + l.unit * (l.room == RowRoom::narrow ? 0.7F : 0.4F);
  }
  return y - top;
}

}  // namespace

double place_on_axis(const PageNumber& value, double number) {
  const bool has_low = value.has_low(), has_high = value.has_high();
  if (has_low && has_high) return 0.25 + 0.5 * (number - value.low) / std::max(1e-9, value.high - value.low);
  // With one end or none, the axis is as long as the simulated value needs.
  const double end = has_low ? value.low : (has_high ? value.high : 0);
  const double mean = std::isfinite(value.mean) ? value.mean : end;
  const double spread = std::isfinite(value.spread) ? value.spread : 0;
  const double reach = std::max({std::abs(mean - end) + spread, std::abs(end), 0.1}) * 1.15;
  return 0.5 + 0.5 * (number - end) / reach;
}

Marker marker_of(PageRole role) {
  if (role == PageRole::calibrated) return Marker::circle;
  return role == PageRole::predicted ? Marker::diamond : Marker::square;
}

FindingRow draw_finding(const PageFinding& finding, Rect across, bool is_chosen, const Palette& palette,
                        const TextMeasure& measure) {
  const RowLayout l = lay_out(across, measure);
  Picture content;
  const float words = draw_words(content, l, finding, palette, measure);
  const bool is_beside = l.room == RowRoom::wide;
  const float top = l.words.min.y + (is_beside ? l.unit * 0.15F : words + l.unit * 0.5F);
  const float numbers = draw_numbers({content, palette, measure}, l, top, finding);
  const float used = is_beside ? std::max(words, numbers) : words + l.unit * 0.5F + numbers;
  FindingRow row;
  row.height = used + l.unit * 1.2F;
  const Rect card = Rect::at(across.min, {across.width(), row.height});
  if (is_chosen) row.picture.box(card, l.unit * 0.5F, palette.chosen, {palette.ink, 1});
  if (!is_chosen) row.picture.line({card.min.x, card.max.y}, {card.max.x, card.max.y}, {palette.hairline, 1});
  row.picture.add(content);
  return row;
}

FindingRow draw_findings_heading(PageRole role, Rect across, const Palette& palette,
                                 const TextMeasure& measure) {
  const RowLayout l = lay_out(across, measure);
  FindingRow row;
  const float title = measure.line_height(TextRole::title);
  const float left = l.words.min.x;
  float y = across.min.y + l.unit * 0.7F;
  row.picture.marker(marker_of(role), {left + l.unit * 0.4F, y + title * 0.52F}, l.unit * 0.8F, palette.ink);
  row.picture.text({left + l.unit * 1.3F, y}, heading_of(role), {TextRole::title, palette.ink});
  y += title + l.unit * 0.1F;
  const float wrap = l.right - left;
  row.picture.text({left, y}, what_a_role_is(role), {TextRole::small, palette.muted, Align::left, wrap});
  y += measure.size(what_a_role_is(role), TextRole::small, wrap).y + l.unit * 0.4F;
  row.picture.line({across.min.x, y}, {across.max.x, y}, {palette.hairline, 1});
  if (l.room == RowRoom::wide && role != PageRole::shown) {
    const TextStyle style{TextRole::small, palette.muted};
    const float at = across.min.y + l.unit * 0.7F + title - l.unit;
    row.picture.text({l.simulated, at}, std::string(tr("simulated"_t)), style);
    row.picture.text({l.band, at}, std::string(tr("expected"_t)), style);
  }
  row.height = y - across.min.y;
  return row;
}

namespace {

/// One sign of the legend, drawn into this square.
using DrawSign = void (*)(Picture&, Rect, const Palette&);

struct FindingsLegendEntry {
  std::string_view words;
  DrawSign draw;
};

void draw_band_sign(Picture& picture, Rect sign, const Palette& palette) {
  PageNumber value;
  value.low = 0;
  value.high = 1;
  const float reach = sign.width() * 0.25F;
  draw_band(picture, {{sign.min.x - reach, sign.min.y}, {sign.max.x + reach, sign.max.y}}, value, palette);
}

void draw_whisker_sign(Picture& picture, Rect sign, const Palette& palette) {
  PageNumber value;
  value.low = 0;
  value.high = 1;
  value.mean = 0.5;
  value.spread = 0.9;
  draw_whisker(picture, sign, value, palette.ink);
}

void draw_mark(Picture& picture, Rect sign, PageRole role, const Palette& palette) {
  picture.marker(marker_of(role), sign.centre(), sign.height() * 0.72F, palette.ink);
}

constexpr std::array<FindingsLegendEntry, 5> kLegend{
    {{"what studies leave room for"_t, draw_band_sign},
     {"calibrated value"_t,
      [](Picture& p, Rect r, const Palette& palette) { draw_mark(p, r, PageRole::calibrated, palette); }},
     {"predicted value"_t,
      [](Picture& p, Rect r, const Palette& palette) { draw_mark(p, r, PageRole::predicted, palette); }},
     {"± spread between seeds"_t, draw_whisker_sign},
     {"without instruments"_t, [](Picture& p, Rect r, const Palette& palette) {
        p.ring(r.centre(), r.height() * 0.36F, {palette.arousal, 2});
      }}}};

}  // namespace

FindingRow draw_findings_legend(Rect across, const Palette& palette, const TextMeasure& measure) {
  const float unit = measure.line_height(TextRole::small);
  const float sign = unit * 1.6F;
  FindingRow legend;
  const float left = across.min.x + unit * 0.6F;
  glm::vec2 at{left, across.min.y};
  for (const FindingsLegendEntry& entry : kLegend) {
    const std::string said(tr(entry.words));
    const float words = measure.size(said, TextRole::small).x;
    if (at.x > left && at.x + sign + unit * 0.4F + words > across.max.x)
      at = {left, across.min.y + legend.height + unit * 0.3F};
    entry.draw(legend.picture, Rect::at(at, {sign, unit}).inset(unit * 0.08F), palette);
    const float wrap = across.max.x - at.x - sign - unit * 0.4F;
    legend.picture.text({at.x + sign + unit * 0.4F, at.y}, said,
                        {TextRole::small, palette.muted, Align::left, wrap});
    const float bottom = at.y + measure.size(said, TextRole::small, wrap).y;
    legend.height = std::max(legend.height, bottom - across.min.y);
    at.x += sign + words + unit * 1.3F;
  }
  return legend;
}

Picture draw_findings_progress(double share, Rect bar, const Palette& palette) {
  Picture picture;
  const float corner = bar.height() * 0.5F;
  picture.box(bar, corner, palette.track);
  const float filled = bar.width() * static_cast<float>(std::clamp(share, 0.0, 1.0));
  if (filled > 2 * corner) picture.box(Rect::at(bar.min, {filled, bar.height()}), corner, palette.track_fill);
  return picture;
}

}  // namespace securebase
