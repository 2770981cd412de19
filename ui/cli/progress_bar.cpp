#include "ui/cli/progress_bar.hpp"

#include <cstdio>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace securebase {
namespace {

bool is_terminal() {
#ifdef _WIN32
  return _isatty(2) != 0;
#else
  return isatty(2) != 0;
#endif
}

/// "8 s", "12 min", "3 h".
std::string in_words(double seconds) {
  if (seconds < 100) return std::to_string(static_cast<int>(seconds + 0.5)) + " s";
  if (seconds < 6000) return std::to_string(static_cast<int>(seconds / 60 + 0.5)) + " min";
  return std::to_string(static_cast<int>(seconds / 3600 + 0.5)) + " h";
}

}  // namespace

ProgressBar::ProgressBar(std::uint64_t all) : all_(all), is_shown_(all > 0 && is_terminal()) {}

ProgressBar::~ProgressBar() {
  if (is_shown_) std::fputs("\r\x1b[K", stderr);
}

void ProgressBar::show(std::uint64_t done) {
  const Clock::time_point now = Clock::now();
  if (!is_shown_ || done == 0 || now - drawn_ < std::chrono::milliseconds(100)) return;
  drawn_ = now;
  constexpr std::size_t kWidth = 30;
  const double share = static_cast<double>(done) / static_cast<double>(all_);
  const double passed = std::chrono::duration<double>(now - start_).count();
  const auto filled = static_cast<std::size_t>(share * kWidth);
  const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
  std::fprintf(stderr, "\r[%s] %3d%%, %s left\x1b[K", bar.c_str(), static_cast<int>(share * 100),
               in_words(passed * (1 - share) / share).c_str());
}

}  // namespace securebase
