#pragma once
// The findings as pictures: a row a finding, with what was published on the left and, for each of its numbers, the
// band as a bar and the simulated value as a mark. All bands lie at the same place of their axis, so that what lies
// outside is seen at once. One page → shapes; nothing here runs a study.

#include "ui/view/shapes.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {

/// A row as drawn, and how high it came out.
struct FindingRow {
  Picture picture;
  float height = 0;
};

/// Where a number lies on the axis of its band, 0 (left end) to 1; beyond the ends for what is far outside. A band
/// with two ends reaches from 0.25 to 0.75.
[[nodiscard]] double place_on_axis(const PageNumber& number, double value);

/// Circle for calibrated, diamond for predicted, square for shown.
[[nodiscard]] Marker marker_of(PageRole role);

/// One finding at this corner, as wide as given.
[[nodiscard]] FindingRow draw_finding(const PageFinding& finding, Rect across, bool is_chosen,
                                      const Palette& palette, const TextMeasure& measure);

/// The name of a group, its mark, what its role means, and the names of the columns below.
[[nodiscard]] FindingRow draw_findings_heading(PageRole role, Rect across, const Palette& palette,
                                               const TextMeasure& measure);

/// What bar, mark, whisker and ring are.
[[nodiscard]] FindingRow draw_findings_legend(Rect across, const Palette& palette,
                                              const TextMeasure& measure);

/// How far a run is, 0–1, as a bar.
[[nodiscard]] Picture draw_findings_progress(double share, Rect bar, const Palette& palette);

}  // namespace securebase
