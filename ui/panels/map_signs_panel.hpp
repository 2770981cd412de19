#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class MapSignsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "map signs"; }
  [[nodiscard]] std::optional<View> view() const override { return View::map; }
  [[nodiscard]] std::string_view place() const override { return "plane controls"; }
  [[nodiscard]] std::string_view help() const override {
    return "What the signs on the map are, and whether the crowd is shown behind the way."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
