#include "ui/app/findings_run.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>
#include <thread>

#include "ui/app/findings_studies.hpp"
#include "ui/app/job_run.hpp"
#include "ui/text/language.hpp"

namespace securebase {
struct FindingsRun::Work {
  FindingsTask task;
  FindingsRunner runner;
  Watch watch;
  std::future<FindingsPage> page = {};
  FindingsStepper step = {};              ///< in the place of a thread
  std::promise<FindingsPage> whole = {};  ///< by the last step
};

FindingsRun::FindingsRun(FindingsTask task, FindingsRunner runner) : work_(std::make_unique<Work>()) {
  work_->task = std::move(task);
  work_->runner = std::move(runner);
  Work& work = *work_;
  if (kHasThreads) {
    work.page = std::async(std::launch::async, [&work] { return work.runner(work.task, work.watch); });
  } else {
    work.page = work.whole.get_future();
    work.step = studies_in_steps(work.task, work.watch);
  }
}

FindingsRun::~FindingsRun() {
  cancel();
  if (kHasThreads && work_->page.valid()) work_->page.wait();
}

void FindingsRun::give_slice() {
  if (!work_->step || is_over()) return;
  try {
    if (auto page = work_->step()) work_->whole.set_value(std::move(*page));
  } catch (...) {
    work_->whole.set_exception(std::current_exception());
  }
}

double FindingsRun::share() const {
  const auto all = static_cast<double>(std::max<std::uint64_t>(1, lives_of(work_->task)));
  return std::min(1.0, static_cast<double>(work_->watch.lives.load()) / all);
}

bool FindingsRun::is_over() const {
  const auto& page = work_->page;
  return !page.valid() || page.wait_for(std::chrono::seconds(0)) != std::future_status::timeout;
}

void FindingsRun::cancel() { work_->watch.is_cancelled = true; }

FindingsEnd FindingsRun::end() {
  try {
    return {std::make_shared<const FindingsPage>(work_->page.get()), {}};
  } catch (const Cancelled&) {
    return {};
  } catch (const std::exception& error) {
    return {nullptr, say("The studies could not be finished: {why}."_t, {{"why", error.what()}})};
  }
}

}  // namespace securebase
