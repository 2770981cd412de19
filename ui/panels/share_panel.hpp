#pragma once
// See help().

#include "ui/panels/panel.hpp"
#include "ui/text/language.hpp"
#include "ui/view/qr_code.hpp"

namespace securebase {

class SharePanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "share"; }
  [[nodiscard]] std::string_view help() const override {
    return "The code of this moment, to be copied, typed or read by a phone: whoever opens it sees the very "
           "same "
           "moment."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::dialogue; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.is_share_open; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  /// Made anew when the code is another one.
  const QrGrid& grid_of(const std::string& code);

  std::string code_;
  QrGrid grid_;
};

}  // namespace securebase
