#pragma once
// Independent pieces of work on several threads, for whoever needs no order.

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <thread>
#include <vector>

namespace securebase {

/// Takes numbers from `next` until `count` and calls of(number) with each; returns what was thrown, if anything.
template <class Of>
[[nodiscard]] std::exception_ptr work_off(std::atomic<std::uint32_t>& next, std::uint32_t count, Of& of) {
  try {
    for (std::uint32_t i = next++; i < count; i = next++) of(i);
  } catch (...) {
    return std::current_exception();
  }
  return {};
}

/// Calls of(0) … of(count − 1), each once, on so many threads (0: as many as the machine has); throws what one
/// of them threw. A browser has no threads: there, all is done by the caller.
template <class Of>
void in_parallel(std::uint32_t count, unsigned threads, Of&& of) {
#ifdef __cpp_lib_jthread
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::uint32_t> next{0};
  std::vector<std::exception_ptr> failures(std::min(threads, count));
  {
    std::vector<std::jthread> workers;
    workers.reserve(failures.size());
    for (std::exception_ptr& failure : failures)
      workers.emplace_back([&next, &failure, &of, count] { failure = work_off(next, count, of); });
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
#else
  static_cast<void>(threads);
  for (std::uint32_t i = 0; i < count; ++i) of(i);
#endif
}

}  // namespace securebase
