#include "ui/app/watching.hpp"

#include <algorithm>

namespace securebase {
namespace {

bool is_in_room(const Desk& desk) { return desk.view.front == View::strange_situation; }

double last_second(const Desk& desk) {
  return static_cast<double>(strange_situation_of(desk).trace.size() - 1);
}

int episode_at_second(const SspTrace& trace, double second) {
  return trace[static_cast<std::size_t>(second)].seen.episode;
}

}  // namespace

void come_to(Desk& desk, View view) {
  if (desk.view.front == view) return;
  if (!shows_life_time(desk.view.front) || !shows_life_time(view)) play(desk, false);
  desk.view.front = view;
  desk.view.focus.clear();
  desk.view.writing = {};
  desk.view.close_dialogues();
}

const SspRun& strange_situation_of(const Desk& desk) { return desk.session.strange_situation(desk.view.ssp); }

double ssp_second_of(const Desk& desk) { return std::clamp(desk.view.ssp.second, 0.0, last_second(desk)); }

void go_to_ssp_second(Desk& desk, double second) {
  desk.view.ssp.second = std::clamp(second, 0.0, last_second(desk));
}

void go_to_ssp_episode(Desk& desk, int by) {
  const SspTrace& trace = strange_situation_of(desk).trace;
  const int wanted = std::clamp(episode_at_second(trace, ssp_second_of(desk)) + by, 1, kSspEpisodes);
  const auto start = std::find_if(trace.begin(), trace.end(),
                                  [&](const SspMoment& moment) { return moment.seen.episode >= wanted; });
  go_to_ssp_second(desk, static_cast<double>(start - trace.begin()));
}

void play(Desk& desk, bool on) {
  if (!is_in_room(desk)) return desk.session.play(on);
  if (on && ssp_second_of(desk) >= last_second(desk)) desk.view.ssp.second = 0;
  desk.view.ssp.is_playing = on;
}

bool is_playing(const Desk& desk) {
  return is_in_room(desk) ? desk.view.ssp.is_playing : desk.session.is_playing();
}

void set_speed(Desk& desk, double speed) {
  if (!is_in_room(desk)) return desk.session.set_speed(speed);
  desk.view.ssp.speed = speed;
}

double speed_of(const Desk& desk) { return is_in_room(desk) ? desk.view.ssp.speed : desk.session.speed(); }

void pass_time(Desk& desk, double seconds) {
  if (!is_in_room(desk)) return desk.session.advance(seconds);
  SspWatch& watch = desk.view.ssp;
  if (!watch.is_playing) return;
  go_to_ssp_second(desk, ssp_second_of(desk) + seconds * watch.speed);
  if (watch.second >= last_second(desk)) watch.is_playing = false;
}

}  // namespace securebase
