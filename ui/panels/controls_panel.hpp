#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class ControlsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "controls"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view help() const override {
    return "What can be changed at this age. Move a slider or press a button, and the life goes on from here "
           "with the same luck."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
