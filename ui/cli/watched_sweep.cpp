#include "ui/cli/watched_sweep.hpp"

#include <algorithm>
#include <iostream>
#include <thread>

#include "ui/cli/commands.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/progress_bar.hpp"

namespace securebase {

std::vector<SweepPoint> run_sweep_watched(const SweepRecipe& recipe, unsigned threads) {
  constexpr std::uint32_t kSlice = 16;  // lives a thread
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  const Interruptible interruptible;
  SweepJob job(recipe);
  ProgressBar bar(job.values()->size());
  while (!job.advance(threads * kSlice, threads)) {
    bar.show(job.values()->lived());
    if (!interruptible.is_asked_to_end()) continue;
    std::cerr << "securebase: stopped before the end; nothing was written\n";
    throw Ended{kStoppedByCtrlC};
  }
  return table_of(recipe, *job.values());
}

}  // namespace securebase
