#include "ui/cli/watched_sweep.hpp"

#include <algorithm>
#include <iostream>
#include <thread>

#include "ui/cli/commands.hpp"
#include "ui/cli/interruption.hpp"
#include "ui/cli/progress_bar.hpp"

namespace securebase {

std::vector<SweepPoint> run_sweep_watched(const SweepRecipe& recipe, unsigned threads,
                                          std::uint32_t most_lives) {
  constexpr std::uint64_t kSlice = 16;  // lives a thread
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  const Interruptible interruptible;
  SweepJob job(recipe);
  const auto values = job.values();
  const std::uint64_t all =
      most_lives > 0 ? std::min<std::uint64_t>(most_lives, values->size()) : values->size();
  ProgressBar bar(all);
  while (values->lived() < all) {
    job.advance(static_cast<std::uint32_t>(std::min(threads * kSlice, all - values->lived())), threads);
    bar.show(values->lived());
    if (!interruptible.is_asked_to_end()) continue;
    std::cerr << "securebase: stopped before the end; nothing was written\n";
    throw Ended{kStoppedByCtrlC};
  }
  return table_of(recipe, *values);
}

}  // namespace securebase
