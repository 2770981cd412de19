#pragma once
// See help().

#include "ui/panels/panel.hpp"
#include "ui/view/prediction_view.hpp"

namespace securebase {

class PredictPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "predict"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view place() const override { return "sheet"; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override;
  [[nodiscard]] std::string_view help() const override {
    return "What is expected of a curve, before it is lived: draw it, choose how it will go, count hands and "
           "write "
           "why; then let it be lived and see the two beside each other."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  void draw_chart(const Desk& desk, Surface& surface, Rect area);
  void draw_columns(const Desk& desk, Surface& surface, float width);
};

}  // namespace securebase
