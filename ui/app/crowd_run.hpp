#pragma once
// A crowd that is being lived beside the screen: the window goes on, shows the lives that are there, says how far it
// is, and can stop it. Where a system has no threads, each frame gives it a slice.

#include <memory>
#include <string>

#include "sim/study/crowd.hpp"

namespace securebase {

class CrowdRun {
 public:
  /// Begins at once, on so many threads. Throws std::invalid_argument if there are no lives or too many.
  CrowdRun(CrowdRecipe recipe, unsigned threads);
  /// Tells the work to stop and waits until it has.
  ~CrowdRun();
  CrowdRun(const CrowdRun&) = delete;
  CrowdRun& operator=(const CrowdRun&) = delete;

  /// The lives so far; grows while the run goes on, and stays when it is over.
  [[nodiscard]] std::shared_ptr<const Crowd> crowd() const;
  /// How much of it is done, 0–1.
  [[nodiscard]] double share() const;
  [[nodiscard]] bool is_over() const;
  void cancel();
  /// Without threads: lives a few lives more. Else nothing.
  void give_slice();
  /// Once it is over: what went wrong, as a sentence; empty if nothing did.
  [[nodiscard]] std::string problem();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace securebase
