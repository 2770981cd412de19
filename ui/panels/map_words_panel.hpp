#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class MapWordsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "map words"; }
  [[nodiscard]] std::optional<View> view() const override { return View::map; }
  [[nodiscard]] std::string_view place() const override { return "plane words"; }
  [[nodiscard]] std::string_view help() const override {
    return "Where the life stands on the plane now, in words and numbers, and what each instrument has said "
           "so far."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
