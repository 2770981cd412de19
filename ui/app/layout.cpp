#include "ui/app/layout.hpp"

#include <algorithm>

namespace securebase {
namespace {

/// The screen cut into strips: the bar at the top, the timeline at the foot, the middle between.
struct Cut {
  float margin;
  Rect bar;
  Rect lesson;  ///< of no height without one
  Rect timeline;
  Rect middle;
  float side;  ///< width of a side panel
};

/// What the map of the lives needs on the timeline.
float map_height(std::size_t lives) { return lives > 1 ? 8 + 17 * static_cast<float>(lives) : 0; }

/// How high the timeline is. Beside a plane it is lower: the plane needs the height more, most of all where text is
/// large and the two have the screen to themselves.
float timeline_height(glm::vec2 size, float bar, const ViewState& view, std::size_t lives) {
  const auto scale = static_cast<float>(view.text_scale);
  const float wanted = (214 + map_height(lives)) * std::min(scale, 1 + (scale - 1) * 0.6F);
  const float most = (size.y - bar) * 0.42F;
  if (view.front != View::map && view.front != View::crowd) return std::min(wanted, most);
  const bool is_alone = room_in(size, view) != Room::full && view.region == Region::stage;
  return std::min(wanted * 0.84F, is_alone ? most * 0.8F : most);
}

/// What the strip of a lesson takes from the height, with the margin below it.
float lesson_height(glm::vec2 size, const ViewState& view) {
  constexpr std::array<float, 4> kHeights{0, 48, 112, 190};
  constexpr float kMostShare = 0.36F;
  const float wanted = kHeights[static_cast<std::size_t>(view.lesson)] * static_cast<float>(view.text_scale);
  return std::min(wanted, size.y * kMostShare);
}

Cut cut(glm::vec2 size, const ViewState& view, std::size_t lives) {
  const auto scale = static_cast<float>(view.text_scale);
  Cut cut{};
  cut.margin = 12;
  const float bar = 46 * scale;
  const float lesson = lesson_height(size, view);
  const float top = bar + lesson;
  const float timeline = timeline_height(size, top, view, lives);
  cut.bar = {{0, 0}, {size.x, bar}};
  cut.lesson = {{cut.margin, bar + cut.margin}, {size.x - cut.margin, top}};
  cut.timeline = {{cut.margin, size.y - timeline - cut.margin}, {size.x - cut.margin, size.y - cut.margin}};
  cut.middle = {{cut.margin, top + cut.margin}, {size.x - cut.margin, cut.timeline.min.y - cut.margin}};
  cut.side = std::min(270 * scale, size.x * 0.42F);
  return cut;
}

Rect dialogue_in(glm::vec2 size, double text_scale) {
  const glm::vec2 wanted{static_cast<float>(760 * text_scale), static_cast<float>(620 * text_scale)};
  const glm::vec2 most = size - glm::vec2{48, 48};
  return Rect::around(size * 0.5F, {std::min(wanted.x, most.x), std::min(wanted.y, most.y)});
}

/// The plane takes the place of story and stage together; its words and controls lie one above the other beside it.
/// Where there is less room each has all of the middle in its turn, as stage, story and controls have in a life.
std::string_view same_as(std::string_view panel) {
  if (panel == "plane") return "stage";
  if (panel == "plane words") return "story";
  return panel == "plane controls" ? "controls" : panel;
}

std::optional<Rect> beside_the_plane(std::string_view panel, const Cut& c, double text_scale) {
  const float side = std::max(c.side * 1.32F, c.middle.width() * 0.27F);
  const float left = c.middle.max.x - side;
  if (panel == "plane") return Rect{c.middle.min, {left - c.margin, c.middle.max.y}};
  const float controls = std::min(static_cast<float>(146 * text_scale), c.middle.height() * 0.5F);
  const float split = c.middle.max.y - controls;
  if (panel == "plane words") return Rect{{left, c.middle.min.y}, {c.middle.max.x, split - c.margin}};
  return Rect{{left, split}, c.middle.max};
}

/// Where lives are compared there are two regions.
Region region_of(const ViewState& view) {
  if (view.presenting && view.is_control_lit) return Region::controls;
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

/// With a sheet over the stage, only the timeline stays, where there is room for both. The inner nothing: not there
/// now; the outer: not a matter of the sheet.
std::optional<std::optional<Rect>> under_a_sheet(std::string_view panel, const Cut& c, Room room) {
  const bool has_timeline = room == Room::full;
  if (panel == "sheet") return Rect{c.middle.min, has_timeline ? c.middle.max : c.timeline.max};
  if (panel == "stage" || is_side(panel)) return std::optional<Rect>{};
  if (panel == "timeline" && !has_timeline) return std::optional<Rect>{};
  return std::nullopt;
}

}  // namespace

Room room_in(glm::vec2 size, const ViewState& view) {
  if (view.presenting) return view.is_control_lit ? Room::one_side : Room::one_region;
  const glm::vec2 left = size - glm::vec2{0, lesson_height(size, view)};
  const glm::vec2 in_text = left / static_cast<float>(view.text_scale);
  if (in_text.x >= 1000 && in_text.y >= 520) return Room::full;
  return in_text.x >= 620 && in_text.y >= 340 ? Room::one_side : Room::one_region;
}

std::optional<Rect> place_of_panel(std::string_view panel, glm::vec2 size, const ViewState& view,
                                   std::size_t lives) {
  if (panel == "cover") return Rect{{0, 0}, size};
  const Cut c = cut(size, view, lives);
  if (panel == "top bar") return c.bar;
  if (panel == "lesson") return c.lesson;
  if (view.front == View::life && view.sheet != Sheet::none) {
    if (const auto place = under_a_sheet(panel, c, room_in(size, view))) return *place;
  }
  if (panel == "timeline") return c.timeline;
  if (panel == "view") return Rect{c.middle.min, c.timeline.max};
  if (same_as(panel) != panel) {
    if (room_in(size, view) == Room::full) return beside_the_plane(panel, c, view.text_scale);
    return in_one_region(same_as(panel), c, view.region);
  }
  if (panel != "stage" && panel != "lives" && !is_side(panel)) return dialogue_in(size, view.text_scale);
  switch (room_in(size, view)) {
    case Room::full: return in_full_room(panel, c);
    case Room::one_side: return in_one_side(panel, c, region_of(view));
    case Room::one_region: return in_one_region(panel, c, region_of(view));
  }
  return std::nullopt;
}

}  // namespace securebase
