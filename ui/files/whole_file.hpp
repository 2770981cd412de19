#pragma once
// Files as wholes: what is written appears complete or not at all, whatever happens while it is written.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace securebase {

/// Why no file could be written there, as the end of a sentence ("there is no such folder"); nothing if it can.
[[nodiscard]] std::optional<std::string> why_not_writable(const std::filesystem::path& path);

/// Writes beside the place, waits until the disk has it, and then renames. Says why not, as the end of a sentence.
[[nodiscard]] std::optional<std::string> write_bytes(const std::filesystem::path& path,
                                                     std::string_view bytes);

/// The bytes of a file, or why not.
struct FileBytes {
  std::string bytes;
  std::string problem;  ///< the end of a sentence; empty: there is none
};
/// At most `most` bytes and one more, by which too long a file is known.
[[nodiscard]] FileBytes read_bytes(const std::filesystem::path& path, std::size_t most);

}  // namespace securebase
