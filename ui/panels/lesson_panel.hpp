#pragma once

#include "ui/panels/panel.hpp"

namespace securebase {

/// What the step of a lesson says, below the top bar: in large letters, with its question and the way on and back.
class LessonPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "lesson"; }
  [[nodiscard]] std::string_view help() const override {
    return "What this step of the lesson says. Next and Back walk through it (Page Down and Page Up, or a "
           "clicker); "
           "Explore leaves it for a while."_t;
  }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.lessons.open.has_value(); }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
