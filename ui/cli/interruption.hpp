#pragma once
// Ctrl-C during long work: it ends cleanly, with what is finished kept or nothing written, as the command says.

namespace securebase {

inline constexpr int kStoppedByCtrlC = 130;  ///< the exit status shells expect: 128 + SIGINT

/// While it lives, Ctrl-C and a polite kill ask the work to end; a second one ends the program.
class Interruptible {
 public:
  Interruptible();
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;
  /// Whether the work was asked to end.
  [[nodiscard]] bool is_asked_to_end() const;
};

}  // namespace securebase
