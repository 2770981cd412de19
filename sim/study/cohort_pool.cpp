#include "sim/study/cohort_pool.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace securebase {
namespace {

#ifdef __cpp_lib_jthread
/// Rows under way: threads put them in, in any order, and one takes them out, in theirs.
class Desk {
 public:
  Desk(std::uint32_t first, std::uint32_t end, std::size_t places)
      : next_to_make_(first), next_to_take_(first), end_(end), places_(places) {}

  /// The next life to live, or nothing if there is none or the work is off. Waits while the desk is full.
  std::optional<std::uint32_t> next_life() {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [&] { return is_off_ || next_to_make_ < next_to_take_ + places_.size(); });
    if (is_off_ || next_to_make_ >= end_) return {};
    return static_cast<std::uint32_t>(next_to_make_++);
  }
  void put(std::uint32_t life, std::string row) {
    const std::scoped_lock lock(mutex_);
    places_[life % places_.size()] = std::move(row);
    if (life == next_to_take_) has_row_.notify_one();
  }
  /// The next row in order; waits for it. Throws what its making threw.
  std::string take() {
    std::unique_lock lock(mutex_);
    std::optional<std::string>& place = places_[next_to_take_ % places_.size()];
    has_row_.wait(lock, [&] { return place || failure_; });
    if (failure_) std::rethrow_exception(failure_);
    std::string row = std::move(*place);
    place.reset();
    next_to_take_ += 1;
    has_room_.notify_one();
    return row;
  }
  void call_off(std::exception_ptr failure = nullptr) {
    const std::scoped_lock lock(mutex_);
    is_off_ = true;
    if (!failure_) failure_ = std::move(failure);
    has_room_.notify_all();
    has_row_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable has_room_, has_row_;
  std::uint64_t next_to_make_, next_to_take_;
  std::uint32_t end_;
  std::vector<std::optional<std::string>> places_;
  bool is_off_ = false;
  std::exception_ptr failure_;
};

/// Calls the work off, whatever ends the block it stands in.
struct CallOff {
  explicit CallOff(Desk& desk) : desk_(desk) {}
  ~CallOff() { desk_.call_off(); }
  CallOff(const CallOff&) = delete;
  CallOff& operator=(const CallOff&) = delete;

 private:
  Desk& desk_;
};

void work(Desk& desk, const RowMaker& maker) {
  try {
    while (const auto life = desk.next_life()) desk.put(*life, maker.row(*life));
  } catch (...) {
    desk.call_off(std::current_exception());
  }
}

std::uint32_t run_on_threads(const CohortRecipe& recipe, unsigned threads, const RowSink& sink,
                             const std::function<bool(std::uint32_t)>& is_cancelled) {
  constexpr std::size_t kPlacesPerThread = 32;  // one slow life holds nobody up
  const RowMaker maker(recipe);
  Desk desk(recipe.first(), recipe.end(), threads * kPlacesPerThread);
  std::vector<std::jthread> workers;
  const CallOff call_off(desk);  // before the workers are waited for
  const std::uint32_t all = recipe.end() - recipe.first();
  for (unsigned i = 0; i < threads && i < all; ++i) workers.emplace_back([&] { work(desk, maker); });
  std::uint32_t rows = 0;
  for (; rows < all && !is_cancelled(rows); ++rows) sink(desk.take());
  return rows;
}
#endif

}  // namespace

std::uint32_t run_cohort(const CohortRecipe& recipe, unsigned threads, const RowSink& sink,
                         const std::function<bool(std::uint32_t)>& is_cancelled) {
#ifdef __cpp_lib_jthread  // a browser has no threads: there, all is done by this one
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  if (threads > 1) return run_on_threads(recipe, threads, sink, is_cancelled);
#else
  static_cast<void>(threads);
#endif
  CohortJob job(recipe, sink);
  const std::uint32_t all = recipe.end() - recipe.first();
  std::uint32_t rows = 0;
  for (; rows < all && !is_cancelled(rows); ++rows) job.advance(1);
  return rows;
}

}  // namespace securebase
