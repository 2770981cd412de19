#pragma once
// A session that is being written beside the screen: its lives are lived once more for the checks, and the file
// appears whole. Where a system has no threads it is done at once.

#include <filesystem>
#include <memory>
#include <string>

#include "sim/session/saved_session.hpp"

namespace securebase {

class KeepRun {
 public:
  /// Begins at once. `session` needs no checks yet.
  KeepRun(SavedSession session, std::filesystem::path path);
  /// Waits until it is written.
  ~KeepRun();
  KeepRun(const KeepRun&) = delete;
  KeepRun& operator=(const KeepRun&) = delete;

  [[nodiscard]] bool is_over() const;
  [[nodiscard]] const std::filesystem::path& path() const;
  /// Waits until it is over. What went wrong, as the end of a sentence; empty if nothing did.
  [[nodiscard]] std::string problem();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace securebase
