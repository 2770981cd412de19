#include "sim/session/replay.hpp"

#include <algorithm>

#include "sim/core/hash.hpp"

namespace securebase {
namespace {

constexpr int kYearsOfALife = 80;

/// The name of the first part whose hash differs; nothing if none does.
std::optional<std::string> first_difference(const Life& life, const std::string& kept) {
  std::size_t at = 0;
  for (const PartHash& part : life.hash_parts()) {
    const std::string now = hex(part.hash);
    if (kept.compare(at, now.size(), now) != 0) return part.part;
    at += now.size() + 1;
  }
  return {};
}

/// "16 digits, a space, 16 digits, …", as many as a life has parts.
bool is_readable(const Life& life, const std::string& kept) {
  const std::size_t digits = hex(0).size();
  if (kept.size() + 1 != life.hash_parts().size() * (digits + 1)) return false;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const bool is_gap = i % (digits + 1) == digits;
    const bool is_digit = std::string_view("0123456789abcdef").find(kept[i]) != std::string_view::npos;
    if (is_gap ? kept[i] != ' ' : !is_digit) return false;
  }
  return true;
}

std::optional<Divergence> replay_branch(const SavedSession& session, std::size_t branch,
                                        const std::function<bool()>& is_cancelled) {
  Life life(
      std::make_shared<const World>(session.scenario, session.luck(), session.branches[branch].changes));
  std::uint32_t same_until = 0;
  for (const SavedCheck& check : session.branches[branch].checks) {
    if (is_cancelled && is_cancelled()) return {};
    life.run_to(check.episode);
    if (!is_readable(life, check.parts)) return Divergence{branch, check.episode, same_until, ""};
    if (const auto part = first_difference(life, check.parts))
      return Divergence{branch, check.episode, same_until, *part};
    same_until = check.episode;
  }
  return {};
}

}  // namespace

SavedCheck check_of(const Life& life) {
  SavedCheck check{life.state().episode, {}};
  for (const PartHash& part : life.hash_parts()) {
    if (!check.parts.empty()) check.parts += ' ';
    check.parts += hex(part.hash);
  }
  return check;
}

std::vector<SavedCheck> checks_of(Life life, std::uint32_t reached) {
  std::vector<SavedCheck> checks;
  checks.reserve(kYearsOfALife + 2);
  for (int year = 1; year <= kYearsOfALife; ++year) {
    const std::uint32_t episode = episode_at(Age::from_years(year));
    if (episode >= reached) break;
    life.run_to(episode);
    checks.push_back(check_of(life));
  }
  life.run_to(reached);
  checks.push_back(check_of(life));
  return checks;
}

void fill_in_checks(SavedSession& session) {
  for (SavedBranch& branch : session.branches) {
    const auto world = std::make_shared<const World>(session.scenario, session.luck(), branch.changes);
    branch.checks = checks_of(Life(world), branch.reached);
  }
}

std::optional<Divergence> replay(const SavedSession& session, const std::function<bool()>& is_cancelled) {
  for (std::size_t i = 0; i < session.branches.size(); ++i) {
    if (auto found = replay_branch(session, i, is_cancelled)) return found;
  }
  return {};
}

}  // namespace securebase
