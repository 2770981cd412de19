#pragma once
// The Strange Situation as pictures: the room seen from above at a slant, with everyone who is in it; the
// eight episodes as a strip with what showed and what went on inside; and the coder's scales as they fill.
// One second of a trace → shapes; nothing here runs the procedure.

#include <span>

#include "sim/instruments/strange_situation.hpp"
#include "ui/view/shapes.hpp"
#include "ui/view/words_strange_situation.hpp"

namespace securebase {

/// Which second of which procedure is shown.
struct SspScene {
  std::span<const SspMoment> trace;  ///< never empty
  double second = 0;                 ///< 0 … trace.size() − 1; people glide between two seconds
  double words_second = 0;           ///< the second that is told, held for a while when time runs fast
  SspNames names;
  int months = 12;

  [[nodiscard]] const SspMoment& now() const { return trace[static_cast<std::size_t>(second)]; }
  [[nodiscard]] const SspMoment& told() const { return trace[static_cast<std::size_t>(words_second)]; }
  [[nodiscard]] bool is_over() const { return static_cast<std::size_t>(second) + 1 >= trace.size(); }
};

/// The room and who is in it.
[[nodiscard]] Picture draw_ssp_room(const SspScene& scene, Rect area, const Palette& palette,
                                    const TextMeasure& measure);

/// Where the curves of the strip are inside its area; the rest is for words.
[[nodiscard]] Rect ssp_strip_plot(Rect area, const TextMeasure& measure);
/// The second under this place of the plot.
[[nodiscard]] double ssp_second_under(float x, const Rect& plot, const SspScene& scene);
/// The eight episodes, the curves up to this second, and what of it is scored.
[[nodiscard]] Picture draw_ssp_strip(const SspScene& scene, Rect area, const Palette& palette,
                                     const TextMeasure& measure);

/// One scale as a bar.
struct SspBar {
  float fill = 0;   ///< 0–1, what has happened so far
  float coded = 0;  ///< 0–1, what the coder wrote; below 0 before the end
  Color color;
};
[[nodiscard]] SspBar ssp_bar(const SspScene& scene, const SspScores& coded, const SspScale& scale,
                             const Palette& palette);
[[nodiscard]] Picture draw_ssp_bar(const SspBar& bar, Rect rect, const Palette& palette);

/// The sign of a class: shape and colour.
[[nodiscard]] Marker marker_of(SspClass ssp_class);
[[nodiscard]] Color color_of(SspClass ssp_class, const Palette& palette);

}  // namespace securebase
