// Guards the view of the sweep: by name, by keyboard alone and with the pointer; that the file holds what the picture
// shows; that a run leaves the window free and can be stopped; that the life behind a point has its settings; and that no
// text is cut off or covers another.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/sweeps.hpp"
#include "ui/view/sweep_view.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> at_the_sweep(glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("distant_care", size));
  app->desk().view.text_scale = scale;
  operate(app->desk(), "view.sweep");
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

void finish(App& app) {
  finish_sweep(app.desk());
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

SweepScene scene_of(const Desk& desk) {
  return {&*desk.sweep.recipe, &desk.sweep.settings, &desk.sweep.table, desk.view.sweep.point};
}

/// The rows of a file of numbers, without the two lines above them.
std::vector<std::vector<double>> rows_of(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::vector<std::vector<double>> rows;
  while (std::getline(stream, line)) {
    const bool is_row = line.find_first_of("0123456789") == 0;
    if (!is_row) continue;
    std::istringstream cells(line);
    std::vector<double> row;
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(std::strtod(cell.c_str(), nullptr));
    rows.push_back(row);
  }
  return rows;
}

std::filesystem::path only_table_in(const std::filesystem::path& folder) {
  std::filesystem::path found;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".csv") found = entry.path();
  return found;
}

template <class Shape>
bool has_at(const Picture& picture, glm::vec2 Shape::*place, glm::vec2 at) {
  const auto& shapes = picture.shapes();
  return std::any_of(shapes.begin(), shapes.end(), [&](const auto& shape) {
    const auto* found = std::get_if<Shape>(&shape);
    return found && std::abs((found->*place).x - at.x) + std::abs((found->*place).y - at.y) < 0.01F;
  });
}

bool has_words_in(const Picture& picture, const Rect& cell, const std::string& words) {
  const auto& shapes = picture.shapes();
  return std::any_of(shapes.begin(), shapes.end(), [&](const auto& shape) {
    const auto* text = std::get_if<Text>(&shape);
    return text && text->words == words && cell.contains(text->anchor);
  });
}

}  // namespace

TEST_CASE("a sweep is asked for, run, walked along and opened, by keyboard alone") {
  const auto app = at_the_sweep();
  Desk& desk = app->desk();
  CHECK(says(*app, "No sweep has been run yet"));
  strike(*app, "S");
  strike(*app, "S");
  CHECK(setting_asked(desk, desk.view.sweep.first).name == "tenderness");
  strike(*app, "T");
  CHECK(desk.view.sweep.outcome == 1);
  strike(*app, "Shift+R");
  finish(*app);
  CHECK(says(*app, "“I am worth coming for” at 18 months"));
  REQUIRE(desk.sweep.table.size() == 11);
  for (int i = 0; i < 4; ++i) strike(*app, "Right");
  strike(*app, "Left");
  CHECK(desk.view.sweep.point == 3);
  CHECK(says(*app, "At tenderness 0.3"));
  strike(*app, "Return");
  CHECK(desk.view.front == View::life);
  CHECK(desk.session.scenario().caregivers[0].care.tenderness.mean == doctest::Approx(0.3));
  CHECK(desk.session.seed() == desk.sweep.recipe->seed);
  CHECK(desk.session.life_number() == 0);
}

TEST_CASE("the life that opens from a point is the first life of that point") {
  const auto app = at_the_sweep();
  Desk& desk = app->desk();
  put_sweep(desk, false);
  const double first = desk.sweep.values->at(6).front();
  operate(desk, "sweep.open");
  desk.session.seek(episode_at(Age::from_months(18)));
  CHECK(desk.session.state().person.general.model_of_other == first);
}

TEST_CASE("the file of a sweep holds what its picture shows") {
  const OwnFolder folder;
  for (const bool has_two : {false, true}) {
    const auto app = at_the_sweep();
    Desk& desk = app->desk();
    desk.sessions.folder = folder.path() / (has_two ? "two" : "one");
    std::filesystem::create_directories(desk.sessions.folder);
    put_sweep(desk, has_two);
    REQUIRE_FALSE(operate(desk, "sweep.keep").has_value());
    CHECK(desk.notice.find(".csv") != std::string::npos);
    CHECK_FALSE(is_usable(*control_named("sweep.keep"), desk));
    const auto rows = rows_of(only_table_in(desk.sessions.folder));
    REQUIRE(rows.size() == desk.sweep.table.size());
    const SweepScene scene = scene_of(desk);
    const Rect area{{10, 10}, {1000, 600}};
    const TextMeasure& measure = app->window().fonts();
    const SweepGround ground = sweep_ground(scene, area, measure);
    const Picture picture = draw_sweep(scene, area, light_palette(), measure);
    for (std::uint32_t point = 0; point < rows.size(); ++point) {
      const double mean = rows[point][has_two ? 4 : 3];
      if (has_two) {
        CHECK(has_words_in(picture, cell_of(scene, ground, point),
                           words_for_mean(scene.recipe->outcome, mean)));
      } else {
        CHECK(has_at<Disc>(picture, &Disc::centre, place_of_mean(scene, ground, point, mean)));
      }
    }
  }
}

TEST_CASE("while a sweep is lived the window goes on, and Cancel keeps the lives there are") {
  const auto app = at_the_sweep();
  Desk& desk = app->desk();
  operate(desk, "sweep.outcome", 11);
  operate(desk, "sweep.steps", 2);
  operate(desk, "sweep.lives", 2);
  strike(*app, "Shift+R");
  REQUIRE(desk.sweep.run);
  CHECK_FALSE(is_usable(*control_named("sweep.make"), desk));
  while (!desk.sweep.has_points()) app->frame(0);
  app->frame(0);
  CHECK(says(*app, " %"));
  click(*app, app->spots().at("sweep.cancel").centre());
  CHECK_FALSE(desk.sweep.run);
  const std::uint64_t lived = desk.sweep.values->lived();
  CHECK(lived > 0);
  CHECK(lived < desk.sweep.values->size());
  app->frame(0);
  CHECK(desk.sweep.values->lived() == lived);
  CHECK(is_usable(*control_named("sweep.keep"), desk));
}

TEST_CASE("a press on the picture marks the point under it, of one setting and of two") {
  for (const bool has_two : {false, true}) {
    const auto app = at_the_sweep();
    Desk& desk = app->desk();
    put_sweep(desk, has_two);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    const Rect plot = app->spots().at("sweep.point");
    click(*app, plot.min + plot.size() * glm::vec2{0.71F, 0.3F});
    CHECK(desk.view.sweep.point == (has_two ? 3 * 5 + 3 : 7));
  }
}

TEST_CASE("two settings are walked over in four directions and stop at the edges") {
  const auto app = at_the_sweep();
  Desk& desk = app->desk();
  put_sweep(desk, true);
  for (int i = 0; i < 9; ++i) strike(*app, "Up");
  CHECK(desk.view.sweep.point == 22);
  for (int i = 0; i < 9; ++i) strike(*app, "Left");
  CHECK(desk.view.sweep.point == 20);
  for (int i = 0; i < 9; ++i) strike(*app, "Down");
  CHECK(desk.view.sweep.point == 0);
}

TEST_CASE("every setting on offer can be run and looked at in every way") {
  const auto app = at_the_sweep();
  Desk& desk = app->desk();
  operate(desk, "sweep.steps", 0);
  for (std::size_t outcome = 0; outcome < kSweepLooks.size(); ++outcome) {
    CAPTURE(kSweepLooks[outcome].label);
    operate(desk, "sweep.outcome", static_cast<double>(outcome));
    REQUIRE_FALSE(operate(desk, "sweep.make").has_value());
    finish_sweep(desk);
    CHECK(desk.sweep.table.front().lives == 20);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    CHECK(says(*app, std::string(kSweepLooks[outcome].title)));
  }
}

TEST_CASE("no text of the sweep leaves its window or covers another") {
  for (const glm::ivec2 size : {glm::ivec2{1280, 720}, glm::ivec2{1920, 1080}}) {
    for (const double scale : {1.0, 2.0, 3.0}) {
      for (const int kind : {0, 1, 2}) {
        const auto app = at_the_sweep(size, scale);
        if (kind > 0) put_sweep(app->desk(), kind == 2);
        for (int frame = 0; frame < 3; ++frame) app->frame(0);
        CAPTURE(size.x);
        CAPTURE(scale);
        CAPTURE(kind);
        check_texts(*app);
      }
    }
  }
}

TEST_CASE("what the keyboard comes to is brought into sight, however large the text") {
  const auto app = at_the_sweep({1280, 720}, 2);
  put_sweep(app->desk(), false);
  for (const char* name : {"sweep.lives", "sweep.outcome"}) {
    CAPTURE(name);
    REQUIRE(tab_to(*app, name));
    for (int frame = 0; frame < 3; ++frame) app->frame(0);
    const Rect spot = app->spots().at(name);
    CHECK(spot.min.y > 90);
    CHECK(spot.min.y < 700);
  }
}
