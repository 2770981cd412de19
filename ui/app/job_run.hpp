#pragma once
// Work of the model that is done beside the screen: the window goes on, shows what is there, says how far it is, and can
// stop it. Where a system has no threads, each frame gives it a slice.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <future>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "ui/text/language.hpp"

namespace securebase {

/// Whether this system can work beside the screen; a page cannot.
#ifdef __cpp_lib_jthread
inline constexpr bool kHasThreads = true;
#else
inline constexpr bool kHasThreads = false;
#endif

/// One core is left to the screen.
[[nodiscard]] inline unsigned threads_beside_the_screen() {
  const unsigned cores = std::thread::hardware_concurrency();
  return cores > 1 ? cores - 1 : 1;
}

/// Job: advance(most lives, threads) until it is_done(), and progress(); what it hands out may be read meanwhile.
template <class Job>
class JobRun {
 public:
  /// Begins at once, on so many threads; with none it is only given slices. `failed` says that it went wrong and {why}, in English.
  JobRun(Job job, unsigned threads, std::string_view failed)
      : job_(std::move(job)), threads_(threads), failed_(failed) {
    if (!has_worker()) return;
    done_ = std::async(std::launch::async, [this] {
      while (!is_cancelled_ && !job_.advance(threads_ * kLivesAtOnce, threads_)) {
      }
    });
  }
  /// Tells the work to stop and waits until it has.
  ~JobRun() {
    cancel();
    if (done_.valid()) done_.wait();
  }
  JobRun(const JobRun&) = delete;
  JobRun& operator=(const JobRun&) = delete;

  [[nodiscard]] const Job& job() const { return job_; }
  /// How much of it is done, 0–1.
  [[nodiscard]] double share() const { return job_.progress(); }
  [[nodiscard]] bool is_over() const {
    if (!has_worker()) return is_cancelled_ || trouble_ || job_.is_done();
    return !done_.valid() || done_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  }
  void cancel() { is_cancelled_ = true; }
  /// Without threads: goes on with it for a moment. Else nothing.
  void give_slice() {
    if (has_worker()) return;
    const auto until = std::chrono::steady_clock::now() + kSlice;
    try {
      while (!is_over() && std::chrono::steady_clock::now() < until) job_.advance(1);
    } catch (...) {
      trouble_ = std::current_exception();
    }
  }
  /// Once it is over: what went wrong, as a sentence; empty if nothing did.
  [[nodiscard]] std::string problem() {
    try {
      if (done_.valid()) done_.get();
      if (trouble_) std::rethrow_exception(trouble_);
      return {};
    } catch (const std::exception& error) {
      return say(failed_, {{"why", error.what()}});
    }
  }

 private:
  static constexpr std::uint32_t kLivesAtOnce = 8;       // a thread: short enough to stop and to show at once
  static constexpr std::chrono::milliseconds kSlice{8};  // half of a frame: the screen must not wait

  /// Whether the work is done beside the screen's thread.
  [[nodiscard]] bool has_worker() const { return kHasThreads && threads_ > 0; }

  Job job_;
  unsigned threads_;
  std::string_view failed_;
  std::atomic<bool> is_cancelled_{false};
  std::future<void> done_;      ///< not there without threads
  std::exception_ptr trouble_;  ///< that a slice ended with
};

/// Gives a run its slice and takes it away when it is over; what went wrong goes into `notice`. True while it goes on.
template <class Run>
bool go_on(Run& run, std::string& notice) {
  if (!run) return false;
  run->give_slice();
  if (!run->is_over()) return true;
  const std::string problem = run->problem();
  if (!problem.empty()) notice = problem;
  run.reset();
  return false;
}

}  // namespace securebase
