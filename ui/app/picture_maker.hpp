#pragma once
// Draws the program's pictures from their recipe, into memory: what `securebase render` writes, what is exported on the
// screen, and what `securebase verify` compares with, all the same way.

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "sim/session/export_recipe.hpp"
#include "ui/app/picture_studies.hpp"
#include "ui/platform/pixels.hpp"

namespace securebase {

/// What pictures are drawn with, beside their recipe.
struct PictureMaterial {
  Library library;
  FindingsDesk findings;            ///< the report that came with the program
  std::vector<Language> languages;  ///< that can be spoken; none: English alone
  std::filesystem::path assets;     ///< the folder that holds `fonts/`
};

/// A recipe that asks for what there is not; one sentence.
struct NoSuchPicture : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class PictureMaker {
 public:
  /// Of a picture or a film, with the scenario that its recipe names. `made`: studies that need not be made again;
  /// null: none. Throws NoSuchPicture, and PlatformError if nothing can be drawn.
  PictureMaker(const ExportRecipe& recipe, const Scenario& scenario, const PictureMaterial& material,
               const MadeStudies* made = nullptr);
  ~PictureMaker();
  PictureMaker(PictureMaker&&) noexcept;
  PictureMaker& operator=(PictureMaker&&) noexcept;

  /// The picture as the recipe has it. Valid until the next one.
  [[nodiscard]] const Pixels& draw();
  /// The same at another moment.
  [[nodiscard]] const Pixels& draw_at(std::uint32_t episode);

 private:
  struct Program;
  /// In the language of the recipe.
  [[nodiscard]] const Pixels& draw_frames();
  std::unique_ptr<Program> program_;
};

/// How many real pixels a picture has that is looked at so.
[[nodiscard]] glm::ivec2 pixel_size(const PictureLook& look);

/// The fingerprint of what a picture shows.
[[nodiscard]] std::string content_of(const Pixels& pixels);

/// The picture as a PNG file with its recipe, whose content is worked out here. Empty if there is not enough memory.
[[nodiscard]] std::string picture_file(ExportRecipe recipe, const Pixels& pixels);

}  // namespace securebase
