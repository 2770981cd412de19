#pragma once
// The whole life at the foot of the screen, and the buttons that move through it.

#include "ui/panels/panel.hpp"
#include "ui/view/timeline_view.hpp"

namespace securebase {

class TimelinePanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "timeline"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view help() const override {
    return "The whole life. Drag to go to any age; what has been lived stays, and what would have been "
           "without the last change stays as a thin line. Forks are tracks above the curves: press a sign to "
           "turn "
           "to that life, or the selected one to name it.";
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  void draw_chart(const Desk& desk, Surface& surface, Rect area);
  const std::vector<LabelledMark>& marks_of(const Session& session);

  Marks known_;  ///< what labelled_ was made from
  std::vector<LabelledMark> labelled_;
};

}  // namespace securebase
