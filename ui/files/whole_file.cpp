#include "ui/files/whole_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace securebase {
namespace {

namespace fs = std::filesystem;

/// Waits until the disk has the file, so that a name never outlives its bytes when the power goes.
void settle([[maybe_unused]] const fs::path& path) {
#if __has_include(<unistd.h>)
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
#endif
}

std::string reason(const char* otherwise) { return errno != 0 ? std::strerror(errno) : otherwise; }

void remove_quietly(const fs::path& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
}

}  // namespace

std::optional<std::string> why_not_writable(const fs::path& path) {
  std::error_code ignored;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (path.filename().empty()) return "it names no file";
  if (!fs::is_directory(folder, ignored)) return "there is no such folder";
  // Renaming over a device or a folder would replace it.
  if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored))
    return "it is there already and is no ordinary file";
  return {};
}

std::optional<std::string> write_bytes(const fs::path& path, std::string_view bytes) {
  if (auto problem = why_not_writable(path)) return problem;
  fs::path beside = path;
  beside += ".part";
  errno = 0;
  std::ofstream file(beside, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) {
    const std::string why = reason("the disk did not take it all");
    remove_quietly(beside);
    return why;
  }
  settle(beside);
  std::error_code error;
  fs::rename(beside, path, error);
  if (!error) return {};
  remove_quietly(beside);
  return error.message();
}

FileBytes read_bytes(const fs::path& path, std::size_t most) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return {{}, "it is a folder"};
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return {{}, reason("it cannot be opened")};
  FileBytes read{std::string(most + 1, '\0'), {}};
  file.read(read.bytes.data(), static_cast<std::streamsize>(read.bytes.size()));
  if (file.bad()) return {{}, "it cannot be read to its end"};
  read.bytes.resize(static_cast<std::size_t>(file.gcount()));
  return read;
}

}  // namespace securebase
