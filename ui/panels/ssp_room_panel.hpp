#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class SspRoomPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "strange situation room"; }
  [[nodiscard]] std::optional<View> view() const override { return View::strange_situation; }
  [[nodiscard]] std::string_view place() const override { return "stage"; }
  [[nodiscard]] std::string_view help() const override {
    return "The strange room and who is in it. The dots are where the infant has been in the last seconds; "
           "the "
           "mauve arc is what goes on inside."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
