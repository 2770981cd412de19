#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CrowdPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "crowd"; }
  [[nodiscard]] std::optional<View> view() const override { return View::crowd; }
  [[nodiscard]] std::string_view place() const override { return "plane"; }
  [[nodiscard]] std::string_view help() const override {
    return "Every dot is a life, where it is at this age. Choose which beginning to follow; press a dot to "
           "mark its life."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
