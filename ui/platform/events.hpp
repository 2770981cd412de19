#pragma once
// What a person did since the last frame, without a word of SDL.

#include <filesystem>
#include <glm/vec2.hpp>
#include <optional>
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

/// Two fingers moving apart or together.
struct Pinch {
  glm::vec2 middle{0};  ///< logical pixels
  float ratio = 1;      ///< how much farther apart they are
};

/// Everything since the last poll.
struct Events {
  bool wants_quit = false;   ///< the window was asked to close
  bool has_changed = false;  ///< anything at all happened that may change the picture
  std::vector<KeyPress> keys;
  std::vector<std::filesystem::path> dropped_files;
  std::optional<Pinch> pinch;
  bool had_several_fingers =
      false;  ///< since none was on the screen; what the pointer does then is meant by none
};

}  // namespace securebase
