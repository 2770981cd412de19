#pragma once

#include "ui/panels/panel.hpp"

namespace securebase {

/// The curves with what they say, and beside or below them what the switch of susceptibility does.
class StabilityPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "stability"; }
  [[nodiscard]] std::string_view help() const override {
    return "Run the study: every life is lived under both debated views of early models, with the same luck. "
           "The lines "
           "say how much of the order at one is left at each age, the bars what studies found, and the small "
           "charts "
           "what differential susceptibility does in the first months."_t;
  }
  [[nodiscard]] std::optional<View> view() const override { return View::stability; }
  [[nodiscard]] std::string_view place() const override { return "view"; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
