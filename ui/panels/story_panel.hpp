#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class StoryPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "story"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view help() const override {
    return "What just happened, what it taught, and the numbers behind it."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
