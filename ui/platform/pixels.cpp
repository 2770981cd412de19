#include "ui/platform/pixels.hpp"

#include <SDL.h>
#include <SDL_image.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <system_error>

namespace securebase {
namespace {

using Surface = std::unique_ptr<SDL_Surface, decltype(&SDL_FreeSurface)>;

// SDL wants a writable pointer even to read; it does not write here.
Surface surface_over(const Pixels& pixels) {
  auto* memory = const_cast<std::uint32_t*>(pixels.argb.data());
  return {SDL_CreateRGBSurfaceWithFormatFrom(memory, pixels.size.x, pixels.size.y, 32, pixels.size.x * 4,
                                             SDL_PIXELFORMAT_ARGB8888),
          &SDL_FreeSurface};
}

std::string sentence(const std::filesystem::path& path, const std::string& why) {
  return "The picture could not be written to " + path.string() + ": " + why + ".";
}

/// Takes the surface; nothing if there is none.
std::optional<Pixels> pixels_of(SDL_Surface* loaded) {
  const Surface file{loaded, &SDL_FreeSurface};
  if (!file) return std::nullopt;
  const Surface argb{SDL_ConvertSurfaceFormat(file.get(), SDL_PIXELFORMAT_ARGB8888, 0), &SDL_FreeSurface};
  if (!argb) return std::nullopt;
  Pixels pixels({argb->w, argb->h});
  const auto width = static_cast<std::size_t>(argb->w);
  for (std::size_t row = 0; row < static_cast<std::size_t>(argb->h); ++row) {
    const auto* from =
        static_cast<const std::uint8_t*>(argb->pixels) + row * static_cast<std::size_t>(argb->pitch);
    std::copy_n(reinterpret_cast<const std::uint32_t*>(from), width, pixels.argb.data() + row * width);
  }
  return pixels;
}

/// A place for SDL to write to that appends to `bytes`, which must outlive it. SDL frees it when it is closed.
SDL_RWops* writer_into(std::string& bytes) {
  SDL_RWops* writer = SDL_AllocRW();
  if (!writer) return nullptr;
  writer->type = SDL_RWOPS_UNKNOWN;
  writer->hidden.unknown.data1 = &bytes;
  writer->size = [](SDL_RWops*) -> Sint64 { return -1; };
  writer->seek = [](SDL_RWops*, Sint64, int) -> Sint64 { return -1; };
  writer->read = [](SDL_RWops*, void*, std::size_t, std::size_t) -> std::size_t { return 0; };
  writer->write = [](SDL_RWops* open, const void* from, std::size_t size, std::size_t count) {
    static_cast<std::string*>(open->hidden.unknown.data1)
        ->append(static_cast<const char*>(from), size * count);
    return count;
  };
  writer->close = [](SDL_RWops* open) {
    SDL_FreeRW(open);
    return 0;
  };
  return writer;
}

}  // namespace

Color Pixels::at(int x, int y) const {
  const std::uint32_t value =
      argb[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.x) + static_cast<std::size_t>(x)];
  Color color = rgb(value & 0xFFFFFFU);
  color.a = static_cast<std::uint8_t>(value >> 24);
  return color;
}

std::optional<std::string> save_png(const Pixels& pixels, const std::filesystem::path& path) {
  const Surface surface = surface_over(pixels);
  if (!surface) return sentence(path, SDL_GetError());
  std::filesystem::path unfinished = path;
  unfinished += ".part";
  std::error_code trouble;
  if (IMG_SavePNG(surface.get(), unfinished.string().c_str()) != 0) {
    const std::string why = SDL_GetError();
    std::filesystem::remove(unfinished, trouble);
    return sentence(path, why);
  }
  std::filesystem::rename(unfinished, path, trouble);
  if (!trouble) return std::nullopt;
  const std::string why = trouble.message();
  std::filesystem::remove(unfinished, trouble);
  return sentence(path, why);
}

std::optional<Pixels> load_png(const std::filesystem::path& path) {
  return pixels_of(IMG_Load(path.string().c_str()));
}

std::string png_bytes(const Pixels& pixels) {
  const Surface surface = surface_over(pixels);
  std::string bytes;
  if (!surface || IMG_SavePNG_RW(surface.get(), writer_into(bytes), 1) != 0) return {};
  return bytes;
}

std::optional<Pixels> png_pixels(std::string_view bytes) {
  SDL_RWops* memory = SDL_RWFromConstMem(bytes.data(), static_cast<int>(bytes.size()));
  if (!memory) return std::nullopt;
  const auto close = [](SDL_RWops* open) { SDL_RWclose(open); };
  const std::unique_ptr<SDL_RWops, decltype(close)> reader(memory, close);
  return pixels_of(IMG_LoadPNG_RW(reader.get()));
}

PixelDifference difference(const Pixels& one, const Pixels& other) {
  PixelDifference found;
  if (one.size != other.size) return {255, 255};
  double sum = 0;
  for (std::size_t i = 0; i < one.argb.size(); ++i) {
    for (unsigned shift = 0; shift < 24; shift += 8) {
      const int left = static_cast<int>(one.argb[i] >> shift & 0xFFU);
      const int gap = std::abs(left - static_cast<int>(other.argb[i] >> shift & 0xFFU));
      found.greatest = std::max(found.greatest, gap);
      sum += gap;
    }
  }
  found.mean = one.argb.empty() ? 0 : sum / (3.0 * static_cast<double>(one.argb.size()));
  return found;
}

}  // namespace securebase
