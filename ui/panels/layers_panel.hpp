#pragma once
// See help().

#include "ui/app/layers.hpp"
#include "ui/panels/panel.hpp"
#include "ui/view/words_layers.hpp"

namespace securebase {

class LayersPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "layers"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view place() const override { return "sheet"; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return is_peeling(desk); }
  [[nodiscard]] std::string_view help() const override {
    return "A quarrel, peeled: what it was about, the feeling under it, what each expects, and the moments "
           "that taught it. Right takes off a layer, Left puts it back."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  LayersLook last_;  ///< what was looked at in the last frame
};

}  // namespace securebase
