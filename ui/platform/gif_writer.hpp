#pragma once
// Pictures one after the other as a GIF that goes round and round, written by giflib into memory. Each picture holds
// only what has changed since the one before, with colours of its own.

#include <cstdint>
#include <memory>
#include <string>

#include "ui/platform/pixels.hpp"

namespace securebase {

class ColourTable;

class GifWriter {
 public:
  /// Pictures of this size, each side 1 … 65,535. Throws PlatformError if giflib cannot begin.
  explicit GifWriter(glm::ivec2 size);
  ~GifWriter();
  GifWriter(const GifWriter&) = delete;
  GifWriter& operator=(const GifWriter&) = delete;

  /// Shows this picture, of the size given, for so many hundredths of a second. Throws PlatformError.
  void add(const Pixels& picture, int hundredths);
  /// Ends the film and gives its bytes; nothing can be added then. Throws PlatformError.
  [[nodiscard]] std::string finish();

 private:
  struct Film;
  /// A part of the picture: from `min` to before `max`.
  struct Part {
    glm::ivec2 min{0};
    glm::ivec2 max{0};
  };
  [[nodiscard]] bool is_new(const Pixels& picture, glm::ivec2 at) const;
  [[nodiscard]] Part changed_part(const Pixels& picture) const;
  void put_colours(const ColourTable& table, Part part);
  void put_rows(const Pixels& picture, const ColourTable& table, Part part);

  std::unique_ptr<Film> film_;
  Pixels last_;  ///< without size before the first picture
};

}  // namespace securebase
