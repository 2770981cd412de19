// Guards the view of the findings: by name, by keyboard and with the pointer; that a run leaves the window free, can
// be stopped, and ends with the program; and that the report shipped with the program can be read. No test
// depends on whether a finding holds.
#include <doctest/doctest.h>
#include <cmath>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <thread>

#include "tests/app/acting.hpp"
#include "tests/app/desks.hpp"
#include "tests/app/studies.hpp"
#include "tests/view/pages.hpp"
#include "ui/app/findings_file.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_the_findings(bool has_page = true, glm::ivec2 size = {1280, 720}, double scale = 1) {
  AppStart start = start_on("steady_care", size);
  if (has_page) start.findings.page = std::make_shared<const FindingsPage>(made_up_page());
  auto app = std::make_unique<App>(std::move(start));
  app->desk().view.text_scale = scale;
  operate(app->desk(), "view.findings");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

/// Frames until the run is over.
void finish(App& app) {
  while (app.desk().findings.run) {
    app.frame(0);
    std::this_thread::yield();
  }
  app.frame(0);
}

FindingsPage of_that_size(const FindingsTask& task, Watch&) {
  FindingsPage page = made_up_page();
  page.lives = task.lives;
  page.seeds = task.seeds;
  return page;
}

/// All of a number that can differ.
std::string in_words(const PageNumber& number) {
  std::string text = number.of;
  for (const double each :
       {number.low, number.high, number.mean, number.spread, number.without_instruments.value_or(-99)})
    text += std::isnan(each) ? " none" : " " + std::to_string(each);
  return text;
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE(
    "a number goes to the findings, which say what they are of, and what moves through time is not there") {
  const auto app = at_the_findings();
  operate(app->desk(), "view.life");
  strike(*app, control_named("view.findings")->shortcut);
  CHECK(app->desk().view.front == View::findings);
  CHECK(says(*app, "2,000 lives × 10 seeds, from seed 3001; came with the program."));
  CHECK(says(*app, "0 of 1 calibrated and 0 of 1 predicted findings hold."));
  strike(*app, "Space");
  CHECK_FALSE(app->desk().session.is_playing());
  CHECK_FALSE(is_usable(*control_named("time.forward"), app->desk()));
}

TEST_CASE("without a report one sentence says so, and the run is offered") {
  const auto app = at_the_findings(false);
  CHECK(says(*app, "Nothing has been run yet"));
  CHECK(app->spots().count("findings.run") == 1);
  CHECK_FALSE(is_usable(*control_named("findings.row"), app->desk()));
  strike(*app, "Down");
  CHECK(app->desk().view.findings.row == 0);
}

TEST_CASE("up and down choose a finding, which is told in full, and stop at the ends") {
  const auto app = at_the_findings();
  CHECK(says(*app, "Somebody Else 2024"));
  strike(*app, "Down");
  CHECK(app->desk().view.findings.row == 1);
  CHECK(says(*app, "Somebody et al. 2013"));
  CHECK_FALSE(says(*app, "Somebody Else 2024"));
  CHECK(says(*app, "The observer tires."));
  strike(*app, "PageDown");
  CHECK(app->desk().view.findings.row == 2);
  strike(*app, "Down");
  CHECK(app->desk().view.findings.row == 2);
  strike(*app, "PageUp");
  CHECK(app->desk().view.findings.row == 0);
  strike(*app, "Up");
  CHECK(app->desk().view.findings.row == 0);
}

TEST_CASE("a press on a finding tells it in full") {
  const auto app = at_the_findings();
  const PaintedText* row = text_with(*app, "Whether it matters is contested");
  REQUIRE(row != nullptr);
  click(*app, row->rect.centre());
  CHECK(app->desk().view.findings.row == 2);
  CHECK(says(*app, "Shown with both readings."));
}

TEST_CASE("with large text the chosen finding is told in full below its row") {
  for (const double scale : {2.0, 3.0}) {
    const auto app = at_the_findings(true, {1280, 720}, scale);
    strike(*app, "Down");
    CHECK(says(*app, "Somebody et al. 2013"));
    CHECK_FALSE(says(*app, "Somebody Else 2024"));
  }
}

TEST_CASE("a run of the chosen size takes the place of the report that came with the program") {
  const auto app = at_the_findings();
  app->desk().findings.runner = of_that_size;
  strike(*app, "L");
  CHECK(app->desk().view.findings.size == 1);
  click(*app, app->spots().at("findings.run").centre());
  finish(*app);
  CHECK(says(*app, "1,000 lives × 4 seeds, from seed 3001; run here just now."));
}

TEST_CASE("while studies run the window goes on, and Cancel leaves everything as it was") {
  const auto app = at_the_findings();
  app->desk().findings.runner = until_cancelled;
  strike(*app, "Shift+R");
  REQUIRE(app->desk().findings.run);
  CHECK_FALSE(is_usable(*control_named("findings.run"), app->desk()));
  strike(*app, "Down");
  CHECK(app->desk().view.findings.row == 1);
  CHECK(says(*app, " %"));
  click(*app, app->spots().at("findings.cancel").centre());
  CHECK_FALSE(app->desk().findings.run);
  CHECK(says(*app, "came with the program."));
  CHECK(app->spots().count("findings.run") == 1);
}

TEST_CASE("closing the program ends a run") {
  const int before = runs_cancelled();
  {
    const auto app = at_the_findings();
    app->desk().findings.runner = until_cancelled;
    strike(*app, "Shift+R");
    CHECK(runs_cancelled() == before);
  }
  CHECK(runs_cancelled() == before + 1);
}

TEST_CASE("studies that fail or cannot be begun say so, and the report stays") {
  const auto app = at_the_findings();
  app->desk().findings.runner = [](const FindingsTask&, Watch&) -> FindingsPage {
    throw std::runtime_error("no room left");
  };
  operate(app->desk(), "findings.run");
  finish(*app);
  CHECK(says(*app, "The studies could not be finished: no room left."));
  CHECK(says(*app, "came with the program."));
  app->desk().library.clear();
  CHECK(operate(app->desk(), "findings.run").has_value());
  CHECK_FALSE(app->desk().findings.run);
}

TEST_CASE("a run on the desk's own scenarios gives every finding its numbers") {
  const auto app = at_the_findings(false);
  app->desk().findings.runner = very_small_studies;
  operate(app->desk(), "findings.run");
  finish(*app);
  REQUIRE(app->desk().findings.page);
  CHECK(app->desk().findings.page->findings.size() >= 28);
  CHECK(says(*app, "8 lives × 1 seed, seed 3001; run here just now."));
}

TEST_CASE("a report reads back as it was written") {
  const auto read = read_findings(small_report_as_json(), "findings.json");
  REQUIRE(read);
  const FindingsPage& run = small_report_as_page();
  CHECK(read->lives == run.lives);
  CHECK(read->seeds == run.seeds);
  CHECK(read->first_seed == run.first_seed);
  REQUIRE(read->findings.size() == run.findings.size());
  for (std::size_t i = 0; i < run.findings.size(); ++i) {
    const PageFinding &one = read->findings[i], &other = run.findings[i];
    CAPTURE(one.id);
    CHECK(one.id == other.id);
    CHECK(one.role == other.role);
    CHECK(one.n == other.n);
    CHECK(one.statement + one.published + one.source + one.status + one.measure + one.reason ==
          other.statement + other.published + other.source + other.status + other.measure + other.reason);
    REQUIRE(one.numbers.size() == other.numbers.size());
    for (std::size_t j = 0; j < one.numbers.size(); ++j)
      CHECK(in_words(one.numbers[j]) == in_words(other.numbers[j]));
  }
}

TEST_CASE("a damaged report is refused and says where") {
  const std::string& good = small_report_as_json();
  const auto refuses = [](const std::string& text, const std::string& what) {
    CAPTURE(what);
    const auto page = read_findings(text, "findings.json");
    REQUIRE_FALSE(page);
    CHECK(sentence(page.problems().front()).find(what) != std::string::npos);
  };
  refuses(good.substr(0, good.size() / 2), "findings.json: line ");
  refuses(with(good, "\"calibrated\"", "\"tuned\""), "findings[0].role: expected one of “calibrated”");
  refuses(with(good, "\"mean\"", "\"middle\""), "“middle”");
  refuses(with(good, "\"lives\"", "\"lifes\""), "“lifes”");
  refuses(with(good, "\"format\": 1", "\"format\": 2"), "format: expected 1");
  refuses(with(good, "\"seeds\": 1", "\"seeds\": 2"), "a number for each of the seeds");
  refuses(with(good, "\"seeds\": 1", "\"seeds\": -1"), "seeds: expected a whole number");
}

TEST_CASE("the report shipped with the program can be read") {
  const FindingsDesk shipped = findings_in(std::string(SECUREBASE_ASSETS) + "/findings.json");
  CHECK_FALSE(shipped.problem);
  REQUIRE(shipped.page);
  CHECK(shipped.page->lives >= 200);
  CHECK(findings_in("no/such/file.json").page == nullptr);
}

TEST_CASE("no text of the findings leaves the window at any size and text scale") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}, glm::ivec2{1024, 768}}) {
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
      for (const bool has_page : {true, false}) {
        const auto app = at_the_findings(has_page, size, scale);
        for (const PaintedText& text : app->texts()) {
          CAPTURE(size.x);
          CAPTURE(scale);
          CAPTURE(text.words);
          CHECK(text.rect.min.x >= -1);
          CHECK(text.rect.max.x <= static_cast<float>(size.x) + 1);
          CHECK(text.rect.max.x <= text.visible.max.x + 1);
        }
      }
    }
  }
}
