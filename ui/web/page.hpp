#pragma once
// The program as a page: its frames, and what goes between the desk and the browser round it.

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ui/app/app.hpp"

namespace securebase {

/// The start screen over the first scenario, in this language if the program speaks it.
[[nodiscard]] AppStart page_start(AppStart start, const std::string& language);

class PageClipboard;

class Page {
 public:
  /// Opens the moment whose code stands in the page's address.
  explicit Page(AppStart start);

  /// Called at each refresh of the screen. False when the person has left.
  bool turn();

  /// Opens the moment of a code, or says why not.
  void open_code(const std::string& code);
  /// Text that was pasted, by the keyboard or because it was asked for.
  void paste(const std::string& text, bool has_shift);
  /// Where a control of the last picture is, for whoever tries the page out: the middle, in pixels of the page; nothing
  /// if it is not in sight.
  [[nodiscard]] std::optional<glm::vec2> middle_of(std::string_view control) const;
  /// The page may be closed at any moment now: keeps what has changed.
  void keep();
  /// The browser could not store what was kept.
  void not_stored(const std::string& why);
  /// Another page of this browser keeps a session under the name of the first file; it was stored as the other.
  void kept_as(const std::string& wanted, const std::string& name);
  void cannot_read(const std::string& file);
  /// The browser could not put what was copied into the clipboard.
  void not_copied();
  /// The browser has taken the picture away.
  void picture_lost();

 private:
  void hand_over_files();
  void follow_code();
  void say_what_is_new();
  void leave();

  App app_;
  std::shared_ptr<PageClipboard> clipboard_;
  Listening listening_;
  bool is_open_ = false;     ///< the first picture has been drawn
  std::string words_;        ///< pasted, for the field that is written in
  std::string code_;         ///< in the page's address
  std::string language_;     ///< the page says it speaks
  double text_scale_ = 1;    ///< of the page's own words
  std::string description_;  ///< that the browser has
  std::chrono::steady_clock::time_point told_{}, stored_{};
};

}  // namespace securebase
