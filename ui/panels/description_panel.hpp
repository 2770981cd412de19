#pragma once
// See help().

#include <optional>

#include "ui/app/description.hpp"
#include "ui/panels/panel.hpp"
#include "ui/text/language.hpp"

namespace securebase {

class DescriptionPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "description"; }
  [[nodiscard]] std::string_view help() const override {
    return "Everything the screen shows, in sentences; the keyboard goes from one to the next."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return is_description_shown(desk); }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;

  std::optional<std::size_t> last_line_;  ///< the sentence the keyboard was on in the frame before
};

}  // namespace securebase
