#pragma once
// What a person keeps of their work: the scenario, the luck, the life and its forks with every change, where they
// are in it, and what must come out again when it is lived anew. A life is a function of these, so no state is
// kept. Text in and text out, as strict as scenario files; opening files is the caller's business.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/problem.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/session/prediction.hpp"

namespace securebase {

inline constexpr std::size_t kMostBranches = 4;
inline constexpr std::size_t kMostChanges = 5000;  ///< in one life
inline constexpr std::size_t kMostChecks = 100;

/// What a life was at one moment: the hash of each part of State in its order, sixteen digits each, with spaces.
struct SavedCheck {
  std::uint32_t episode = 0;
  std::string parts;
  bool operator==(const SavedCheck&) const = default;
  template <class C = SavedCheck>
  static constexpr auto fields() {
    return std::tuple{field("episode", &C::episode).within(0, kEndOfLife).required(),
                      field("parts", &C::parts).required()};
  }
};

/// One line of the railway map: the first life, or one that left another at a moment.
struct SavedBranch {
  std::string name;
  std::int32_t parent = -1;        ///< the branch it left; −1: the first life
  std::uint32_t forked_at = 0;     ///< the moment it left; not lived yet if all began again since
  std::uint32_t reached = 0;       ///< how much of it has been lived
  Commands changes;                ///< by the person, beside the scenario's own events
  std::vector<SavedCheck> checks;  ///< in order of their moment
  bool operator==(const SavedBranch&) const = default;
  template <class B = SavedBranch>
  static constexpr auto fields() {
    return std::tuple{field("name", &B::name),
                      field("parent", &B::parent).within(-1, kMostBranches - 1),
                      field("forked_at", &B::forked_at).within(0, kEndOfLife),
                      field("reached", &B::reached).within(0, kEndOfLife).required(),
                      field("changes", &B::changes).within(0, kMostChanges),
                      field("checks", &B::checks).within(0, kMostChecks)};
  }
};

/// How it was looked at; words of the program, which ignores what it does not know.
struct SavedView {
  std::string front = "life";
  double text_scale = 1;
  bool operator==(const SavedView&) const = default;
  template <class V = SavedView>
  static constexpr auto fields() {
    return std::tuple{field("front", &V::front), field("text_scale", &V::text_scale).within(1, 3)};
  }
};

struct SavedSession {
  static constexpr int kFormat = 1;
  int format = kFormat;
  std::string stem;        ///< of the scenario in the library; empty: from elsewhere
  std::string seed = "7";  ///< a whole number; as text, because it may have 64 bits
  std::uint32_t life = 0;  ///< which of the seed's lives
  std::uint32_t playhead = 0;
  std::uint32_t selected = 0;  ///< branch
  SavedView view;
  std::vector<SavedBranch> branches;
  std::vector<Prediction>
      predictions;  ///< in the order they were made; only the last may still be on the screen
  Scenario scenario;
  bool operator==(const SavedSession&) const = default;
  template <class S = SavedSession>
  static constexpr auto fields() {
    return std::tuple{field("format", &S::format).within(1, kFormat).required(),
                      field("stem", &S::stem),
                      field("seed", &S::seed).required(),
                      field("life", &S::life),
                      field("playhead", &S::playhead).within(0, kEndOfLife),
                      field("selected", &S::selected).within(0, kMostBranches - 1),
                      field("view", &S::view),
                      field("branches", &S::branches).within(1, kMostBranches).required(),
                      field("predictions", &S::predictions).within(0, kMostPredictions),
                      field("scenario", &S::scenario).required()};
  }
  [[nodiscard]] Luck luck() const;
};

/// The whole text as a number of 64 bits, or nothing.
[[nodiscard]] std::optional<std::uint64_t> whole_number(const std::string& text);

/// The session in this text, or all its problems; a newer format is named as such.
[[nodiscard]] Outcome<SavedSession> read_session(std::string_view text, std::string_view file_name);

/// The canonical text: reading it gives an equal session, writing that gives the same bytes.
[[nodiscard]] std::string write_session(const SavedSession& session);

}  // namespace securebase
