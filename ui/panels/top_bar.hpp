#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class TopBar : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "top bar"; }
  [[nodiscard]] std::string_view help() const override { return "Scenario, luck, undo and text size."_t; }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
