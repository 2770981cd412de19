#include "ui/web/browser.hpp"

#include <emscripten.h>

#include <cstdlib>

// clang-format off
EM_JS(void, page_opened, (), { Module.page.open(); })
EM_JS(void, page_download, (const char* file), { Module.page.download(UTF8ToString(file)); })
EM_JS(void, page_choose_file, (), { Module.page.chooseFile(); })
EM_JS(int, page_copy, (const char* text), { return Module.page.copy(UTF8ToString(text)) ? 1 : 0; })
EM_JS(void, page_ask_for_paste, (), { Module.page.askForPaste(); })
EM_JS(char*, page_fragment, (), { return Module.page.words(Module.page.fragment()); })
EM_JS(void, page_set_fragment, (const char* code), { Module.page.setFragment(UTF8ToString(code)); })
EM_JS(char*, page_address, (), { return Module.page.words(Module.page.address()); })
EM_JS(char*, page_language, (), { return Module.page.words(navigator.language || "en"); })
EM_JS(void, page_set_language, (const char* code), { document.documentElement.lang = UTF8ToString(code); })
EM_JS(void, page_set_text_scale, (double scale), { document.documentElement.style.fontSize = 18 * scale + "px"; })
EM_JS(void, page_announce, (const char* words), { Module.page.announce(UTF8ToString(words)); })
EM_JS(void, page_describe, (const char* lines), { Module.page.describe(UTF8ToString(lines)); })
EM_JS(int, page_has_graphics_card, (), { return Module.page.hasGraphicsCard() ? 1 : 0; })
EM_JS(int, page_can_store, (), { return Module.page.canStore ? 1 : 0; })
EM_JS(void, page_store, (), { Module.page.store(); })
EM_JS(void, page_close_with, (const char* title, const char* words, const char* again), {
  Module.page.closeWith(UTF8ToString(title), UTF8ToString(words), UTF8ToString(again));
})
EM_JS(void, page_close_when_stored, (const char* title, const char* kept, const char* lost, const char* again), {
  Module.page.closeWhenStored(UTF8ToString(title), UTF8ToString(kept), UTF8ToString(lost), UTF8ToString(again));
})
// clang-format on

namespace securebase::browser {
namespace {

/// What the browser said, which it left in memory of ours.
std::string taken(char* words) {
  const std::string text = words ? words : "";
  std::free(words);
  return text;
}

}  // namespace

void opened() { page_opened(); }
void download(const std::filesystem::path& file) { page_download(file.c_str()); }
void choose_file() { page_choose_file(); }
bool copy(const std::string& text) { return page_copy(text.c_str()) != 0; }
void ask_for_paste() { page_ask_for_paste(); }
std::string fragment() { return taken(page_fragment()); }
void set_fragment(const std::string& code) { page_set_fragment(code.c_str()); }
std::string address() { return taken(page_address()); }
std::string language() { return taken(page_language()); }
void set_language(const std::string& code) { page_set_language(code.c_str()); }
void set_text_scale(double scale) { page_set_text_scale(scale); }
void announce(const std::string& words) { page_announce(words.c_str()); }
void describe(const std::string& lines) { page_describe(lines.c_str()); }
bool has_graphics_card() { return page_has_graphics_card() != 0; }
bool can_store() { return page_can_store() != 0; }
void store() { page_store(); }
void close_with(const std::string& title, const std::string& words, const std::string& again) {
  page_close_with(title.c_str(), words.c_str(), again.c_str());
}
void close_when_stored(const std::string& title, const std::string& kept, const std::string& lost,
                       const std::string& again) {
  page_close_when_stored(title.c_str(), kept.c_str(), lost.c_str(), again.c_str());
}

}  // namespace securebase::browser
