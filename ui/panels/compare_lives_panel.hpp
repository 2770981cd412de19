#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CompareLivesPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "compare lives"; }
  [[nodiscard]] std::optional<View> view() const override { return View::compare; }
  [[nodiscard]] std::string_view place() const override { return "lives"; }
  [[nodiscard]] std::string_view help() const override {
    return "The lives side by side, at the same moment and with the same luck."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
