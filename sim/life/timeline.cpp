#include "sim/life/timeline.hpp"

#include <algorithm>

namespace securebase {
namespace {

constexpr std::uint32_t kKeyframeEvery = 128;  // a seek re-runs at most this many episodes

std::shared_ptr<const World> world_of(const Recipe& recipe) {
  return std::make_shared<const World>(recipe.scenario, recipe.luck, recipe.commands);
}

CurvePoint sample_of(const State& state) {
  const Person& person = state.person;
  return {static_cast<float>(person.general.model_of_other), static_cast<float>(person.general.model_of_self),
          static_cast<float>(person.now.felt_security), static_cast<float>(person.now.arousal)};
}

/// The moment of the first command that differs; kEndOfLife + 1 if none does.
std::uint32_t first_difference(const Commands& before, const Commands& after) {
  const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  std::uint32_t first = kEndOfLife + 1;
  for (auto left = a; left != before.end(); ++left) first = std::min(first, left->episode);
  for (auto left = b; left != after.end(); ++left) first = std::min(first, left->episode);
  return first;
}

}  // namespace

Timeline::Timeline(Recipe recipe) : recipe_(std::move(recipe)), world_(world_of(recipe_)), now_(world_) {
  keyframes_.reserve(kEndOfLife / kKeyframeEvery + 1);
  samples_.reserve(kEndOfLife + 1);
  note();
}

void Timeline::note() {
  const State& state = now_.state();
  if (state.episode % kKeyframeEvery == 0) keyframes_.push_back(state);
  samples_.push_back(sample_of(state));
}

void Timeline::reach(std::uint32_t episode) {
  const std::uint32_t end = std::min(episode, kEndOfLife);
  while (reached() < end) {
    now_.step_episode(&marks_);
    note();
  }
}

State Timeline::at(std::uint32_t episode) {
  reach(episode);
  return visit(episode);
}

State Timeline::visit(std::uint32_t episode) const {
  if (episode >= reached()) return now_.state();
  Life life(world_, keyframes_[episode / kKeyframeEvery]);
  life.run_to(episode);
  return life.state();
}

void Timeline::change(Commands commands) {
  const std::uint32_t first = first_difference(recipe_.commands, commands);
  recipe_.commands = std::move(commands);
  world_ = world_of(recipe_);
  forget_from(first);
}

void Timeline::forget_from(std::uint32_t episode) {
  if (episode > reached()) {
    now_ = Life(world_, now_.state());
    return;
  }
  // Commands of a moment are part of its state, so the last keyframe that stays is the one before it.
  if (episode == 0) {
    now_ = Life(world_);
    keyframes_.clear();
    samples_.clear();
    marks_.clear();
    note();
    return;
  }
  const std::uint32_t kept = (episode - 1) / kKeyframeEvery;
  keyframes_.resize(kept + 1);
  samples_.resize(kept * kKeyframeEvery + 1);
  const auto is_later = [&](const Mark& mark) { return mark.episode > kept * kKeyframeEvery; };
  marks_.erase(std::find_if(marks_.begin(), marks_.end(), is_later), marks_.end());
  now_ = Life(world_, keyframes_.back());
  reach(episode);
}

std::size_t Timeline::bytes() const {
  return keyframes_.capacity() * sizeof(State) + samples_.capacity() * sizeof(CurvePoint) +
         marks_.capacity() * sizeof(Mark) + sizeof(*this);
}

}  // namespace securebase
