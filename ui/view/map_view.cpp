#include "ui/view/map_view.hpp"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "ui/view/strange_situation_view.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

bool is_asked(double years) { return years >= kFirstAskedYear - 1e-9; }

struct MapCanvas {
  Picture& picture;
  const Plane& plane;
  const Palette& palette;
  const TextMeasure& measure;
};

Pen asked_pen(const Palette& palette, float unit) { return {palette.person, unit * 0.2F}; }
Pen not_asked_pen(const Palette& palette, float unit) {
  return {palette.person.faded(0.55F), unit * 0.17F, Stroke::dotted, unit * 0.42F};
}

/// The way in its two parts, which meet at the first birthday on which adults are asked.
void draw_way(MapCanvas canvas, const MapScene& scene) {
  std::vector<glm::vec2> before, after;
  before.reserve(scene.trail.size() + 1);
  after.reserve(scene.trail.size() + 1);
  for (const TrailLook& look : scene.trail) {
    const glm::vec2 at = canvas.plane.at(look.seen.without_error);
    if (is_asked(look.years)) after.push_back(at);
    if (!is_asked(look.years) || after.size() == 1) before.push_back(at);
  }
  (after.empty() ? before : after).push_back(canvas.plane.at(scene.now));
  const float unit = canvas.plane.unit;
  canvas.picture.polyline(std::move(before), not_asked_pen(canvas.palette, unit));
  if (after.size() > 1) canvas.picture.polyline(std::move(after), asked_pen(canvas.palette, unit));
}

void draw_told(MapCanvas canvas, const TrailLook& look) {
  const glm::vec2 from = canvas.plane.at(look.seen.without_error), to = canvas.plane.at(look.seen.told);
  const float radius = canvas.plane.unit * 0.27F;
  const float away = glm::distance(from, to);
  if (away > radius)
    canvas.picture.line(from, to + (from - to) * (radius / away), {canvas.palette.person.faded(0.4F), 1});
  canvas.picture.disc(to, radius, canvas.palette.panel);
  canvas.picture.ring(to, radius, {canvas.palette.person, 1.5F});
}

/// Ages that get a tick on the way.
bool has_tick(double years) {
  constexpr std::array kEarly{5.0, 10.0, 15.0};
  const bool is_early = std::find(kEarly.begin(), kEarly.end(), years) != kEarly.end();
  return is_early || (is_asked(years) && std::fmod(years, 10) == 0);
}

/// Ages along the way, and words only where they cover no others.
class AgeLabels {
 public:
  AgeLabels(MapCanvas canvas, std::vector<Rect> taken) : canvas_(canvas), taken_(std::move(taken)) {}

  void add(glm::vec2 at, const std::string& words) {
    const float unit = canvas_.plane.unit;
    canvas_.picture.disc(at, unit * 0.26F, canvas_.palette.panel);
    canvas_.picture.disc(at, unit * 0.17F, canvas_.palette.ink);
    const glm::vec2 size = canvas_.measure.size(words, TextRole::small);
    for (const glm::vec2 corner :
         {at + glm::vec2{unit * 0.4F, -unit * 1.05F}, at + glm::vec2{unit * 0.4F, unit * 0.1F},
          at + glm::vec2{-size.x - unit * 0.4F, -unit * 1.05F},
          at + glm::vec2{-size.x - unit * 0.4F, unit * 0.1F}}) {
      const Rect rect = Rect::at(corner, size);
      const bool is_free =
          canvas_.plane.plot.contains(rect) &&
          std::none_of(taken_.begin(), taken_.end(), [&](const Rect& other) { return other.overlaps(rect); });
      if (!is_free) continue;
      taken_.push_back(rect.inset(-2));
      canvas_.picture.text(corner, words, {TextRole::small, canvas_.palette.ink});
      return;
    }
  }

 private:
  MapCanvas canvas_;
  std::vector<Rect> taken_;
};

/// Where the words at the end of the way stand.
Rect now_label(MapCanvas canvas, const MapScene& scene, const std::string& words) {
  const float unit = canvas.plane.unit;
  const glm::vec2 at = canvas.plane.at(scene.now);
  const glm::vec2 size = canvas.measure.size(words, TextRole::strong);
  return words_beside(canvas.plane, at, unit * 0.9F, size);
}

void draw_now(MapCanvas canvas, const MapScene& scene, Rect label, const std::string& words) {
  const float unit = canvas.plane.unit;
  const glm::vec2 at = canvas.plane.at(scene.now);
  canvas.picture.disc(at, unit * 0.62F, canvas.palette.panel);
  canvas.picture.disc(at, unit * 0.5F, canvas.palette.person);
  canvas.picture.box(label.inset(-3), 4, canvas.palette.panel.faded(0.85F));
  canvas.picture.text(label.min, words, {TextRole::strong, canvas.palette.ink});
}

/// The class at one as its sign, where the life was then.
void draw_at_one(MapCanvas canvas, const MapScene& scene) {
  if (!scene.at_one) return;
  const auto at_one = std::find_if(scene.trail.begin(), scene.trail.end(),
                                   [](const TrailLook& look) { return look.years == 1; });
  if (at_one == scene.trail.end()) return;
  const glm::vec2 at = canvas.plane.at(at_one->seen.without_error);
  canvas.picture.marker(marker_of(*scene.at_one), at, canvas.plane.unit * 1.25F, canvas.palette.panel);
  canvas.picture.marker(marker_of(*scene.at_one), at, canvas.plane.unit * 0.95F,
                        color_of(*scene.at_one, canvas.palette));
}

void draw_ages(MapCanvas canvas, const MapScene& scene, Rect taken) {
  const float unit = canvas.plane.unit;
  std::vector<Rect> all{taken, Rect::around(canvas.plane.at(scene.now), {unit, unit})};
  for (const TrailLook& look : scene.trail) {
    if (look.years == 1) all.push_back(Rect::around(canvas.plane.at(look.seen.without_error), {unit, unit}));
  }
  AgeLabels labels(canvas, std::move(all));
  for (const TrailLook& look : scene.trail) {
    if (look.years == 1 && scene.at_one)
      labels.add(canvas.plane.at(look.seen.without_error), std::string(tr("12 months"_t)));
    if (has_tick(look.years) && scene.age.years() - look.years > 1)
      labels.add(canvas.plane.at(look.seen.without_error),
                 std::to_string(static_cast<int>(std::lround(look.years))));
  }
}

}  // namespace

bool has_ring(const TrailLook& look) { return is_asked(look.years) && std::fmod(look.years, 5) == 0; }

Picture draw_map(const MapScene& scene, Rect area, const Palette& palette, const TextMeasure& measure) {
  const Plane plane = plane_in(area, measure);
  Picture picture = draw_plane(plane, palette, measure);
  if (scene.others) picture.add(draw_crowd_dots(*scene.others, plane, palette, 0.4F));
  const MapCanvas canvas{picture, plane, palette, measure};
  const std::string words = words_for_age(scene.age);
  const Rect label = now_label(canvas, scene, words);
  picture.add(draw_region_names(plane, label.inset(-4), palette, measure));
  draw_way(canvas, scene);
  for (const TrailLook& look : scene.trail) {
    if (has_ring(look)) draw_told(canvas, look);
  }
  draw_ages(canvas, scene, label.inset(-4));
  draw_at_one(canvas, scene);
  draw_now(canvas, scene, label, words);
  return picture;
}

std::string_view words_for(MapSign sign) {
  constexpr std::array<std::string_view, kMapSigns> kWords{
      "from 20: what the self-report would say, without its error"_t,
      "before: what it would say if a child could be asked"_t,
      "what was told every five years, with the error of a report"_t, "now"_t};
  return kWords[static_cast<std::size_t>(sign)];
}

Picture draw_map_sign(MapSign sign, Rect box, const Palette& palette) {
  Picture picture;
  const float unit = box.height();
  const glm::vec2 left{box.min.x, box.centre().y}, right{box.max.x, box.centre().y};
  switch (sign) {
    case MapSign::asked: picture.line(left, right, asked_pen(palette, unit)); break;
    case MapSign::not_asked: picture.line(left, right, not_asked_pen(palette, unit)); break;
    case MapSign::told: picture.ring(box.centre(), unit * 0.27F, {palette.person, 1.5F}); break;
    case MapSign::now: picture.disc(box.centre(), unit * 0.45F, palette.person); break;
  }
  return picture;
}

}  // namespace securebase
