#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class StagePanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "stage"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view help() const override {
    return "The person and whoever matters now. Rings are calls, ribbons are answers; the mauve arc is what "
           "goes on inside."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
