// The way in for a browser. What the page calls by name (page.js) stands here.

#include <SDL.h>
#include <emscripten.h>

#include <exception>
#include <memory>
#include <string>

#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"
#include "ui/app/app_start.hpp"
#include "ui/web/browser.hpp"
#include "ui/web/page.hpp"

namespace {

using namespace securebase;

constexpr const char* kHome = "/securebase";

// On the heap, because what main holds is gone once the browser calls back.
std::unique_ptr<Page> page;

const Library& shipped() {
  static const Library library = read_library(std::filesystem::path(kHome) / "scenarios");
  return library;
}

bool has_stopped = false;

void stop_with(const char* why) {
  has_stopped = true;
  emscripten_cancel_main_loop();
  browser::close_with("Secure Base has stopped", why);
}

template <class Work>
void guarded(Work&& work) {
  if (!page || has_stopped) return;
  try {
    work();
  } catch (const std::exception& error) {
    stop_with(error.what());
  } catch (...) {
    stop_with("Something went wrong inside.");
  }
}

void turn() {
  guarded([] {
    if (page->turn()) return;
    emscripten_cancel_main_loop();
    page.reset();
  });
}

void open_page() {
  Outcome<AppStart> start = app_start(kHome);
  if (!start) return stop_with(sentence(start.problems().front()).c_str());
  page = std::make_unique<Page>(page_start(std::move(*start), browser::language()));
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void page_open_code(const char* code) {
  guarded([&] { page->open_code(code); });
}

EMSCRIPTEN_KEEPALIVE void page_paste(const char* text, int has_shift) {
  guarded([&] { page->paste(text, has_shift != 0); });
}

EMSCRIPTEN_KEEPALIVE void page_keep() {
  guarded([] { page->keep(); });
}

EMSCRIPTEN_KEEPALIVE void page_kept_as(const char* wanted, const char* name) {
  guarded([&] { page->kept_as(wanted, name); });
}

EMSCRIPTEN_KEEPALIVE void page_cannot_read(const char* file) {
  guarded([&] { page->cannot_read(file); });
}

EMSCRIPTEN_KEEPALIVE void page_not_copied() {
  guarded([] { page->not_copied(); });
}

EMSCRIPTEN_KEEPALIVE void page_picture_lost() {
  guarded([] {
    emscripten_cancel_main_loop();
    page->picture_lost();
  });
}

EMSCRIPTEN_KEEPALIVE void page_not_stored(const char* why) {
  guarded([&] { page->not_stored(why); });
}

/// A file that was dropped on the page or chosen, which now lies in this folder of memory.
EMSCRIPTEN_KEEPALIVE void page_take_file(const char* path) {
  SDL_Event event{};
  event.type = SDL_DROPFILE;
  event.drop.file = SDL_strdup(path);
  SDL_PushEvent(&event);
}

/// Where a control is, as "x y" (Page::middle_of); empty: it is not in sight.
EMSCRIPTEN_KEEPALIVE const char* page_middle_of(const char* control) {
  static std::string place;
  place.clear();
  guarded([&] {
    if (const auto at = page->middle_of(control)) place = std::to_string(at->x) + " " + std::to_string(at->y);
  });
  return place.c_str();
}

/// The names of the shipped scenarios, a line each.
EMSCRIPTEN_KEEPALIVE const char* page_scenarios() {
  static std::string stems;
  stems.clear();
  for (const Entry& entry : shipped()) stems += (stems.empty() ? "" : "\n") + entry.stem;
  return stems.c_str();
}

/// The hash of a shipped scenario's life to its end, as `securebase run` prints it; empty: it cannot be read.
EMSCRIPTEN_KEEPALIVE const char* page_hash(const char* stem, int seed) {
  static std::string digits;
  digits.clear();
  for (const Entry& entry : shipped()) {
    if (entry.stem != stem || !entry.scenario) continue;
    Life life(std::make_shared<const World>(*entry.scenario, Luck{static_cast<std::uint64_t>(seed), 0}));
    life.run_to(kEndOfLife);
    digits = hex(life.hash());
  }
  return digits.c_str();
}
}

int main() {
  try {
    open_page();
    if (page) emscripten_set_main_loop(turn, 0, true);
  } catch (const std::exception& error) {
    // The loop is entered by an exception that is none of C++'s and is not caught here.
    stop_with(error.what());
  }
  return 0;
}
