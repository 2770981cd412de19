#pragma once
// The map: one person's way over the plane of the self-report up to now. Adult years are a solid line, because adults
// can be asked; earlier years are light dots. Small rings are what was told on round birthdays, with the error of a
// report. Other lives lie behind it, if a crowd has been made.

#include "ui/view/crowd_view.hpp"

namespace securebase {

/// One look at the person's life.
struct TrailLook {
  double years = 0;
  LifeLook seen;
};

/// What the map shows; whatever is pointed at outlives the scene.
struct MapScene {
  std::string name;
  std::span<const TrailLook> trail;    ///< from birth up to now
  PlanePoint now;                      ///< without error
  Age age;                             ///< now
  std::optional<SspClass> at_one;      ///< once it has been seen
  const CrowdScene* others = nullptr;  ///< null: none
};

/// Whether what was told on this birthday has a ring of its own.
[[nodiscard]] bool has_ring(const TrailLook& look);

[[nodiscard]] Picture draw_map(const MapScene& scene, Rect area, const Palette& palette,
                               const TextMeasure& measure);

/// A sign of the map and what it means, in English.
enum class MapSign : std::uint8_t { asked, not_asked, told, now };
inline constexpr std::size_t kMapSigns = 4;
[[nodiscard]] std::string_view words_for(MapSign sign);
[[nodiscard]] Picture draw_map_sign(MapSign sign, Rect box, const Palette& palette);

}  // namespace securebase
