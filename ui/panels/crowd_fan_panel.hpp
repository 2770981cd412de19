#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CrowdFanPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "crowd fan"; }
  [[nodiscard]] std::optional<View> view() const override { return View::crowd; }
  [[nodiscard]] std::string_view place() const override { return "timeline"; }
  [[nodiscard]] std::string_view help() const override {
    return "Eight in ten of the lives followed lie in the coloured band, half of them below its line. Drag "
           "to go to any age."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
