#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CrowdControlsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "crowd controls"; }
  [[nodiscard]] std::optional<View> view() const override { return View::crowd; }
  [[nodiscard]] std::string_view place() const override { return "plane controls"; }
  [[nodiscard]] std::string_view help() const override {
    return "How many lives, of whom; the marked life, and opening it."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
