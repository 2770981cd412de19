#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class MapPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "map"; }
  [[nodiscard]] std::optional<View> view() const override { return View::map; }
  [[nodiscard]] std::string_view place() const override { return "plane"; }
  [[nodiscard]] std::string_view help() const override {
    return "The life's way over the plane of anxiety and avoidance. Solid: from 20, when a self-report can "
           "be asked; dotted: before."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
