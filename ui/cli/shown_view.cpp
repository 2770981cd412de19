#include "ui/cli/shown_view.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

#include "ui/app/watching.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/choices.hpp"

namespace securebase {
namespace {

/// A crowd of the usual size, all of it: a picture does not wait for more.
void make_crowd(Desk& desk) {
  if (const auto refusal = start_crowd(desk)) throw BadInput("--view: " + *refusal);
  while (desk.crowd.run) {
    take_crowd(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

/// The sweep that is asked for at first, all of it.
void make_sweep(Desk& desk) {
  if (const auto refusal = start_sweep(desk)) throw BadInput("--view: " + *refusal);
  while (desk.sweep.run) {
    take_sweep(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  const std::uint32_t middle = desk.sweep.recipe->points() / 2;
  choose_point(desk, middle);
}

/// The study of stability, all of it.
void make_stability(Desk& desk) {
  if (const auto refusal = start_stability(desk)) throw BadInput("--view: " + *refusal);
  while (desk.stability.run) {
    take_stability(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

/// The Strange Situation is held on two days only.
void show_room(Desk& desk, const ShownView& shown, Age at) {
  const double second = static_cast<double>(number_given("--second", shown.second, 0));
  const int months = static_cast<int>(at.months() + 0.5);
  if (months != 12 && months != 48)
    throw BadInput("--at: the Strange Situation is held at 12m or 48m, found “" + shown.at + "”");
  desk.view.ssp.months = months;
  go_to_ssp_second(desk, second);
}

}  // namespace

void add_view(CLI::App& command, ShownView& shown) {
  command
      .add_option(
          "--view", shown.view,
          "life, compare, map, crowd, sweep, stability, strange-situation (at 12m or 48m) or findings")
      ->capture_default_str()
      ->type_name("VIEW");
  command.add_option("--second", shown.second, "of the Strange Situation")
      ->capture_default_str()
      ->type_name("N");
}

const ViewEntry& view_given(const std::string& text) {
  std::string names;
  for (const ViewEntry& entry : kViews) {
    std::string name(entry.control.substr(entry.control.find('.') + 1));
    std::replace(name.begin(), name.end(), '_', '-');
    if (name == text) return entry;
    names += (names.empty() ? "" : " or ") + name;
  }
  throw BadInput("--view: expected " + names + ", found “" + text + "”");
}

void show_view(Desk& desk, const ShownView& shown, Age at) {
  const View view = view_given(shown.view).view;
  come_to(desk, view);
  desk.session.seek(episode_at(at));
  if (view == View::crowd) make_crowd(desk);
  if (view == View::sweep) make_sweep(desk);
  if (view == View::stability) make_stability(desk);
  if (view == View::strange_situation) show_room(desk, shown, at);
}

}  // namespace securebase
