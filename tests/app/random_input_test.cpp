// Guards against what nobody would think of doing: random keys, presses, drags, wheels and words, thousands in a row.
// It fails if the program trips over any of them, or if what was made of it cannot be kept, read and lived again.
// SECUREBASE_RANDOM_EVENTS sets how many; a short run is part of every test run.
#include <doctest/doctest.h>

#include <cstdlib>

#include "sim/session/replay.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/folders.hpp"
#include "tests/app/studies.hpp"
#include "tests/app/voices.hpp"
#include "tests/leaves.hpp"
#include "ui/app/saving.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

constexpr std::array<std::string_view, 8> kWords{"a",  "Mia", "é", "漢字", " ", "..", "\xF0\x9F\x99\x82",
                                                 "0.5"};

std::size_t events_wanted() {
  const char* set = std::getenv("SECUREBASE_RANDOM_EVENTS");
  return set && *set ? std::strtoul(set, nullptr, 10) : 3000;
}

/// A key of the table, or none that means anything.
KeyPress random_key(Lottery& lottery) {
  const auto all = controls();
  const Control& control = all[lottery.below(all.size())];
  const std::string_view chord = lottery.below(4) == 0 ? control.second_shortcut : control.shortcut;
  return key_of(chord.empty() ? "K" : chord);
}

glm::vec2 random_point(Lottery& lottery, const App& app) {
  if (lottery.below(3) == 0 || app.spots().empty())
    return {lottery.number(-20, 1300), lottery.number(-20, 740)};
  auto spot = app.spots().begin();
  std::advance(spot, static_cast<std::ptrdiff_t>(lottery.below(app.spots().size())));
  const Rect& rect = spot->second;
  return {static_cast<float>(lottery.number(rect.min.x, rect.max.x + 1)),
          static_cast<float>(lottery.number(rect.min.y, rect.max.y + 1))};
}

void random_event(App& app, Lottery& lottery) {
  ScriptedInput& script = app.window().script();
  switch (lottery.below(10)) {
    case 0: return script.turn_wheel(static_cast<float>(lottery.number(-3, 3)));
    case 1: return script.type_text(std::string(kWords[lottery.below(kWords.size())]));
    case 2: return script.hold_button(lottery.below(2) == 0);
    case 3: return script.move_pointer(random_point(lottery, app));
    case 4:
    case 5: return script.click(random_point(lottery, app));
    default: return script.press_key(random_key(lottery));
  }
}

/// Long work would make the test long, not better; and a program that left would do nothing more.
void keep_it_short(Desk& desk) {
  desk.view.crowd.size = 0;
  desk.view.wants_quit = false;
  desk.findings.runner = until_cancelled;
  cancel_film(desk);
}

void keeps_and_verifies(App& app) {
  SavedSession kept = to_keep(app.desk());
  fill_in_checks(kept);
  const std::string text = write_session(kept);
  const Outcome<SavedSession> read = read_session(text, "random.session");
  if (!read) FAIL(sentence(read.problems().front()));
  CHECK_FALSE(replay(*read));
  const auto other = std::make_unique<App>(start_on());
  CHECK_FALSE(lay_out(other->desk(), *read));
  CHECK(write_session(to_keep(other->desk())) == write_session(to_keep(app.desk())));
}

}  // namespace

TEST_CASE("whatever is pressed in whatever order, the program goes on and the session still verifies") {
  const OwnFolder folder;
  const FakeVoice voice;
  AppStart start = start_on("distant_and_warm");
  start.sessions = folder.path();
  App app(std::move(start));
  Lottery lottery(2026);
  const std::size_t wanted = events_wanted();
  const std::size_t between = std::max<std::size_t>(1, wanted / 10);
  for (std::size_t event = 1; event <= wanted; ++event) {
    if (app.window().script().empty()) random_event(app, lottery);
    app.frame(lottery.number(0, 0.1));
    keep_it_short(app.desk());
    if (event % between == 0) keeps_and_verifies(app);
  }
}
