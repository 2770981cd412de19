#pragma once
// A voice: words are given to a speech program that is installed on this machine, which says them. It is started
// without a shell and not waited for; nothing leaves the machine. Which words, the program decides (reading_aloud.hpp).

#include <optional>
#include <string>
#include <vector>

namespace securebase {

/// An installed program that says its arguments aloud.
struct SpeechProgram {
  std::string name;  ///< "spd-say", "espeak-ng", "espeak" or "say"
  std::string path;  ///< where PATH has it
};

/// The first of them that PATH has, in that order; nothing where none is installed or programs cannot be started.
[[nodiscard]] std::optional<SpeechProgram> find_speech_program();

/// Its arguments, itself first: it is to end when the words have been said. `language` as in BCP 47: "es"; `say` of macOS has no such option and uses the voice
/// of the system.
[[nodiscard]] std::vector<std::string> speech_arguments(const SpeechProgram& program,
                                                        const std::string& words,
                                                        const std::string& language);

/// Says one thing at a time: what comes next interrupts what is being said. Falls silent when it goes.
class Speaker {
 public:
  explicit Speaker(SpeechProgram program) : program_(std::move(program)) {}
  ~Speaker();
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  /// Begins to say these words; false if the program could not be started.
  bool say(const std::string& words, const std::string& language);
  void stop();
  /// Whether the last words are still being said.
  [[nodiscard]] bool is_speaking();

 private:
  void hush();
  void forget_ended();

  SpeechProgram program_;
  std::vector<long> speaking_;  ///< processes that have been started and not yet been seen to end
  bool has_said_ = false;       ///< anything since it last fell silent
};

}  // namespace securebase
