#pragma once

#include "ui/panels/panel.hpp"

namespace securebase {

/// The lessons that can be opened.
class LessonsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "lessons"; }
  [[nodiscard]] std::string_view help() const override {
    return "Choose a lesson, and walk through it step by step."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_lessons_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
