#pragma once
// A film of one life as resumable work: each step draws one picture. Drawing needs the screen's own thread, so that it
// is always given slices there.

#include <memory>
#include <string>

#include "ui/app/picture_maker.hpp"

namespace securebase {

class GifWriter;

/// How long a picture stays. At most three pictures a second are shown, so that nothing can flash more often than
/// that, whatever changes between them (WCAG 2.1, 2.3.1).
inline constexpr int kFilmHundredths = 34;
inline constexpr int kFilmEndHundredths = 200;  ///< of the last one, before the film begins again

/// The moments that a film shows, from the first to the last, spread as the timeline's ages are: infancy has room.
[[nodiscard]] std::vector<std::uint32_t> moments_of(const FilmCut& cut);

class FilmJob {
 public:
  /// As for PictureMaker; the recipe has a film.
  FilmJob(ExportRecipe recipe, const Scenario& scenario, const PictureMaterial& material,
          const MadeStudies* made = nullptr);
  ~FilmJob();
  FilmJob(FilmJob&&) noexcept;
  FilmJob& operator=(FilmJob&&) noexcept;

  /// Draws one picture, however many are asked for; true when the film is whole.
  bool advance(std::uint32_t most = 1, unsigned threads = 1);
  [[nodiscard]] bool is_done() const { return !file_.empty(); }
  /// 0–1.
  [[nodiscard]] double progress() const;
  /// The GIF with its recipe, whose content is worked out here; empty before it is whole.
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  ExportRecipe recipe_;
  PictureMaker maker_;
  std::unique_ptr<GifWriter> writer_;
  std::vector<std::uint32_t> moments_;
  std::size_t next_ = 0;
  std::string file_;
};

}  // namespace securebase
