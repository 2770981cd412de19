#include "ui/app/desk_moment.hpp"

#include "ui/app/opening.hpp"

namespace securebase {

DeskMoment moment_of(const Desk& desk) {
  return {std::make_shared<const Scenario>(desk.session.scenario()),
          desk.stem,
          desk.session.version(),
          desk.view,
          desk.session.clock(),
          desk.session.speed()};
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
  view.is_description_open = desk.view.is_description_open;
  view.description_line = desk.view.description_line;
  view.has_speech = desk.view.has_speech;
  open_document(desk, *moment.scenario, moment.stem, moment.version);
  desk.view = std::move(view);
  desk.session.set_clock(moment.clock);
  desk.session.set_speed(moment.speed);
  desk.notice.clear();
}

}  // namespace securebase
