#pragma once
// What is wrong with a file or a setting that a person wrote, in words: which file, where in it, what was
// expected, what was found. Reading never stops at the first problem.

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace securebase {

struct Problem {
  std::string where;     ///< the file's name; empty where there is no file
  std::string path;      ///< "caregivers[0].care.tenderness", or "line 3, column 7"
  std::string expected;  ///< "a number from 0 to 1"
  std::string found;     ///< "1.4"
  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// "steady_care.json: caregivers[0].care.tenderness: expected a number from 0 to 1, found 1.4".
[[nodiscard]] std::string sentence(const Problem& problem);

/// A value, or everything that is wrong with it.
template <class T>
class Outcome {
 public:
  Outcome(T value) : held_(std::move(value)) {}               // NOLINT: either kind may simply be returned
  Outcome(Problems problems) : held_(std::move(problems)) {}  // NOLINT
  [[nodiscard]] explicit operator bool() const { return std::holds_alternative<T>(held_); }
  [[nodiscard]] const T& operator*() const { return std::get<T>(held_); }
  [[nodiscard]] T& operator*() { return std::get<T>(held_); }
  [[nodiscard]] const T* operator->() const { return &std::get<T>(held_); }
  [[nodiscard]] T* operator->() { return &std::get<T>(held_); }
  /// Empty if there is a value.
  [[nodiscard]] const Problems& problems() const {
    static const Problems kNone;
    return *this ? kNone : std::get<Problems>(held_);
  }

 private:
  std::variant<T, Problems> held_;
};

/// The text in one line of whole characters, at most so many bytes: what a file holds may be anything.
[[nodiscard]] std::string one_line(std::string_view text, std::size_t most_bytes);

/// “text”, in one line and cut where it is long.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// "one of “touch”, “mirroring”".
[[nodiscard]] std::string one_of(const std::vector<std::string_view>& words);

/// Which word was meant: "did you mean “touch”?", or, if none is near, one of them all.
[[nodiscard]] std::string suggestion(std::string_view found, const std::vector<std::string_view>& known);

}  // namespace securebase
