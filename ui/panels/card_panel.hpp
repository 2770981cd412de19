#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CardPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "about"; }
  [[nodiscard]] std::string_view help() const override {
    return "What this scenario is, how it works and how to use it, what to notice and try, its sources and "
           "its limits."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_card_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
