#include "ui/app/crowd_run.hpp"

#include <atomic>
#include <chrono>
#include <exception>
#include <future>

namespace securebase {
namespace {

#ifdef __cpp_lib_jthread
constexpr bool kHasThreads = true;
#else
constexpr bool kHasThreads = false;
#endif
constexpr std::uint32_t kLivesAtOnce = 8;  // a thread: short enough to stop and to show at once
constexpr std::uint32_t kLivesAFrame = 2;  // without threads the frame must not wait

}  // namespace

struct CrowdRun::Work {
  Work(CrowdRecipe recipe, unsigned wanted_threads) : job(std::move(recipe)), threads(wanted_threads) {}
  CrowdJob job;
  unsigned threads;
  std::atomic<bool> is_cancelled{false};
  std::future<void> done;  ///< not there without threads
};

CrowdRun::CrowdRun(CrowdRecipe recipe, unsigned threads)
    : work_(std::make_unique<Work>(std::move(recipe), threads)) {
  if (!kHasThreads) return;
  Work& work = *work_;
  work.done = std::async(std::launch::async, [&work] {
    while (!work.is_cancelled && !work.job.advance(work.threads * kLivesAtOnce, work.threads)) {
    }
  });
}

CrowdRun::~CrowdRun() {
  cancel();
  if (work_->done.valid()) work_->done.wait();
}

std::shared_ptr<const Crowd> CrowdRun::crowd() const { return work_->job.crowd(); }

double CrowdRun::share() const { return work_->job.progress(); }

bool CrowdRun::is_over() const {
  const auto& done = work_->done;
  if (!kHasThreads) return work_->is_cancelled || work_->job.is_done();
  return !done.valid() || done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

void CrowdRun::cancel() { work_->is_cancelled = true; }

void CrowdRun::give_slice() {
  if (!kHasThreads && !work_->is_cancelled) work_->job.advance(kLivesAFrame);
}

std::string CrowdRun::problem() {
  try {
    if (work_->done.valid()) work_->done.get();
    return {};
  } catch (const std::exception& error) {
    return std::string("The crowd could not be finished: ") + error.what() + ".";
  }
}

}  // namespace securebase
