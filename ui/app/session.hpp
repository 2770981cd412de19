#pragma once
// The document a person works on: a life and its forks, their changes, the history of undo, and where they are in
// it. What is asked about the life is answered of the selected one.
// Panels read it; everything that changes it goes through a control (controls.hpp) and then through here.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/life/timeline.hpp"
#include "ui/app/branches.hpp"
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
  /// All that a document is, beside its scenario: what undo goes back to, and what a file keeps.
  struct Version {
    std::vector<Branch> branches;        ///< at least one, the first of them without a parent
    std::vector<std::uint32_t> reached;  ///< by each of them
    std::size_t selected = 0;
    Luck luck;
    Assumptions assumptions;
    std::uint32_t playhead = 0;
    std::vector<Prediction> predictions = {};  ///< in the order they were made
    bool operator==(const Version&) const = default;
  };

  explicit Session(Scenario scenario, std::uint64_t seed = kDefaultSeed);
  static constexpr std::uint64_t kDefaultSeed = 7;

  [[nodiscard]] const Scenario& scenario() const { return timeline().recipe().scenario; }
  [[nodiscard]] const std::string& name() const { return scenario().person.name; }
  [[nodiscard]] std::uint64_t seed() const { return timeline().recipe().luck.seed; }
  /// Which of the seed's many lives it is.
  [[nodiscard]] std::uint32_t life_number() const { return timeline().recipe().luck.life; }
  /// The selected life.
  [[nodiscard]] const Timeline& timeline() const { return branches_.timeline(); }
  /// All lives of the document; each has been lived at least up to the playhead.
  [[nodiscard]] const Branches& branches() const { return branches_; }
  /// The life at the playhead.
  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const std::optional<Ghost>& ghost() const { return ghost_; }
  /// What the stage shows: while time runs fast, a moment stays for a second, so that nothing flickers and
  /// there is time to see it; the two models are always those of the playhead.
  [[nodiscard]] State shown() const;
  /// Where the last episode stands in slow motion, in beats from its start.
  [[nodiscard]] double beat() const { return beat_; }

  [[nodiscard]] Version version() const;

  /// The Strange Situation of this life, as it is to be watched; run once for each.
  [[nodiscard]] const SspRun& strange_situation(const SspWatch& watch) const {
    return ssp_runs_.run_of(timeline(), watch);
  }

  /// The way of this life over the plane of the self-report, as far as it has been lived.
  [[nodiscard]] const LifeTrail& trail() const { return trails_.trail_of(timeline()); }

  /// Opens a life: of this seed's many, the one with this number.
  void open(Scenario scenario, std::uint64_t seed, std::uint32_t life = 0);
  /// Opens a document as it was kept.
  void open(Scenario scenario, const Version& version);
  /// The same lives from the start again: same luck, same changes.
  void same_again();
  /// Another luck for all lives, from the start.
  void new_luck();

  [[nodiscard]] Assumptions assumptions() const { return assumptions_of(scenario()); }
  /// Lives all lives again under these, as one step of undo: same luck, same changes, same moment.
  void assume(Assumptions assumptions);

  /// Copies the selected life at the playhead into a new one and turns to it, as one step of undo. Says why not.
  std::optional<std::string> fork();
  /// Turns to another life, at the same moment. Looking is no step of undo.
  void select(std::size_t branch);
  /// Closes the selected life, as one step of undo; the first one stays.
  void close_branch();
  /// Names the selected life. `is_same_gesture`: still being written, so that undo takes it back at once.
  void rename_branch(const std::string& name, bool is_same_gesture = false);

  /// What was predicted, in the order it was made.
  [[nodiscard]] const std::vector<Prediction>& predictions() const { return predictions_; }
  /// The prediction on the screen, or null.
  [[nodiscard]] const Prediction* open_prediction() const;
  /// The curves of the life it is about.
  [[nodiscard]] std::span<const CurvePoint> predicted_life() const;
  /// The last moment whose curves may be shown: what a prediction is about stays unknown until it is played.
  [[nodiscard]] std::uint32_t shown_until() const;
  /// The curves of a life as far as they may be shown.
  [[nodiscard]] std::span<const CurvePoint> shown_samples(std::size_t branch) const;

  /// Begins a prediction at the playhead, as one step of undo; an open one is put away. Says why not.
  std::optional<std::string> predict(PredictedCurve curve);
  /// Puts this in place of the open prediction, as one step of undo. `is_same_gesture`: the pen still draws.
  void revise_prediction(const Prediction& prediction, bool is_same_gesture = false);
  /// Time goes on from the moment of the open prediction.
  void play_prediction();
  /// The open prediction is kept and leaves the screen; one that holds nothing is forgotten.
  void put_prediction_away();

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
  void keep_for_undo();
  void go_to(const Version& version);
  /// Keeps the curve of the selected life as it was before `act`, where the two part.
  template <class Act>
  void with_ghost(const Act& act);
  void start_over(Luck luck);
  void show_whole_moment();
  void move_playhead(std::uint32_t episode);
  void note_what_is_seen();
  void let_prediction_go();
  void forget_predictions_of(std::size_t branch);
  /// Where playing pauses: the horizon of a prediction that is being played, or the end of life.
  [[nodiscard]] std::uint32_t next_stop() const;
  void hold(double seconds);
  [[nodiscard]] double years_after(double seconds) const;

  Branches branches_;
  std::vector<Prediction> predictions_;
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
