// Guards that a moment passed on as a code is the very same moment for whoever opens it, by key, by pointer and by
// square; and that whatever else lies in the clipboard is refused in a sentence and changes nothing.
#include <doctest/doctest.h>

#include "tests/app/acting.hpp"
#include "ui/view/qr_code.hpp"
#include "ui/view/words_share.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::unique_ptr<App> program(const std::string& stem = "steady_care", glm::ivec2 size = {1280, 720}) {
  auto app = std::make_unique<App>(start_on(stem, size));
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

const std::string code_in(const App& app) { return const_cast<App&>(app).desk().share.clipboard->text(); }

/// A life with changes at two ages, another theory, and a fork with a change of its own, which is selected.
void make_a_life(Desk& desk) {
  desk.session.seek_years(0.5);
  operate(desk, "caregiver.tenderness", 0.2);
  operate(desk, "theory.continuity", 1);
  desk.session.seek_years(30);
  operate(desk, "partner.trustworthy");
  operate(desk, "branch.fork");
  operate(desk, "event.loss");
  desk.session.seek_years(31);
}

/// Everything that makes two desks show the same moment.
void is_the_same_moment(const Desk& one, const Desk& other) {
  CHECK(one.stem == other.stem);
  CHECK(one.session.scenario() == other.session.scenario());
  CHECK(one.session.timeline().recipe().luck == other.session.timeline().recipe().luck);
  CHECK(one.session.timeline().recipe().commands == other.session.timeline().recipe().commands);
  CHECK(hash_of(one.session.state()) == hash_of(other.session.state()));
}

}  // namespace

TEST_CASE("a copied code opens the very same moment of the selected life in another program") {
  const auto app = program("distant_and_warm");
  make_a_life(app->desk());
  strike(*app, "Ctrl+Shift+C");
  CHECK(says(*app, "is in the clipboard"));
  const std::string code = code_in(*app);
  CHECK(code.rfind("SB1-", 0) == 0);

  const auto other = program();
  operate(other->desk(), "view.map");
  other->desk().share.clipboard->put("  " + code + "\n");
  strike(*other, "Ctrl+Shift+V");
  is_the_same_moment(other->desk(), app->desk());
  CHECK(other->desk().notice.empty());
  CHECK(other->desk().session.branches().size() == 1);
  CHECK_FALSE(other->desk().session.can_undo());
  CHECK(other->desk().view.front == View::map);
}

TEST_CASE("what is no whole code of this program is refused in a sentence and changes nothing") {
  const auto app = program();
  app->desk().session.seek_years(1);
  operate(app->desk(), "share.copy");
  const std::string code = code_in(*app);
  app->desk().session.seek_years(2);
  const auto refused = [&](const std::string& text, const std::string& words) {
    app->desk().share.clipboard->put(text);
    const std::string before = fingerprint(app->desk());
    CHECK(operate(app->desk(), "share.paste").has_value());
    CHECK(fingerprint(app->desk()) == before);
    CAPTURE(app->desk().notice);
    CHECK(app->desk().notice.find(words) != std::string::npos);
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    CHECK(says(*app, words));
  };
  refused("", "There is no text in the clipboard");
  refused("a shopping list", "This is no share code");
  refused(code.substr(0, code.size() - 3), "cut or changed");
  refused("SB9" + code.substr(3), "newer version");
  app->desk().library.clear();
  refused(code, "the scenario “steady_care”, which is not here");
}

TEST_CASE("a code that would change what a set-up keeps is refused, another is opened") {
  const auto app = program();
  Desk& desk = app->desk();
  desk.session.seek_years(1);
  operate(desk, "share.copy");
  const std::string plain = code_in(*app);
  operate(desk, "caregiver.touch", 0.15);
  operate(desk, "share.copy");
  const std::string changed = code_in(*app);
  operate(desk, "edit.undo");
  desk.set_up = {"a class", {}, {"caregiver.*"}, {}};
  const std::string before = fingerprint(desk);
  CHECK(operate(desk, "share.paste").value_or("").find("set-up keeps") != std::string::npos);
  CHECK(fingerprint(desk) == before);
  CHECK(open_shared(desk, changed).has_value());
  CHECK_FALSE(open_shared(desk, plain).has_value());
}

TEST_CASE("each reason against a code has words of its own") {
  const auto words = [](const char* path) { return words_for_bad_code({"", path, "", "“x”"}); };
  CHECK(words("fingerprint").find("another version of its scenario") != std::string::npos);
  CHECK(words("model").find("another version of the model") != std::string::npos);
  CHECK(words("letters") == words("checksum"));
  CHECK(words_for_no_code({"", "settings", "", ""}).find("cannot hold") != std::string::npos);
}

TEST_CASE("what fits into no code says so, in the dialogue and when copied") {
  const auto app = program();
  for (int year = 1; year < 60; ++year) {
    app->desk().session.seek_years(year);
    app->desk().session.edit(Loss{0.1 + year * 0.00123456789});
  }
  CHECK(operate(app->desk(), "share.copy").has_value());
  CHECK(app->desk().notice.find("too many changes") != std::string::npos);
  CHECK(code_in(*app).empty());
  strike(*app, "Shift+Q");
  CHECK(says(*app, "too many changes"));
  check_dialogue(*app, "This moment as a code");
  app->desk().session.open(app->desk().session.scenario(), 7);
  app->desk().stem.clear();
  CHECK(operate(app->desk(), "share.copy").has_value());
  CHECK(app->desk().notice.find("comes with the program") != std::string::npos);
}

TEST_CASE(
    "the dialogue shows the code, stops time, copies, and goes with its key, Escape or a press beside it") {
  const auto app = program();
  app->desk().session.seek_years(1);
  operate(app->desk(), "time.play", 1);
  strike(*app, "Shift+Q");
  CHECK_FALSE(app->desk().session.is_playing());
  const std::string code = app->desk().share.code;
  REQUIRE(code.size() > 20);
  CHECK(says(*app, code_in_groups(code)));
  click(*app, app->spots().at("share.copy").centre());
  CHECK(code_in(*app) == code);
  strike(*app, "Shift+Q");
  CHECK_FALSE(app->desk().view.is_share_open);
  strike(*app, "Shift+Q");
  strike(*app, "Escape");
  CHECK_FALSE(app->desk().view.is_share_open);
  strike(*app, "Shift+Q");
  click(*app, {5, 715});
  CHECK_FALSE(app->desk().view.is_share_open);
  operate(app->desk(), "view.help", 1);
  app->desk().view.close_dialogues();
  app->desk().share.clipboard->put(code_in_groups(code));
  CHECK_FALSE(operate(app->desk(), "share.paste").has_value());
}

TEST_CASE("nothing in the dialogue is cut off or lies over another thing, at any size") {
  struct Look {
    glm::ivec2 size;
    double scale;
  };
  for (const Look& look :
       {Look{{1280, 720}, 1}, Look{{1280, 720}, 2}, Look{{1920, 1080}, 1}, Look{{960, 540}, 1.5}}) {
    CAPTURE(look.size.x);
    CAPTURE(look.scale);
    const auto app = program("distant_and_warm", look.size);
    make_a_life(app->desk());
    app->desk().view.text_scale = look.scale;
    strike(*app, "Shift+Q");
    for (int frame = 0; frame < 2; ++frame) app->frame(0);
    check_dialogue(*app, "This moment as a code");
    CHECK(app->spots().count("share.copy") == 1);
  }
}

TEST_CASE("the list of sessions leads to sharing by pointer") {
  const auto app = program();
  app->desk().view.is_sessions_open = true;
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  click(*app, app->spots().at("share.show").centre());
  CHECK(app->desk().view.is_share_open);
  CHECK_FALSE(app->desk().view.is_sessions_open);
}

TEST_CASE("groups of five letters are the code, for who types it") {
  CHECK(code_in_groups("SB1-ABCDEFGHIJKL") == "SB1-ABCDE FGHIJ KL");
  CHECK(code_in_groups("SB1-") == "SB1-");
}

TEST_CASE("the square on the screen is the QR code of the code, dark on light with light all round") {
  const QrGrid grid = qr_grid("SB1-AAtzdGVhZHlfY2FyZfPwIGAH6AfwvMiF");
  if (grid.side == 0) return;  // built without a maker of QR codes
  CHECK(grid.dark.size() == grid.side * grid.side);
  CHECK((grid.side - 17) % 4 == 0);
  // The three large marks by which a reader finds it: a dark ring round a light one round a dark middle.
  for (const auto& [x, y] :
       {std::pair<std::size_t, std::size_t>{0, 0}, {grid.side - 7, 0}, {0, grid.side - 7}}) {
    CHECK(grid.is_dark(x, y));
    CHECK_FALSE(grid.is_dark(x + 1, y + 1));
    CHECK(grid.is_dark(x + 3, y + 3));
  }
  const auto app = program();
  strike(*app, "Shift+Q");
  const QrGrid shown = qr_grid(app->desk().share.code);
  const float size = qr_size(shown, 300);
  const float module = size / static_cast<float>(shown.side + 8);
  CHECK(module == static_cast<float>(static_cast<int>(module)));
  const Picture picture = qr_picture(shown, Rect::at({10, 10}, {300, 300}));
  std::vector<bool> painted(shown.dark.size(), false);
  for (const Shape& shape : picture.shapes()) {
    const Box& box = std::get<Box>(shape);
    if (box.fill == rgb(0xFFFFFF)) continue;
    const auto column = [&](float at) { return static_cast<std::size_t>((at - 10) / module + 0.5F) - 4; };
    for (std::size_t x = column(box.rect.min.x); x < column(box.rect.max.x); ++x)
      painted[column(box.rect.min.y) * shown.side + x] = true;
  }
  CHECK(painted == shown.dark);
}
