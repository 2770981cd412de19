// The eight episodes as a strip, and the bars of the coder's scales.

#include <algorithm>

#include "ui/text/language.hpp"
#include "ui/view/strange_situation_view.hpp"

namespace securebase {
namespace {

constexpr int kFirstReunion = 5;
constexpr int kSecondReunion = 8;

bool is_reunion(int episode) { return episode == kFirstReunion || episode == kSecondReunion; }

/// Where the curves lie and how time lies in them.
struct Strip {
  const SspScene& scene;
  Rect plot;
  const Palette& palette;
  const TextMeasure& measure;

  [[nodiscard]] float x_of(double second) const {
    return plot.min.x + plot.width() * static_cast<float>(second) / static_cast<float>(scene.trace.size());
  }
  /// The lowest part of the plot belongs to the row of what is scored.
  [[nodiscard]] float row() const { return std::clamp(plot.height() * 0.12F, 4.0F, 12.0F); }
  [[nodiscard]] float y_of(double value) const {
    const float high = plot.height() - row() - 6;
    return plot.max.y - row() - 3 - static_cast<float>(value) * high;
  }
};

struct Episode {
  int number;
  double from;
  double to;
};

std::vector<Episode> episodes_of(const SspScene& scene) {
  std::vector<Episode> all;
  for (std::size_t i = 0; i < scene.trace.size(); ++i) {
    const int number = scene.trace[i].seen.episode;
    if (all.empty() || all.back().number != number) all.push_back({number, static_cast<double>(i), 0});
    all.back().to = static_cast<double>(i + 1);
  }
  return all;
}

/// The number always, the words where they fit beside it.
void draw_name(Picture& picture, const Strip& strip, const Episode& episode, float top) {
  const float left = strip.x_of(episode.from);
  const float room = strip.x_of(episode.to) - left - 6;
  const std::string number = std::to_string(episode.number);
  const std::string full = number + " · " + words_for_ssp_episode(episode.number);
  const bool is_now = strip.scene.now().seen.episode == episode.number;
  const TextRole role = TextRole::small;
  const Color color = is_now ? strip.palette.ink : strip.palette.muted;
  for (const std::string& words : {full, number}) {
    if (strip.measure.size(words, role).x > room) continue;
    picture.text({left + 3, top}, words, {role, color});
    return;
  }
}

void draw_episodes(Picture& picture, const Strip& strip, Rect area) {
  const float now = strip.x_of(strip.scene.second + 1);
  const float line = strip.measure.line_height(TextRole::small);
  for (const Episode& episode : episodes_of(strip.scene)) {
    const Rect rect{{strip.x_of(episode.from), strip.plot.min.y}, {strip.x_of(episode.to), strip.plot.max.y}};
    const Color color = is_reunion(episode.number) ? strip.palette.infancy : strip.palette.adulthood;
    picture.box(rect, 0, color.faded(0.5F));
    if (now > rect.min.x) picture.box({rect.min, {std::min(now, rect.max.x), rect.max.y}}, 0, color);
    picture.line(rect.min, {rect.min.x, rect.max.y}, {strip.palette.hairline, 1});
    const bool is_now = strip.scene.now().seen.episode == episode.number;
    if (is_now) picture.box({{rect.min.x, rect.min.y - 3}, {rect.max.x, rect.min.y}}, 0, strip.palette.ink);
    if (strip.plot.min.y - area.min.y >= line) draw_name(picture, strip, episode, area.min.y);
  }
}

void draw_minutes(Picture& picture, const Strip& strip) {
  constexpr int kEvery = 180;
  float free_from = strip.plot.min.x;
  for (std::size_t second = 0; second <= strip.scene.trace.size(); second += kEvery) {
    const float x = strip.x_of(static_cast<double>(second));
    const std::string minutes = std::to_string(second / 60);
    const std::string words = second == 0 ? say("{n} min"_t, {{"n", minutes}}) : minutes;
    const float width = strip.measure.size(words, TextRole::small).x;
    picture.line({x, strip.plot.max.y}, {x, strip.plot.max.y + 4}, {strip.palette.muted.faded(0.6F), 1});
    const float left = std::min(std::max(x - width / 2, strip.plot.min.x), strip.plot.max.x - width);
    if (left < free_from) continue;
    picture.text({left, strip.plot.max.y + 5}, words, {TextRole::small, strip.palette.muted});
    free_from = left + width + 8;
  }
}

void draw_curve(Picture& picture, const Strip& strip, double SspMoment::*value, Pen pen) {
  std::vector<glm::vec2> points;
  const auto last = static_cast<std::size_t>(strip.scene.second);
  for (std::size_t i = 0; i <= last; ++i) {
    const float x = strip.x_of(static_cast<double>(i) + 0.5);
    if (!points.empty() && x < points.back().x + 1 && i != last) continue;
    points.push_back({x, strip.y_of(strip.scene.trace[i].*value)});
  }
  if (points.size() > 1) picture.polyline(points, pen);
  picture.disc(points.back(), pen.width + 2, strip.palette.panel);
  picture.disc(points.back(), pen.width + 0.5F, pen.color);
}

/// To which scale a second counts, by its colour; transparent if to none.
Color scored_as(const SspMoment& moment, const Palette& palette) {
  const Color none = palette.ink.faded(0);
  if (!is_reunion(moment.seen.episode)) return none;
  switch (moment.seen.act) {
    case SspAct::avoids: return palette.avoidant;
    case SspAct::resists: return palette.resistant;
    case SspAct::breaks_off:
    case SspAct::freezes: return palette.disorganized;
    case SspAct::approaches:
    case SspAct::reaches: return palette.secure;
    default: return moment.seen.is_held ? palette.secure.faded(0.55F) : none;
  }
}

/// The coder's record: seconds that count to the same scale are one box.
void draw_record(Picture& picture, const Strip& strip) {
  const auto last = static_cast<std::size_t>(strip.scene.second);
  std::size_t from = 0;
  for (std::size_t i = 0; i <= last; ++i) {
    const Color color = scored_as(strip.scene.trace[i], strip.palette);
    const bool ends = i == last || !(scored_as(strip.scene.trace[i + 1], strip.palette) == color);
    if (!ends) continue;
    if (color.a > 0) {
      picture.box({{strip.x_of(static_cast<double>(from)), strip.plot.max.y - strip.row()},
                   {strip.x_of(static_cast<double>(i + 1)), strip.plot.max.y - 1}},
                  0, color);
    }
    from = i + 1;
  }
}

Color color_of_scale(const SspScale& scale, const Palette& palette) {
  if (scale.score == &SspScores::avoidance) return palette.avoidant;
  if (scale.score == &SspScores::resistance) return palette.resistant;
  if (scale.score == &SspScores::disorganization) return palette.disorganized;
  return palette.secure.faded(scale.score == &SspScores::contact ? 0.55F : 1.0F);
}

}  // namespace

Rect ssp_strip_plot(Rect area, const TextMeasure& measure) {
  const float line = measure.line_height(TextRole::small);
  const bool has_words = area.height() >= line * 4;
  const float above = has_words ? line + 9 : 8;
  const float below = has_words ? line + 6 : 4;
  return {{area.min.x + 8, area.min.y + above}, {area.max.x - 8, area.max.y - below}};
}

double ssp_second_under(float x, const Rect& plot, const SspScene& scene) {
  const auto seconds = static_cast<double>(scene.trace.size());
  return std::clamp(seconds * static_cast<double>((x - plot.min.x) / plot.width()), 0.0, seconds - 1);
}

Picture draw_ssp_strip(const SspScene& scene, Rect area, const Palette& palette, const TextMeasure& measure) {
  Picture picture;
  const Strip strip{scene, ssp_strip_plot(area, measure), palette, measure};
  draw_episodes(picture, strip, area);
  if (strip.plot.max.y + measure.line_height(TextRole::small) + 5 <= area.max.y + 1) {
    draw_minutes(picture, strip);
  }
  draw_record(picture, strip);
  picture.clip(strip.plot.inset(-2));
  draw_curve(picture, strip, &SspMoment::activation, {palette.person, 2.5F});
  draw_curve(picture, strip, &SspMoment::arousal, {palette.arousal, 2.5F, Stroke::dotted});
  picture.unclip();
  const float x = strip.x_of(scene.second + 0.5);
  picture.line({x, strip.plot.min.y - 2}, {x, strip.plot.max.y + 2}, {palette.ink, 2});
  picture.disc({x, strip.plot.min.y - 2}, 6, palette.ink);
  return picture;
}

SspBar ssp_bar(const SspScene& scene, const SspScores& coded, const SspScale& scale, const Palette& palette) {
  const auto share = [&](double score) { return static_cast<float>((score - 1) / (scale.most - 1)); };
  return {share(scene.now().so_far.*scale.score), scene.is_over() ? share(coded.*scale.score) : -1.0F,
          color_of_scale(scale, palette)};
}

Picture draw_ssp_bar(const SspBar& bar, Rect rect, const Palette& palette) {
  Picture picture;
  const float corner = rect.height() / 2;
  picture.box(rect, corner, palette.track);
  const float end = rect.min.x + rect.width() * bar.fill;
  if (bar.fill > 0)
    picture.box({rect.min, {std::max(end, rect.min.x + rect.height()), rect.max.y}}, corner, bar.color);
  if (bar.coded < 0) return picture;
  const float x = rect.min.x + rect.width() * bar.coded;
  const float over = rect.height() * 0.45F;
  picture.line({x, rect.min.y - over}, {x, rect.max.y + over}, {palette.ink, 2.5F});
  return picture;
}

Marker marker_of(SspClass ssp_class) {
  constexpr std::array<Marker, 4> kMarkers{Marker::circle, Marker::square, Marker::triangle, Marker::diamond};
  return kMarkers[static_cast<std::size_t>(ssp_class)];
}

Color color_of(SspClass ssp_class, const Palette& palette) {
  const std::array<Color, 4> colors{palette.secure, palette.avoidant, palette.resistant,
                                    palette.disorganized};
  return colors[static_cast<std::size_t>(ssp_class)];
}

}  // namespace securebase
