#include "ui/teach/pack_folder.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "sim/core/hash.hpp"
#include "ui/files/process.hpp"
#include "ui/files/whole_file.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = 64U << 20U;
constexpr std::string_view kListHead =
    "Written by securebase teach. A file that has been changed since, or is not on this list, is never "
    "replaced.\n";

/// Names and fingerprints.
using Fingerprints = std::map<std::string, std::string>;

std::string fingerprint(const std::string& bytes) { return hex(hash_of(bytes)); }

/// A name within the folder: a list that somebody wrote by hand leads nowhere else.
bool is_plain(const std::string& name) {
  return !name.empty() && fs::path(name).filename() == name && name != "..";
}

bool is_list(const fs::path& folder) {
  return read_bytes(folder / kPackList, kLargestFile).bytes.substr(0, kListHead.size()) == kListHead;
}

Fingerprints read_list(const fs::path& folder) {
  Fingerprints known;
  std::istringstream lines(read_bytes(folder / kPackList, kLargestFile).bytes);
  std::string line;
  std::getline(lines, line);
  for (std::string print, name; lines >> print && std::getline(lines >> std::ws, name);) {
    if (is_plain(name)) known[name] = print;
  }
  return known;
}

std::string list_of(const Pack& pack) {
  std::string text(kListHead);
  for (const PackFile& file : pack) text += fingerprint(file.bytes) + "  " + file.name + "\n";
  return text;
}

bool is_there(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(path, ignored));
}

/// Whether the file is as this program left it.
bool is_own(const fs::path& folder, const std::string& name, const Fingerprints& known) {
  const auto entry = known.find(name);
  if (entry == known.end()) return false;
  const FileBytes read = read_bytes(folder / name, kLargestFile);
  return read.problem.empty() && fingerprint(read.bytes) == entry->second;
}

std::string not_ours(const std::string& name) {
  return name + " is there already and was not written by this program";
}

std::optional<std::string> why_not_replaced(const fs::path& folder, const std::string& name,
                                            const Fingerprints& known) {
  if (!is_there(folder / name) || is_own(folder, name, known)) return {};
  return known.count(name) > 0 ? name + " there has been changed since it was written" : not_ours(name);
}

/// A folder of its own beside the place, gone when it is let go.
class Staging {
 public:
  explicit Staging(fs::path path) : path_(std::move(path)) { fs::create_directory(path_, error_); }
  ~Staging() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }
  [[nodiscard]] std::optional<std::string> problem() const {
    return error_ ? std::optional(error_.message()) : std::nullopt;
  }

 private:
  fs::path path_;
  std::error_code error_;
};

/// Within the folder if it is there, beside it if not: a file moves from it to its place without being copied.
fs::path staging_place(const fs::path& folder) {
  const std::string name = ".securebase_" + process_word();
  std::error_code ignored;
  if (fs::is_directory(folder, ignored)) return folder / name;
  const fs::path parent = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
  return parent / name;
}

/// The folder without a slash at its end, which would have no name.
fs::path named(const fs::path& folder) { return folder.has_filename() ? folder : folder.parent_path(); }

std::optional<std::string> write_all(const Pack& pack, const fs::path& folder) {
  for (const PackFile& file : pack) {
    if (auto why = write_bytes(folder / file.name, file.bytes)) return why;
  }
  return {};
}

/// Moves the files to their places; if one cannot be moved, all is as before. What they replace waits in `from`.
std::optional<std::string> move_all(const Pack& pack, const fs::path& from, const fs::path& to) {
  const auto aside = [&](const PackFile& file) { return from / ("before_" + file.name); };
  std::error_code error, ignored;
  for (std::size_t i = 0; i < pack.size(); ++i) {
    const fs::path place = to / pack[i].name;
    if (is_there(place)) fs::rename(place, aside(pack[i]), error);
    if (!error) fs::rename(from / pack[i].name, place, error);
    if (!error) continue;
    for (std::size_t moved = 0; moved <= i; ++moved) {
      if (moved < i) fs::remove(to / pack[moved].name, ignored);
      if (is_there(aside(pack[moved]))) fs::rename(aside(pack[moved]), to / pack[moved].name, ignored);
    }
    return error.message();
  }
  return {};
}

/// What an earlier pack left and this one has no more, unless it was changed.
void remove_what_is_over(const Pack& pack, const fs::path& folder, const Fingerprints& known) {
  for (const auto& [name, print] : known) {
    const std::string& listed = name;
    const bool is_wanted =
        std::any_of(pack.begin(), pack.end(), [&](const PackFile& file) { return file.name == listed; });
    std::error_code ignored;
    if (!is_wanted && is_own(folder, name, known)) fs::remove(folder / name, ignored);
  }
}

}  // namespace

std::optional<std::string> why_no_pack_in(const fs::path& given) {
  const fs::path folder = named(given);
  std::error_code ignored;
  if (folder.empty()) return "it names no folder";
  if (is_there(folder) && !fs::is_directory(folder, ignored)) return "it is there already and is no folder";
  const fs::path parent = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
  if (!fs::is_directory(parent, ignored)) return "there is no folder " + parent.string() + " to make it in";
  if (auto problem = Staging(staging_place(folder)).problem()) return problem;
  const Fingerprints known = read_list(folder);
  if (is_there(folder / kPackList) && !is_list(folder)) return not_ours(kPackList);
  for (const char* name : {"notes.html", "worksheet.html", "answers.html"}) {
    if (auto why = why_not_replaced(folder, name, known)) return why;
  }
  return {};
}

std::optional<std::string> put_pack(const Pack& pack, const fs::path& given) {
  if (auto why = why_no_pack_in(given)) return why;
  const fs::path folder = named(given);
  const Fingerprints known = read_list(folder);
  for (const PackFile& file : pack) {
    if (auto why = why_not_replaced(folder, file.name, known)) return why;
  }
  Pack all = pack;
  all.push_back({kPackList, list_of(pack)});
  const Staging staging(staging_place(folder));
  if (auto problem = staging.problem()) return problem;
  if (auto why = write_all(all, staging.path())) return why;
  std::error_code error;
  if (!is_there(folder)) {
    fs::rename(staging.path(), folder, error);
    return error ? std::optional(error.message()) : std::nullopt;
  }
  if (auto why = move_all(all, staging.path(), folder)) return why;
  remove_what_is_over(pack, folder, known);
  return {};
}

}  // namespace securebase
