#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class SspWordsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "strange situation words"; }
  [[nodiscard]] std::optional<View> view() const override { return View::strange_situation; }
  [[nodiscard]] std::string_view place() const override { return "story"; }
  [[nodiscard]] std::string_view help() const override {
    return "What is seen in this second, what comes back, and what shows beside what goes on inside."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
