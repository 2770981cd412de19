#pragma once
// What lies over everything: the way in, and the scenes without anything of a life in them.

#include "ui/panels/panel.hpp"

namespace securebase {

/// The way in: what this is and is not, and where to begin.
class StartPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "start"; }
  [[nodiscard]] std::string_view place() const override { return "cover"; }
  [[nodiscard]] std::string_view help() const override {
    return "Where to begin: a lesson, a life to explore, or presenting."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override { return desk.view.cover == Cover::start; }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

/// A neutral scene, or nothing at all.
class QuietPanel : public Panel {
 public:
  [[nodiscard]] std::string_view name() const override { return "quiet"; }
  [[nodiscard]] std::string_view place() const override { return "cover"; }
  [[nodiscard]] std::string_view help() const override {
    return "A neutral scene or a blank screen; the same key brings back what was there."_t;
  }
  [[nodiscard]] PanelLook look() const override { return PanelLook::bare; }
  [[nodiscard]] bool is_shown(const Desk& desk) const override {
    return desk.view.cover == Cover::pause || desk.view.cover == Cover::blank;
  }

 private:
  void draw_inside(const Desk& desk, Surface& surface, Rect rect) override;
};

}  // namespace securebase
