#include "ui/files/process.hpp"

#include <charconv>
#include <cstdlib>

#if __has_include(<unistd.h>)
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace securebase {

#if defined(__EMSCRIPTEN__)

// Pages have no processes. Each has a word of its own, and knows those of the pages that were open when it began.
std::string process_word() {
  const char* word = std::getenv("SECUREBASE_PROCESS");
  return word ? word : "page";
}

bool is_running(std::string_view process) {
  const char* running = std::getenv("SECUREBASE_RUNNING");
  const std::string words = "," + std::string(running ? running : "") + ",";
  return words.find("," + std::string(process) + ",") != std::string::npos;
}

#elif __has_include(<unistd.h>)

std::string process_word() { return std::to_string(::getpid()); }

bool is_running(std::string_view process) {
  pid_t number = 0;
  const auto [stopped, error] = std::from_chars(process.data(), process.data() + process.size(), number);
  if (error != std::errc{} || stopped != process.data() + process.size() || number <= 0) return false;
  return ::kill(number, 0) == 0 || errno == EPERM;
}

#else

std::string process_word() { return "0"; }

bool is_running(std::string_view) { return false; }

#endif

}  // namespace securebase
