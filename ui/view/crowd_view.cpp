#include "ui/view/crowd_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

#include "ui/text/language.hpp"
#include "ui/view/strange_situation_view.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

constexpr std::array kClasses{SspClass::secure, SspClass::avoidant, SspClass::resistant,
                              SspClass::disorganized};
/// Lives between two changes of colour, so that no class lies above all others.
constexpr std::size_t kPile = 250;

/// A report each year would let every dot tremble with its error; as the map's rings, dots go from one to the next.
constexpr int kYearsApart = 5;

/// Where everyone is at one age, worked out once for all of them.
class Places {
 public:
  explicit Places(const CrowdScene& scene)
      : crowd_(*scene.crowd), age_(scene.age), year_(asked_year(scene.age)), look_(look_before(scene.age)) {
    is_told_ = scene.is_as_told && age_ >= Age::from_years(kFirstAskedYear);
    const std::size_t next = std::min(look_ + 1, kLooks - 1);
    const double from = kLookMonths[look_], to = kLookMonths[next];
    share_ = next == look_ ? 0 : static_cast<float>((age_.months() - from) / (to - from));
    if (!is_told_) return;
    year_ -= year_ % kYearsApart;
    share_ = static_cast<float>((age_.years() - year_) / kYearsApart);
  }
  [[nodiscard]] PlanePoint operator()(std::uint32_t life) const {
    const std::size_t next = std::min(look_ + 1, kLooks - 1);
    if (!is_told_) return mixed(crowd_.without_error(life, look_), crowd_.without_error(life, next));
    return mixed(crowd_.told(life, year_), crowd_.told(life, std::min(year_ + kYearsApart, kLastAskedYear)));
  }

 private:
  [[nodiscard]] PlanePoint mixed(PlanePoint from, PlanePoint to) const {
    return {from.anxiety + (to.anxiety - from.anxiety) * share_,
            from.avoidance + (to.avoidance - from.avoidance) * share_};
  }
  const Crowd& crowd_;
  Age age_;
  int year_;
  std::size_t look_;
  float share_ = 0;
  bool is_told_ = false;
};

/// Some of the lives as dots, class by class.
void draw_pile(Picture& picture, const CrowdScene& scene, const Plane& plane,
               std::span<const std::uint32_t> lives, const std::array<Color, 4>& colors) {
  const float size = dot_size(plane, scene.everyone.size());
  const Places place(scene);
  std::array<std::vector<glm::vec2>, 4> centres;
  for (const std::uint32_t life : lives)
    centres[static_cast<std::size_t>(scene.crowd->class_at_one(life))].push_back(plane.at(place(life)));
  for (std::size_t i = 0; i < kClasses.size(); ++i) {
    if (!centres[i].empty()) picture.dots(marker_of(kClasses[i]), std::move(centres[i]), size, colors[i]);
  }
}

void draw_piles(Picture& picture, const CrowdScene& scene, const Plane& plane,
                std::span<const std::uint32_t> lives, const std::array<Color, 4>& colors) {
  for (std::size_t from = 0; from < lives.size(); from += kPile)
    draw_pile(picture, scene, plane, lives.subspan(from, std::min(kPile, lives.size() - from)), colors);
}

std::array<Color, 4> class_colors(const Palette& palette, float opacity) {
  std::array<Color, 4> colors;
  for (std::size_t i = 0; i < colors.size(); ++i) colors[i] = color_of(kClasses[i], palette).faded(opacity);
  return colors;
}

/// The marked life: where its dot lies, how large that is, and its number beside it.
struct Marked {
  glm::vec2 at;
  float size;
  std::string words;
  Rect label;
};

std::optional<Marked> marked_in(const CrowdScene& scene, const Plane& plane, const TextMeasure& measure) {
  if (scene.life >= scene.everyone.size()) return std::nullopt;
  Marked marked;
  marked.at = plane.at(place_of_life(scene, scene.life));
  marked.size = std::max(plane.unit * 0.75F, dot_size(plane, scene.everyone.size()));
  marked.words = say("life {n}"_t, {{"n", with_thousands(scene.life)}});
  marked.label =
      words_beside(plane, marked.at, marked.size * 1.6F, measure.size(marked.words, TextRole::small));
  return marked;
}

void draw_marked(Picture& picture, const Marked& marked, SspClass ssp_class, const Palette& palette) {
  picture.disc(marked.at, marked.size * 1.05F, palette.panel.faded(0.9F));
  picture.marker(marker_of(ssp_class), marked.at, marked.size, color_of(ssp_class, palette));
  picture.ring(marked.at, marked.size * 1.05F, {palette.ink, 2});
  picture.box({marked.label.min - glm::vec2{4, 1}, marked.label.max + glm::vec2{4, 1}}, 4,
              palette.panel.faded(0.85F));
  picture.text(marked.label.min, marked.words, {TextRole::small, palette.ink});
}

}  // namespace

PlanePoint place_of_life(const CrowdScene& scene, std::uint32_t life) { return Places(scene)(life); }

float dot_size(const Plane& plane, std::size_t dots) {
  const float share = dots <= 250 ? 0.55F : (dots <= 2000 ? 0.42F : 0.3F);
  return plane.unit * share;
}

Picture draw_crowd_dots(const CrowdScene& scene, const Plane& plane, const Palette& palette, float opacity) {
  Picture picture;
  const float crowded = scene.everyone.size() > 2000 ? 0.75F : 1.0F;
  const Color pale = palette.muted.faded(0.16F);
  if (scene.is_filtered()) draw_piles(picture, scene, plane, scene.everyone, {pale, pale, pale, pale});
  draw_piles(picture, scene, plane, scene.chosen, class_colors(palette, opacity * crowded));
  return picture;
}

Picture draw_crowd(const CrowdScene& scene, Rect area, const Palette& palette, const TextMeasure& measure) {
  const Plane plane = plane_in(area, measure);
  Picture picture = draw_plane(plane, palette, measure);
  picture.add(draw_crowd_dots(scene, plane, palette, 0.72F));
  const std::optional<Marked> marked = marked_in(scene, plane, measure);
  picture.add(draw_region_names(plane, marked ? marked->label.inset(-4) : Rect{}, palette, measure));
  if (marked) draw_marked(picture, *marked, scene.crowd->class_at_one(scene.life), palette);
  return picture;
}

std::optional<std::uint32_t> life_near(const CrowdScene& scene, const Plane& plane, glm::vec2 place) {
  const Places place_of(scene);
  std::optional<std::uint32_t> nearest;
  float reach = plane.unit * 1.2F;
  for (const std::uint32_t life : scene.chosen) {
    const float away = glm::distance(plane.at(place_of(life)), place);
    if (away >= reach) continue;
    reach = away;
    nearest = life;
  }
  return nearest;
}

}  // namespace securebase
