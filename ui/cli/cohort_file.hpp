#pragma once
// A cohort's file: a first line that says what the rows are and how many there are, a second one with all that they
// were made from (ui/exports/csv_file.hpp), then the columns' names, then the rows. The recipe is in the file and not
// beside it, because files are copied and mailed one by one:
//   # securebase cohort version=0.1.0 recipe=… seed=7 lives=2000 shard=1/4 rows=0000000500 from=Many lives
//   # securebase: {"format":1,"kind":"cohort",…}
// R reads it with comment.char = "#", pandas with comment="#". The number of rows is filled in at the end, so
// a file that was stopped early says so there.

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "sim/session/export_recipe.hpp"
#include "sim/study/cohort.hpp"
#include "ui/exports/csv_file.hpp"

namespace securebase {

/// The first line of a cohort's file.
struct CohortLine {
  std::string version;
  std::string recipe;  ///< the hash of scenario, settings and instruments
  std::uint64_t seed = 0;
  std::uint32_t lives = 0;  ///< of the whole cohort
  Shard shard;
  std::uint32_t rows = 0;  ///< in this file
  std::string from;        ///< scenario, arm and settings, for a reader

  /// The number of the first row's life.
  [[nodiscard]] std::uint32_t first() const { return first_life(lives, shard); }
  /// Rows the file has if nothing stopped it.
  [[nodiscard]] std::uint32_t expected_rows() const {
    return first_life(lives, {shard.index + 1, shard.count}) - first();
  }
};

/// What the first line of this cohort says, as yet without rows. `exported` is the recipe in the second line.
[[nodiscard]] CohortLine line_of(const CohortRecipe& recipe, const ExportRecipe& exported);

/// The line, without a line end; of one length for the same cohort, however many rows there are.
[[nodiscard]] std::string text_of(const CohortLine& line);

/// Reads the first line of a file; throws BadInput, naming the file, if it is none.
[[nodiscard]] CohortLine read_cohort_line(const std::string& file_name, const std::string& text);

/// Writes a cohort's file beside its place; it appears there when finished, never half.
class CohortWriter {
 public:
  /// Throws BadInput if nothing can be written there. Without a recipe the file has no second line.
  CohortWriter(std::filesystem::path path, CohortLine line, std::optional<ExportRecipe> recipe);
  /// Removes what is unfinished.
  ~CohortWriter();
  CohortWriter(const CohortWriter&) = delete;
  CohortWriter& operator=(const CohortWriter&) = delete;

  void add(std::string_view row);
  /// Says in the first lines how many rows there are and what they hold, and puts the file in its place; throws BadInput.
  void finish();
  [[nodiscard]] std::uint32_t rows() const { return line_.rows; }

 private:
  void expect_written();
  [[nodiscard]] std::string head() const;

  std::filesystem::path path_, beside_;
  CohortLine line_;
  std::optional<ExportRecipe> recipe_;
  TableHash hash_;
  std::ofstream file_;
  bool is_finished_ = false;
};

}  // namespace securebase
