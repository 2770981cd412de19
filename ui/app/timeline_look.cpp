#include "ui/app/timeline_look.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

constexpr double kMargin = 0.1;  // of what is in sight: what comes next is seen before one is there

double playhead_of(const Desk& desk) { return axis_share(desk.session.state().age().years()); }

void start_at(TimelineLook& look, double from, double width) { look.from = std::clamp(from, 0.0, 1 - width); }

double width_of(const TimelineLook& look) { return std::exp2(-look.closeness); }

}  // namespace

AgeWindow window_of(const TimelineLook& look) {
  if (look.closeness <= 0) return {};
  return {look.from, look.from + width_of(look)};
}

void look_closely(Desk& desk, double closeness) {
  TimelineLook& look = desk.view.timeline;
  const double playhead = playhead_of(desk);
  const double place = (playhead - look.from) / width_of(look);
  look.closeness = std::clamp(closeness, 0.0, kClosest);
  start_at(look, playhead - place * width_of(look), width_of(look));
}

void follow_playhead(Desk& desk) {
  TimelineLook& look = desk.view.timeline;
  const double width = width_of(look);
  const double playhead = playhead_of(desk);
  start_at(look, std::clamp(look.from, playhead - width * (1 - kMargin), playhead - width * kMargin), width);
}

}  // namespace securebase
