#pragma once
// See help().

#include "ui/app/why.hpp"
#include "ui/panels/panel.hpp"
#include "ui/view/words_why.hpp"

namespace securebase {

class WhyPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "why"; }
  [[nodiscard]] std::optional<View> view() const override { return View::life; }
  [[nodiscard]] std::string_view place() const override { return "sheet"; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return sheet_of(desk) == Sheet::why; }
  [[nodiscard]] std::string_view help() const override {
    return "Why a belief changed at this moment: what was expected, what came, how it was read, and the "
           "numbers; and "
           "the moments that made the belief what it is."_t;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
  void draw_columns(const Desk& desk, Surface& surface, const WhyAsked& asked);
  void draw_one_column(const Desk& desk, Surface& surface, const WhyAsked& asked);
  void draw_behind(const Desk& desk, Surface& surface, Rect list);
  void draw_moments(const Desk& desk, Surface& surface);
  const std::vector<ToldMoment>& told(const Desk& desk);

  /// What told_ was made from: a life, the language, and the moments behind one of its beliefs.
  struct Known {
    std::string life;
    std::string language;
    std::vector<MomentBehind> moments;
    bool operator==(const Known&) const = default;
  };
  Known known_;
  std::vector<ToldMoment> told_;
  std::size_t last_chosen_ = 0;
};

}  // namespace securebase
