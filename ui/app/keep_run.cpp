#include "ui/app/keep_run.hpp"

#include <chrono>
#include <exception>
#include <future>

#include "sim/session/replay.hpp"
#include "ui/app/job_run.hpp"
#include "ui/files/whole_file.hpp"

namespace securebase {
namespace {

constexpr auto kLaunch = kHasThreads ? std::launch::async : std::launch::deferred;

}  // namespace

struct KeepRun::Work {
  SavedSession session;
  std::filesystem::path path;
  std::future<std::string> done = {};
  std::string problem = {};
};

KeepRun::KeepRun(SavedSession session, std::filesystem::path path)
    : work_(std::make_unique<Work>(Work{std::move(session), std::move(path)})) {
  Work& work = *work_;
  work.done = std::async(kLaunch, [&work] {
    fill_in_checks(work.session);
    return write_bytes(work.path, write_session(work.session)).value_or("");
  });
  if (kLaunch == std::launch::deferred) work.done.wait();
}

KeepRun::~KeepRun() {
  if (work_->done.valid()) work_->done.wait();
}

bool KeepRun::is_over() const {
  const auto& done = work_->done;
  return !done.valid() || done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

const std::filesystem::path& KeepRun::path() const { return work_->path; }

std::string KeepRun::problem() {
  if (!work_->done.valid()) return work_->problem;
  try {
    work_->problem = work_->done.get();
  } catch (const std::exception& error) {
    work_->problem = error.what();
  }
  return work_->problem;
}

}  // namespace securebase
