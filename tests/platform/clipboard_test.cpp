// Guards that text goes into the clipboard and comes out as it was, in a window and without one.
#include "ui/platform/clipboard.hpp"

#include <SDL.h>
#include <doctest/doctest.h>

#include "ui/platform/screen.hpp"

using namespace securebase;

namespace {

void carries_text(Clipboard& clipboard) {
  for (const char* text : {"SB1-AAtz_-9", "two\nlines, ñ and 山田", ""}) {
    CHECK(clipboard.put(text));
    CHECK(clipboard.text() == text);
  }
}

}  // namespace

TEST_CASE("a program without a window has a clipboard of its own") {
  OwnClipboard own;
  CHECK(own.text().empty());
  carries_text(own);
  CHECK(OwnClipboard().text().empty());
}

TEST_CASE("what is put into the clipboard of the system lies there") {
  SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
  const SdlVideo video;
  carries_text(*system_clipboard());
}
