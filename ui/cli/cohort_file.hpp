#pragma once
// A cohort's file: a first line that says what the rows are and how many there are, then the columns' names,
// then the rows. The recipe is in the file and not beside it, because files are copied and mailed one by one:
//   # securebase cohort version=0.1.0 recipe=… seed=7 lives=2000 shard=1/4 rows=0000000500 from=Many lives
// R reads it with comment.char = "#", pandas with comment="#". The number of rows is filled in at the end, so
// a file that was stopped early says so there.

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "sim/study/cohort.hpp"

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

/// The line, without a line end; of one length for the same cohort, however many rows there are.
[[nodiscard]] std::string text_of(const CohortLine& line);

/// Reads the first line of a file; throws BadInput, naming the file, if it is none.
[[nodiscard]] CohortLine read_cohort_line(const std::string& file_name, const std::string& text);

/// Writes a cohort's file beside its place; it appears there when finished, never half.
class CohortWriter {
 public:
  /// Throws BadInput if nothing can be written there.
  CohortWriter(std::filesystem::path path, CohortLine line);
  /// Removes what is unfinished.
  ~CohortWriter();
  CohortWriter(const CohortWriter&) = delete;
  CohortWriter& operator=(const CohortWriter&) = delete;

  void add(std::string_view row);
  /// Says in the first line how many rows there are and puts the file in its place; throws BadInput.
  void finish();
  [[nodiscard]] std::uint32_t rows() const { return line_.rows; }

 private:
  void expect_written();

  std::filesystem::path path_, beside_;
  CohortLine line_;
  std::ofstream file_;
  bool is_finished_ = false;
};

}  // namespace securebase
