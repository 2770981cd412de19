#include "ui/exports/png_file.hpp"

#include <algorithm>
#include <array>

namespace securebase {
namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1A\n", 8);
constexpr std::size_t kImageHeadLength = 13;
constexpr std::size_t kAroundData = 12;  // length, type and checksum
constexpr std::size_t kHeadEnd = kSignature.size() + kImageHeadLength + kAroundData;
/// What may stand in a picture of ours, also after another program has packed it better: nothing here changes what is
/// seen but the picture itself.
constexpr std::array<std::string_view, 9> kKnown{"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                                 "tEXt", "zTXt", "iTXt", "tIME"};

constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t rest = byte;
    for (int bit = 0; bit < 8; ++bit) rest = (rest & 1U) != 0 ? 0xEDB88320U ^ (rest >> 1U) : rest >> 1U;
    table[byte] = rest;
  }
  return table;
}();

/// The checksum of a chunk's type and data (ISO 3309).
std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t rest = 0xFFFFFFFFU;
  for (const char byte : bytes)
    rest = kCrcTable[(rest ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (rest >> 8U);
  return rest ^ 0xFFFFFFFFU;
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

std::string four_bytes(std::uint32_t number) {
  std::string bytes(4, '\0');
  for (std::size_t i = 4; i-- > 0; number >>= 8U) bytes[i] = static_cast<char>(number & 0xFFU);
  return bytes;
}

struct Chunk {
  std::string_view type;
  std::string_view data;
};

/// The text of an iTXt chunk of ours, which is not packed; nothing in any other.
std::string_view recipe_in(const Chunk& chunk) {
  const std::string start = std::string(kPngKeyword) + std::string(5, '\0');
  if (chunk.type != "iTXt" || chunk.data.substr(0, start.size()) != start) return {};
  return chunk.data.substr(start.size());
}

void note(PngParts& parts, const Chunk& chunk) {
  const bool is_known = std::find(kKnown.begin(), kKnown.end(), chunk.type) != kKnown.end();
  if (!is_known && parts.surplus.empty()) parts.surplus = "a chunk “" + std::string(chunk.type) + "”";
  const std::string_view recipe = recipe_in(chunk);
  if (!recipe.empty() && !parts.recipe.empty()) parts.surplus = "a second recipe";
  if (!recipe.empty()) parts.recipe = recipe;
}

bool is_word(std::string_view type) {
  return std::all_of(type.begin(), type.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Takes the first chunk from the front; says why not.
std::string take_chunk(std::string_view& rest, Chunk& chunk) {
  if (rest.size() < kAroundData) return "it is cut short";
  const std::size_t length = number_at(rest, 0);
  if (rest.size() - kAroundData < length) return "it is cut short";
  chunk = {rest.substr(4, 4), rest.substr(8, length)};
  const bool is_sound =
      is_word(chunk.type) && crc_of(rest.substr(4, length + 4)) == number_at(rest, length + 8);
  rest.remove_prefix(length + kAroundData);
  return is_sound ? "" : "it is damaged";
}

}  // namespace

bool is_png(std::string_view bytes) { return bytes.substr(0, kSignature.size()) == kSignature; }

PngParts read_png_parts(std::string_view bytes) {
  PngParts parts;
  if (!is_png(bytes)) return {"it is no PNG", 0, 0, {}, {}};
  std::string_view rest = bytes.substr(kSignature.size());
  Chunk chunk;
  parts.problem = take_chunk(rest, chunk);
  if (parts.problem.empty() && (chunk.type != "IHDR" || chunk.data.size() != kImageHeadLength))
    parts.problem = "it does not begin as a PNG does";
  if (!parts.problem.empty()) return parts;
  parts.width = number_at(chunk.data, 0);
  parts.height = number_at(chunk.data, 4);
  while (chunk.type != "IEND") {
    parts.problem = take_chunk(rest, chunk);
    if (!parts.problem.empty()) return parts;
    note(parts, chunk);
  }
  if (!rest.empty()) parts.surplus = "something behind its end";
  return parts;
}

std::string png_with_recipe(const std::string& png, std::string_view recipe) {
  // Behind the keyword: not packed, packed how, language, keyword in that language; the last two are empty.
  std::string chunk = "iTXt" + std::string(kPngKeyword) + std::string(5, '\0') + std::string(recipe);
  const std::string length = four_bytes(static_cast<std::uint32_t>(chunk.size() - 4));
  chunk += four_bytes(crc_of(chunk));
  return png.substr(0, kHeadEnd) + length + chunk + png.substr(kHeadEnd);
}

}  // namespace securebase
