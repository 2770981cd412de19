#include "ui/panels/top_bar.hpp"

#include <imgui.h>

#include <array>

#include "ui/app/layout.hpp"
#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

/// From the right edge, in order of importance: what does not fit is left to its key.
constexpr std::array<std::string_view, 8> kOnTheRight{"view.help",   "luck.new",    "luck.same",
                                                      "edit.undo",   "edit.redo",   "scenario.card",
                                                      "view.larger", "view.smaller"};
/// Left to right, as they stand.
constexpr std::array<std::string_view, 8> kAsTheyStand{"scenario.card", "luck.same", "luck.new",
                                                       "edit.undo",     "edit.redo", "view.smaller",
                                                       "view.larger",   "view.help"};

float width_of(const Surface& surface, std::string_view name) {
  return button_width(surface, *control_named(name)) + surface.em(4);
}

/// How many of kOnTheRight fit.
std::size_t how_many_fit(const Surface& surface, float room) {
  std::size_t count = 0;
  for (const std::string_view name : kOnTheRight) {
    room -= width_of(surface, name);
    if (room < 0) break;
    ++count;
  }
  return count;
}

bool is_among(std::string_view name, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (kOnTheRight[i] == name) return true;
  }
  return false;
}

/// The open scenario's name, which opens the list.
float draw_scenario(const Desk& desk, Surface& surface, glm::vec2 at, float room) {
  const Control& control = *control_named("scenario.list");
  const float height = button_height(surface);
  std::string title = desk.session.scenario().name;
  const float chevron = surface.em(18);
  while (title.size() > 8 && surface.fonts.width(title, TextRole::strong) + chevron + surface.em(20) > room) {
    title.resize(title.size() - 4);
    while (!title.empty() && (static_cast<unsigned char>(title.back()) & 0xC0U) == 0x80U) title.pop_back();
    title += "…";
  }
  const float width = surface.fonts.width(title, TextRole::strong) + chevron + surface.em(20);
  ImGui::SetCursorScreenPos({at.x, at.y});
  const bool is_clicked = ImGui::InvisibleButton("scenario.list", {width, height});
  const Rect rect = Rect::at(at, {width, height});
  surface.spots["scenario.list"] = rect;
  Picture picture;
  picture.box(rect, surface.em(8), ImGui::IsItemHovered() ? surface.palette.chosen : surface.palette.chip);
  picture.text({at.x + surface.em(10), at.y + surface.em(6.5F)}, title,
               {TextRole::strong, surface.palette.ink});
  picture.icon(Icon::chevron_down, {rect.max.x - surface.em(14), rect.centre().y}, surface.em(9),
               surface.palette.muted);
  if (desk.view.focus == control.name)
    picture.frame(rect.inset(-3), surface.em(8), {surface.palette.focus, 2});
  paint(surface, picture);
  if (is_clicked) surface.acts.push_back({"scenario.list", 0});
  return width;
}

}  // namespace

void TopBar::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const float height = button_height(surface);
  const float top = rect.min.y + (rect.height() - height) / 2;
  const float title_height = surface.fonts.line_height(TextRole::title);
  Picture ground;
  ground.box(rect, 0, surface.palette.panel);
  ground.line({rect.min.x, rect.max.y - 0.5F}, {rect.max.x, rect.max.y - 0.5F},
              {surface.palette.hairline, 1});
  float x = rect.min.x + surface.em(16);
  const float brand = surface.fonts.width("Secure Base", TextRole::title) + surface.em(20);
  const bool has_brand = rect.width() > surface.em(900);
  if (has_brand) {
    ground.text({x, rect.centre().y - title_height / 2}, "Secure Base",
                {TextRole::title, surface.palette.ink});
    x += brand;
  }
  paint(surface, ground);
  const float for_scenario = std::min(surface.em(280), rect.width() * 0.42F);
  x += draw_scenario(desk, surface, {x, top}, for_scenario) + surface.em(12);

  float right_edge = rect.max.x - surface.em(12);
  if (room_in({rect.width(), ImGui::GetIO().DisplaySize.y}, desk.view.text_scale) != Room::full) {
    // A small screen shows one thing at a time: which one is chosen here.
    const Control& region = *control_named("view.region");
    right_edge -= choice_width(surface, desk, region);
    ImGui::SetCursorScreenPos({right_edge, top});
    inline_choice(surface, desk, region);
    right_edge -= surface.em(8);
  }
  const std::string seed = "seed " + std::to_string(desk.session.seed());
  const float seed_width = surface.fonts.width(seed, TextRole::body) + surface.em(10);
  const std::size_t count = how_many_fit(surface, right_edge - x - seed_width);
  float right = right_edge;
  for (const std::string_view name : kAsTheyStand) {
    if (is_among(name, count)) right -= width_of(surface, name);
  }
  Picture words;
  if (right - seed_width >= x)
    words.text({right - seed_width, top + surface.em(6.5F)}, seed, {TextRole::body, surface.palette.muted});
  paint(surface, words);
  for (const std::string_view name : kAsTheyStand) {
    if (!is_among(name, count)) continue;
    ImGui::SetCursorScreenPos({right, top});
    inline_button(surface, desk, *control_named(name), ButtonShape::quiet);
    right += width_of(surface, name);
  }
}

}  // namespace securebase
