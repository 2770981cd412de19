// How it is looked at: text size, help, motion, full screen, leaving.

#include <algorithm>
#include <array>
#include <utility>

#include "ui/app/control_groups.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 9> kScaleWords{"100 %", "125 %", "150 %", "175 %", "200 %",
                                                      "225 %", "250 %", "275 %", "300 %"};

Control view_row(std::string_view name, std::string_view label, std::string_view help,
                 std::string_view shortcut) {
  return {.name = name, .label = label, .help = help, .group = ControlGroup::view, .shortcut = shortcut};
}

Refusal set_scale(Desk& desk, double scale) {
  desk.view.text_scale = scale < 1 ? 1 : (scale > 3 ? 3 : scale);
  return {};
}

std::vector<Control> text_size() {
  Control scale =
      view_row("view.text_scale", "Text size"_t, "Size of everything that can be read, 100 to 300 %."_t, "");
  scale.kind = ControlKind::slider;
  scale.low = 1;
  scale.high = 3;
  scale.step = 0.25;
  scale.unit = "%";
  scale.words = kScaleWords;
  scale.value = [](const Desk& d) { return d.view.text_scale; };
  scale.usual = [](const Desk&) { return 1.0; };
  scale.act = set_scale;
  Control larger =
      view_row("view.larger", "Larger text"_t, "Make everything that can be read larger."_t, "Ctrl+=");
  larger.second_shortcut = "Ctrl+Shift+=";
  larger.act = [](Desk& d, double) { return set_scale(d, d.view.text_scale + 0.25); };
  Control smaller =
      view_row("view.smaller", "Smaller text"_t, "Make it smaller again, down to 100 %."_t, "Ctrl+-");
  smaller.act = [](Desk& d, double) { return set_scale(d, d.view.text_scale - 0.25); };
  larger.context = smaller.context = KeyContext::always;
  return {scale, larger, smaller};
}

constexpr std::array<std::string_view, 9> kViewKeys{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
static_assert(kViews.size() <= kViewKeys.size());

/// The tab of one view.
template <std::size_t I>
Control tab() {
  Control control = view_row(kViews[I].control, kViews[I].label, kViews[I].help, kViewKeys[I]);
  control.act = [](Desk& d, double) -> Refusal {
    come_to(d, kViews[I].view);
    return {};
  };
  return control;
}

template <std::size_t... I>
std::vector<Control> tabs(std::index_sequence<I...>) {
  return {tab<I>()...};
}

/// Goes so many tabs on from the view that is shown, and round at the end.
Refusal turn_views(Desk& desk, std::size_t by) {
  const auto index = static_cast<std::size_t>(&entry_of(desk.view.front) - kViews.data());
  come_to(desk, kViews[(index + by) % kViews.size()].view);
  return {};
}

std::vector<Control> turning() {
  Control next = view_row("view.next", "Next view"_t, "Go to the view after this one."_t, "Ctrl+Tab");
  next.act = [](Desk& d, double) { return turn_views(d, 1); };
  Control previous =
      view_row("view.previous", "Previous view"_t, "Go to the view before this one."_t, "Ctrl+Shift+Tab");
  previous.act = [](Desk& d, double) { return turn_views(d, kViews.size() - 1); };
  return {next, previous};
}

}  // namespace

std::vector<Control> view_controls() {
  std::vector<Control> all = tabs(std::make_index_sequence<kViews.size()>{});
  for (const Control& control : turning()) all.push_back(control);
  for (const Control& control : text_size()) all.push_back(control);
  Control motion =
      view_row("view.motion", "Motion"_t, "Let rings and ribbons move, or show each moment still."_t, "M");
  motion.kind = ControlKind::toggle;
  motion.value = [](const Desk& d) { return d.view.has_motion ? 1.0 : 0.0; };
  motion.usual = [](const Desk&) { return 1.0; };
  motion.act = [](Desk& d, double v) -> Refusal {
    d.view.has_motion = v > 0.5;
    return {};
  };
  Control help = view_row("view.help", "Help"_t, "Every key and what it does."_t, "F1");
  help.kind = ControlKind::toggle;
  help.value = [](const Desk& d) { return d.view.is_help_open ? 1.0 : 0.0; };
  help.act = [](Desk& d, double v) -> Refusal {
    d.view.is_help_open = v > 0.5;
    return {};
  };
  Control region =
      view_row("view.region", "Show"_t, "On a small screen: the stage, the story or the controls."_t, "F6");
  region.kind = ControlKind::choice;
  region.high = 2;
  region.step = 1;
  region.unit = "";
  region.words = entry_of(View::life).regions;
  region.choices = [](const Desk& d) -> std::vector<std::string> {
    const auto& regions = entry_of(d.view.front).regions;
    return {regions.begin(), regions.begin() + static_cast<std::ptrdiff_t>(region_count(d.view.front))};
  };
  region.is_shown = [](const Desk& d) { return region_count(d.view.front) > 0; };
  region.value = [](const Desk& d) { return static_cast<double>(d.view.region); };
  region.act = [](Desk& d, double v) -> Refusal {
    const auto wanted = static_cast<std::size_t>(v + 0.5);
    d.view.region = static_cast<Region>(wanted < region_count(d.view.front) ? wanted : 0);
    return {};
  };
  Control full =
      view_row("view.full_screen", "Full screen"_t, "Fill the whole screen, or leave it."_t, "F11");
  full.kind = ControlKind::toggle;
  full.value = [](const Desk& d) { return d.view.is_full_screen ? 1.0 : 0.0; };
  full.act = [](Desk& d, double v) -> Refusal {
    d.view.is_full_screen = v > 0.5;
    return {};
  };
  Control quit = view_row("view.quit", "Quit"_t, "Close the program."_t, "Ctrl+Q");
  quit.act = [](Desk& d, double) -> Refusal {
    d.view.wants_quit = true;
    return {};
  };
  full.context = quit.context = KeyContext::always;
  for (const Control& control : {motion, help, region, full, quit}) all.push_back(control);
  return all;
}

}  // namespace securebase
