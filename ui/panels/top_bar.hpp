#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class TopBar : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "top bar"; }
  [[nodiscard]] std::string_view help() const override {
    return "Along the top: the scenario, the views, the luck that this life meets, and undo."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
