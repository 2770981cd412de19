#include "sim/life/change.hpp"

#include <algorithm>

#include "sim/life/day.hpp"
#include "sim/life/hard_time.hpp"

namespace securebase {
namespace {

/// The share of each belief that this command takes away; nothing for those that move no belief.
WorkingModel taken_by(const Command& command, const State& state, const Parameters& p) {
  if (const auto* hard = std::get_if<HardTime>(&command))
    return taken_by_hard_time(hard->severity, p.circumstances);
  if (std::holds_alternative<Betrayal>(command)) return taken_by_betrayal(state, p);
  return {0, 0};
}

void add_shakes_by_luck(Change& change, const World& world, const Marks& marks) {
  const auto is_event = [](const Mark& mark) { return mark.kind == MarkKind::life_event; };
  if (std::none_of(marks.begin(), marks.end(), is_event)) return;
  const CircumstanceParameters& p = world.parameters().circumstances;
  const double severity = severity_by_luck(world.luck(), change.episode - 1, p);
  Shake event{MarkKind::life_event, true, change.before, taken_by_hard_time(severity, p), change.before};
  shake(event.after, event.taken);
  change.shakes.push_back(event);
}

/// Does the commands of the moment reached, and notes those that shook trust.
void add_shakes_by_commands(Change& change, State& state, const World& world) {
  for (const StampedCommand& stamped : world.commands()) {
    if (stamped.episode != state.episode) continue;
    const bool is_betrayal = std::holds_alternative<Betrayal>(stamped.command);
    Shake event{is_betrayal ? MarkKind::betrayal : MarkKind::life_event,
                false,
                state.person.general,
                taken_by(stamped.command, state, world.parameters()),
                {}};
    Marks unread;
    apply(state, stamped.command, world.parameters(), unread);
    event.after = state.person.general;
    if (!(event.after == event.before)) change.shakes.push_back(event);
  }
}

}  // namespace

Change change_after(const State& before, const World& world) {
  State state = before;
  Marks marks;
  live_one_step(state, world.luck(), world.parameters(), &marks);
  Change change;
  change.episode = state.episode;
  change.before = before.person.general;
  change.lesson = state.last.lesson;
  change.is_broken_off = state.last.is_broken_off;
  change.prototype = before.person.prototype;
  add_shakes_by_luck(change, world, marks);
  add_shakes_by_commands(change, state, world);
  change.after = state.person.general;
  return change;
}

State lived_step(const State& before, const World& world) {
  State state = before;
  live_one_step(state, world.luck(), world.parameters(), nullptr);
  return state;
}

WorkingModel recomputed(const Change& change) {
  WorkingModel models = change.before;
  const auto shake_all = [&](bool is_before_lesson) {
    for (const Shake& event : change.shakes) {
      if (event.is_before_lesson == is_before_lesson) shake(models, event.taken);
    }
  };
  shake_all(true);
  BeliefMove other = move_of_other(change.lesson, change.prototype);
  BeliefMove self = move_of_self(change.lesson, change.prototype);
  other.before = models.model_of_other;
  self.before = models.model_of_self;
  models = {other.after(), self.after()};
  shake_all(false);
  return models;
}

}  // namespace securebase
