#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class CrowdEndsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "crowd ends"; }
  [[nodiscard]] std::optional<View> view() const override { return View::crowd; }
  [[nodiscard]] std::string_view place() const override { return "plane words"; }
  [[nodiscard]] std::string_view help() const override {
    return "How many of the lives followed were given which class, beside everyone, and how far apart they "
           "end."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
