#include "ui/app/session.hpp"

#include <algorithm>

#include "ui/view/axis.hpp"
#include "ui/view/beat.hpp"

namespace securebase {
namespace {

constexpr double kSecondsOfALife = 80;  // of the axis at speed 1
constexpr double kBeatsPerSecond = 1.1;
constexpr double kRestBeats = 1.5;  // to read what a moment taught before the next one
constexpr double kHoldSeconds = 1;  // well under three changes a second
constexpr std::size_t kMostUndo = 500;

/// Whether the second change is the same slider moved on.
bool is_same_subject(const Command& one, const Command& other) {
  if (one.index() != other.index()) return false;
  if (const auto* a = std::get_if<SetCare>(&one)) {
    const auto& b = std::get<SetCare>(other);
    return a->quality == b.quality && a->caregiver == b.caregiver;
  }
  if (const auto* a = std::get_if<SetPartner>(&one)) return a->quality == std::get<SetPartner>(other).quality;
  if (const auto* a = std::get_if<SetPerson>(&one)) return a->quality == std::get<SetPerson>(other).quality;
  return false;
}

}  // namespace

Session::Session(Scenario scenario, std::uint64_t seed)
    : timeline_(Recipe{std::move(scenario), {seed, 0}, {}}), state_(timeline_.at(0)), held_(state_) {}

void Session::start_over(Recipe recipe) {
  timeline_ = Timeline(std::move(recipe));
  ghost_.reset();
  is_playing_ = false;
  move_playhead(0);
}

void Session::open(Scenario scenario, std::uint64_t seed, std::uint32_t life) {
  undo_.clear();
  redo_.clear();
  start_over({std::move(scenario), {seed, life}, {}});
}

void Session::same_again() { start_over(timeline_.recipe()); }

void Session::new_luck() {
  keep_for_undo();
  Recipe recipe = timeline_.recipe();
  recipe.luck.seed += 1;
  start_over(std::move(recipe));
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
  state_ = timeline_.at(episode);
  played_years_ = state_.age().years();
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
  if (clock_ == Clock::moment) {
    beat_ += seconds * speed_ * kBeatsPerSecond;
    if (beat_ < beats_of(state_.last) + kRestBeats) return;
    move_playhead(state_.episode + 1);
    beat_ = 0;
  } else {
    const double years = years_after(seconds);
    const std::uint32_t next = episode_at(Age::from_years(years));
    if (next > state_.episode) move_playhead(next);
    played_years_ = years;
    hold(seconds);
  }
  if (state_.episode >= kEndOfLife) play(false);
}

Session::Version Session::version() const {
  const Recipe& recipe = timeline_.recipe();
  return {recipe.commands, recipe.luck, timeline_.reached(), state_.episode};
}

void Session::keep_for_undo() {
  undo_.push_back(version());
  if (undo_.size() > kMostUndo) undo_.erase(undo_.begin());
  redo_.clear();
}

void Session::change(Commands commands, std::uint32_t reached) {
  const std::vector<CurvePoint> before = timeline_.samples();
  timeline_.change(std::move(commands));
  timeline_.reach(reached);
  const std::vector<CurvePoint>& after = timeline_.samples();
  const auto common = std::min(before.size(), after.size());
  const auto parted =
      std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(common), after.begin());
  const auto from = static_cast<std::uint32_t>(parted.first - before.begin());
  if (before.size() > from + 1U) ghost_ = Ghost{from, before};
}

std::optional<std::string> Session::edit(const Command& command, bool is_same_gesture) {
  Commands commands = timeline_.recipe().commands;
  // A slider still being moved is judged against the life without its own last change.
  const bool replaces = is_same_gesture && !commands.empty() && commands.back().episode == state_.episode &&
                        is_same_subject(commands.back().command, command);
  if (auto refusal = check(state_, command)) return refusal;
  if (replaces)
    commands.pop_back();
  else
    keep_for_undo();
  commands.push_back({state_.episode, command});
  const std::uint32_t here = state_.episode;
  change(std::move(commands), here);
  move_playhead(here);
  return std::nullopt;
}

void Session::go_to(const Version& version) {
  if (version.luck == timeline_.recipe().luck) {
    change(version.commands, version.reached);
  } else {
    Recipe recipe = timeline_.recipe();
    recipe.luck = version.luck;
    recipe.commands = version.commands;
    timeline_ = Timeline(std::move(recipe));
    ghost_.reset();
    timeline_.reach(version.reached);
  }
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
