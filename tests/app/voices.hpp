#pragma once
// A speech program for tests: it writes what it is told into a file and says nothing.

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <thread>

#include "tests/app/folders.hpp"

namespace securebase::testing {

/// Whether it comes true within some seconds.
inline bool soon(const std::function<bool()>& is_so) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (!is_so()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return true;
}

inline void set_path(const std::string& path) {
#ifdef _WIN32
  _putenv_s("PATH", path.c_str());
#else
  setenv("PATH", path.c_str(), 1);
#endif
}

/// PATH is this folder alone while it lives.
class OnlyPath {
 public:
  explicit OnlyPath(const std::filesystem::path& folder)
      : before_(std::getenv("PATH") ? std::getenv("PATH") : "") {
    set_path(folder.string());
  }
  ~OnlyPath() { set_path(before_); }
  OnlyPath(const OnlyPath&) = delete;
  OnlyPath& operator=(const OnlyPath&) = delete;

 private:
  std::string before_;
};

/// While it lives, the only program on PATH: each of its arguments is a line of `said()`, with "|" at the end of each
/// time it is called. `afterwards` is what its script does then.
class FakeVoice {
 public:
  explicit FakeVoice(const std::string& name = "espeak-ng", const std::string& afterwards = "exit 0")
      : path_(folder_.path()) {
    const std::filesystem::path program = folder_.path() / name;
    std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$@\" '|' >> '" << file().string() << "'\n"
                           << afterwards << '\n';
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  }

  [[nodiscard]] std::string said() const {
    std::ifstream stream(file(), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  /// Waits until it has been told these words; true if it has.
  [[nodiscard]] bool has_said(const std::string& words) const {
    return soon([&] { return said().find(words) != std::string::npos; });
  }
  /// How often it has been called.
  [[nodiscard]] std::size_t calls() const {
    const std::string all = said();
    std::size_t count = 0;
    for (std::size_t at = all.find("\n|\n"); at != std::string::npos; at = all.find("\n|\n", at + 1)) ++count;
    return count;
  }
  void forget() const { std::filesystem::remove(file()); }

 private:
  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "said"; }

  OwnFolder folder_;
  OnlyPath path_;
};

}  // namespace securebase::testing
