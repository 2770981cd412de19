#pragma once
// The bytes of a share code. Every number is kept exactly and as short as that allows: what people set is mostly a
// whole hundredth, or a step of 0.05 away from what it was. Only share_pack.cpp writes and reads them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace securebase {

/// One step of a slider that is moved by key.
inline constexpr double kSliderStep = 0.05;

class ByteWriter {
 public:
  void byte(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  /// So many bytes, the lowest first.
  void fixed(std::uint64_t value, int bytes);
  /// Seven bits a byte, the lowest first.
  void whole(std::uint64_t value);
  /// Small whole numbers are short on both sides of 0.
  void signed_whole(std::int64_t value);
  /// The very bits of the number; shorter if it lies a step from `before`.
  void number(double value, std::optional<double> before = {});
  /// The text, or which of those written before it is.
  void text(const std::string& words);
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::vector<std::string> seen_;
};

/// Reads what was written. Past the end, or where no writer would have written this, it is broken and gives zeros.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}
  std::uint8_t byte();
  std::uint64_t fixed(int bytes);
  std::uint64_t whole();
  std::int64_t signed_whole();
  double number(std::optional<double> before = {});
  std::string text();
  /// How many items follow; never more than bytes are left, because each takes one at least.
  std::size_t count();
  void break_off() { is_broken_ = true; }
  [[nodiscard]] bool is_broken() const { return is_broken_; }
  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }

 private:
  double any_number(std::optional<double> before);

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool is_broken_ = false;
  std::vector<std::string> seen_;
};

}  // namespace securebase
