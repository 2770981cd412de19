#include "ui/app/branches.hpp"

#include <algorithm>

#include "ui/text/language.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

/// Without spaces at the ends, and cut between two letters if too long.
std::string tidy_name(std::string name) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  const auto first = std::find_if_not(name.begin(), name.end(), is_space);
  name.erase(name.begin(), first);
  while (!name.empty() && is_space(name.back())) name.pop_back();
  if (name.size() <= kLongestBranchName) return name;
  std::size_t end = kLongestBranchName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return name.substr(0, end);
}

Recipe with_commands(Recipe recipe, Commands commands) {
  recipe.commands = std::move(commands);
  return recipe;
}

}  // namespace

Assumptions assumptions_of(const Scenario& scenario) {
  const LearningParameters& learning = scenario.parameters.learning;
  return {learning.theory, learning.has_differential_susceptibility};
}

Branches::Branches(Scenario scenario, Luck luck) {
  kept_.reserve(kMostBranches);
  kept_.push_back({"", std::nullopt, 0, {}, Timeline(Recipe{std::move(scenario), luck, {}})});
  compare_all();
}

Branch Branches::branch(std::size_t index) const {
  const Kept& kept = kept_[index];
  return {kept.name, kept.parent, kept.forked_at, kept.timeline.recipe().commands};
}

std::string Branches::name(std::size_t index) const {
  const Kept& kept = kept_[index];
  if (!kept.name.empty()) return kept.name;
  if (!kept.parent) return std::string(tr("first life"_t));
  const std::string words = name_for_fork(kept.found, kept.timeline.recipe().scenario);
  return words.empty() ? std::string(tr("the same so far"_t)) : words;
}

void Branches::select(std::size_t index) { selected_ = std::min(index, kept_.size() - 1); }

void Branches::reach(std::uint32_t episode) {
  for (Kept& kept : kept_) kept.timeline.reach(episode);
}

void Branches::reach_each(const std::vector<std::uint32_t>& episodes) {
  const std::size_t count = std::min(episodes.size(), kept_.size());
  for (std::size_t i = 0; i < count; ++i) kept_[i].timeline.reach(episodes[i]);
}

State Branches::at(std::uint32_t episode) {
  reach(episode);
  return timeline().visit(episode);
}

std::optional<std::string> Branches::fork(std::uint32_t episode) {
  if (kept_.size() >= kMostBranches)
    return std::string(tr("There are four lives side by side, and no room for a fifth. Close one first."_t));
  Kept copy{"", selected_, episode, {}, kept_[selected_].timeline};
  kept_.push_back(std::move(copy));
  selected_ = kept_.size() - 1;
  compare_all();
  return std::nullopt;
}

void Branches::close() {
  if (!can_close()) return;
  const Kept closed = std::move(kept_[selected_]);
  kept_.erase(kept_.begin() + static_cast<std::ptrdiff_t>(selected_));
  for (Kept& kept : kept_) {
    if (kept.parent == selected_) {
      // Its past was the closed life's, which was its parent's up to the earlier of both moments.
      kept.parent = closed.parent;
      kept.forked_at = std::min(kept.forked_at, closed.forked_at);
    } else if (kept.parent && *kept.parent > selected_) {
      --*kept.parent;
    }
  }
  selected_ = closed.parent.value_or(0);
  compare_all();
}

void Branches::rename(const std::string& name) {
  kept_[selected_].name = tidy_name(name);
  compare_all();
}

void Branches::change(Commands commands, std::uint32_t moment) {
  Timeline& timeline = kept_[selected_].timeline;
  timeline.change(std::move(commands));
  timeline.reach(moment);
  for (std::size_t i = 0; i < kept_.size(); ++i) {
    if (i == selected_ || kept_[i].parent == selected_)
      kept_[i].forked_at = std::min(kept_[i].forked_at, moment);
  }
  compare_all();
}

void Branches::start_over(Luck luck, Assumptions assumptions) {
  for (Kept& kept : kept_) {
    Recipe recipe = kept.timeline.recipe();
    recipe.luck = luck;
    recipe.scenario.parameters.learning.theory = assumptions.theory;
    recipe.scenario.parameters.learning.has_differential_susceptibility =
        assumptions.has_differential_susceptibility;
    kept.timeline = Timeline(std::move(recipe));
  }
  compare_all();
}

void Branches::restore(const std::vector<Branch>& branches, std::size_t selected) {
  const Recipe recipe = kept_[0].timeline.recipe();
  while (kept_.size() > branches.size()) kept_.pop_back();
  for (std::size_t i = 0; i < branches.size(); ++i) {
    const Branch& wanted = branches[i];
    if (i >= kept_.size()) kept_.push_back({"", {}, 0, {}, Timeline(with_commands(recipe, wanted.commands))});
    Kept& kept = kept_[i];
    kept.name = wanted.name;
    kept.parent = wanted.parent;
    kept.forked_at = wanted.forked_at;
    if (kept.timeline.recipe().commands != wanted.commands) kept.timeline.change(wanted.commands);
  }
  select(selected);
  compare_all();
}

void Branches::compare_all() {
  for (Kept& kept : kept_)
    kept.found = kept.parent && kept.name.empty() ? differences(kept.timeline, kept_[*kept.parent].timeline)
                                                  : Differences{};
}

}  // namespace securebase
