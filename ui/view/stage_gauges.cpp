#include "ui/view/stage_gauges.hpp"

#include <algorithm>

#include "sim/core/math.hpp"
#include "ui/view/figures.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// How far the lesson has sunk in at this beat, 0–1.
double learned_share(const Beat& beat) {
  if (beat.kind == BeatKind::finished) return 1;
  return beat.kind == BeatKind::taught ? static_cast<double>(beat.progress) : 0.0;
}

GaugeLevel level_at(const Beat& beat, double before, double now, double early) {
  constexpr double kVisible = 0.0003;
  GaugeLevel gauge;
  gauge.level = static_cast<float>(mix(before, now, learned_share(beat)));
  gauge.early = static_cast<float>(early);
  const double change = now - before;
  const bool has_changed = change > kVisible || change < -kVisible;
  if (has_changed && beat.kind == BeatKind::taught) gauge.glow = beat.progress;
  return gauge;
}

void draw_dots(Picture& picture, const Rect& fill, Color color) {
  const float radius = fill.height() * 0.15F;
  const float step = fill.height() * 0.72F;
  for (float x = fill.min.x + step * 0.75F; x < fill.max.x - radius * 2; x += step) {
    picture.disc({x, fill.centre().y}, radius, color);
  }
}

void draw_early_tick(Picture& picture, const Rect& bar, float early, const Palette& palette) {
  const float x = bar.min.x + early * bar.width();
  const float over = std::min(bar.height() * 0.45F, 3.0F);
  picture.line({x, bar.min.y - over}, {x, bar.max.y + over}, {palette.ink, 2, Stroke::dashed, 5});
}

}  // namespace

std::array<GaugeLevel, 2> gauge_levels_at(const State& state, const Beat& beat) {
  const WorkingModel& now = state.person.general;
  const Lesson& lesson = state.last.lesson;
  const bool is_new = state.episode == 0;
  const bool has_early = state.person.has_prototype;
  const WorkingModel& early = state.person.prototype;
  return {level_at(beat, is_new ? now.model_of_other : lesson.other_before, now.model_of_other,
                   has_early ? early.model_of_other : -1),
          level_at(beat, is_new ? now.model_of_self : lesson.self_before, now.model_of_self,
                   has_early ? early.model_of_self : -1)};
}

std::array<GaugeWords, 2> gauge_words_at(const State& state, const Beat& beat) {
  const std::array<GaugeLevel, 2> levels = gauge_levels_at(state, beat);
  const Lesson& lesson = state.last.lesson;
  const std::array<double, 2> changes{lesson.other_after - lesson.other_before,
                                      lesson.self_after - lesson.self_before};
  std::array<GaugeWords, 2> words;
  words[0].label = tr("Others come when I call"_t);
  words[1].label = capital(std::string(tr("I am worth coming for"_t)));
  for (std::size_t i = 0; i < 2; ++i) {
    const double level = static_cast<double>(levels[i].level);
    words[i].level = state.episode == 0 ? std::string(tr("an open question"_t)) : words_for_level(level);
    words[i].early = levels[i].early;
    const std::string change = words_for_change(changes[i]);
    if (learned_share(beat) > 0 && state.episode > 0 && change != tr("unchanged"_t))
      words[i].change = " · " + change;
  }
  return words;
}

void draw_gauges(Picture& picture, const StageLayout& layout, const std::array<GaugeLevel, 2>& levels,
                 const Palette& palette) {
  picture.box(layout.card, 10, palette.panel.faded(0.66F));
  const std::array<Color, 2> colors{palette.other_model, palette.self_model};
  for (std::size_t i = 0; i < 2; ++i) {
    const Rect& bar = layout.gauges[i];
    const float corner = bar.height() * 0.5F;
    Rect fill = bar;
    fill.max.x = bar.min.x + std::max(bar.height(), bar.width() * levels[i].level);
    const glm::vec2 end(fill.max.x - corner, bar.centre().y);
    if (levels[i].glow > 0) {
      draw_glow(picture, end, bar.height() * 2.6F, palette.warm_answer.faded(levels[i].glow));
    }
    picture.box(bar, corner, palette.track).box(fill, corner, colors[i]);
    if (i == 1) draw_dots(picture, fill, palette.panel.faded(0.8F));
    if (levels[i].glow > 0) picture.ring(end, corner, {palette.warm_answer.faded(levels[i].glow), 2.5F});
    if (levels[i].early >= 0) draw_early_tick(picture, bar, levels[i].early, palette);
  }
}

}  // namespace securebase
