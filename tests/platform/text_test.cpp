// Guards that text can be read: it is as large as asked, stays in the window, breaks at words, and every
// letter the screen uses has a glyph.
#include <doctest/doctest.h>

#include "tests/platform/headless.hpp"
#include "ui/platform/platform_error.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

int rows_with_ink(const Pixels& pixels) {
  int rows = 0;
  for (int y = 0; y < pixels.size.y; ++y) {
    bool has_ink = false;
    for (int x = 0; x < pixels.size.x; ++x) has_ink |= pixels.at(x, y).r < 140;
    rows += has_ink ? 1 : 0;
  }
  return rows;
}

int height_of_capital(float text_scale) {
  Window window(headless(text_scale));
  show(window, Picture().text({20, 20}, "H", {TextRole::big, rgb(0)}));
  return rows_with_ink(window.pixels());
}

}  // namespace

TEST_CASE("painted text lies inside the window and where it was measured") {
  Window window(headless());
  const std::vector<PaintedText> texts = show(window, one_of_each());
  REQUIRE(texts.size() == 2);
  for (const PaintedText& text : texts) CHECK(Rect::at({0, 0}, window.size()).contains(text.rect));
  CHECK(texts[0].rect.centre().x == doctest::Approx(160));
  const glm::vec2 measured = window.fonts().size(texts[0].words, TextRole::title);
  CHECK(texts[0].rect.width() == doctest::Approx(measured.x));
  CHECK(texts[0].rect.height() == doctest::Approx(measured.y));
  CHECK(texts[0].visible == Rect::at({12, 12}, {296, 176}));
}

TEST_CASE("alignment puts text to the right of its point, on it, or to the left") {
  Window window(headless());
  Picture picture;
  for (const Align align : {Align::left, Align::centre, Align::right}) {
    picture.text({160, 50}, "held", {TextRole::body, rgb(0), align});
  }
  const auto texts = show(window, picture);
  CHECK(texts[0].rect.min.x == doctest::Approx(160));
  CHECK(texts[1].rect.centre().x == doctest::Approx(160));
  CHECK(texts[2].rect.max.x == doctest::Approx(160));
}

TEST_CASE("sideways text reads upwards from its point") {
  Window window(headless());
  const auto texts =
      show(window, Picture().text({50, 150}, "avoidance", {TextRole::body, rgb(0), Align::left, 0, true}));
  CHECK(texts[0].rect.max.y == doctest::Approx(150));
  CHECK(texts[0].rect.height() > 3 * texts[0].rect.width());
  int inside = 0;
  int outside = 0;
  for (int y = 0; y < 200; ++y) {
    for (int x = 0; x < 320; ++x) {
      if (window.pixels().at(x, y).r > 140) continue;
      (texts[0].rect.inset(-1).contains(glm::vec2(x, y)) ? inside : outside) += 1;
    }
  }
  CHECK(inside > 50);
  CHECK(outside == 0);
}

TEST_CASE("text at scale 3 is three times as high") {
  const int once = height_of_capital(1);
  CHECK(once > 12);
  CHECK(std::abs(height_of_capital(3) - 3 * once) <= 2);
  Window window(headless(1));
  const float line = window.fonts().line_height(TextRole::body);
  window.set_text_scale(3);
  show(window, {});
  CHECK(window.fonts().line_height(TextRole::body) == doctest::Approx(3 * line).epsilon(0.03));
}

TEST_CASE("a line breaks at words and is never wider than asked") {
  Window window(headless());
  const Fonts& fonts = window.fonts();
  const std::string words = "Mia called quietly, then said it was nothing.\nSam asked again.";
  const auto lines = fonts.lines(words, TextRole::body, 120);
  CHECK(lines.size() > 3);
  CHECK(lines.front() == "Mia called quietly,");
  CHECK(lines.back() == "Sam asked again.");
  for (const auto line : lines) CHECK(fonts.width(line, TextRole::body) <= 120);
  for (const auto line : fonts.lines("Donaudampfschifffahrt", TextRole::body, 60)) {
    CHECK(fonts.width(line, TextRole::body) <= 60);
  }
  CHECK(fonts.lines("", TextRole::body, 60).size() == 1);
}

TEST_CASE("every letter and sign of the screen has a glyph in every role") {
  Window window(headless());
  for (const TextRole role :
       {TextRole::small, TextRole::body, TextRole::strong, TextRole::title, TextRole::big}) {
    for (const int letter : {0x41,   0xDF,   0xF1,   0x141,  0x17E,  0x2013, 0x2014, 0x2018, 0x2019,
                             0x201C, 0x201D, 0x2026, 0xB7,   0x2022, 0x2190, 0x2192, 0x2191, 0x2193,
                             0x21BB, 0x25B6, 0x25C0, 0x2713, 0xD7,   0xB1,   0x2265, 0x2264, 0x2212}) {
      CAPTURE(letter);
      CHECK(window.fonts().face(role)->FindGlyphNoFallback(static_cast<ImWchar>(letter)) != nullptr);
    }
  }
}

TEST_CASE("a missing typeface is named in one sentence") {
  WindowOptions options = headless();
  options.assets = "/no/such/assets";
  try {
    Window window(options);
    FAIL("a window without letters opened");
  } catch (const PlatformError& error) {
    const std::string sentence = error.what();
    CHECK(sentence.find("/no/such/assets") != std::string::npos);
    CHECK(sentence.back() == '.');
    CHECK(sentence.find('\n') == std::string::npos);
  }
}
