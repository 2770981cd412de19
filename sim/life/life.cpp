#include "sim/life/life.hpp"

#include <algorithm>

#include "sim/core/hash.hpp"
#include "sim/life/birth.hpp"
#include "sim/life/day.hpp"

namespace securebase {
namespace {

/// Does all commands stamped with the moment the life has reached.
void do_commands(State& state, const World& world, Marks* marks) {
  const Commands& commands = world.commands();
  const auto is_before = [](const StampedCommand& c, std::uint32_t episode) { return c.episode < episode; };
  auto next = std::lower_bound(commands.begin(), commands.end(), state.episode, is_before);
  Marks unread;
  for (; next != commands.end() && next->episode == state.episode; ++next) {
    apply(state, next->command, world.parameters(), marks ? *marks : unread);
  }
}

}  // namespace

World::World(Scenario scenario, Luck luck, Commands user_commands)
    : scenario_(std::move(scenario)), luck_(luck), commands_(commands_of(scenario_.events)) {
  commands_.insert(commands_.end(), std::make_move_iterator(user_commands.begin()),
                   std::make_move_iterator(user_commands.end()));
  std::stable_sort(commands_.begin(), commands_.end(),
                   [](const StampedCommand& a, const StampedCommand& b) { return a.episode < b.episode; });
}

Commands commands_of(const std::vector<ScenarioEvent>& events) {
  Commands commands;
  for (const ScenarioEvent& event : events) commands.push_back({episode_at(event.at), event.command});
  return commands;
}

Life::Life(std::shared_ptr<const World> world)
    : world_(std::move(world)), state_(born(world_->scenario(), world_->luck())) {
  do_commands(state_, *world_, nullptr);
}

void Life::step_episode(Marks* marks) {
  if (is_over()) return;
  live_one_step(state_, world_->luck(), world_->parameters(), marks);
  do_commands(state_, *world_, marks);
}

void Life::run_to(std::uint32_t episode, Marks* marks) {
  const std::uint32_t end = std::min(episode, kEndOfLife);
  while (state_.episode < end) step_episode(marks);
}

std::uint64_t Life::hash() const { return hash_of(state_); }

std::vector<PartHash> Life::hash_parts() const {
  std::vector<PartHash> parts;
  for_each_field(state_, [&](const auto& field, const auto& member) {
    parts.push_back({std::string(field.name), hash_of(member)});
  });
  return parts;
}

}  // namespace securebase
