#include "ui/view/plane.hpp"

#include <algorithm>
#include <array>

#include "ui/text/language.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {
namespace {

constexpr float kLow = 1, kHigh = 7, kMiddle = 4;

/// One region of the plane, by the sign of its two numbers.
struct Region {
  PlanePoint inside;
  Color Palette::*color;
};
constexpr std::array<Region, 4> kRegions{{{{2, 2}, &Palette::childhood},
                                          {{2, 6}, &Palette::adulthood},
                                          {{6, 2}, &Palette::infancy},
                                          {{6, 6}, &Palette::old_age}}};

Rect rect_of(const Plane& plane, const Region& region) {
  const glm::vec2 middle = plane.at({kMiddle, kMiddle});
  Rect rect = plane.plot;
  (region.inside.anxiety < kMiddle ? rect.max.x : rect.min.x) = middle.x;
  (region.inside.avoidance < kMiddle ? rect.min.y : rect.max.y) = middle.y;
  return rect;
}

/// Many thin layers, one within the other: no edge says where a kind of person would begin.
void draw_soft(Picture& picture, Rect rect, Color color, float reach) {
  constexpr int kLayers = 7;
  for (int layer = 0; layer < kLayers; ++layer) {
    const float inset = reach * static_cast<float>(layer) / kLayers;
    const Rect inner = rect.inset(inset);
    if (inner.width() <= 0 || inner.height() <= 0) return;
    picture.box(inner, inset * 0.8F + 2, color.faded(layer == 0 ? 0.3F : 0.24F));
  }
}

/// All seven numbers where an axis has room for them, else the ends and the middle, else the ends.
bool has_number(float value, float room_in_lines) {
  if (value == kLow || value == kHigh) return room_in_lines > 2.5F;
  return room_in_lines > (value == kMiddle ? 5 : 10);
}

void draw_numbers(Picture& picture, const Plane& plane, const Palette& palette) {
  const TextStyle across{TextRole::small, palette.muted, Align::centre};
  const TextStyle up{TextRole::small, palette.muted, Align::right};
  for (float value = kLow; value <= kHigh; ++value) {
    const glm::vec2 at = plane.at({value, value});
    const std::string words = std::to_string(static_cast<int>(value));
    const Pen grid{palette.hairline.faded(value == kMiddle ? 1.0F : 0.6F), 1};
    picture.line({at.x, plane.plot.min.y}, {at.x, plane.plot.max.y}, grid);
    picture.line({plane.plot.min.x, at.y}, {plane.plot.max.x, at.y}, grid);
    if (has_number(value, plane.plot.width() / plane.unit))
      picture.text({at.x, plane.plot.max.y + plane.unit * 0.2F}, words, across);
    if (has_number(value, plane.plot.height() / plane.unit))
      picture.text({plane.plot.min.x - plane.unit * 0.4F, at.y - plane.unit * 0.5F}, words, up);
  }
}

/// The longest of these words that fits; the last one anyhow.
std::string fitting(std::span<const std::string_view> choices, float room, const TextMeasure& measure) {
  for (const std::string_view words : choices) {
    if (measure.size(tr(words), TextRole::small).x <= room) return std::string(tr(words));
  }
  return std::string(tr(choices.back()));
}

void draw_names(Picture& picture, const Plane& plane, const Palette& palette, const TextMeasure& measure) {
  constexpr std::array<std::string_view, 3> kAcross{"anxiety: how much I worry about being left →"_t,
                                                    "anxiety: worry about being left →"_t, "anxiety →"_t};
  constexpr std::array<std::string_view, 3> kUp{"avoidance: how much I keep closeness at bay →"_t,
                                                "avoidance: keeping closeness at bay →"_t, "avoidance →"_t};
  const glm::vec2 middle = plane.plot.centre();
  picture.text({middle.x, plane.plot.max.y + plane.unit * 1.25F},
               fitting(kAcross, plane.plot.width(), measure), {TextRole::small, palette.ink, Align::centre});
  TextStyle upwards{TextRole::small, palette.ink, Align::centre};
  upwards.sideways = true;
  if (measure.size(tr(kUp.back()), TextRole::small).x > plane.plot.height()) return;
  picture.text({plane.area.min.x, middle.y}, fitting(kUp, plane.plot.height(), measure), upwards);
}

}  // namespace

glm::vec2 Plane::at(PlanePoint point) const {
  const Rect inner = plot.inset(unit * 0.5F);  // what lies on the edge is seen whole
  return {inner.min.x + (point.anxiety - kLow) / (kHigh - kLow) * inner.width(),
          inner.max.y - (point.avoidance - kLow) / (kHigh - kLow) * inner.height()};
}

Plane plane_in(Rect area, const TextMeasure& measure) {
  Plane plane{area, area, measure.line_height(TextRole::small)};
  plane.plot.min += glm::vec2{plane.unit * 2.2F, 2};
  plane.plot.max -= glm::vec2{2, plane.unit * 2.35F};
  return plane;
}

Picture draw_plane(const Plane& plane, const Palette& palette, const TextMeasure& measure) {
  Picture picture;
  picture.box(plane.plot, 4, palette.paper);
  const float reach = std::min(plane.plot.width(), plane.plot.height()) * 0.22F;
  for (const Region& region : kRegions)
    draw_soft(picture, rect_of(plane, region), palette.*(region.color), reach);
  draw_numbers(picture, plane, palette);
  draw_names(picture, plane, palette, measure);
  return picture;
}

Rect words_beside(const Plane& plane, glm::vec2 dot, float apart, glm::vec2 size) {
  const bool fits_right = dot.x + apart + size.x < plane.plot.max.x - 4;
  const float left = fits_right ? dot.x + apart : dot.x - apart - size.x;
  const float top = std::clamp(dot.y - size.y / 2, plane.plot.min.y + 2, plane.plot.max.y - size.y - 2);
  return Rect::at({left, top}, size);
}

Picture draw_region_names(const Plane& plane, Rect taken, const Palette& palette,
                          const TextMeasure& measure) {
  Picture picture;
  const float pad = plane.unit * 0.35F;
  for (const Region& region : kRegions) {
    const std::string words(tr(words_for_region(region.inside)));
    const glm::vec2 size = measure.size(words, TextRole::small);
    const Rect rect = rect_of(plane, region);
    if (size.x + 4 * pad > rect.width() || size.y * 4 > rect.height()) continue;
    const bool is_left = region.inside.anxiety < kMiddle, is_low = region.inside.avoidance < kMiddle;
    const glm::vec2 corner{is_left ? rect.min.x + 2 * pad : rect.max.x - size.x - 2 * pad,
                           is_low ? rect.max.y - size.y - 1.5F * pad : rect.min.y + 1.5F * pad};
    const Rect back{corner - glm::vec2{pad, 1}, corner + size + glm::vec2{pad, 1}};
    if (back.overlaps(taken)) continue;
    picture.box(back, pad, palette.panel.faded(0.82F));
    picture.text(corner, words, {TextRole::small, palette.muted});
  }
  return picture;
}

}  // namespace securebase
