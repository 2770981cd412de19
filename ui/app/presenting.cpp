#include "ui/app/presenting.hpp"

#include <algorithm>

#include "ui/app/watching.hpp"

namespace securebase {

void cover(Desk& desk, Cover cover) {
  if (cover != Cover::none) play(desk, false);
  desk.view.cover = cover;
  desk.view.focus.clear();
  desk.view.writing = {};
}

void present(Desk& desk, bool on) {
  ViewState& view = desk.view;
  if (on == view.presenting.has_value()) return;
  if (on) {
    constexpr double kLargeType = 1.5;  // the smallest words are 18 pixels high then
    view.presenting = BeforePresenting{view.text_scale, view.colours, view.is_full_screen};
    view.text_scale = std::max(view.text_scale, kLargeType);
    view.colours = Colours::projector;
    view.is_full_screen = true;
    view.region = Region::stage;
    view.presented_seconds = 0;
  } else {
    view.text_scale = view.presenting->text_scale;
    view.colours = view.presenting->colours;
    view.is_full_screen = view.presenting->is_full_screen;
    view.parts = kStageParts;
    view.presenting.reset();
  }
}

void pass_presenting(Desk& desk, double seconds) {
  if (desk.view.presenting) desk.view.presented_seconds += seconds;
}

std::string words_for_clock(double seconds) {
  constexpr int kMinute = 60;
  const int whole = static_cast<int>(seconds);
  const std::string rest = std::to_string(whole % kMinute);
  return std::to_string(whole / kMinute) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace securebase
