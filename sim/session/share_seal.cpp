#include "sim/session/share_seal.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace securebase {
namespace {

constexpr std::string_view kMark = "SB";
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t kChecksumBytes = 4;
constexpr std::uint32_t kBeyondAllVersions = 10000;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::string without_spaces(std::string_view text) {
  std::string kept(text);
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  kept.erase(std::remove_if(kept.begin(), kept.end(), is_space), kept.end());
  return kept;
}

std::string beginning() { return std::string(kMark) + std::to_string(kShareVersion) + "-"; }

/// "SB12-": the version that a text begins with, and how long its beginning is; nothing if it is no code.
struct Beginning {
  std::uint32_t version = 0;
  std::size_t size = 0;
};
std::optional<Beginning> beginning_of(std::string_view text) {
  if (text.substr(0, kMark.size()) != kMark) return {};
  Beginning found{0, kMark.size()};
  while (found.size < text.size() && is_digit(text[found.size]) && found.version < kBeyondAllVersions)
    found.version = found.version * 10 + static_cast<std::uint32_t>(text[found.size++] - '0');
  if (found.version == 0 || found.size >= text.size() || text[found.size] != '-') return {};
  ++found.size;
  return found;
}

/// CRC-32 of IEEE 802.3: no change of up to 32 bits in a row leaves it as it was.
std::uint32_t checksum_of(std::string_view bytes) {
  constexpr std::uint32_t kPolynomial = 0xEDB88320U;
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1U) ? kPolynomial : 0U);
  }
  return ~sum;
}

std::string with_checksum(std::string_view bytes) {
  std::uint32_t sum = checksum_of(beginning() + std::string(bytes));
  std::string whole(bytes);
  for (std::size_t i = 0; i < kChecksumBytes; ++i, sum >>= 8) whole += static_cast<char>(sum & 0xFFU);
  return whole;
}

/// Three bytes are four letters.
std::string in_letters(std::string_view bytes) {
  std::string text;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char byte : bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(byte);
    for (count += 8; count >= 6; count -= 6) text += kLetters[(bits >> (count - 6)) & 63U];
    bits &= (1U << count) - 1;
  }
  if (count > 0) text += kLetters[(bits << (6 - count)) & 63U];
  return text;
}

/// All letters must be known. Bits that are left over are dropped: what they were is seen by writing the bytes again.
std::string in_bytes(std::string_view letters) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char letter : letters) {
    bits = (bits << 6) | static_cast<std::uint32_t>(kLetters.find(letter));
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>((bits >> count) & 0xFFU);
    bits &= (1U << count) - 1;
  }
  return bytes;
}

/// The character of UTF-8 that begins there.
std::string_view character_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(at, end - at);
}

Problems wrong(std::string path, std::string expected, std::string found) {
  return {{std::string(kShareCode), std::move(path), std::move(expected), std::move(found)}};
}

}  // namespace

bool is_share_code(std::string_view text) { return beginning_of(without_spaces(text)).has_value(); }

std::string sealed(std::string_view bytes) { return beginning() + in_letters(with_checksum(bytes)); }

Outcome<std::string> unsealed(std::string_view text) {
  // Nobody's clipboard is read to its end: far more than a code with spaces is none.
  const std::string code = without_spaces(text.substr(0, 8 * kLongestShareCode));
  const auto start = beginning_of(code);
  if (!start)
    return wrong("beginning", "a code that begins with “" + beginning() + "”",
                 code.empty() ? "nothing" : in_quotes(code));
  if (start->version != kShareVersion)
    return wrong("version", "version " + std::to_string(kShareVersion),
                 "version " + std::to_string(start->version) + ", made with a newer version of the program");
  if (code.size() > kLongestShareCode)
    return wrong("length", "at most " + std::to_string(kLongestShareCode) + " characters",
                 text.size() > 8 * kLongestShareCode ? "far more" : std::to_string(code.size()));
  const std::string_view letters = std::string_view(code).substr(start->size);
  const std::size_t stranger = letters.find_first_not_of(kLetters);
  if (stranger != std::string_view::npos)
    return wrong("letters", "only letters, digits, - and _", in_quotes(character_at(letters, stranger)));
  const std::string whole = in_bytes(letters);
  const std::string_view bytes =
      std::string_view(whole).substr(0, whole.size() - std::min(whole.size(), kChecksumBytes));
  if (sealed(bytes) != code)
    return wrong("checksum", "a whole code", "one that was cut or changed on its way");
  return std::string(bytes);
}

}  // namespace securebase
