#pragma once
// See help().

#include "ui/app/comparison.hpp"
#include "ui/panels/panel.hpp"

namespace securebase {

class CompareChartPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "compare chart"; }
  [[nodiscard]] std::optional<View> view() const override { return View::compare; }
  [[nodiscard]] std::string_view place() const override { return "timeline"; }
  [[nodiscard]] std::string_view help() const override {
    return "The curves of all lives over each other; the first moment at which two of them part is marked."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  void draw_chart(const Desk& desk, Surface& surface, Rect area);

  ComparisonCache comparison_;
};

}  // namespace securebase
