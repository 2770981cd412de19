// Guards the voice: off by default, through an installed program alone, one thing at a time, in the language of the
// screen; that it says what has changed and nothing twice, never waits, and says plainly where there is no such program.
#include <signal.h>

#include "tests/app/acting.hpp"
#include "tests/app/voices.hpp"
#include "tests/view/pages.hpp"
#include "ui/app/description.hpp"
#include "ui/app/reading_aloud.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> aloud_at(double years) {
  auto app = std::make_unique<App>(start_on("steady_care"));
  app->desk().session.seek_years(years);
  strike(*app, "Shift+D");
  return app;
}

/// What the voice is told from now on, once it has been told at all.
std::string heard_after(const FakeVoice& voice, App& app, std::string_view chord) {
  voice.forget();
  strike(app, chord);
  REQUIRE(soon([&] { return voice.calls() > 0; }));
  return voice.said();
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("nothing is read aloud before it is asked for") {
  const FakeVoice voice;
  App app(start_on());
  app.desk().session.seek_years(1);
  strike(app, "Right");
  strike(app, "Tab");
  CHECK_FALSE(app.desk().view.has_speech);
  CHECK(voice.said() == "");
}

TEST_CASE("where no program speaks, the switch says which one to install and stays off") {
  const OwnFolder empty;
  const OnlyPath path(empty.path());
  App app(start_on());
  const auto refusal = operate(app.desk(), "view.speech", 1);
  REQUIRE(refusal);
  CHECK(holds(*refusal, "espeak-ng"));
  CHECK(holds(*refusal, "speech-dispatcher"));
  CHECK(refusal->find('.') == refusal->size() - 1);
  CHECK_FALSE(app.desk().view.has_speech);
}

TEST_CASE("the first program of four that is installed is taken, each with its own way to name a language") {
  for (const std::string name : {"spd-say", "espeak-ng", "espeak", "say"}) {
    CAPTURE(name);
    const FakeVoice voice(name);
    const auto program = find_speech_program();
    REQUIRE(program);
    CHECK(program->name == name);
  }
  using Words = std::vector<std::string>;
  CHECK(speech_arguments({"spd-say", ""}, "Hola.", "es") == Words{"spd-say", "-w", "-l", "es", "Hola."});
  CHECK(speech_arguments({"espeak-ng", ""}, "Hola.", "es") == Words{"espeak-ng", "-v", "es", "Hola."});
  CHECK(speech_arguments({"say", ""}, "Hello.", "en") == Words{"say", "Hello."});
  CHECK(speech_arguments({"espeak", ""}, "-f /etc/passwd", "en").back() == " -f /etc/passwd");
}

TEST_CASE("a file that cannot be run is no program, and a folder neither") {
  const OwnFolder folder;
  std::ofstream(folder.path() / "espeak") << "#!/bin/sh\n";
  std::filesystem::create_directory(folder.path() / "say");
  const OnlyPath path(folder.path());
  CHECK_FALSE(find_speech_program());
}

TEST_CASE("words reach the program as they are, whatever a shell would make of them") {
  const FakeVoice voice;
  Speaker speaker(*find_speech_program());
  const std::string words = "“$(touch x)”; `ls` | 'cat' \"*\" \\ & été.";
  CHECK(speaker.say(words, "en"));
  CHECK(voice.has_said("-v\nen\n" + words + "\n|"));
}

TEST_CASE("what is said next interrupts what is being said, without waiting for either") {
  const FakeVoice voice("espeak-ng", "printf '%s\\n' \"pid $$\" >> \"$0.pids\"; exec /bin/sleep 60");
  Speaker speaker(*find_speech_program());
  const std::filesystem::path pids = find_speech_program()->path + ".pids";
  const auto pid_of = [&](std::size_t which) {
    std::ifstream stream(pids);
    std::string word;
    long pid = 0;
    for (std::size_t i = 0; i <= which; ++i) {
      if (!(stream >> word >> pid)) return 0L;
    }
    return pid;
  };
  const auto start = std::chrono::steady_clock::now();
  CHECK(speaker.say("One.", "en"));
  REQUIRE(soon([&] { return pid_of(0) > 0; }));
  CHECK(speaker.is_speaking());
  CHECK(speaker.say("Two.", "en"));
  REQUIRE(soon([&] { return pid_of(1) > 0; }));
  CHECK(soon([&] { return speaker.is_speaking() && kill(static_cast<pid_t>(pid_of(0)), 0) != 0; }));
  CHECK(kill(static_cast<pid_t>(pid_of(1)), 0) == 0);
  speaker.stop();
  CHECK(soon([&] { return !speaker.is_speaking(); }));
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(50));
}

TEST_CASE("the dispatcher is told to fall silent when the voice goes") {
  const FakeVoice voice("spd-say");
  {
    Speaker speaker(*find_speech_program());
    CHECK(speaker.say("One.", "en"));
    CHECK(voice.has_said("One.\n|"));
  }
  CHECK(voice.has_said("-S\n|"));
}

TEST_CASE("switched on, the voice says where one is, and at each step, the moment") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  CHECK(voice.has_said("Life."));
  CHECK(voice.has_said("Mira, 12 months"));
  const std::string step = heard_after(voice, *app, "Right");
  CHECK(holds(step, "-v\nen\n"));
  CHECK(holds(step, what_happened(app->desk().session.state(), "Mira")));
  CHECK_FALSE(holds(step, " · "));
}

TEST_CASE(
    "the control that comes to have the keyboard is said with its value and help, then its new value alone") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  app->desk().view.focus = "caregiver.attentiveness";
  voice.forget();
  const std::string come = heard_after(voice, *app, "Tab");
  CHECK(holds(come, "Mirroring: "));
  CHECK(holds(come, "Answers fit what was felt."));
  const std::string turned = heard_after(voice, *app, "Left");
  CHECK(holds(turned, "Mirroring: "));
  CHECK_FALSE(holds(turned, "Answers fit what was felt."));
}

TEST_CASE("a lesson's step is said with its question, and what is said once it is answered") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  REQUIRE_FALSE(open_lesson(app->desk(), 0).has_value());
  const auto& steps = app->desk().lessons.plan()->steps;
  std::size_t asks = 0;
  while (!steps[asks].ask) ++asks;
  go_to_step(app->desk(), asks, false);
  voice.forget();
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  CHECK(voice.has_said(steps[asks].say));
  CHECK(voice.has_said(steps[asks].ask->question));
  CHECK(voice.has_said(steps[asks].ask->answers[1]));
  const std::string answered = heard_after(voice, *app, "Shift+A");
  CHECK(holds(answered, steps[asks].ask->then));
  CHECK_FALSE(holds(answered, steps[asks].say));
}

TEST_CASE("the row of a list, another view and a refusal are said") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  CHECK(holds(heard_after(voice, *app, "O"), app->desk().library[0].title));
  CHECK(holds(heard_after(voice, *app, "Down"), app->desk().library[1].title));
  strike(*app, "Escape");
  CHECK(holds(heard_after(voice, *app, "3"), "Map."));
  CHECK(holds(heard_after(voice, *app, "8"), "Findings."));
  voice.forget();
  operate(app->desk(), "no.such.control");
  app->desk().notice = "There is no room for more.";
  app->frame(0);
  CHECK(voice.has_said("There is no room for more."));
}

TEST_CASE("the sentences of the screen's words are said one by one as the keyboard goes over them") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  const auto lines = lines_of(describe_screen(app->desk()));
  CHECK(holds(heard_after(voice, *app, "F3"), "Life. "));
  const std::string second = heard_after(voice, *app, "Down");
  CHECK(holds(second, "\n" + lines[1].text + "\n"));
}

TEST_CASE("while time passes by itself no moment is said, but the one at which it stops is") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  strike(*app, "Space");
  voice.forget();
  for (int frame = 0; frame < 20; ++frame) app->frame(0.1);
  CHECK(voice.said() == "");
  CHECK(holds(heard_after(voice, *app, "Space"), what_happened(app->desk().session.state(), "Mira")));
}

TEST_CASE("nothing is said twice, and nothing once the voice is off") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  for (int frame = 0; frame < 10; ++frame) app->frame(0);
  CHECK(voice.calls() == 1);
  strike(*app, "Shift+D");
  strike(*app, "Right");
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  CHECK(voice.calls() == 1);
}

TEST_CASE("the language of the screen is passed on") {
  const FakeVoice voice;
  const Language before = spoken();
  Language spanish;
  spanish.code = "es";
  speak(spanish);
  const auto app = aloud_at(1);
  CHECK(voice.has_said("-v\nes\n"));
  speak(before);
}

TEST_CASE("a program that cannot be started turns the voice off and says so") {
  const FakeVoice voice;
  const auto app = aloud_at(1);
  REQUIRE(voice.has_said("Life."));
  std::filesystem::remove(find_speech_program()->path);
  strike(*app, "Right");
  CHECK_FALSE(app->desk().view.has_speech);
  CHECK(app->desk().notice == "The program that speaks could not be started.");
}
