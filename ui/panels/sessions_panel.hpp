#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class SessionsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "sessions"; }
  [[nodiscard]] std::string_view help() const override {
    return "Keep this session under a name, or open one that was kept."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_sessions_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
