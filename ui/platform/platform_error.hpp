#pragma once
// What goes wrong with the screen, the fonts or the graphics card, in one sentence a person can act on.

#include <stdexcept>

namespace securebase {

/// Its text is one whole sentence for the screen or the terminal.
class PlatformError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace securebase
