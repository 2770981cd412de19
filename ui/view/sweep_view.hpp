#pragma once
// A sweep as a picture: with one setting the mean as a line with its bands, with two a map of shaded cells. The numbers
// drawn are those of the table, which is also what the file holds. One table → shapes; nothing here lives a life.

#include <optional>
#include <vector>

#include "ui/view/shapes.hpp"
#include "ui/view/words_sweep.hpp"

namespace securebase {

/// What is shown of a sweep; whatever is pointed at outlives the scene.
struct SweepScene {
  const SweepRecipe* recipe = nullptr;                  ///< never null
  const std::vector<SweepSetting>* settings = nullptr;  ///< one for each axis; never null
  const std::vector<SweepPoint>* table = nullptr;       ///< never null
  std::uint32_t point = 0;                              ///< the one that is marked
};

/// The scale of the picture: that of the outcome's unit, or from the least to the greatest that is drawn.
[[nodiscard]] Interval scale_of(const SweepScene& scene);

/// Where axes and cells lie.
struct SweepGround {
  Rect area;
  Rect plot;
  Rect legend;  ///< to the right of a map; of no width beside a line
};
[[nodiscard]] SweepGround sweep_ground(const SweepScene& scene, Rect area, const TextMeasure& measure);

/// Where a mean lies, with one setting varied.
[[nodiscard]] glm::vec2 place_of_mean(const SweepScene& scene, const SweepGround& ground, std::uint32_t point,
                                      double value);
/// The cell of a point, with two settings varied.
[[nodiscard]] Rect cell_of(const SweepScene& scene, const SweepGround& ground, std::uint32_t point);
/// The point nearest to a place of the screen; nothing outside of the plot.
[[nodiscard]] std::optional<std::uint32_t> sweep_point_near(const SweepScene& scene,
                                                            const SweepGround& ground, glm::vec2 place);

/// How strongly a cell is shaded, 0–1.
[[nodiscard]] Color shade_of(double share, const Palette& palette);

[[nodiscard]] Picture draw_sweep(const SweepScene& scene, Rect area, const Palette& palette,
                                 const TextMeasure& measure);

}  // namespace securebase
