#include "ui/platform/speech.hpp"

#include <array>
#include <string_view>

#if __has_include(<spawn.h>) && !defined(__EMSCRIPTEN__)
#define SECUREBASE_CAN_SPAWN
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

extern char** environ;
#endif

namespace securebase {
namespace {

constexpr std::string_view kSpeechDispatcher = "spd-say";
constexpr std::string_view kMac = "say";

/// A word that begins with a dash would be taken for an option.
std::string as_words(const std::string& words) {
  return !words.empty() && words.front() == '-' ? " " + words : words;
}

}  // namespace

std::vector<std::string> speech_arguments(const SpeechProgram& program, const std::string& words,
                                          const std::string& language) {
  if (program.name == kMac) return {program.name, as_words(words)};
  if (program.name == kSpeechDispatcher) return {program.name, "-w", "-l", language, as_words(words)};
  return {program.name, "-v", language, as_words(words)};
}

#ifdef SECUREBASE_CAN_SPAWN

namespace {

constexpr std::array<std::string_view, 4> kPrograms{kSpeechDispatcher, "espeak-ng", "espeak", kMac};

bool is_program(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

std::optional<std::string> on_path(std::string_view name) {
  const char* set = std::getenv("PATH");
  std::string_view rest = set ? set : "";
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    const std::string folder(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    std::string path = folder + "/" + std::string(name);
    // An empty entry means the folder the program happens to be in: nothing is run from there.
    if (!folder.empty() && is_program(path)) return path;
  }
  return std::nullopt;
}

/// How the program is started: deaf and mute towards this one's terminal, in a group of its own, so that all of it
/// can be told to stop, and with the usual signals.
class Manner {
 public:
  Manner() {
    posix_spawn_file_actions_init(&files_);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
      posix_spawn_file_actions_addopen(&files_, file, "/dev/null", O_RDWR, 0);
    posix_spawnattr_init(&attributes_);
    sigset_t usual;
    sigemptyset(&usual);
    posix_spawnattr_setsigmask(&attributes_, &usual);
    for (const int signal : {SIGTERM, SIGINT, SIGPIPE}) sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Manner() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  Manner(const Manner&) = delete;
  Manner& operator=(const Manner&) = delete;

  [[nodiscard]] const posix_spawn_file_actions_t* files() const { return &files_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

/// The process, or nothing if it could not be started.
std::optional<long> start(const std::string& path, std::vector<std::string> arguments) {
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  const Manner manner;
  pid_t process = 0;
  const int error =
      posix_spawn(&process, path.c_str(), manner.files(), manner.attributes(), words.data(), environ);
  if (error != 0) return std::nullopt;
  return process;
}

}  // namespace

std::optional<SpeechProgram> find_speech_program() {
  for (const std::string_view name : kPrograms) {
    if (auto path = on_path(name)) return SpeechProgram{std::string(name), std::move(*path)};
  }
  return std::nullopt;
}

Speaker::~Speaker() { stop(); }

bool Speaker::say(const std::string& words, const std::string& language) {
  hush();
  const auto process = start(program_.path, speech_arguments(program_, words, language));
  if (process) speaking_.push_back(*process);
  has_said_ = process.has_value();
  return has_said_;
}

void Speaker::stop() {
  hush();
  // The dispatcher goes on speaking when the one who asked has gone; it has to be told. What is said next it
  // interrupts by itself.
  if (has_said_ && program_.name == kSpeechDispatcher) {
    if (const auto process = start(program_.path, {program_.name, "-S"})) speaking_.push_back(*process);
  }
  has_said_ = false;
}

bool Speaker::is_speaking() {
  forget_ended();
  return !speaking_.empty();
}

void Speaker::hush() {
  forget_ended();
  for (const long process : speaking_) ::kill(static_cast<pid_t>(-process), SIGTERM);
  forget_ended();
}

/// Without waiting: whoever is still there is asked again next time.
void Speaker::forget_ended() {
  const auto is_gone = [](long process) {
    return ::waitpid(static_cast<pid_t>(process), nullptr, WNOHANG) != 0;
  };
  speaking_.erase(std::remove_if(speaking_.begin(), speaking_.end(), is_gone), speaking_.end());
}

#else

std::optional<SpeechProgram> find_speech_program() { return std::nullopt; }
Speaker::~Speaker() = default;
bool Speaker::say(const std::string&, const std::string&) { return false; }
void Speaker::stop() {}
bool Speaker::is_speaking() { return false; }
void Speaker::hush() {}
void Speaker::forget_ended() {}

#endif

}  // namespace securebase
