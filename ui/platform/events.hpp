#pragma once
// What a person did since the last frame, without a word of SDL.

#include <filesystem>
#include <string>
#include <vector>

namespace securebase {

/// A key going down, named as SDL names it: "A", "Space", "Left", "PageDown", "F1", "Escape", "Return".
struct KeyPress {
  std::string key;
  bool has_shift = false;
  bool has_control = false;  ///< Control, or Command on a Mac
  bool has_alt = false;
  bool is_repeat = false;  ///< held down long enough to repeat
  bool operator==(const KeyPress&) const = default;
};

/// Everything since the last poll.
struct Events {
  bool wants_quit = false;   ///< the window was asked to close
  bool has_changed = false;  ///< anything at all happened that may change the picture
  std::vector<KeyPress> keys;
  std::vector<std::filesystem::path> dropped_files;
};

}  // namespace securebase
