#include "ui/cli/verify_table.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include "sim/scenario/json.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/remade_table.hpp"
#include "ui/exports/csv_file.hpp"

namespace securebase {
namespace {

/// Reads a table line by line, and keeps the recipe for itself. Line ends of other systems are passed over.
class TableFile {
 public:
  explicit TableFile(const std::string& file) : file_(file) {
    errno = 0;
    stream_.open(file, std::ios::binary);
    if (!stream_) throw BadInput(file + ": cannot be read: " + std::strerror(errno));
  }
  /// The next line; false at the end.
  bool next(std::string& line) {
    while (take(line)) {
      const bool is_comment = line.compare(0, 1, "#") == 0;
      is_at_head_ = is_at_head_ && is_comment;
      if (!is_at_head_ || !recipe_.empty() || line.compare(0, kRecipeMark.size(), kRecipeMark) != 0)
        return true;
      recipe_ = line.substr(kRecipeMark.size());
    }
    return false;
  }
  /// Of the line that was read last, from 1.
  [[nodiscard]] std::size_t number() const { return number_; }
  /// Empty as long as none has been come to.
  [[nodiscard]] const std::string& recipe() const { return recipe_; }

 private:
  bool take(std::string& line) {
    constexpr int kNothing = std::char_traits<char>::eof();
    line.clear();
    int byte = stream_.rdbuf()->sbumpc();
    if (byte == kNothing) return false;
    for (; byte != kNothing && byte != '\n'; byte = stream_.rdbuf()->sbumpc()) {
      // No recipe and no row is so long, but any file may be.
      if (line.size() > kLargestJson) throw BadInput(file_ + ": is no picture, film or table with a recipe");
      line += static_cast<char>(byte);
    }
    if (!line.empty() && line.back() == '\r') line.pop_back();
    number_ += 1;
    return true;
  }

  const std::string& file_;
  std::ifstream stream_;
  std::string recipe_;
  std::size_t number_ = 0;
  bool is_at_head_ = true;
};

/// What a first look at the whole file gives.
struct TableHead {
  std::string first_line;
  std::string recipe;
  std::string content;
};

TableHead head_of(const std::string& file) {
  TableFile table(file);
  TableHead head;
  TableHash hash;
  bool is_first = true;
  for (std::string line; table.next(line); is_first = false) {
    if (is_first) head.first_line = line;
    hash.add(line);
  }
  head.recipe = table.recipe();
  head.content = hash.value();
  return head;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t end = std::min(line.find(','), line.size());
    cells.push_back(line.substr(0, end));
    if (end == line.size()) return cells;
    line.remove_prefix(end + 1);
  }
}

std::string in_marks(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  return "“" + one_line(text, kLongest) + "”";
}

/// Takes the lines that the recipe gives and stops at the first that the file does not have.
class Comparison {
 public:
  explicit Comparison(const std::string& file) : table_(file) {}

  bool take(std::string_view expected) {
    const std::size_t last = table_.number();
    if (!table_.next(line_))
      difference_ = "it ends after line " + std::to_string(last) + ", where its recipe goes on";
    else if (line_ != expected)
      difference_ = words_for(expected);
    if (names_.empty() && expected.substr(0, 1) != "#") names_ = expected;
    return !difference_;
  }
  /// Nothing if there is none; to be asked when all lines have been taken.
  std::optional<std::string> difference() {
    const std::size_t last = table_.number();
    if (!difference_ && table_.next(line_))
      difference_ = "it goes on after line " + std::to_string(last) + ", where its recipe ends";
    return difference_;
  }

 private:
  [[nodiscard]] std::string words_for(std::string_view expected) const {
    const auto names = cells_of(names_), here = cells_of(line_), there = cells_of(expected);
    const std::string line = "line " + std::to_string(table_.number());
    const auto [one, other] = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    if (names_.empty() || here.size() != there.size() || names.size() != here.size() || one == here.end())
      return line + " is " + in_marks(line_) + ", and its recipe gives " + in_marks(expected);
    const auto column = static_cast<std::size_t>(one - here.begin());
    return line + " has " + in_marks(*one) + " as " + in_marks(names[column]) + ", and its recipe gives " +
           in_marks(*other);
  }

  TableFile table_;
  std::string line_;
  std::string names_;  ///< of the columns
  std::optional<std::string> difference_;
};

}  // namespace

Verdict verify_table(const std::string& file) {
  const TableHead head = head_of(file);
  const ExportRecipe recipe = recipe_in(file, head.recipe);
  const Scenario scenario = scenario_in(file, recipe);
  if (const auto doubt = first_doubt(recipe, scenario)) return *doubt;
  Comparison comparison(file);
  remake_table(file, recipe, scenario, head.first_line,
               [&](std::string_view line) { return comparison.take(line); });
  return verdict_on(recipe, head.content, comparison.difference());
}

}  // namespace securebase
