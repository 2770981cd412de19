#pragma once

#include "ui/panels/panel.hpp"

namespace securebase {

/// What is asked for on the left, the picture and what it says on the right; one below the other where there is
/// little room.
class SweepPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "sweep"; }
  [[nodiscard]] std::string_view help() const override {
    return "Choose what to look at and which setting to vary, and run the sweep: the same lives are lived at "
           "every "
           "value. The line is their mean, the bands say how sure it is and how the lives spread; with two "
           "settings "
           "the mean is a shade and a number. A press marks a point, and a life can be opened from there."_t;
  }
  [[nodiscard]] std::optional<View> view() const override { return View::sweep; }
  [[nodiscard]] std::string_view place() const override { return "view"; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
