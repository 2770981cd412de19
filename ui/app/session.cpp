#include "ui/app/session.hpp"

#include <algorithm>

#include "sim/life/difference.hpp"
#include "ui/text/language.hpp"
#include "ui/text/told_problem.hpp"
#include "ui/view/axis.hpp"
#include "ui/view/beat.hpp"

namespace securebase {
namespace {

constexpr double kSecondsOfALife = 80;  // of the axis at speed 1
constexpr double kBeatsPerSecond = 1.1;
constexpr double kRestBeats = 1.5;  // to read what a moment taught before the next one
constexpr double kHoldSeconds = 1;  // well under three changes a second
constexpr std::size_t kMostUndo = 500;

}  // namespace

Session::Session(Scenario scenario, std::uint64_t seed)
    : branches_(std::move(scenario), {seed, 0}), state_(branches_.at(0)), held_(state_) {}

void Session::start_over(Luck luck) {
  branches_.start_over(luck, assumptions());
  ghost_.reset();
  is_playing_ = false;
  move_playhead(0);
}

void Session::open(Scenario scenario, std::uint64_t seed, std::uint32_t life) {
  const Version newborn{{Branch{}}, {0}, 0, {seed, life}, assumptions_of(scenario), 0};
  open(std::move(scenario), newborn);
}

void Session::open(Scenario scenario, const Version& version) {
  undo_.clear();
  redo_.clear();
  branches_ = Branches(std::move(scenario), version.luck);
  branches_.restore(version.branches, version.selected);
  branches_.reach_each(version.reached);
  predictions_ = version.predictions;
  ghost_.reset();
  is_playing_ = false;
  move_playhead(version.playhead);
  hold(kHoldSeconds);
}

void Session::same_again() { start_over(timeline().recipe().luck); }

void Session::new_luck() {
  keep_for_undo();
  Luck luck = timeline().recipe().luck;
  luck.seed += 1;
  start_over(luck);
}

void Session::assume(Assumptions assumptions) {
  keep_for_undo();
  Version again = version();
  again.assumptions = assumptions;
  go_to(again);
}

std::optional<std::string> Session::fork() {
  if (branches_.size() < kMostBranches) keep_for_undo();
  const auto refusal = branches_.fork(state_.episode);
  if (!refusal) ghost_.reset();
  return refusal;
}

void Session::select(std::size_t branch) {
  if (branch == branches_.selected() || branch >= branches_.size()) return;
  branches_.select(branch);
  ghost_.reset();
  move_playhead(state_.episode);
  hold(kHoldSeconds);
}

void Session::close_branch() {
  if (!branches_.can_close()) return;
  keep_for_undo();
  forget_predictions_of(branches_.selected());
  branches_.close();
  ghost_.reset();
  move_playhead(state_.episode);
  hold(kHoldSeconds);
}

void Session::rename_branch(const std::string& name, bool is_same_gesture) {
  if (!is_same_gesture) keep_for_undo();
  branches_.rename(name);
}

State Session::shown() const {
  State shown = held_;
  shown.person.general = state_.person.general;
  shown.person.prototype = state_.person.prototype;
  shown.person.has_prototype = state_.person.has_prototype;
  return shown;
}

void Session::hold(double seconds) {
  held_seconds_ += seconds;
  if (held_seconds_ < kHoldSeconds) return;
  held_ = state_;
  held_seconds_ = 0;
}

void Session::move_playhead(std::uint32_t episode) {
  state_ = branches_.at(episode);
  played_years_ = state_.age().years();
  note_what_is_seen();
  if (!is_playing_ || clock_ == Clock::moment) hold(kHoldSeconds);
  show_whole_moment();
}

void Session::show_whole_moment() { beat_ = beats_of(state_.last) + kRestBeats; }

void Session::seek(std::uint32_t episode) {
  move_playhead(std::min(episode, kEndOfLife));
  hold(kHoldSeconds);
}
void Session::seek_years(double years) { seek(episode_at(Age::from_years(std::clamp(years, 0.0, 80.0)))); }

void Session::step(int episodes) {
  is_playing_ = false;
  const auto now = static_cast<std::int64_t>(state_.episode) + episodes;
  seek(static_cast<std::uint32_t>(std::clamp<std::int64_t>(now, 0, kEndOfLife)));
}

void Session::play(bool on) {
  if (on && state_.episode >= kEndOfLife) seek(0);
  is_playing_ = on;
  if (!on) hold(kHoldSeconds);
}

double Session::years_after(double seconds) const {
  if (clock_ == Clock::days) return played_years_ + seconds * speed_ / 365.25;
  return axis_years(axis_share(played_years_) + seconds * speed_ / kSecondsOfALife);
}

void Session::advance(double seconds) {
  if (!is_playing_) return;
  const std::uint32_t stop = next_stop();
  if (clock_ == Clock::moment) {
    beat_ += seconds * speed_ * kBeatsPerSecond;
    if (beat_ < beats_of(state_.last) + kRestBeats) return;
    move_playhead(state_.episode + 1);
    beat_ = 0;
  } else {
    const double years = years_after(seconds);
    const std::uint32_t next = std::min(episode_at(Age::from_years(years)), stop);
    if (next > state_.episode) move_playhead(next);
    played_years_ = years;
    hold(seconds);
  }
  if (state_.episode >= stop) play(false);
}

Session::Version Session::version() const {
  Version version;
  version.branches.reserve(branches_.size());
  version.reached.reserve(branches_.size());
  for (std::size_t i = 0; i < branches_.size(); ++i) {
    version.branches.push_back(branches_.branch(i));
    version.reached.push_back(branches_.timeline(i).reached());
  }
  version.selected = branches_.selected();
  version.luck = timeline().recipe().luck;
  version.assumptions = assumptions();
  version.playhead = state_.episode;
  version.predictions = predictions_;
  return version;
}

void Session::keep_for_undo() {
  undo_.push_back(version());
  if (undo_.size() > kMostUndo) undo_.erase(undo_.begin());
  redo_.clear();
}

template <class Act>
void Session::with_ghost(const Act& act) {
  const std::vector<CurvePoint> before = timeline().samples();
  const std::size_t branch = branches_.selected();
  act();
  const std::vector<CurvePoint>& after = timeline().samples();
  const auto common = static_cast<std::uint32_t>(std::min(before.size(), after.size()));
  const std::uint32_t from = first_parting(before, after).value_or(common);
  if (branch != branches_.selected())
    ghost_.reset();
  else if (before.size() > from + 1U)
    ghost_ = Ghost{from, before};
}

std::optional<std::string> Session::edit(const Command& command, bool is_same_gesture) {
  Commands commands = timeline().recipe().commands;
  // A slider still being moved is judged against the life without its own last change.
  const bool replaces = is_same_gesture && !commands.empty() && commands.back().episode == state_.episode &&
                        sets_the_same(commands.back().command, command);
  if (const auto refusal = check(state_, command)) return told(*refusal);
  if (replaces)
    commands.pop_back();
  else
    keep_for_undo();
  commands.push_back({state_.episode, command});
  const std::uint32_t here = state_.episode;
  with_ghost([&] { branches_.change(std::move(commands), here); });
  move_playhead(here);
  return std::nullopt;
}

void Session::go_to(const Version& version) {
  const bool is_same_luck = version.luck == timeline().recipe().luck;
  with_ghost([&] {
    if (!is_same_luck || version.assumptions != assumptions())
      branches_.start_over(version.luck, version.assumptions);
    branches_.restore(version.branches, version.selected);
    branches_.reach_each(version.reached);
  });
  predictions_ = version.predictions;
  if (!is_same_luck) ghost_.reset();
  is_playing_ = false;
  move_playhead(version.playhead);
}

void Session::undo() {
  if (undo_.empty()) return;
  redo_.push_back(version());
  const Version back = undo_.back();
  undo_.pop_back();
  go_to(back);
}

void Session::redo() {
  if (redo_.empty()) return;
  undo_.push_back(version());
  const Version forth = redo_.back();
  redo_.pop_back();
  go_to(forth);
}

}  // namespace securebase
