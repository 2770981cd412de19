#include "ui/view/stage_signals.hpp"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace securebase {
namespace {

using Bezier = std::array<glm::vec2, 4>;

/// The first part of a curve (de Casteljau).
Bezier first_part(const Bezier& c, float share) {
  const glm::vec2 a = glm::mix(c[0], c[1], share);
  const glm::vec2 b = glm::mix(c[1], c[2], share);
  const glm::vec2 d = glm::mix(c[2], c[3], share);
  const glm::vec2 ab = glm::mix(a, b, share);
  const glm::vec2 bd = glm::mix(b, d, share);
  return {c[0], a, ab, glm::mix(ab, bd, share)};
}

/// How the rings of one strategy look.
struct RingLook {
  int rings;
  float reach;  ///< as a share of the way to the figure
  Pen pen;
  float faintest;
};

RingLook ring_look(Strategy strategy, float strength, float unit, Color color) {
  switch (strategy) {
    case Strategy::primary:
      return {4, 0.62F + 0.16F * strength, {color, unit * (0.06F + 0.035F * strength)}, 0.22F};
    case Strategy::hyperactivating:
      return {6, 0.86F + 0.12F * strength, {color, unit * (0.10F + 0.04F * strength)}, 0.20F};
    case Strategy::deactivating: break;
  }
  return {3, 0.42F, {color, std::max(2.0F, unit * 0.055F), Stroke::dotted, unit * 0.20F}, 0.30F};
}

/// One ring gets away; the next stops half-way, open where the figure is.
void draw_broken_ring(Picture& picture, const Signal& signal, float radius, Color color) {
  const glm::vec2 centre = signal.person.head();
  const float unit = signal.person.head_radius();
  const float reach = std::max(unit * 2.2F, radius) * signal.progress;
  picture.ring(centre, std::min(unit * 1.75F, reach), {color.faded(0.45F), unit * 0.06F});
  for (const Arc arc : {Arc{0.02F, 0.08F}, Arc{0.10F, 0.15F}, Arc{0.17F, 0.21F}, Arc{0.225F, 0.238F},
                        Arc{0.262F, 0.275F}, Arc{0.29F, 0.33F}, Arc{0.35F, 0.40F}, Arc{0.42F, 0.48F}}) {
    picture.ring(centre, reach, {color.faded(0.85F), unit * 0.085F}, arc);
  }
}

void draw_ribbon(Picture& picture, const Bezier& whole, float progress, Pen pen) {
  const Bezier part = first_part(whole, std::clamp(progress, 0.02F, 1.0F));
  Pen soft = pen;
  soft.color = pen.color.faded(0.22F);
  soft.width = pen.width * 2.1F;
  picture.curve(part, soft).curve(part, pen);
}

struct Ends {
  glm::vec2 from, to;
  float unit;
};

Ends ends_of(const Signal& s) {
  const float side = s.figure.foot.x > s.person.foot.x ? 1.0F : -1.0F;
  return {s.figure.head() + glm::vec2(-side * s.figure.head_radius() * 0.7F, s.figure.head_radius() * 0.35F),
          s.person.head() + glm::vec2(side * s.person.head_radius() * 1.5F, 0), s.person.head_radius()};
}

void draw_matched(Picture& picture, const Signal& s, const Palette& palette) {
  const Ends e = ends_of(s);
  const float lift = std::min(std::abs(e.from.x - e.to.x) * 0.28F, e.unit * 2.1F);
  const float low = e.unit * 0.55F;
  const Bezier upper{e.from, e.from + glm::vec2((e.to.x - e.from.x) * 0.35F, -lift),
                     e.to + glm::vec2((e.from.x - e.to.x) * 0.3F, -lift), e.to};
  const glm::vec2 under = e.to + glm::vec2(0, low);
  const Bezier lower{e.from + glm::vec2(0, low),
                     e.from + glm::vec2((e.to.x - e.from.x) * 0.35F, low - lift * 0.55F),
                     under + glm::vec2((e.from.x - e.to.x) * 0.3F, -lift * 0.55F), under};
  draw_ribbon(picture, upper, s.progress, {palette.warm_answer, e.unit * 0.24F});
  draw_ribbon(picture, lower, s.progress, {palette.warm_answer.faded(0.75F), e.unit * 0.14F});
}

/// Warm, but it passes over the head and does not arrive.
void draw_mismatched(Picture& picture, const Signal& s, const Palette& palette) {
  const Ends e = ends_of(s);
  const float away = e.to.x < e.from.x ? -1.0F : 1.0F;
  const glm::vec2 beyond = s.person.head() + glm::vec2(away * e.unit * 2.4F, -e.unit * 0.2F);
  const float top = s.person.head().y - e.unit * 1.9F;
  const Bezier past{e.from, glm::vec2(e.from.x + (e.to.x - e.from.x) * 0.4F, top),
                    glm::vec2(s.person.head().x + away * e.unit * 1.2F, top - e.unit * 0.3F), beyond};
  draw_ribbon(picture, past, s.progress, {palette.warm_answer.faded(0.9F), e.unit * 0.18F});
}

void draw_cold(Picture& picture, const Signal& s, const Palette& palette) {
  constexpr float kStopsAt = 0.45F;
  const Ends e = ends_of(s);
  const glm::vec2 end = glm::mix(e.from, e.to, kStopsAt * s.progress);
  picture.line(e.from, end, {mix(palette.cold_answer, palette.ink, 0.15F), std::max(2.5F, e.unit * 0.075F)});
}

void draw_frightening(Picture& picture, const Signal& s, const Palette& palette) {
  constexpr int kTeeth = 11;
  const Ends e = ends_of(s);
  const glm::vec2 way = (e.to - e.from) * s.progress;
  const glm::vec2 side = glm::normalize(glm::vec2(-way.y, way.x) + glm::vec2(0, 1e-3F)) * e.unit * 0.24F;
  std::vector<glm::vec2> points;
  for (int i = 0; i <= kTeeth; ++i) {
    const bool is_end = i == 0 || i == kTeeth;
    const float sign = is_end ? 0.0F : (i % 2 == 0 ? 1.0F : -1.0F);
    points.push_back(e.from + way * (static_cast<float>(i) / kTeeth) + side * sign);
  }
  picture.polyline(std::move(points),
                   {mix(palette.figure, palette.ink, 0.35F), std::max(2.0F, e.unit * 0.06F)});
}

}  // namespace

void draw_bid(Picture& picture, const Signal& signal, const EpisodeRecord& episode, double strength,
              const Palette& palette) {
  const glm::vec2 centre = signal.person.head();
  const float unit = signal.person.head_radius();
  const float way = std::abs(signal.figure.head().x - centre.x);
  if (episode.is_broken_off) return draw_broken_ring(picture, signal, way * 0.5F, palette.person);
  const RingLook look = ring_look(episode.strategy, static_cast<float>(strength), unit, palette.person);
  const float start = unit * 1.55F;
  const float reach = std::max(way * look.reach, start + unit);
  for (int i = 0; i < look.rings; ++i) {
    const float share = static_cast<float>(i + 1) / static_cast<float>(look.rings);
    const float come = std::clamp(signal.progress * 1.4F - 0.4F * (1 - share), 0.0F, 1.0F);
    if (come <= 0) continue;
    Pen pen = look.pen;
    pen.color = pen.color.faded(std::lerp(0.8F, look.faintest, share));
    picture.ring(centre, start + (reach - start) * share * come, pen);
  }
}

void draw_answer(Picture& picture, const Signal& signal, Answer answer, const Palette& palette) {
  if (signal.progress <= 0) return;
  switch (answer) {
    case Answer::unnoticed: return;
    case Answer::cold: return draw_cold(picture, signal, palette);
    case Answer::frightening: return draw_frightening(picture, signal, palette);
    case Answer::mismatched: return draw_mismatched(picture, signal, palette);
    case Answer::matched: return draw_matched(picture, signal, palette);
  }
}

void draw_arousal(Picture& picture, const FigureLook& person, double arousal, const Palette& palette) {
  const float radius = person.head_radius() * 1.3F;
  const float width = std::max(3.0F, person.head_radius() * 0.13F);
  picture.ring(person.head(), radius, {palette.arousal.faded(0.14F), width});
  if (arousal > 0.01) {
    picture.ring(person.head(), radius, {palette.arousal, width}, {0, static_cast<float>(arousal)});
  }
}

}  // namespace securebase
