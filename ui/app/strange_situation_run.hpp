#pragma once
// The Strange Situation of the open life, run by sim/ and kept until the life changes; and how it is watched:
// which age, which caregiver, which second. Watching is not part of the life: it teaches nobody anything.

#include <memory>
#include <optional>

#include "sim/instruments/strange_situation.hpp"
#include "sim/life/timeline.hpp"

namespace securebase {

/// One procedure from start to end.
struct SspRun {
  State state;                ///< the life on that day
  std::size_t caregiver = 0;  ///< index into State::figures
  SspResult result;
  SspTrace trace;  ///< one moment a second, never empty
};

/// How the procedure is watched.
struct SspWatch {
  int months = 12;                       ///< 12, or 48 for a second look
  std::optional<std::size_t> caregiver;  ///< index into State::figures; nothing: the primary caregiver
  double second = 0;                     ///< since the start of the procedure
  double speed = 8;                      ///< seconds of the room in a second of the watcher
  bool is_playing = false;
};

/// Runs the procedure when it is first asked for, and again when the life, the age or the caregiver is another.
class SspRunCache {
 public:
  /// The procedure of this life, lived on to that age where it has not been lived so far: the document is
  /// not changed by looking.
  const SspRun& run_of(const Timeline& timeline, const SspWatch& watch);

 private:
  std::shared_ptr<const World> world_;  ///< holds the life, so that another one can not be taken for it
  int months_ = 0;
  std::optional<std::size_t> caregiver_;
  SspRun run_;
};

}  // namespace securebase
