#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class LeftBehindPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "left behind"; }
  [[nodiscard]] std::string_view help() const override {
    return "What a program that stopped in the middle left behind."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return !desk.sessions.left.empty(); }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
