#pragma once
// A question to pupils, as it stands on the worksheet and in the answer key: one value for both pages, so that they can
// not part. What is to be written is a blank on the one and an answer on the other.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/teach/axes.hpp"
#include "ui/teach/picture.hpp"

namespace securebase {

/// Stands in a question where something is to be written.
inline constexpr std::string_view kBlank = "\x1E";

/// One row of a table; cells may hold blanks.
using QuestionRow = std::vector<std::string>;

/// Axes to draw into: what is known at first, and what was lived.
struct Sketch {
  Axes known;
  Axes lived;
};

struct Question {
  std::string id;                       ///< "q3"; the same on both pages
  std::string heading;                  ///< "Predict"
  std::vector<std::string> given;       ///< told beforehand
  std::optional<Shown> picture;         ///< looked at for it
  std::vector<std::string> asked;       ///< sentences, with blanks
  std::optional<Sketch> sketch;         ///< to draw into
  std::vector<QuestionRow> rows;        ///< a table to fill; the first row is its head
  std::string choice;                   ///< what the options answer
  std::vector<std::string> options;     ///< to tick
  std::vector<std::string> then_asked;  ///< sentences, with blanks
  std::vector<std::string> answers;     ///< what the blanks hold, in the order of the members above
  int lines = 0;                        ///< to write on
  std::vector<std::string> told;        ///< in the key: what the run says, in sentences
  std::vector<std::string> may_hold;    ///< in the key: what a good open answer may contain
};

/// "q1", "q2", …
void number_all(std::vector<Question>& questions);

/// One question of a worksheet or of its key.
enum class SheetSide : std::uint8_t { worksheet, key };
void write_question(Html& html, const Question& question, std::size_t number, SheetSide side);

}  // namespace securebase
