#include "ui/app/layout.hpp"

#include <algorithm>

namespace securebase {
namespace {

/// The screen cut into strips: the bar at the top, the timeline at the foot, the middle between.
struct Cut {
  float margin;
  Rect bar;
  Rect timeline;
  Rect middle;
  float side;  ///< width of a side panel
};

/// What the map of the lives needs on the timeline.
float map_height(std::size_t lives) { return lives > 1 ? 8 + 17 * static_cast<float>(lives) : 0; }

Cut cut(glm::vec2 size, double text_scale, std::size_t lives) {
  const auto scale = static_cast<float>(text_scale);
  Cut cut{};
  cut.margin = 12;
  const float bar = 46 * scale;
  const float wanted = (214 + map_height(lives)) * std::min(scale, 1 + (scale - 1) * 0.6F);
  const float timeline = std::min(wanted, (size.y - bar) * 0.42F);
  cut.bar = {{0, 0}, {size.x, bar}};
  cut.timeline = {{cut.margin, size.y - timeline - cut.margin}, {size.x - cut.margin, size.y - cut.margin}};
  cut.middle = {{cut.margin, bar + cut.margin}, {size.x - cut.margin, cut.timeline.min.y - cut.margin}};
  cut.side = std::min(270 * scale, size.x * 0.42F);
  return cut;
}

Rect dialogue_in(glm::vec2 size, double text_scale) {
  const glm::vec2 wanted{static_cast<float>(760 * text_scale), static_cast<float>(620 * text_scale)};
  const glm::vec2 most = size - glm::vec2{48, 48};
  return Rect::around(size * 0.5F, {std::min(wanted.x, most.x), std::min(wanted.y, most.y)});
}

/// Where lives are compared there are two regions.
Region region_of(const ViewState& view) {
  const bool has_two = view.front == View::compare && view.region == Region::controls;
  return has_two ? Region::story : view.region;
}

bool is_side(std::string_view panel) { return panel == "story" || panel == "controls"; }

std::optional<Rect> in_full_room(std::string_view panel, const Cut& c) {
  if (panel == "story") return Rect{c.middle.min, {c.middle.min.x + c.side, c.middle.max.y}};
  if (panel == "controls") return Rect{{c.middle.max.x - c.side, c.middle.min.y}, c.middle.max};
  const float gap = c.side + c.margin;
  const float right = panel == "lives" ? 0 : gap;
  return Rect{{c.middle.min.x + gap, c.middle.min.y}, {c.middle.max.x - right, c.middle.max.y}};
}

std::optional<Rect> in_one_side(std::string_view panel, const Cut& c, Region region) {
  // The stage stays; the side shows the story unless the controls are asked for.
  const std::string_view on_side = region == Region::controls ? "controls" : "story";
  if (is_side(panel) && panel != on_side) return std::nullopt;
  if (is_side(panel)) return Rect{{c.middle.max.x - c.side, c.middle.min.y}, c.middle.max};
  return Rect{c.middle.min, {c.middle.max.x - c.side - c.margin, c.middle.max.y}};
}

std::optional<Rect> in_one_region(std::string_view panel, const Cut& c, Region region) {
  constexpr std::array<std::string_view, kRegions> kPanels{"stage", "story", "controls"};
  if (panel == "lives") panel = "stage";
  if (panel != kPanels[static_cast<std::size_t>(region)]) return std::nullopt;
  return c.middle;
}

}  // namespace

Room room_in(glm::vec2 size, double text_scale) {
  const glm::vec2 in_text = size / static_cast<float>(text_scale);
  if (in_text.x >= 1000 && in_text.y >= 520) return Room::full;
  return in_text.x >= 620 && in_text.y >= 340 ? Room::one_side : Room::one_region;
}

std::optional<Rect> place_of_panel(std::string_view panel, glm::vec2 size, const ViewState& view,
                                   std::size_t lives) {
  const Cut c = cut(size, view.text_scale, lives);
  if (panel == "top bar") return c.bar;
  if (panel == "timeline") return c.timeline;
  if (panel == "view") return Rect{c.middle.min, c.timeline.max};
  if (panel != "stage" && panel != "lives" && !is_side(panel)) return dialogue_in(size, view.text_scale);
  switch (room_in(size, view.text_scale)) {
    case Room::full: return in_full_room(panel, c);
    case Room::one_side: return in_one_side(panel, c, region_of(view));
    case Room::one_region: return in_one_region(panel, c, region_of(view));
  }
  return std::nullopt;
}

}  // namespace securebase
