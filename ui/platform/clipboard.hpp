#pragma once
// The text that a person carries from one program to another.

#include <memory>
#include <string>

namespace securebase {

class Clipboard {
 public:
  Clipboard() = default;
  Clipboard(const Clipboard&) = delete;
  Clipboard& operator=(const Clipboard&) = delete;
  virtual ~Clipboard() = default;
  /// What lies there as text; empty if there is none.
  [[nodiscard]] virtual std::string text() const = 0;
  /// False if the system took nothing.
  virtual bool put(const std::string& text) = 0;
};

/// One that nobody else sees, for programs without a window.
class OwnClipboard : public Clipboard {
 public:
  [[nodiscard]] std::string text() const override { return text_; }
  bool put(const std::string& text) override {
    text_ = text;
    return true;
  }

 private:
  std::string text_;
};

/// The one of the system, as long as a window is open.
[[nodiscard]] std::shared_ptr<Clipboard> system_clipboard();

}  // namespace securebase
