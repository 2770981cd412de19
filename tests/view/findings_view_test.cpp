// Guards the picture of the findings: a mark inside its bar exactly where the verdict says so, roles told apart by
// shape, misses shown, and no word cut off or over another.
#include "ui/view/findings_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "tests/view/pages.hpp"
#include "tests/view/shown.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kPalette = light_palette();

constexpr double kNoEnd = std::numeric_limits<double>::infinity();

struct Ends {
  double low, high;
  [[nodiscard]] bool hold(double value) const { return value >= low && value <= high; }
};

FindingRow draw(const PageFinding& finding) {
  return draw_finding(finding, Rect::at({20, 10}, {900, 0}), false, kPalette, window_at(1).fonts());
}

/// A finding of one number: in this role, between these ends, with this simulated mean.
Picture row_of(PageRole role, Ends ends, double mean) {
  PageFinding finding = calibrated_link();
  finding.role = role;
  finding.numbers = {made_up_number("r", mean, ends.low, ends.high)};
  return draw(finding).picture;
}

std::vector<MarkerShape> marks_of(const Picture& picture) {
  std::vector<MarkerShape> marks;
  for (const Shape& shape : picture.shapes()) {
    if (const auto* mark = std::get_if<MarkerShape>(&shape)) marks.push_back(*mark);
  }
  return marks;
}

/// The bars of the bands.
std::vector<Rect> bars_of(const Picture& picture) {
  std::vector<Rect> bars;
  for (const Shape& shape : picture.shapes()) {
    const auto* box = std::get_if<Box>(&shape);
    if (box && is_same_hue(box->fill, kPalette.person)) bars.push_back(box->rect);
  }
  return bars;
}

bool has_words(const Picture& picture, const std::string& wanted) {
  const auto words = picture.words();
  return std::find(words.begin(), words.end(), wanted) != words.end();
}

std::size_t tags_in(const Picture& picture) {
  return count_if<Box>(picture, [](const Box& box) { return box.outline.color == kPalette.ink; });
}

}  // namespace

TEST_CASE("the mark lies in the bar exactly where the number holds") {
  for (const Ends ends : {Ends{0.2, 0.4}, Ends{0.2, kNoEnd}, Ends{-kNoEnd, 0.4}}) {
    for (const double mean : {-3.0, 0.1, 0.19, 0.21, 0.3, 0.39, 0.41, 0.5, 2.0}) {
      CAPTURE(mean);
      const Picture picture = row_of(PageRole::calibrated, ends, mean);
      REQUIRE(marks_of(picture).size() == 1);
      REQUIRE(bars_of(picture).size() == 1);
      const Rect bar = bars_of(picture)[0];
      const float x = marks_of(picture)[0].centre.x;
      CHECK((x > bar.min.x && x < bar.max.x) == ends.hold(mean));
      CHECK(has_words(picture, ends.hold(mean) ? "holds" : "misses"));
    }
  }
}

TEST_CASE("every band of two ends lies at the same place of its axis") {
  for (const Ends ends : {Ends{0.18, 0.32}, Ends{0.3, 3}, Ends{-0.35, 0.35}}) {
    const PageNumber number = made_up_number("r", 0.3, ends.low, ends.high);
    CHECK(place_on_axis(number, ends.low) == doctest::Approx(0.25));
    CHECK(place_on_axis(number, ends.high) == doctest::Approx(0.75));
    CHECK(place_on_axis(number, (ends.low + ends.high) / 2) == doctest::Approx(0.5));
  }
}

TEST_CASE("calibrated, predicted and shown are told apart by shape and by word") {
  const Ends band{0.2, 0.4};
  CHECK(marks_of(row_of(PageRole::calibrated, band, 0.3))[0].marker == Marker::circle);
  CHECK(marks_of(row_of(PageRole::predicted, band, 0.3))[0].marker == Marker::diamond);
  CHECK(marks_of(row_of(PageRole::shown, band, 0.3))[0].marker == Marker::square);
  for (const PageRole role : {PageRole::calibrated, PageRole::predicted, PageRole::shown}) {
    const FindingRow heading =
        draw_findings_heading(role, Rect::at({0, 0}, {900, 0}), kPalette, window_at(1).fonts());
    CHECK(has_words(heading.picture, heading_of(role)));
    CHECK(marks_of(heading.picture)[0].marker == marker_of(role));
  }
}

TEST_CASE("a miss stands on a tag, a hit does not, both say so in words") {
  const Ends band{0.2, 0.4};
  CHECK(tags_in(row_of(PageRole::predicted, band, 0.3)) == 0);
  CHECK(tags_in(row_of(PageRole::predicted, band, 0.5)) == 1);
}

TEST_CASE("what lies beyond the axis gets an arrowhead at its end") {
  const Ends band{0.2, 0.4};
  CHECK(row_of(PageRole::predicted, band, 0.45).count<Polygon>() == 0);
  CHECK(row_of(PageRole::predicted, band, 0.95).count<Polygon>() == 1);
  CHECK(row_of(PageRole::predicted, band, -2).count<Polygon>() == 1);
}

TEST_CASE("a ring marks the value without instruments, where there is one") {
  CHECK(draw(calibrated_link()).picture.count<Ring>() == 1);
  CHECK(draw(predicted_rise()).picture.count<Ring>() == 0);
}

TEST_CASE("a row says what was published, of how many people, and what is simulated and expected") {
  const Picture picture = draw(calibrated_link()).picture;
  for (const char* words : {"The link is there and small", "r = .25 [.22, .28]; N = 22,914", "0.24 ± 0.02",
                            "0.18 to 0.32", "share of it through the friend", "misses", "holds"}) {
    CAPTURE(words);
    CHECK(has_words(picture, words));
  }
}

TEST_CASE("a number of which nothing is expected has no axis and no mark") {
  const Picture picture = row_of(PageRole::shown, {-kNoEnd, kNoEnd}, 0.3);
  CHECK(marks_of(picture).empty());
  CHECK(bars_of(picture).empty());
  CHECK(has_words(picture, "no band"));
}

TEST_CASE("what could not be measured has no mark and says so") {
  const Picture picture = row_of(PageRole::calibrated, {0.2, 0.4}, std::nan(""));
  CHECK(marks_of(picture).empty());
  CHECK(has_words(picture, "too few lives"));
}

TEST_CASE("how far a run is fills the bar from the left") {
  const Rect bar = Rect::at({0, 0}, {200, 8});
  const Picture half = draw_findings_progress(0.5, bar, kPalette);
  const auto& filled = std::get<Box>(half.shapes().back());
  CHECK(filled.rect.max.x == doctest::Approx(100));
  CHECK(draw_findings_progress(0, bar, kPalette).shapes().size() == 1);
}

TEST_CASE("every word of every finding lies inside its row, none over another, at every width and scale") {
  PageFinding long_one = calibrated_link();
  long_one.published =
      "51.6% secure, 14.7% avoidant, 10.2% resistant, 23.5% disorganized, as read in 285 studies";
  long_one.numbers.push_back(made_up_number("d from always insecure", -12.37, 100.25, 200.5));
  long_one.numbers.push_back(made_up_number("at least so much", 0.1, 0.5, kNoEnd));
  std::vector<PageFinding> findings = made_up_page().findings;
  findings.push_back(long_one);
  for (const float scale : {1.0F, 2.0F, 3.0F}) {
    Window& window = window_at(scale);
    for (const float width : {340.0F, 560.0F, 830.0F, 1240.0F}) {
      if (width < 180 * scale) continue;  // narrower than any window leaves it
      for (const PageFinding& finding : findings) {
        INFO(finding.id, " ", width, " wide, scale ", scale);
        const Rect across = Rect::at({4, 4}, {width, 0});
        const FindingRow row = draw_finding(finding, across, true, kPalette, window.fonts());
        const Rect area = Rect::at(across.min, {width, row.height});
        if (row.height > 820) continue;  // would not fit the window of this test
        CHECK(collision_in(show(window, row.picture), area) == "");
      }
      for (const PageRole role : {PageRole::calibrated, PageRole::predicted, PageRole::shown}) {
        const Rect across = Rect::at({4, 4}, {width, 0});
        const FindingRow heading = draw_findings_heading(role, across, kPalette, window.fonts());
        CHECK(collision_in(show(window, heading.picture), Rect::at(across.min, {width, heading.height})) ==
              "");
      }
      const Rect across = Rect::at({4, 4}, {width, 0});
      const FindingRow legend = draw_findings_legend(across, kPalette, window.fonts());
      CHECK(collision_in(show(window, legend.picture), Rect::at(across.min, {width, legend.height})) == "");
    }
  }
}
