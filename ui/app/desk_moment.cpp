#include "ui/app/desk_moment.hpp"

namespace securebase {

DeskMoment moment_of(const Desk& desk) {
  return {std::make_shared<const Scenario>(desk.session.scenario()), desk.stem, desk.session.version(),
          desk.view};
}

void come_back_to(Desk& desk, const DeskMoment& moment) {
  ViewState view = moment.view;
  view.text_scale = desk.view.text_scale;
  view.has_motion = desk.view.has_motion;
  view.is_full_screen = desk.view.is_full_screen;
  view.colours = desk.view.colours;
  view.presenting = desk.view.presenting;
  view.presented_seconds = desk.view.presented_seconds;
  view.cover = desk.view.cover;
  desk.session.open(*moment.scenario, moment.version);
  desk.stem = moment.stem;
  desk.view = std::move(view);
  desk.notice.clear();
}

}  // namespace securebase
