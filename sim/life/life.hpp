#pragma once
// A life is a pure function of (scenario, luck, commands): a value that can be copied, stepped, hashed and
// restored. No clock, no I/O, no globals.

#include <memory>
#include <string>
#include <vector>

#include "sim/core/luck.hpp"
#include "sim/life/command.hpp"
#include "sim/life/mark.hpp"
#include "sim/life/state.hpp"
#include "sim/scenario/scenario.hpp"

namespace securebase {

/// What stays the same during a life: the scenario, the luck, and all commands in order of their moment.
class World {
 public:
  /// `user_commands` are merged behind the scenario's own events of the same moment.
  World(Scenario scenario, Luck luck, Commands user_commands = {});
  [[nodiscard]] const Scenario& scenario() const { return scenario_; }
  [[nodiscard]] const Parameters& parameters() const { return scenario_.parameters; }
  [[nodiscard]] const Luck& luck() const { return luck_; }
  [[nodiscard]] const Commands& commands() const { return commands_; }

 private:
  Scenario scenario_;
  Luck luck_;
  Commands commands_;
};

/// The hash of one part of a state, by its name in State.
struct PartHash {
  std::string part;
  std::uint64_t hash = 0;
};

/// One life, at one moment.
class Life {
 public:
  /// A newborn; commands at age 0 have been done.
  explicit Life(std::shared_ptr<const World> world);
  /// The life at a moment that was kept earlier.
  Life(std::shared_ptr<const World> world, State state)
      : world_(std::move(world)), state_(std::move(state)) {}

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const World& world() const { return *world_; }
  [[nodiscard]] bool is_over() const { return state_.episode >= kEndOfLife; }

  /// Lives one episode, then does the commands of the moment reached. Nothing happens after the end.
  /// Appends what is worth a mark, if asked.
  void step_episode(Marks* marks = nullptr);
  /// Lives on until this many episodes have been lived.
  void run_to(std::uint32_t episode, Marks* marks = nullptr);
  /// Lives on to this age (years 0–80).
  void run_until(Age age, Marks* marks = nullptr) { run_to(episode_at(age), marks); }

  [[nodiscard]] std::uint64_t hash() const;
  /// The hash of each part, in the order of State: says where two lives part.
  [[nodiscard]] std::vector<PartHash> hash_parts() const;

  /// The state as bytes, and back. A snapshot that is cut or of another version throws std::runtime_error
  /// with a sentence.
  [[nodiscard]] std::string snapshot() const;
  void restore(const std::string& bytes);

 private:
  std::shared_ptr<const World> world_;
  State state_;
};

}  // namespace securebase
