#pragma once
// A crowd as pictures: its lives as dots on the plane, its classes as bars, and the fan of where lives that began
// alike go. Shape and colour of a dot are its class in the Strange Situation at 12 months. One crowd → shapes; nothing
// here lives a life.

#include <optional>
#include <span>

#include "ui/view/age_axis.hpp"
#include "ui/view/plane.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {

/// What is shown of a crowd; whatever is pointed at outlives the scene.
struct CrowdScene {
  const Crowd* crowd = nullptr;             ///< never null
  std::span<const std::uint32_t> everyone;  ///< the lives that are there
  std::span<const std::uint32_t> chosen;    ///< the ones that began as asked
  std::span<const PlaneSpread> fan;         ///< of the chosen, at every look
  std::span<const PlaneSpread> ground;      ///< of everyone, at every look
  Beginning beginning = Beginning::everyone;
  std::uint32_t like = 0;  ///< the life they are compared with, for Beginning::like_one
  std::uint32_t life = 0;  ///< the one that is marked
  Age age;
  bool is_as_told = false;  ///< where adults can be asked: with the error of the report

  [[nodiscard]] bool is_filtered() const { return beginning != Beginning::everyone; }
};

/// Where a life's dot is.
[[nodiscard]] PlanePoint place_of_life(const CrowdScene& scene, std::uint32_t life);

/// How large a dot is where there are so many.
[[nodiscard]] float dot_size(const Plane& plane, std::size_t dots);

/// The dots alone: the chosen ones strong, all others pale; `opacity` of the strong ones, 0–1.
[[nodiscard]] Picture draw_crowd_dots(const CrowdScene& scene, const Plane& plane, const Palette& palette,
                                      float opacity);

/// The whole plane with its dots and the marked life.
[[nodiscard]] Picture draw_crowd(const CrowdScene& scene, Rect area, const Palette& palette,
                                 const TextMeasure& measure);

/// The life whose dot lies nearest to this place, among the chosen; nothing if none is near.
[[nodiscard]] std::optional<std::uint32_t> life_near(const CrowdScene& scene, const Plane& plane,
                                                     glm::vec2 place);

/// One bar: how many of the chosen, and, as a tick, what share of everyone.
struct ClassBar {
  std::string words;
  std::optional<SspClass> sign;  ///< infant classes have one, adult classes do not
  std::uint32_t count = 0;
  std::uint32_t of = 0;  ///< how many are chosen in all
  double usual = 0;      ///< share of everyone, 0–1
};
[[nodiscard]] std::vector<ClassBar> infant_bars(const CrowdScene& scene);
[[nodiscard]] std::vector<ClassBar> adult_bars(const CrowdScene& scene);

/// Height of a bar with its words, at this width.
[[nodiscard]] float class_bar_height(const TextMeasure& measure);
[[nodiscard]] Picture draw_class_bar(const ClassBar& bar, bool has_tick, Rect across, const Palette& palette,
                                     const TextMeasure& measure);

/// Where the two fans lie over the ages.
[[nodiscard]] AgeGround crowd_fan_ground(Rect area, const TextMeasure& measure);
/// Anxiety above, avoidance below, as they spread over the ages: eight in ten of the chosen, and of everyone.
[[nodiscard]] Picture draw_crowd_fan(const CrowdScene& scene, Rect area, const Palette& palette,
                                     const TextMeasure& measure);

}  // namespace securebase
