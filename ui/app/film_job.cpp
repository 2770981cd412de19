#include "ui/app/film_job.hpp"

#include <algorithm>

#include "ui/exports/gif_file.hpp"
#include "ui/platform/gif_writer.hpp"
#include "ui/view/axis.hpp"

namespace securebase {

std::vector<std::uint32_t> moments_of(const FilmCut& cut) {
  const double from = axis_share(age_at(cut.from).years());
  const double to = axis_share(age_at(cut.to).years());
  std::vector<std::uint32_t> moments;
  for (std::uint32_t i = 0; i < cut.pictures; ++i) {
    const double share = from + (to - from) * i / (cut.pictures - 1);
    const std::uint32_t moment = episode_at(Age::from_years(axis_years(share)));
    moments.push_back(std::clamp(moment, cut.from, cut.to));
  }
  moments.front() = cut.from;
  moments.back() = cut.to;
  return moments;
}

FilmJob::FilmJob(ExportRecipe recipe, const Scenario& scenario, const PictureMaterial& material,
                 const MadeStudies* made)
    : recipe_(std::move(recipe)),
      maker_(recipe_, scenario, material, made),
      writer_(std::make_unique<GifWriter>(pixel_size(*recipe_.look))),
      moments_(moments_of(*recipe_.film)) {}

FilmJob::~FilmJob() = default;
FilmJob::FilmJob(FilmJob&&) noexcept = default;
FilmJob& FilmJob::operator=(FilmJob&&) noexcept = default;

bool FilmJob::advance(std::uint32_t, unsigned) {
  if (is_done()) return true;
  const bool is_last = next_ + 1 == moments_.size();
  writer_->add(maker_.draw_at(moments_[next_]), is_last ? kFilmEndHundredths : kFilmHundredths);
  next_ += 1;
  if (!is_last) return false;
  const std::string film = writer_->finish();
  recipe_.content = film_content(film);
  file_ = gif_with_recipe(film, write_recipe(recipe_));
  return true;
}

double FilmJob::progress() const { return static_cast<double>(next_) / static_cast<double>(moments_.size()); }

}  // namespace securebase
