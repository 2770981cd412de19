#include "ui/cli/files.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "sim/scenario/json.hpp"
#include "ui/cli/bad_input.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

BadInput cannot_write(std::string_view option, const fs::path& path, const std::string& why) {
  return BadInput(std::string(option) + ": " + path.string() + " cannot be written: " + why);
}

}  // namespace

std::string read_text_file(const fs::path& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw BadInput(path.string() + ": cannot be read: " + std::strerror(errno));
  std::string text(kLargestJson + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad()) throw BadInput(path.string() + ": cannot be read to its end");
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

void expect_writable(std::string_view option, const fs::path& path) {
  std::error_code ignored;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (path.filename().empty()) throw cannot_write(option, path, "it names no file");
  if (!fs::is_directory(folder, ignored)) throw cannot_write(option, path, "there is no such folder");
  // Renaming over a device or a folder would replace it.
  if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored))
    throw cannot_write(option, path, "it is there already and is no ordinary file");
}

void write_whole_file(std::string_view option, const fs::path& path, std::string_view bytes) {
  expect_writable(option, path);
  fs::path beside = path;
  beside += ".part";
  errno = 0;
  {
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
      const std::string why = errno != 0 ? std::strerror(errno) : "the disk did not take it all";
      std::error_code ignored;
      fs::remove(beside, ignored);
      throw cannot_write(option, path, why);
    }
  }
  std::error_code error;
  fs::rename(beside, path, error);
  if (!error) return;
  std::error_code ignored;
  fs::remove(beside, ignored);
  throw cannot_write(option, path, error.message());
}

}  // namespace securebase
