#pragma once
// The lives of a document: the first one and up to three forks of it. All have the same scenario and the same luck
// and are looked at at the same moment; one is selected, and only that one is ever changed.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/life/difference.hpp"
#include "sim/life/timeline.hpp"
#include "sim/session/saved_session.hpp"

namespace securebase {

inline constexpr std::size_t kLongestBranchName = 60;  ///< bytes

/// One life of a document, as a plain value: all that a file or a step of undo has to keep of it.
struct Branch {
  std::string name;                   ///< given by a person; empty: it is called by what differs
  std::optional<std::size_t> parent;  ///< the life it was forked from; nothing for the first one
  std::uint32_t forked_at = 0;        ///< the moment up to which it is its parent's life, 0 … kEndOfLife
  Commands commands;                  ///< what was changed in it, those of its parent's past included
  bool operator==(const Branch&) const = default;
};

/// The debated assumptions under which all lives of a document are lived.
struct Assumptions {
  Theory theory = Theory::prototype;
  bool has_differential_susceptibility = false;
  bool operator==(const Assumptions&) const = default;
};
[[nodiscard]] Assumptions assumptions_of(const Scenario& scenario);

class Branches {
 public:
  /// One life.
  Branches(Scenario scenario, Luck luck);

  [[nodiscard]] std::size_t size() const { return kept_.size(); }
  [[nodiscard]] std::size_t selected() const { return selected_; }
  /// What is to be kept of the life at this place, 0 … size() − 1.
  [[nodiscard]] Branch branch(std::size_t index) const;
  [[nodiscard]] const Timeline& timeline(std::size_t index) const { return kept_[index].timeline; }
  [[nodiscard]] const Timeline& timeline() const { return kept_[selected_].timeline; }
  [[nodiscard]] std::optional<std::size_t> parent(std::size_t index) const { return kept_[index].parent; }
  [[nodiscard]] std::uint32_t forked_at(std::size_t index) const { return kept_[index].forked_at; }
  /// What the life is called on the screen: its given name, or what differs from the life it was forked from.
  [[nodiscard]] std::string name(std::size_t index) const;

  /// Turns to this life; the last one if there are fewer.
  void select(std::size_t index);
  /// Lives all lives on until `episode`.
  void reach(std::uint32_t episode);
  /// Lives each life on until its own moment.
  void reach_each(const std::vector<std::uint32_t>& episodes);
  /// The state of the selected life at that moment; all lives are lived on to there.
  [[nodiscard]] State at(std::uint32_t episode);

  /// Copies the selected life, to part from it at `episode`, and selects the copy. Says why not.
  std::optional<std::string> fork(std::uint32_t episode);
  /// Whether the selected life can be closed: the first one stays.
  [[nodiscard]] bool can_close() const { return selected_ != 0; }
  /// Closes the selected life and turns to the one it was forked from; its own forks become forks of that one.
  void close();
  /// Gives the selected life a name; nothing but spaces: it is called by what differs again.
  void rename(const std::string& name);
  /// Replaces the changes made in the selected life by others that are the same before `moment`, up to which it is
  /// then lived. A fork changed before its moment parts earlier.
  void change(Commands commands, std::uint32_t moment);

  /// All lives from the start again, with this luck and under these assumptions.
  void start_over(Luck luck, Assumptions assumptions);
  /// Puts these lives in place of all; at least one, the first of them without a parent. What has been lived of
  /// equal beginnings is kept.
  void restore(const std::vector<Branch>& branches, std::size_t selected);

 private:
  struct Kept {
    std::string name;
    std::optional<std::size_t> parent;
    std::uint32_t forked_at = 0;
    Differences found;  ///< from the life it was forked from, if that names it
    Timeline timeline;
  };

  /// Names follow from what differs, so it is found out again when anything has changed.
  void compare_all();

  std::vector<Kept> kept_;
  std::size_t selected_ = 0;
};

}  // namespace securebase
