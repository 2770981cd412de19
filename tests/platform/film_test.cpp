// Guards pictures in files: that a PNG in memory holds every pixel, and that a GIF shows what it was given – faces in
// exactly their colour, each picture for its time, over and over – to whoever reads it.
#include <doctest/doctest.h>

#include <gif_lib.h>

#include <algorithm>
#include <cstring>

#include "ui/platform/colour_table.hpp"
#include "ui/platform/gif_writer.hpp"

using namespace securebase;

namespace {

constexpr std::uint32_t kPaper = 0xFFFBF7F0;
constexpr std::uint32_t kInk = 0xFF2B2A33;

Pixels filled(glm::ivec2 size, std::uint32_t argb) {
  Pixels pixels(size);
  std::fill(pixels.argb.begin(), pixels.argb.end(), argb);
  return pixels;
}

void set(Pixels& pixels, glm::ivec2 at, std::uint32_t argb) {
  pixels.argb[static_cast<std::size_t>(at.y * pixels.size.x + at.x)] = argb;
}

/// A film as a reader shows it.
struct Shown {
  std::vector<Pixels> pictures;
  std::vector<int> hundredths;
  bool goes_round = false;
};

struct Source {
  const std::string& bytes;
  std::size_t at = 0;
};

int read(GifFileType* file, GifByteType* into, int count) {
  Source& source = *static_cast<Source*>(file->UserData);
  const std::size_t left = std::min(source.bytes.size() - source.at, static_cast<std::size_t>(count));
  std::memcpy(into, source.bytes.data() + source.at, left);
  source.at += left;
  return static_cast<int>(left);
}

/// Lays a picture over the one before.
void lay_over(Pixels& canvas, const SavedImage& image, int transparent) {
  const GifImageDesc& desc = image.ImageDesc;
  for (int y = 0; y < desc.Height; ++y) {
    for (int x = 0; x < desc.Width; ++x) {
      const int index = image.RasterBits[y * desc.Width + x];
      if (index == transparent) continue;
      const GifColorType color = desc.ColorMap->Colors[index];
      const std::uint32_t argb = 0xFF000000U | static_cast<std::uint32_t>(color.Red) << 16U |
                                 static_cast<std::uint32_t>(color.Green) << 8U | color.Blue;
      set(canvas, {desc.Left + x, desc.Top + y}, argb);
    }
  }
}

Shown shown(const std::string& bytes) {
  Source source{bytes};
  int error = 0;
  GifFileType* file = DGifOpen(&source, read, &error);
  REQUIRE(file != nullptr);
  REQUIRE(DGifSlurp(file) == GIF_OK);
  Shown film;
  Pixels canvas({file->SWidth, file->SHeight});
  for (int i = 0; i < file->ImageCount; ++i) {
    GraphicsControlBlock control{};
    REQUIRE(DGifSavedExtensionToGCB(file, i, &control) == GIF_OK);
    lay_over(canvas, file->SavedImages[i], control.TransparentColor);
    film.pictures.push_back(canvas);
    film.hundredths.push_back(control.DelayTime);
  }
  film.goes_round = bytes.find("NETSCAPE2.0\x03\x01") != std::string::npos;
  DGifCloseFile(file, &error);
  return film;
}

}  // namespace

TEST_CASE("a PNG in memory holds every pixel, and what is none gives nothing") {
  Pixels pixels = filled({7, 3}, kPaper);
  set(pixels, {6, 2}, 0xFF010203);
  const std::string bytes = png_bytes(pixels);
  const auto read_back = png_pixels(bytes);
  REQUIRE(read_back);
  CHECK(*read_back == pixels);
  CHECK_FALSE(png_pixels(bytes.substr(0, 20)));
  CHECK_FALSE(png_pixels("GIF89a"));
  CHECK_FALSE(png_pixels(""));
}

TEST_CASE("a film shows each picture as it was given, for its time, over and over") {
  const Pixels first = filled({40, 20}, kPaper);
  Pixels second = first;
  for (int x = 5; x < 9; ++x) set(second, {x, 7}, kInk);
  const Pixels third = first;
  GifWriter writer({40, 20});
  writer.add(first, 34);
  writer.add(second, 34);
  writer.add(second, 34);
  writer.add(third, 200);
  const Shown film = shown(writer.finish());
  CHECK(film.goes_round);
  CHECK(film.hundredths == std::vector<int>{34, 34, 34, 200});
  REQUIRE(film.pictures.size() == 4);
  CHECK(film.pictures[0] == first);
  CHECK(film.pictures[1] == second);
  CHECK(film.pictures[2] == second);
  CHECK(film.pictures[3] == third);
}

TEST_CASE("where there are more colours than a file can hold, faces stay exactly what they are") {
  Pixels picture = filled({64, 64}, kPaper);
  for (int i = 0; i < 1000; ++i)
    set(picture, {i % 64, i / 64}, 0xFF000000U | static_cast<std::uint32_t>(i * 7919) % 0xFFFFFFU);
  GifWriter writer({64, 64});
  writer.add(picture, 34);
  const Shown film = shown(writer.finish());
  int worst = 0;
  for (int y = 0; y < 64; ++y) {
    for (int x = 0; x < 64; ++x) {
      const Color one = picture.at(x, y), other = film.pictures[0].at(x, y);
      if (y > 16) CHECK(one == other);
      worst =
          std::max({worst, std::abs(one.r - other.r), std::abs(one.g - other.g), std::abs(one.b - other.b)});
    }
  }
  CHECK(worst > 0);
  CHECK(worst < 64);
}

TEST_CASE("a table of colours has no more than it may, and all there are where they are few") {
  std::vector<std::uint32_t> many;
  for (std::uint32_t i = 0; i < 5000; ++i) many.push_back(i * 2654435761U & 0xFFFFFFU);
  CHECK(ColourTable(many, 255).colours().size() == 255);
  CHECK(ColourTable(many, 1).colours().size() == 1);
  const ColourTable few({0x112233, 0x445566, 0x112233}, 255);
  CHECK(few.colours().size() == 2);
  CHECK(few.colours()[few.index_of(0x445566)] == 0x445566);
  CHECK(ColourTable({}, 255).colours().empty());
}
