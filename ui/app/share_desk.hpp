#pragma once
// Passing a moment on as a short code, and opening one that came from elsewhere.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ui/platform/clipboard.hpp"

namespace securebase {

struct Desk;

struct ShareDesk {
  std::shared_ptr<Clipboard> clipboard = std::make_shared<OwnClipboard>();
  std::string code;  ///< of the moment that the dialogue shows; empty: it has none
  std::string why_not;
  std::string
      address;  ///< of the page that opens a code behind its “#”; empty: the program is no page for others
};

/// The only way in for a code, from wherever it comes: opens its moment as one life, in place of what lies on the desk.
/// Says why not, and then leaves the desk as it is: it is no code of a moment here, or a set-up keeps what it would
/// change.
std::optional<std::string> open_shared(Desk& desk, std::string_view code);

/// What is passed on: the code, or the address of the page that opens it.
[[nodiscard]] std::string link_of(const ShareDesk& share, const std::string& code);

/// Puts the code of the selected life at the playhead into the clipboard. Says why not.
std::optional<std::string> copy_code(Desk& desk);

/// Opens the code that lies in the clipboard. Says why not.
std::optional<std::string> paste_code(Desk& desk);

/// Opens or closes the dialogue that shows the code; time stands still for it.
void show_code(Desk& desk, bool on);

}  // namespace securebase
