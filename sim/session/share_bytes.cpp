#include "sim/session/share_bytes.hpp"

#include <limits>

#include "sim/core/bits.hpp"

namespace securebase {
namespace {

// The first byte of a number: up to 100 it is that many hundredths, from there on it says what follows.
constexpr std::uint8_t kMostHundredths = 100;
constexpr std::uint8_t kStepUp = 101;
constexpr std::uint8_t kStepDown = 102;
constexpr std::uint8_t kFirstNear = 103;  // so many units in the last place below or above hundredths
constexpr std::int64_t kFarthestNear = 8;
constexpr std::uint8_t kLastNear = kFirstNear + 2 * kFarthestNear - 1;
constexpr std::uint8_t kWhole = kLastNear + 1;
constexpr std::uint8_t kTenThousandths = kWhole + 1;
constexpr std::uint8_t kSingle = kTenThousandths + 1;
constexpr std::uint8_t kDouble = kSingle + 1;
constexpr double kMostWhole = 4e9;  // fits into 32 bits
constexpr double kMostInTenThousandths = 4e5;

std::uint64_t bits_of(double value) { return same_bits<std::uint64_t>(value); }
bool is_same(double one, double other) { return bits_of(one) == bits_of(other); }

std::uint8_t nearest_hundredth(double share) { return static_cast<std::uint8_t>(share * 100 + 0.5); }

/// 103 … 118: how far the number lies from its nearest hundredth, as adding up steps leaves it; nothing if farther.
std::optional<std::uint8_t> near_tag(double share) {
  const std::uint8_t hundredths = nearest_hundredth(share);
  if (hundredths == 0) return {};
  const auto off = static_cast<std::int64_t>(bits_of(share) - bits_of(hundredths / 100.0));
  if (off == 0 || off < -kFarthestNear || off > kFarthestNear) return {};
  const std::int64_t place = off < 0 ? off + kFarthestNear : off + kFarthestNear - 1;
  return static_cast<std::uint8_t>(kFirstNear + place);
}

double near(std::uint8_t tag, std::uint8_t hundredths) {
  const std::int64_t place = tag - kFirstNear;
  const std::int64_t off = place < kFarthestNear ? place - kFarthestNear : place - kFarthestNear + 1;
  return same_bits<double>(bits_of(hundredths / 100.0) + static_cast<std::uint64_t>(off));
}

}  // namespace

// --- writing ------------------------------------------------------------------------------------------

void ByteWriter::fixed(std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i, value >>= 8) byte(static_cast<std::uint8_t>(value & 0xFFU));
}

void ByteWriter::whole(std::uint64_t value) {
  for (; value >= 0x80U; value >>= 7) byte(static_cast<std::uint8_t>(value | 0x80U));
  byte(static_cast<std::uint8_t>(value));
}

void ByteWriter::signed_whole(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  whole(value < 0 ? ~(bits << 1) : bits << 1);
}

void ByteWriter::number(double value, std::optional<double> before) {
  const bool is_share = value >= 0 && value <= 1;
  if (is_share && is_same(nearest_hundredth(value) / 100.0, value)) return byte(nearest_hundredth(value));
  if (before && is_same(*before + kSliderStep, value)) return byte(kStepUp);
  if (before && is_same(*before - kSliderStep, value)) return byte(kStepDown);
  if (const auto tag = is_share ? near_tag(value) : std::nullopt) {
    byte(*tag);
    return byte(nearest_hundredth(value));
  }
  if (value >= 0 && value <= kMostWhole && is_same(static_cast<std::uint32_t>(value), value)) {
    byte(kWhole);
    return whole(static_cast<std::uint32_t>(value));
  }
  const bool is_small = value >= 0 && value <= kMostInTenThousandths;
  const std::uint32_t parts = is_small ? static_cast<std::uint32_t>(value * 10000 + 0.5) : 0;
  if (is_same(parts / 10000.0, value)) {
    byte(kTenThousandths);
    return whole(parts);
  }
  const bool is_finite = value - value == 0;
  const bool is_in_reach = is_finite && value <= static_cast<double>(std::numeric_limits<float>::max()) &&
                           value >= static_cast<double>(std::numeric_limits<float>::lowest());
  if (is_in_reach && is_same(static_cast<double>(static_cast<float>(value)), value)) {
    byte(kSingle);
    return fixed(same_bits<std::uint32_t>(static_cast<float>(value)), 4);
  }
  byte(kDouble);
  fixed(bits_of(value), 8);
}

void ByteWriter::text(const std::string& words) {
  if (words.empty()) return whole(0);
  for (std::size_t i = 0; i < seen_.size(); ++i)
    if (seen_[i] == words) return whole(i + 1);
  whole(seen_.size() + words.size());
  bytes_ += words;
  seen_.push_back(words);
}

// --- reading ------------------------------------------------------------------------------------------

std::uint8_t ByteReader::byte() {
  if (left() == 0) break_off();
  return is_broken_ ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes_[at_++]);
}

std::uint64_t ByteReader::fixed(int bytes) {
  std::uint64_t value = 0;
  for (int i = 0; i < bytes; ++i) value |= static_cast<std::uint64_t>(byte()) << (8 * i);
  return is_broken_ ? 0 : value;
}

std::uint64_t ByteReader::whole() {
  constexpr int kBits = 64;
  std::uint64_t value = 0;
  for (int shift = 0; shift < kBits; shift += 7) {
    const std::uint8_t next = byte();
    value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
    if (next < 0x80U) return is_broken_ ? 0 : value;
  }
  break_off();
  return 0;
}

std::int64_t ByteReader::signed_whole() {
  const std::uint64_t folded = whole();
  return static_cast<std::int64_t>((folded & 1U) ? ~(folded >> 1) : folded >> 1);
}

double ByteReader::number(std::optional<double> before) {
  const double value = any_number(before);
  // Nothing in a life is infinite or no number.
  if (!(value - value == 0)) break_off();
  return is_broken_ ? 0 : value;
}

double ByteReader::any_number(std::optional<double> before) {
  const std::uint8_t tag = byte();
  if (tag <= kMostHundredths) return tag / 100.0;
  if (tag == kStepUp && before) return *before + kSliderStep;
  if (tag == kStepDown && before) return *before - kSliderStep;
  if (tag >= kFirstNear && tag <= kLastNear) return near(tag, byte());
  if (tag == kWhole) return static_cast<double>(static_cast<std::uint32_t>(whole()));
  if (tag == kTenThousandths) return static_cast<std::uint32_t>(whole()) / 10000.0;
  if (tag == kSingle) return static_cast<double>(same_bits<float>(static_cast<std::uint32_t>(fixed(4))));
  if (tag == kDouble) return same_bits<double>(fixed(8));
  break_off();
  return 0;
}

std::string ByteReader::text() {
  const std::uint64_t which = whole();
  if (which == 0) return {};
  if (which <= seen_.size()) return seen_[static_cast<std::size_t>(which) - 1];
  const std::uint64_t size = which - seen_.size();
  if (size > left()) break_off();
  if (is_broken_) return {};
  seen_.emplace_back(bytes_.substr(at_, static_cast<std::size_t>(size)));
  at_ += static_cast<std::size_t>(size);
  return seen_.back();
}

std::size_t ByteReader::count() {
  const std::uint64_t items = whole();
  if (items > left()) break_off();
  return is_broken_ ? 0 : static_cast<std::size_t>(items);
}

}  // namespace securebase
