#pragma once
// Reading and writing whole files. What is written appears complete or not at all.

#include <filesystem>
#include <string>
#include <string_view>

namespace securebase {

/// All bytes of a text file (at most a scenario's size and one more); throws BadInput.
[[nodiscard]] std::string read_text_file(const std::filesystem::path& path);

/// Throws BadInput if no file could be written there: call it before long work. `option` names the
/// argument in the sentence: "--csv".
void expect_writable(std::string_view option, const std::filesystem::path& path);

/// Writes beside the place first and then renames, so that no half file is ever seen; throws BadInput.
void write_whole_file(std::string_view option, const std::filesystem::path& path, std::string_view bytes);

}  // namespace securebase
