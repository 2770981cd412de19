#include "ui/platform/gif_writer.hpp"

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <glm/common.hpp>

#include "ui/platform/colour_table.hpp"
#include "ui/platform/platform_error.hpp"

namespace securebase {
namespace {

constexpr std::size_t kMostColours = 255;  // and one for what stays as it was
constexpr std::uint32_t kColourMask = 0xFFFFFFU;

[[noreturn]] void fail(int code) {
  const char* why = GifErrorString(code);
  throw PlatformError(std::string("The film could not be written: ") +
                      (why ? why : "giflib does not say why") + ".");
}

int append(GifFileType* file, const GifByteType* from, int count) {
  static_cast<std::string*>(file->UserData)
      ->append(reinterpret_cast<const char*>(from), static_cast<std::size_t>(count));
  return count;
}

std::uint32_t colour_at(const Pixels& picture, glm::ivec2 at) {
  const auto width = static_cast<std::size_t>(picture.size.x);
  return picture.argb[static_cast<std::size_t>(at.y) * width + static_cast<std::size_t>(at.x)] & kColourMask;
}

struct FreeColours {
  void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

}  // namespace

struct GifWriter::Film {
  std::string bytes;
  GifFileType* file = nullptr;

  void expect(int result) const {
    if (result != GIF_OK) fail(file->Error);
  }
  /// What readers since Netscape's take for "again and again, without an end".
  void go_round() const {
    constexpr std::array<GifByteType, 3> kForever{1, 0, 0};
    expect(EGifPutExtensionLeader(file, APPLICATION_EXT_FUNC_CODE));
    expect(EGifPutExtensionBlock(file, 11, "NETSCAPE2.0"));
    expect(EGifPutExtensionBlock(file, kForever.size(), kForever.data()));
    expect(EGifPutExtensionTrailer(file));
  }
  /// How long the next picture stays, and which of its colours lets the one before be seen.
  void announce(int hundredths, std::size_t unchanged) const {
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, static_cast<int>(unchanged)};
    std::array<GifByteType, 4> block{};
    EGifGCBToExtension(&control, block.data());
    expect(EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(block.size()), block.data()));
  }
};

GifWriter::GifWriter(glm::ivec2 size) : film_(std::make_unique<Film>()), last_(glm::ivec2(0)) {
  int error = 0;
  film_->file = EGifOpen(&film_->bytes, append, &error);
  if (!film_->file) fail(error);
  EGifSetGifVersion(film_->file, true);
  constexpr int kBitsAChannel = 8;
  film_->expect(EGifPutScreenDesc(film_->file, size.x, size.y, kBitsAChannel, 0, nullptr));
  film_->go_round();
}

GifWriter::~GifWriter() {
  int ignored = 0;
  if (film_->file) EGifCloseFile(film_->file, &ignored);
}

bool GifWriter::is_new(const Pixels& picture, glm::ivec2 at) const {
  return last_.argb.empty() || colour_at(picture, at) != colour_at(last_, at);
}

GifWriter::Part GifWriter::changed_part(const Pixels& picture) const {
  if (last_.argb.empty()) return {{0, 0}, picture.size};
  Part part{picture.size, {0, 0}};
  for (int y = 0; y < picture.size.y; ++y) {
    for (int x = 0; x < picture.size.x; ++x) {
      if (!is_new(picture, {x, y})) continue;
      part.min = glm::min(part.min, glm::ivec2(x, y));
      part.max = glm::max(part.max, glm::ivec2(x + 1, y + 1));
    }
  }
  // A picture has to have a part, even if it is the same as the one before.
  return part.max.x > 0 ? part : Part{{0, 0}, {1, 1}};
}

void GifWriter::put_colours(const ColourTable& table, Part part) {
  int size = 2;
  while (size < static_cast<int>(table.colours().size()) + 1) size *= 2;
  const std::unique_ptr<ColorMapObject, FreeColours> map(GifMakeMapObject(size, nullptr));
  if (!map) fail(E_GIF_ERR_NOT_ENOUGH_MEM);
  for (std::size_t i = 0; i < table.colours().size(); ++i) {
    const Color color = rgb(table.colours()[i]);
    map->Colors[i] = {color.r, color.g, color.b};
  }
  const glm::ivec2 extent = part.max - part.min;
  film_->expect(EGifPutImageDesc(film_->file, part.min.x, part.min.y, extent.x, extent.y, false, map.get()));
}

void GifWriter::put_rows(const Pixels& picture, const ColourTable& table, Part part) {
  const auto unchanged = static_cast<GifPixelType>(table.colours().size());
  std::vector<GifPixelType> row(static_cast<std::size_t>(part.max.x - part.min.x));
  std::uint32_t colour = 0;
  GifPixelType index = table.index_of(colour);
  for (int y = part.min.y; y < part.max.y; ++y) {
    for (int x = part.min.x; x < part.max.x; ++x) {
      const glm::ivec2 at{x, y};
      // Neighbours are mostly of one colour, which is looked up once.
      if (const std::uint32_t here = colour_at(picture, at); here != colour) {
        colour = here;
        index = table.index_of(colour);
      }
      row[static_cast<std::size_t>(x - part.min.x)] = is_new(picture, at) ? index : unchanged;
    }
    film_->expect(EGifPutLine(film_->file, row.data(), static_cast<int>(row.size())));
  }
}

void GifWriter::add(const Pixels& picture, int hundredths) {
  const Part part = changed_part(picture);
  std::vector<std::uint32_t> colours;
  for (int y = part.min.y; y < part.max.y; ++y) {
    for (int x = part.min.x; x < part.max.x; ++x) {
      if (is_new(picture, {x, y})) colours.push_back(colour_at(picture, {x, y}));
    }
  }
  const ColourTable table(std::move(colours), kMostColours);
  film_->announce(hundredths, table.colours().size());
  put_colours(table, part);
  put_rows(picture, table, part);
  last_ = picture;
}

std::string GifWriter::finish() {
  int error = 0;
  GifFileType* file = film_->file;
  film_->file = nullptr;
  if (EGifCloseFile(file, &error) != GIF_OK) fail(error);
  return std::move(film_->bytes);
}

}  // namespace securebase
