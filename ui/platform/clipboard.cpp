#include "ui/platform/clipboard.hpp"

#include <SDL.h>

namespace securebase {
namespace {

struct Free {
  void operator()(char* text) const { SDL_free(text); }
};

class SystemClipboard : public Clipboard {
 public:
  [[nodiscard]] std::string text() const override {
    const std::unique_ptr<char, Free> text(SDL_GetClipboardText());
    return text ? text.get() : "";
  }
  bool put(const std::string& text) override { return SDL_SetClipboardText(text.c_str()) == 0; }
};

}  // namespace

std::shared_ptr<Clipboard> system_clipboard() { return std::make_shared<SystemClipboard>(); }

}  // namespace securebase
