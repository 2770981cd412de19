#include "ui/app/why.hpp"

#include <algorithm>

#include "ui/app/watching.hpp"
#include "ui/text/language.hpp"

namespace securebase {

void show_sheet(Desk& desk, Sheet sheet) {
  play(desk, false);
  desk.view.sheet = sheet;
  desk.view.focus.clear();
}

Sheet sheet_of(const Desk& desk) { return desk.view.front == View::life ? desk.view.sheet : Sheet::none; }

std::uint32_t asked_at(const Desk& desk) {
  const std::uint32_t here = desk.session.state().episode;
  const auto& visit = desk.view.why.visit;
  return visit && visit->at == here && visit->asked_at <= desk.session.timeline().reached() ? visit->asked_at
                                                                                            : here;
}

std::vector<MomentBehind> moments_of(const Desk& desk) {
  const Timeline& timeline = desk.session.timeline();
  return moments_behind(timeline, timeline.visit(asked_at(desk)), desk.view.why.belief);
}

std::size_t chosen_moment(const Desk& desk) {
  const std::size_t count = moments_of(desk).size();
  return count == 0 ? 0 : std::min(desk.view.why.moment, count - 1);
}

void choose_moment(Desk& desk, double which) {
  const std::size_t count = moments_of(desk).size();
  const double last = count == 0 ? 0 : static_cast<double>(count - 1);
  desk.view.why.moment = static_cast<std::size_t>(std::clamp(which, 0.0, last));
}

std::optional<std::string> go_to_moment(Desk& desk) {
  const std::vector<MomentBehind> moments = moments_of(desk);
  if (moments.empty()) return std::string(tr("Nothing has moved this belief yet."_t));
  const std::uint32_t from = asked_at(desk);
  const std::uint32_t to = moments[chosen_moment(desk)].episode;
  desk.session.seek(to);
  desk.view.why.visit = AskedFrom{from, to};
  return std::nullopt;
}

void go_back_to_asking(Desk& desk) {
  const std::uint32_t to = asked_at(desk);
  desk.view.why.visit.reset();
  desk.session.seek(to);
}

}  // namespace securebase
