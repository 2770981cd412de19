#include "ui/panels/map_words_panel.hpp"

#include <imgui.h>

#include "ui/panels/plane_scenes.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// The last birthday on which the person was asked for a ring of the map.
const TrailLook* last_told(const MapScene& scene) {
  for (std::size_t i = scene.trail.size(); i-- > 0;) {
    if (has_ring(scene.trail[i])) return &scene.trail[i];
  }
  return nullptr;
}

std::string out_of_seven(float value) {
  return say("{n} of {all}"_t, {{"n", words_for_scale(value)}, {"all", "7"}});
}

/// What each instrument has said so far, each under its own name.
void draw_instruments(const MapScene& scene, Surface& surface) {
  paragraph(surface, tr("What the instruments said"_t), TextRole::strong, surface.palette.ink);
  fact(surface, tr("Strange Situation at 12 months"_t),
       tr(scene.at_one ? name_of(*scene.at_one) : "not yet"_t));
  const TrailLook* told = last_told(scene);
  if (!told) {
    paragraph(surface, tr("Self-report and interview are for adults: they are asked from 20 on."_t),
              TextRole::small, surface.palette.muted);
    return;
  }
  const std::vector<Slot> at{{"n", std::to_string(static_cast<int>(told->years + 0.5))}};
  fact(surface, say("self-report at {n}"_t, at), words_for_point(told->seen.told));
  const AdultReading reading = told->seen.reading;
  const std::string found(tr(EnumWords<AdultClass>::names[static_cast<std::size_t>(reading.adult_class)]));
  fact(surface, say("interview at {n}"_t, at),
       reading.is_unresolved ? say("{class}, unresolved"_t, {{"class", found}}) : found);
}

}  // namespace

void MapWordsPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  const MapScene scene = map_scene_of(desk, nullptr);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  paragraph(surface, scene.name + " · " + words_for_age(scene.age), TextRole::title, surface.palette.ink);
  paragraph(surface, where_on_the_plane(scene.name, scene.age, scene.now));
  gap(surface, 3);
  fact(surface, tr("anxiety now"_t), out_of_seven(scene.now.anxiety));
  fact(surface, tr("avoidance now"_t), out_of_seven(scene.now.avoidance));
  gap(surface, 4);
  draw_instruments(scene, surface);
  gap(surface, 4);
  paragraph(
      surface,
      tr("A region is a way of reading two numbers, not a kind of person. People move, and most live near "
         "a border."_t),
      TextRole::small, surface.palette.muted);
  ImGui::PopStyleVar();
}

}  // namespace securebase
