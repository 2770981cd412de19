#pragma once
// The document a person works on: one life, its changes, its history of undo, and where they are in it.
// Panels read it; everything that changes it goes through a control (controls.hpp) and then through here.

#include <optional>
#include <string>
#include <vector>

#include "sim/life/timeline.hpp"
#include "ui/app/life_trail.hpp"
#include "ui/app/strange_situation_run.hpp"

namespace securebase {

/// How time passes while playing.
enum class Clock : std::uint8_t {
  moment,  ///< one episode in slow motion, beat by beat
  days,    ///< about a day a second
  years    ///< a whole life in about eighty seconds, infancy slower
};

/// A curve as it was before the last change: what would have been.
struct Ghost {
  std::uint32_t from = 0;  ///< the moment of the change
  std::vector<CurvePoint> samples;
};

class Session {
 public:
  explicit Session(Scenario scenario, std::uint64_t seed = kDefaultSeed);
  static constexpr std::uint64_t kDefaultSeed = 7;

  [[nodiscard]] const Scenario& scenario() const { return timeline_.recipe().scenario; }
  [[nodiscard]] const std::string& name() const { return scenario().person.name; }
  [[nodiscard]] std::uint64_t seed() const { return timeline_.recipe().luck.seed; }
  /// Which of the seed's many lives it is.
  [[nodiscard]] std::uint32_t life_number() const { return timeline_.recipe().luck.life; }
  [[nodiscard]] const Timeline& timeline() const { return timeline_; }
  /// The life at the playhead.
  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const std::optional<Ghost>& ghost() const { return ghost_; }
  /// What the stage shows: while time runs fast, a moment stays for a second, so that nothing flickers and
  /// there is time to see it; the two models are always those of the playhead.
  [[nodiscard]] State shown() const;
  /// Where the last episode stands in slow motion, in beats from its start.
  [[nodiscard]] double beat() const { return beat_; }

  /// The Strange Situation of this life, as it is to be watched; run once for each.
  [[nodiscard]] const SspRun& strange_situation(const SspWatch& watch) const {
    return ssp_runs_.run_of(timeline_, watch);
  }

  /// The way of this life over the plane of the self-report, as far as it has been lived.
  [[nodiscard]] const LifeTrail& trail() const { return trails_.trail_of(timeline_); }

  /// Opens a life: of this seed's many, the one with this number.
  void open(Scenario scenario, std::uint64_t seed, std::uint32_t life = 0);
  /// The same life from the start again: same luck, same changes.
  void same_again();
  /// Another luck, from the start.
  void new_luck();

  void seek(std::uint32_t episode);
  void seek_years(double years);
  void step(int episodes);
  void set_clock(Clock clock) {
    clock_ = clock;
    show_whole_moment();
  }
  void set_speed(double speed) { speed_ = speed; }
  void play(bool on);
  [[nodiscard]] Clock clock() const { return clock_; }
  [[nodiscard]] double speed() const { return speed_; }
  [[nodiscard]] bool is_playing() const { return is_playing_; }
  /// Lets time pass while playing.
  void advance(double seconds);

  /// Does this change at the playhead, as one step of undo. `is_same_gesture`: a slider still being moved
  /// replaces its own last change. Says why not, if it cannot be done.
  std::optional<std::string> edit(const Command& command, bool is_same_gesture = false);
  [[nodiscard]] bool can_undo() const { return !undo_.empty(); }
  [[nodiscard]] bool can_redo() const { return !redo_.empty(); }
  void undo();
  void redo();

 private:
  /// What undo goes back to.
  struct Version {
    Commands commands;
    Luck luck;
    std::uint32_t reached = 0;
    std::uint32_t playhead = 0;
  };

  [[nodiscard]] Version version() const;
  void keep_for_undo();
  void go_to(const Version& version);
  void change(Commands commands, std::uint32_t reached);
  void start_over(Recipe recipe);
  void show_whole_moment();
  void move_playhead(std::uint32_t episode);
  void hold(double seconds);
  [[nodiscard]] double years_after(double seconds) const;

  Timeline timeline_;
  State state_;
  std::optional<Ghost> ghost_;
  std::vector<Version> undo_;
  std::vector<Version> redo_;
  Clock clock_ = Clock::years;
  double speed_ = 1;
  bool is_playing_ = false;
  double played_years_ = 0;  ///< the playhead between two episodes
  double beat_ = 0;
  State held_;  ///< the moment on the stage
  double held_seconds_ = 0;
  mutable SspRunCache ssp_runs_;   ///< what follows from the life alone
  mutable LifeTrailCache trails_;  ///< the same
};

}  // namespace securebase
