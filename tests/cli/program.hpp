#pragma once
// Runs the built program as a person would, and keeps what it said.

#include <string>
#include <string_view>
#include <vector>

namespace securebase {

/// What one run printed, and its exit status.
struct Said {
  std::string out;
  std::string err;
  int status = -1;
};

/// Runs the program with these words, each handed over as it is.
Said run_program(const std::vector<std::string>& words);

/// A folder of its own for one test; gone with it.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  /// A path in it.
  [[nodiscard]] std::string operator/(std::string_view name) const;
  /// Writes a file into it and returns its path.
  std::string file(std::string_view name, std::string_view text) const;
  [[nodiscard]] std::size_t file_count() const;

 private:
  std::string path_;
};

[[nodiscard]] std::string file_text(const std::string& path);

/// The lines of a table without those that begin with #, which say how it was made.
[[nodiscard]] std::vector<std::string> table_lines(const std::string& path);

}  // namespace securebase
