#include "ui/exports/gif_file.hpp"

#include <algorithm>

#include "sim/core/hash.hpp"

namespace securebase {
namespace {

constexpr std::size_t kHeadLength = 13;
constexpr std::size_t kImageLength = 10;  // its mark among them
constexpr unsigned char kExtension = 0x21;
constexpr unsigned char kImage = 0x2C;
constexpr unsigned char kEnd = 0x3B;
constexpr unsigned char kComment = 0xFE;
constexpr std::size_t kLongestPiece = 255;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// Bytes of the table of colours that such a byte of flags announces.
std::size_t colours_after(unsigned char flags) {
  return (flags & 0x80U) != 0 ? std::size_t{3} << ((flags & 7U) + 1U) : 0;
}

/// Walks over the blocks; a walk beyond the end stays there.
class Walk {
 public:
  explicit Walk(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool is_over() const { return at_ >= bytes_.size(); }
  [[nodiscard]] bool is_beyond() const { return is_beyond_; }
  [[nodiscard]] unsigned char here() const { return is_over() ? 0 : byte_at(bytes_, at_); }
  void skip(std::size_t count) {
    is_beyond_ = is_beyond_ || count > bytes_.size() - at_;
    at_ += std::min(count, bytes_.size() - at_);
  }
  /// Data in pieces, each with its length before it, up to one without length; gives their content.
  std::string pieces() {
    std::string content;
    while (true) {
      const std::size_t length = here();
      skip(1);
      if (is_beyond_ || length == 0) return content;
      content += bytes_.substr(at_, length);
      skip(length);
    }
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool is_beyond_ = false;
};

void skip_image(Walk& walk, std::string_view bytes) {
  const std::size_t flags = walk.at() + kImageLength - 1;
  walk.skip(kImageLength);
  if (walk.is_beyond()) return;
  walk.skip(colours_after(byte_at(bytes, flags)));
  walk.skip(1);  // how wide the codes are at first
  walk.pieces();
}

/// What an extension says if it is a comment of ours.
std::string skip_extension(Walk& walk) {
  walk.skip(1);
  const bool is_comment = walk.here() == kComment;
  walk.skip(1);
  std::string content = walk.pieces();
  const bool is_ours = is_comment && content.compare(0, kGifMark.size(), kGifMark) == 0;
  return is_ours ? content.substr(kGifMark.size()) : "";
}

/// Every block up to the end; says why not.
std::string read_blocks(std::string_view bytes, Walk& walk, GifParts& parts) {
  std::size_t from = walk.at();
  while (!walk.is_over() && walk.here() != kEnd) {
    const unsigned char mark = walk.here();
    const std::size_t here = walk.at();
    if (mark != kImage && mark != kExtension) return "it is damaged";
    const std::string recipe = mark == kExtension ? skip_extension(walk) : "";
    if (mark == kImage) skip_image(walk, bytes);
    if (walk.is_beyond()) return "it is cut short";
    if (mark == kImage) {
      parts.pictures.push_back(bytes.substr(from, walk.at() - from));
      from = walk.at();
    } else if (!recipe.empty() && parts.recipe.empty() && parts.pictures.empty()) {
      parts.recipe = recipe;
      parts.head = bytes.substr(0, here);
      from = walk.at();
    }
  }
  if (walk.is_over()) return "it is cut short";
  parts.end = bytes.substr(from);
  return {};
}

}  // namespace

std::string GifParts::without_recipe() const {
  std::string bytes(head);
  for (const std::string_view picture : pictures) bytes += picture;
  return bytes += end;
}

bool is_gif(std::string_view bytes) {
  return bytes.substr(0, 6) == "GIF89a" || bytes.substr(0, 6) == "GIF87a";
}

GifParts read_gif_parts(std::string_view bytes) {
  GifParts parts;
  parts.problem = !is_gif(bytes) ? "it is no GIF" : bytes.size() < kHeadLength ? "it is cut short" : "";
  if (!parts.problem.empty()) return parts;
  parts.width = byte_at(bytes, 6) | static_cast<unsigned>(byte_at(bytes, 7)) << 8U;
  parts.height = byte_at(bytes, 8) | static_cast<unsigned>(byte_at(bytes, 9)) << 8U;
  Walk walk(bytes);
  walk.skip(kHeadLength);
  walk.skip(colours_after(byte_at(bytes, 10)));
  parts.head = bytes.substr(0, walk.at());
  parts.problem = walk.is_beyond() ? "it is cut short" : read_blocks(bytes, walk, parts);
  return parts;
}

std::string film_content(const std::string& gif) { return hex(hash_of(gif)); }

std::string gif_with_recipe(const std::string& gif, std::string_view recipe) {
  const std::string words = std::string(kGifMark) + std::string(recipe);
  std::string block{static_cast<char>(kExtension), static_cast<char>(kComment)};
  for (std::string_view rest = words; !rest.empty();
       rest.remove_prefix(std::min(rest.size(), kLongestPiece))) {
    const std::string_view piece = rest.substr(0, kLongestPiece);
    block += static_cast<char>(piece.size());
    block += piece;
  }
  block += '\0';
  return gif.substr(0, kHeadLength) + block + gif.substr(kHeadLength);
}

}  // namespace securebase
