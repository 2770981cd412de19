// Guards the screen in words: that every view has them, in sentences and a screenful at most; that they name the numbers
// and beliefs the picture shows and change with it; that a lesson, the keyboard's control and a sheet are told; and the
// pane that shows them. It fails if a view is left without words, or if they say what is not so.
#include <array>
#include <functional>
#include <set>

#include "sim/instruments/ratings.hpp"
#include "tests/app/acting.hpp"
#include "tests/app/crowds.hpp"
#include "tests/app/stabilities.hpp"
#include "tests/app/sweeps.hpp"
#include "tests/view/pages.hpp"
#include "ui/app/control_words.hpp"
#include "ui/app/description.hpp"
#include "ui/app/layers.hpp"
#include "ui/app/watching.hpp"
#include "ui/app/why.hpp"
#include "ui/panels/panel.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_findings.hpp"
#include "ui/view/words_plane.hpp"
#include "ui/view/words_why.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

/// A screen to be told, and words that have to be in it.
struct Screen {
  const char* name;
  double years;
  std::function<void(Desk&)> set;
};

void fork_and_compare(Desk& d) {
  const std::uint32_t here = d.session.state().episode;
  d.session.seek_years(20);
  operate(d, "branch.fork");
  operate(d, "person.reflection", 0.9);
  d.session.seek(here);
  operate(d, "view.compare");
}

const std::array<Screen, 22> kScreens{{
    {"a birth", 0, [](Desk&) {}},
    {"an infant", 0.8, [](Desk&) {}},
    {"an adult", 33, [](Desk&) {}},
    {"an old person", 80, [](Desk&) {}},
    {"why", 33, [](Desk& d) { operate(d, "why.open"); }},
    {"why at birth", 0, [](Desk& d) { operate(d, "why.open"); }},
    {"a quarrel", 40, [](Desk& d) { operate(d, "layers.open"); }},
    {"a quarrel to its bottom", 40,
     [](Desk& d) {
       operate(d, "layers.open");
       for (int i = 0; i < 3; ++i) operate(d, "layers.deeper");
     }},
    {"a prediction", 3,
     [](Desk& d) {
       operate(d, "predict.open");
       operate(d, "predict.option", 2);
       operate(d, "predict.level", 0.3);
     }},
    {"one life alone", 9, [](Desk& d) { operate(d, "view.compare"); }},
    {"two lives", 33, fork_and_compare},
    {"the map of a child", 5, [](Desk& d) { operate(d, "view.map"); }},
    {"the map", 33,
     [](Desk& d) {
       d.crowd = small_crowd();
       operate(d, "view.map");
     }},
    {"no crowd", 33, [](Desk& d) { operate(d, "view.crowd"); }},
    {"a crowd", 33,
     [](Desk& d) {
       d.crowd = small_crowd();
       operate(d, "view.crowd");
       operate(d, "crowd.life", 5);
     }},
    {"no sweep", 2, [](Desk& d) { operate(d, "view.sweep"); }},
    {"a sweep", 2, [](Desk& d) { put_sweep(d, false); }},
    {"a sweep of two", 2, [](Desk& d) { put_sweep(d, true); }},
    {"no study of stability", 2, [](Desk& d) { operate(d, "view.stability"); }},
    {"the strange situation", 2,
     [](Desk& d) {
       operate(d, "view.strange_situation");
       operate(d, "ssp.second", 900);
     }},
    {"no findings", 2, [](Desk& d) { operate(d, "view.findings"); }},
    {"the findings", 2,
     [](Desk& d) {
       operate(d, "view.findings");
       d.findings.page = std::make_shared<const FindingsPage>(made_up_page());
       operate(d, "findings.row", 1);
     }},
}};

Desk desk_of(const Screen& screen) {
  Desk desk = desk_on("betrayed_baby");
  desk.session.seek_years(screen.years);
  screen.set(desk);
  return desk;
}

std::string text_of(const std::vector<LifeParagraph>& paragraphs) {
  std::string text;
  for (const LifeParagraph& each : paragraphs) text += each.heading + "\n" + each.text + "\n";
  return text;
}
std::string told(const Desk& desk) { return text_of(describe_screen(desk)); }
bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// What is wrong with a paragraph that is to be in sentences; empty: nothing.
std::string fault_of(const std::string& text) {
  for (const char* gap : {"  ", "{", "}", "..", " . ", " ,", ".,", "nan", ": .", "()", "“”", "\n"}) {
    if (holds(text, gap)) return std::string("holds '") + gap + "'";
  }
  if (std::islower(static_cast<unsigned char>(text.front())) != 0) return "begins small";
  const bool is_quoted = text.size() > 3 && (text.substr(text.size() - 3) == "”" || text.back() == ')');
  const char last = is_quoted ? text[text.size() - (text.back() == ')' ? 2 : 4)] : text.back();
  return last == '.' || last == '?' || last == '!' ? "" : "does not end";
}

}  // namespace

TEST_CASE("every screen is told in sentences, and within a screenful") {
  constexpr std::size_t kScreenful = 4000;
  for (const Screen& screen : kScreens) {
    CAPTURE(screen.name);
    const Desk desk = desk_of(screen);
    const std::vector<LifeParagraph> paragraphs = describe_screen(desk);
    REQUIRE_FALSE(paragraphs.empty());
    CHECK(text_of(paragraphs).size() < kScreenful);
    for (const LifeParagraph& paragraph : paragraphs) {
      CAPTURE(paragraph.heading);
      CAPTURE(paragraph.text);
      CHECK_FALSE(paragraph.heading.empty());
      REQUIRE_FALSE(paragraph.text.empty());
      CHECK(fault_of(paragraph.text) == "");
    }
    CHECK(describe_now(desk).empty() == (desk.view.front == View::stability));
  }
}

TEST_CASE("the study of stability is told with its numbers") {
  Desk desk = desk_on("steady_care");
  put_stability(desk);
  const std::string text = told(desk);
  CHECK(holds(text, what_stays(desk.stability.found)));
  CHECK(holds(text, number(desk.stability.found.curves[1].by_age[5].r)));
  for (const LifeParagraph& paragraph : describe_screen(desk)) CHECK(fault_of(paragraph.text) == "");
}

TEST_CASE("a view's words name the numbers and beliefs that it shows") {
  const Desk life = desk_of(kScreens[2]);
  const Person& person = life.session.state().person;
  const std::string text = told(life);
  for (const double shown : {person.general.model_of_other, person.general.model_of_self,
                             person.prototype.model_of_other, person.now.felt_security, person.now.arousal})
    CHECK(holds(text, number(shown)));
  CHECK(holds(text, "Others come when I call"));
  CHECK(holds(text, "I am worth coming for"));
  CHECK(holds(text, words_for_age(life.session.state().age())));
  for (const char* control : {"person.reflection", "person.grief"})
    CHECK(holds(text, setting_told(*control_named(control), life)));

  const Desk map = desk_of(kScreens[12]);
  const SelfReport report = self_report_without_error(map.session.state());
  CHECK(holds(told(map), words_for_scale(static_cast<float>(report.anxiety))));
  CHECK(holds(told(map), words_for_scale(static_cast<float>(report.avoidance))));
}

TEST_CASE("the words of why name every number of the path from before to after") {
  const Desk desk = desk_of(kScreens[4]);
  const Change change = change_at(desk.session.timeline(), desk.session.state().episode);
  const WhyAsked asked{desk.session.state(), change, desk.session.name(), desk.view.why.belief};
  const std::string text = told(desk);
  CHECK(holds(text, why_it_changed(asked)));
  for (const WhyStep& step : path_of(asked)) CHECK(holds(text, step.value));
  for (const WhyStep& step : reading_of(asked)) CHECK(holds(text, step.value));
}

TEST_CASE("a quarrel is told as far as it is peeled and no further") {
  const Desk shut = desk_of(kScreens[6]);
  const Desk open = desk_of(kScreens[7]);
  CHECK(holds(told(shut), "What they quarrelled about"));
  CHECK_FALSE(holds(told(shut), "The feeling under it"));
  CHECK(holds(told(open), "The moments that taught it"));
}

TEST_CASE("what a prediction hides is not told before it is played") {
  Desk desk = desk_on("betrayed_baby");
  desk.session.seek_years(60);
  desk.session.seek_years(3);
  operate(desk, "predict.open");
  const std::string text = told(desk);
  CHECK(holds(text, "What will “others come when I call” have done by"));
  CHECK_FALSE(holds(text, "60 years"));
  CHECK_FALSE(holds(text, "has been lived to"));
  CHECK_FALSE(holds(text, "after the playhead"));
  CHECK_FALSE(holds(text, "quarrel"));
}

TEST_CASE("the dots of a crowd are counted: every life is on one side of the plane") {
  const Desk desk = desk_of(kScreens[14]);
  const std::string text = told(desk);
  const std::size_t from = text.find("The dots lie so: ");
  REQUIRE(from != std::string::npos);
  unsigned all = 0;
  for (std::size_t at = from, side = 0; side < 4; ++side) {
    at = text.find_first_of("0123456789", at);
    std::size_t length = 0;
    all += static_cast<unsigned>(std::stoul(text.substr(at), &length));
    at += length;
  }
  CHECK(all == kSmallCrowd);
  CHECK(holds(text, "Life 5 is marked"));
}

TEST_CASE("the words change with the moment, the second, the life and the finding") {
  const std::array<std::pair<std::size_t, const char*>, 7> kSteps{{{1, "time.forward"},
                                                                   {2, "time.back_100"},
                                                                   {4, "why.next"},
                                                                   {12, "time.year_back"},
                                                                   {14, "crowd.next"},
                                                                   {19, "time.forward"},
                                                                   {21, "findings.next"}}};
  for (const auto& [place, control] : kSteps) {
    const auto& screen = kScreens[place];
    Desk desk = desk_of(screen);
    CAPTURE(screen.name);
    const std::string before = told(desk);
    operate(desk, control);
    CHECK(told(desk) != before);
  }
}

TEST_CASE("two lives beside each other are both told, with the one difference") {
  const Desk desk = desk_of(kScreens[10]);
  const std::string text = told(desk);
  CHECK(holds(text, "The only difference: reflection"));
  for (std::size_t i = 0; i < 2; ++i) {
    const State state = desk.session.branches().timeline(i).visit(desk.session.state().episode);
    CHECK(holds(text, number(state.person.general.model_of_self)));
  }
}

TEST_CASE("the chosen finding is told in full, and the misses by name") {
  const Desk desk = desk_of(kScreens[21]);
  const std::string text = told(desk);
  CHECK(holds(text, "The smallest rise from step to step."));
  CHECK(holds(text, words_for_counts(*desk.findings.page)));
  CHECK(holds(text, "These miss: “The link is there and small”; “The longer one looks"));
}

TEST_CASE("every step of every lesson is told: what it says and asks, and the control it points at") {
  Desk desk = desk_on("steady_care");
  for (std::size_t lesson = 0; lesson < desk.lessons.library.size(); ++lesson) {
    REQUIRE_FALSE(open_lesson(desk, lesson).has_value());
    const LessonPlan& plan = *desk.lessons.plan();
    CAPTURE(plan.name);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      go_to_step(desk, i, false);
      const std::string text = text_of(describe_lesson(desk));
      CAPTURE(text);
      CHECK(holds(text, plan.steps[i].say));
      CHECK(holds(text, std::to_string(i + 1) + " of " + std::to_string(plan.steps.size())));
      if (plan.steps[i].ask) {
        CHECK(holds(text, plan.steps[i].ask->question));
        CHECK_FALSE(holds(text, plan.steps[i].ask->then));
        for (const std::string& answer : plan.steps[i].ask->answers) CHECK(holds(text, answer));
        answer(desk, 1);
        CHECK(holds(told(desk), plan.steps[i].ask->then));
      }
      if (const Control* lit = control_named(plan.steps[i].spotlight))
        CHECK(holds(text, control_told(*lit, desk)));
      for (const LifeParagraph& each : describe_lesson(desk)) CHECK(fault_of(each.text) == "");
    }
  }
}

TEST_CASE("every control that can have the keyboard is told with its value in words and its help") {
  for (const Screen& screen : kScreens) {
    Desk desk = desk_of(screen);
    CAPTURE(screen.name);
    std::set<std::string> seen;
    for (press(desk, key_of("Tab")); seen.insert(desk.view.focus).second; press(desk, key_of("Tab"))) {
      const Control& control = *control_named(desk.view.focus);
      CAPTURE(control.name);
      const std::string text = describe_focus(desk);
      CAPTURE(text);
      CHECK(holds(text, std::string(control.label)));
      CHECK(holds(text, std::string(control.help)));
      CHECK(fault_of(text) == "");
      if (control.kind == ControlKind::slider) CHECK_FALSE(value_told(control, desk).empty());
    }
    CHECK(seen.size() > 5);
  }
}

TEST_CASE("values are told as the screen writes them") {
  Desk desk = desk_of(kScreens[1]);
  operate(desk, "caregiver.tenderness", 0.6);
  CHECK(setting_told(*control_named("caregiver.tenderness"), desk) == "Tenderness: often, 0.60.");
  CHECK(setting_told(*control_named("time.clock"), desk) == "Clock: years, 3 of 3.");
  CHECK(setting_told(*control_named("view.motion"), desk) == "Motion: on.");
  CHECK(setting_told(*control_named("time.age"), desk) == "Age: 9 months.");
  CHECK(setting_told(*control_named("view.text_scale"), desk) == "Text size: 100 %.");
  CHECK(setting_told(*control_named("why.open"), desk) == "Why?");
}

TEST_CASE("a paragraph falls into its sentences, and all of it is in them") {
  const std::vector<LifeParagraph> paragraphs{
      {"One", "He said “no.” Then r = .25 held (N = 20,720). Cassidy et al. 2011 agree. ¿Y ahora? Él vino."},
      {"Two", "Value: 0.61; 2.3 of 7."}};
  std::vector<std::string> texts;
  for (const DescriptionLine& line : lines_of(paragraphs)) texts.push_back(line.heading + "|" + line.text);
  CHECK(texts == std::vector<std::string>{"One|He said “no.”", "|Then r = .25 held (N = 20,720).",
                                          "|Cassidy et al. 2011 agree.", "|¿Y ahora?", "|Él vino.",
                                          "Two|Value: 0.61; 2.3 of 7."});
}

TEST_CASE("the way in and the quiet scenes are told, and nothing of the life below them") {
  Desk desk = desk_on("betrayed_baby");
  desk.session.seek_years(33);
  operate(desk, "cover.start", 1);
  for (const char* words : {"Watch a lesson", "Explore", "not a diagnosis", "emergency number"})
    CHECK(holds(told(desk), words));
  operate(desk, "cover.pause", 1);
  CHECK(holds(told(desk), "Everything stands still"));
  operate(desk, "cover.blank", 1);
  CHECK(holds(told(desk), "Nothing is shown."));
  for (const char* cover : {"cover.start", "cover.pause", "cover.blank"}) {
    operate(desk, cover, 1);
    CHECK_FALSE(holds(told(desk), desk.session.name()));
    CHECK_FALSE(holds(told(desk), "Others come when I call"));
    for (const LifeParagraph& each : describe_screen(desk)) CHECK(fault_of(each.text) == "");
  }
}

// --- the pane -----------------------------------------------------------------------------------------------

TEST_CASE("the pane opens with a key over every view, shows its words, and closes with Escape") {
  const auto app = asel_at(33);
  for (const char* view : {"1", "2", "3", "4", "5", "6", "7", "8"}) {
    CAPTURE(view);
    strike(*app, view);
    strike(*app, "F3");
    CHECK(app->desk().view.is_description_open);
    CHECK(says(*app, lines_of(describe_screen(app->desk())).front().text));
    strike(*app, "Escape");
    CHECK_FALSE(app->desk().view.is_description_open);
  }
}

TEST_CASE("Up, Down, Home and End go over the sentences, which come into sight") {
  const auto app = asel_at(33);
  strike(*app, "F3");
  const auto lines = lines_of(describe_screen(app->desk()));
  const auto is_in_sight = [&](std::size_t line) {
    const PaintedText* text = text_with(*app, lines[line].text);
    return text && text->rect.min.y >= text->visible.min.y - 1 && text->rect.max.y <= text->visible.max.y + 1;
  };
  CHECK(is_in_sight(0));
  strike(*app, "Down");
  CHECK(app->desk().view.description_line == 1);
  strike(*app, "End");
  app->frame(0);
  CHECK(app->desk().view.description_line == lines.size() - 1);
  CHECK(is_in_sight(lines.size() - 1));
  strike(*app, "Down");
  CHECK(app->desk().view.description_line == lines.size() - 1);
  strike(*app, "Up");
  CHECK(app->desk().view.description_line == lines.size() - 2);
  strike(*app, "Home");
  app->frame(0);
  CHECK(is_in_sight(0));
}

TEST_CASE("while the pane is open every other key does what it always does, and the words follow") {
  const auto app = asel_at(33);
  strike(*app, "F3");
  const std::uint32_t before = app->desk().session.state().episode;
  strike(*app, "Right");
  CHECK(app->desk().session.state().episode == before + 1);
  CHECK(says(*app, what_happened(app->desk().session.state(), app->desk().session.name()).substr(0, 20)));
  strike(*app, "Tab");
  CHECK(says(*app, setting_told(*control_named(app->desk().view.focus), app->desk())));
  strike(*app, "3");
  CHECK(app->desk().view.is_description_open);
  CHECK(says(*app, lines_of(describe_screen(app->desk())).front().text));
}

TEST_CASE("a lesson is walked with its own keys while the pane is open") {
  const auto app = asel_at(33);
  REQUIRE_FALSE(open_lesson(app->desk(), 0).has_value());
  next_step(app->desk());
  strike(*app, "F3");
  const std::size_t step = app->desk().lessons.step;
  strike(*app, "PageDown");
  if (app->desk().lessons.step == step) strike(*app, "PageDown");
  CHECK(app->desk().lessons.step == step + 1);
  CHECK(app->desk().view.is_description_open);
  CHECK(says(*app, lines_of(describe_lesson(app->desk())).front().text));
  strike(*app, "PageUp");
  CHECK(app->desk().view.is_description_open);
}

TEST_CASE("the pane lies over the way in too, and a quiet scene hides it until it is left") {
  const auto app = asel_at(33);
  strike(*app, "Ctrl+Home");
  strike(*app, "F3");
  CHECK(says(*app, "How attachment forms, and how it changes."));
  strike(*app, "Down");
  CHECK(app->desk().view.description_line == 1);
  strike(*app, "F9");
  CHECK_FALSE(says(*app, "Where to begin"));
  strike(*app, "F9");
  CHECK(says(*app, "The timeline"));
}

TEST_CASE("a press outside closes the pane, and no text of it is cut off or covered at any size") {
  for (const double scale : {1.0, 2.0, 3.0}) {
    const auto app = asel_at(33, {1280, 720}, scale);
    strike(*app, "F3");
    CAPTURE(scale);
    check_dialogue(*app, "Up and Down go from sentence to sentence");
    click(*app, {4, 716});
    CHECK_FALSE(app->desk().view.is_description_open);
  }
}

TEST_CASE("the help tells what can be seen and done in the view in front, on the screen and in words") {
  auto app = std::make_unique<App>(start_on("steady_care", {1280, 720}));
  for (const ViewEntry& entry : kViews) {
    CAPTURE(std::string(entry.label));
    come_to(app->desk(), entry.view);
    const std::vector<std::string_view> help = help_of_view(app->desk());
    CHECK(help.size() >= 2);
    operate(app->desk(), "view.help", 1);
    for (int frame = 0; frame < 3; ++frame) app->frame(0);
    std::string told;
    for (const LifeParagraph& paragraph : describe_dialogue(app->desk())) told += paragraph.text + " ";
    for (const std::string_view each : help) {
      CHECK(told.find(each) != std::string::npos);
      CHECK(says(*app, std::string(each.substr(0, each.find(' ')))));
    }
    operate(app->desk(), "view.help", 0);
  }
}
