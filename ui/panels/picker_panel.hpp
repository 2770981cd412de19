#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class PickerPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "scenarios"; }
  [[nodiscard]] std::string_view help() const override { return "Choose a life to look at."_t; }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_picker_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
