#pragma once
// The whole life at the foot of the screen, and the buttons that move through it.

#include "ui/panels/panel.hpp"
#include "ui/view/timeline_view.hpp"

namespace securebase {

class TimelinePanel : public Panel {
 public:
  /// The same life on the same timeline, in one view or another.
  explicit TimelinePanel(View view) : view_(view) {}
  [[nodiscard]] std::string_view name() const override {
    return view_ == View::life ? "timeline" : "timeline of the map";
  }
  [[nodiscard]] std::string_view place() const override { return "timeline"; }
  [[nodiscard]] std::optional<View> view() const override { return view_; }
  [[nodiscard]] std::string_view help() const override {
    return "The whole life. Drag to go to any age, press on a curve to ask why it lies there; what has been "
           "lived stays, and what would have been without the last change stays as a thin line. Forks are "
           "tracks above the curves: press a sign to turn to that life, or the selected one to name it."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  void draw_chart(const Desk& desk, Surface& surface, Rect area);
  void draw_with_pen(const Desk& desk, Surface& surface, const TimelineScene& scene, Rect area);
  static void look_by_wheel(const Desk& desk, Surface& surface);
  void ask_why(const Desk& desk, Surface& surface, const TimelineScene& scene, Rect area);
  const std::vector<LabelledMark>& marks_of(const Session& session);

  View view_;
  Marks known_;  ///< what labelled_ was made from
  std::string language_;
  std::vector<LabelledMark> labelled_;
  std::optional<CurvePlace> pressed_;  ///< the curve under the pointer where it went down
};

}  // namespace securebase
