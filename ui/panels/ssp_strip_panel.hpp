#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class SspStripPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "strange situation strip"; }
  [[nodiscard]] std::optional<View> view() const override { return View::strange_situation; }
  [[nodiscard]] std::string_view place() const override { return "timeline"; }
  [[nodiscard]] std::string_view help() const override {
    return "The eight episodes. Drag to go to any second."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
