#pragma once
// What a person does with the program and what they can read of it, for tests of whole screens.

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tests/app/desks.hpp"

namespace securebase::testing {

/// Presses a key and lets the program show what follows.
inline void strike(App& app, std::string_view chord) {
  app.window().script().press_key(key_of(chord));
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

/// Presses the pointer's button there and lets it go.
inline void click(App& app, glm::vec2 at) {
  app.window().script().click(at);
  while (!app.window().script().empty()) app.frame(0);
  for (int frame = 0; frame < 2; ++frame) app.frame(0);
}

/// Gives the keyboard to a control by Tab alone; false if it cannot be reached.
inline bool tab_to(App& app, std::string_view name) {
  for (std::size_t i = 0; i < controls().size(); ++i) {
    if (app.desk().view.focus == name) return true;
    strike(app, "Tab");
  }
  return app.desk().view.focus == name;
}

/// The first text of the last frame that holds these words, or null.
inline const PaintedText* text_with(const App& app, const std::string& words) {
  const auto found = std::find_if(app.texts().begin(), app.texts().end(), [&](const PaintedText& text) {
    return text.words.find(words) != std::string::npos;
  });
  return found == app.texts().end() ? nullptr : &*found;
}
inline bool says(const App& app, const std::string& words) { return text_with(app, words) != nullptr; }

/// No text is cut off at the right edge of what shows it, leaves the window, or lies over another.
inline void check_texts(const std::vector<PaintedText>& texts) {
  const auto shown = [](const PaintedText& text) {
    return Rect{
        {std::max(text.rect.min.x, text.visible.min.x), std::max(text.rect.min.y, text.visible.min.y)},
        {std::min(text.rect.max.x, text.visible.max.x), std::min(text.rect.max.y, text.visible.max.y)}}
        .inset(1);
  };
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const PaintedText& text = texts[i];
    CAPTURE(text.words);
    CHECK(text.rect.min.x >= -1);
    CHECK(text.rect.max.x <= text.visible.max.x + 1);
    const Rect rect = shown(text);
    if (rect.width() <= 0 || rect.height() <= 0) continue;
    for (std::size_t j = 0; j < i; ++j) {
      CAPTURE(texts[j].words);
      const Rect other = shown(texts[j]);
      if (other.width() > 0 && other.height() > 0) CHECK_FALSE(rect.overlaps(other));
    }
  }
}

inline void check_texts(const App& app) { check_texts(app.texts()); }

/// The same for a dialogue alone, which lies over all else: the one in which these words stand.
inline void check_dialogue(const App& app, const std::string& words) {
  const PaintedText* known = text_with(app, words);
  REQUIRE(known);
  std::vector<PaintedText> texts;
  std::copy_if(app.texts().begin(), app.texts().end(), std::back_inserter(texts),
               [&](const PaintedText& text) { return text.visible == known->visible; });
  check_texts(texts);
}

}  // namespace securebase::testing
