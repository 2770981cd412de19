#pragma once
// How far long work is and how long it will take, on one line of a terminal. Where standard error is no
// terminal, nothing is said.

#include <chrono>
#include <cstdint>

namespace securebase {

class ProgressBar {
 public:
  /// `all` is the number of things to do.
  explicit ProgressBar(std::uint64_t all);
  /// Wipes the line.
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  /// Says how far it is; draws at most ten times a second.
  void show(std::uint64_t done);

 private:
  using Clock = std::chrono::steady_clock;
  std::uint64_t all_;
  bool is_shown_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point drawn_{};
};

}  // namespace securebase
