#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class SspScalesPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "strange situation scales"; }
  [[nodiscard]] std::optional<View> view() const override { return View::strange_situation; }
  [[nodiscard]] std::string_view place() const override { return "controls"; }
  [[nodiscard]] std::string_view help() const override {
    return "What a coder counts in the two reunions, and at the end what a coder makes of it."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
