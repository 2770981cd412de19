#include "tests/app/studies.hpp"

#include <chrono>
#include <thread>

#include "ui/app/findings_desk.hpp"
#include "ui/app/findings_studies.hpp"
#include "ui/app/study_material.hpp"

namespace securebase::testing {
namespace {

std::atomic<int> cancelled{0};

const FindingsReport& small_report() {
  static const FindingsReport kReport = [] {
    const Library library = read_library(SECUREBASE_SCENARIOS);
    FindingsRecipe recipe;
    recipe.material = load_study_material(
        [&](const std::string& stem) { return *library[find_entry(library, stem).value()].scenario; });
    recipe.lives = 8;
    recipe.seeds = 1;
    Watch watch;
    return run_findings(recipe, watch);
  }();
  return kReport;
}

}  // namespace

FindingsPage until_cancelled(const FindingsTask&, Watch& watch) {
  while (!watch.is_cancelled) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  ++cancelled;
  throw Cancelled{};
}

int runs_cancelled() { return cancelled; }

FindingsPage very_small_studies(const FindingsTask& task, Watch& watch) {
  FindingsTask small = task;
  small.lives = 8;
  small.seeds = 1;
  return run_studies(small, watch);
}

const std::string& small_report_as_json() {
  static const std::string kText = json_of(small_report());
  return kText;
}

const FindingsPage& small_report_as_page() {
  static const FindingsPage kPage = page_of(small_report());
  return kPage;
}

}  // namespace securebase::testing
