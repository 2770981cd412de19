#pragma once
// The columns of a cohort's table: one row a life. This table is the codebook (sim/study/README.md) and the
// code at once; a test holds the two together.

#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "sim/study/life_record.hpp"

namespace securebase {

/// A number, a whole number, a word, or nothing: what does not apply to this life.
using Cell = std::variant<std::monostate, double, std::uint64_t, std::string_view>;

/// How a number is come by. Reported statistics use `record` and `instrument`; the rest is for comparing the
/// two, and for what a study sets rather than measures.
enum class Source : std::uint8_t { record, instrument, truth };

template <>
struct EnumWords<Source> {
  static constexpr std::array<std::string_view, 3> names{"record", "instrument", "truth"};
};

struct Column {
  std::string_view name;
  Stop ready = Stop::y65;  ///< the last look at a life that it needs
  std::string_view unit;   ///< "share", "scale", "0/1", "count", "months", "word", "id"
  std::string_view range;  ///< "0–1", "1–7", "0 and up", or the words, "B/A/C/D"
  Source source = Source::record;
  std::string_view meaning;
  Cell (*of)(const LifeRecord&) = nullptr;
};

/// All columns, in the order of the file.
[[nodiscard]] std::span<const Column> cohort_columns();

/// The names, comma-separated, without a line end.
[[nodiscard]] std::string cohort_header();

/// One cell as the file has it; numbers with at most four decimals, nothing for what does not apply.
[[nodiscard]] std::string cell_text(const Cell& cell);

/// One life's cells, comma-separated, without a line end.
[[nodiscard]] std::string cohort_row(const LifeRecord& life);

}  // namespace securebase
