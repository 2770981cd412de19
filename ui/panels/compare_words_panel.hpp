#pragma once
// See help().

#include "ui/app/comparison.hpp"
#include "ui/panels/panel.hpp"

namespace securebase {

class CompareWordsPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "compare words"; }
  [[nodiscard]] std::optional<View> view() const override { return View::compare; }
  [[nodiscard]] std::string_view place() const override { return "story"; }
  [[nodiscard]] std::string_view help() const override {
    return "What differs between two lives, and how far apart they are at this moment, in words and in "
           "numbers."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;

  ComparisonCache comparison_;
};

}  // namespace securebase
