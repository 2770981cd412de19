#include "ui/cli/files.hpp"

#include "sim/scenario/json.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/files/whole_file.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

BadInput cannot_write(std::string_view option, const fs::path& path, const std::string& why) {
  return BadInput(std::string(option) + ": " + path.string() + " cannot be written: " + why);
}

}  // namespace

std::string read_text_file(const fs::path& path) {
  FileBytes read = read_bytes(path, kLargestJson);
  if (!read.problem.empty()) throw BadInput(path.string() + ": cannot be read: " + read.problem);
  return std::move(read.bytes);
}

void expect_writable(std::string_view option, const fs::path& path) {
  if (const auto why = why_not_writable(path)) throw cannot_write(option, path, *why);
}

void write_whole_file(std::string_view option, const fs::path& path, std::string_view bytes) {
  if (const auto why = write_bytes(path, bytes)) throw cannot_write(option, path, *why);
}

}  // namespace securebase
