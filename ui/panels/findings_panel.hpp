#pragma once
// See help().

#include "ui/panels/panel.hpp"

namespace securebase {

class FindingsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "findings"; }
  [[nodiscard]] std::optional<View> view() const override { return View::findings; }
  [[nodiscard]] std::string_view place() const override { return "view"; }
  [[nodiscard]] std::string_view help() const override {
    return "What studies found, beside what many simulated lives give when they are measured the same way. "
           "Up and "
           "down choose a finding, which is then told in full."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  /// Every finding, one below the other; with little room the chosen one is told in full right below its row.
  void draw_rows(const Desk& desk, Surface& surface, bool is_told_inside);

  std::optional<std::size_t> last_row_;  ///< chosen when it was last drawn: scrolling follows a change only
};

}  // namespace securebase
