#pragma once
// The studies of the findings, run beside the screen: the window goes on while they last, says how far they are,
// and can stop them. Where a system has no threads, each frame gives them a slice.

#include <functional>
#include <memory>
#include <string>

#include "ui/app/library.hpp"
#include "ui/view/findings_page.hpp"

namespace securebase {

struct Watch;

/// What a run is to do.
struct FindingsTask {
  Library library;  ///< the scenarios
  std::uint32_t lives = 0;
  std::uint32_t seeds = 0;
  unsigned threads = 0;  ///< 0: as many as the machine has
};

/// Does the work: run_studies, or what a test gives in its place. Throws Cancelled if the watch says so.
using FindingsRunner = std::function<FindingsPage(const FindingsTask&, Watch&)>;

/// How a run ended: a page, or a sentence on what went wrong, or neither if it was cancelled.
struct FindingsEnd {
  std::shared_ptr<const FindingsPage> page;
  std::string problem;
};

class FindingsRun {
 public:
  /// Begins at once.
  FindingsRun(FindingsTask task, FindingsRunner runner);
  /// Tells the work to stop and waits until it has.
  ~FindingsRun();
  FindingsRun(const FindingsRun&) = delete;
  FindingsRun& operator=(const FindingsRun&) = delete;

  /// How much of it is done, 0–1.
  [[nodiscard]] double share() const;
  [[nodiscard]] bool is_over() const;
  void cancel();
  /// Without threads: goes on with it for a moment. Else nothing.
  void give_slice();
  /// Waits until it is over and gives back how it ended; call it once.
  [[nodiscard]] FindingsEnd end();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace securebase
