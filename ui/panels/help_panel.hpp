#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class HelpPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "help"; }
  [[nodiscard]] std::string_view help() const override { return "Every key and what it does."_t; }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_help_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
