#include "ui/view/layers_view.hpp"

#include <algorithm>

#include "ui/view/why_view.hpp"

namespace securebase {
namespace {

/// Drawing one sheet: everything is measured in lines of text, so that it grows with the text.
struct Sheets {
  const LayersScene& scene;
  Rect area;
  const Palette& palette;
  const TextMeasure& measure;
  LayersDrawn drawn = {};
  float y = 0;

  [[nodiscard]] float line() const { return measure.line_height(TextRole::body); }
  [[nodiscard]] float space() const { return line() * 0.4F; }
  /// Deeper layers are narrower and of darker paper.
  [[nodiscard]] float inset(std::size_t layer) const {
    return static_cast<float>(layer) * std::min(line() * 0.9F, area.width() * 0.012F);
  }
  [[nodiscard]] Color paper(std::size_t layer) const {
    return mix(palette.panel, palette.furniture, 0.14F * static_cast<float>(layer));
  }
  [[nodiscard]] float height_of(const std::string& words, TextRole role, float wrap) const {
    return words.empty() ? 0 : measure.size(words, role, wrap).y;
  }
};

/// One half of a layer: text centred in it, wrapped to it.
struct Half {
  float centre;
  float wrap;
};

Half half_of(const Rect& card, bool is_own, float margin) {
  const float width = card.width() / 2;
  return {card.min.x + width * (is_own ? 0.5F : 1.5F), width - 2 * margin};
}

void draw_head(Picture& picture, glm::vec2 centre, float radius, Color color, Color face) {
  picture.disc(centre, radius, color);
  for (const float side : {-0.34F, 0.34F})
    picture.disc(centre + glm::vec2{side, -0.12F} * radius, radius * 0.1F, face);
  picture.line(centre + glm::vec2{-0.24F, 0.36F} * radius, centre + glm::vec2{0.24F, 0.36F} * radius,
               {face, std::max(1.5F, radius * 0.09F)});
}

/// A layer that has been taken off: one line, the heading in the middle, both sides beside it.
void draw_strip(Sheets& s, std::size_t layer) {
  const Layer& words = s.scene.quarrel.layers[layer];
  const float left = s.area.min.x + s.inset(layer);
  const float right = s.area.max.x - s.inset(layer);
  const float middle = (left + right) / 2;
  const float spine = s.measure.size(words.heading, TextRole::small).x / 2 + s.space() * 1.5F;
  const float wrap = (right - left) / 2 - spine - s.space();
  const float tall = std::max({s.height_of(words.own.words, TextRole::body, wrap),
                               s.height_of(words.theirs.words, TextRole::body, wrap), s.line()});
  const Rect card{{left, s.y}, {right, s.y + tall + s.space() * 1.2F}};
  s.drawn.picture.box(card, s.space(), s.paper(layer), {s.palette.stage_edge, 1});
  const float top = s.y + s.space() * 0.6F;
  const float drop = (s.line() - s.measure.line_height(TextRole::small)) * 0.7F;
  const auto centre_of = [&](bool is_own) {
    return is_own ? middle - spine - wrap / 2 : middle + spine + wrap / 2;
  };
  s.drawn.picture.text({middle, top + drop}, words.heading,
                       {TextRole::small, mix(s.palette.muted, s.palette.ink, 0.5F), Align::centre});
  s.drawn.picture.text({centre_of(true), top}, words.own.words,
                       {TextRole::body, s.palette.ink, Align::centre, wrap});
  s.drawn.picture.text({centre_of(false), top}, words.theirs.words,
                       {TextRole::body, s.palette.ink, Align::centre, wrap});
  s.y = card.max.y + s.space();
}

/// Words and note of one side; gives back where they end.
float draw_side(Sheets& s, const LayerSide& side, Half half, float top, TextRole role) {
  Picture& picture = s.drawn.picture;
  picture.text({half.centre, top}, side.words, {role, s.palette.ink, Align::centre, half.wrap});
  float end = top + s.height_of(side.words, role, half.wrap);
  if (side.note.empty()) return end;
  end += s.space() * 0.8F;
  picture.text({half.centre, end}, side.note,
               {TextRole::body, mix(s.palette.muted, s.palette.ink, 0.5F), Align::centre, half.wrap});
  return end + s.height_of(side.note, TextRole::body, half.wrap);
}

float side_height(const Sheets& s, const LayerSide& side, float wrap, TextRole role) {
  const float note = s.height_of(side.note, TextRole::body, wrap);
  return s.height_of(side.words, role, wrap) + (note > 0 ? note + s.space() * 0.8F : 0);
}

/// A moment of the list; its story is told where the playhead is, so that all of them are seen at once.
WhyDrawn draw_one(const Sheets& s, std::size_t which, const Rect& across) {
  ToldMoment told = s.scene.quarrel.moments[which];
  const bool is_here = told.moment.episode == s.scene.playhead;
  if (!is_here) told.story.clear();
  return draw_moment({told, which == s.scene.moment, is_here}, across, s.palette, s.measure);
}

/// The person's moments one below the other, on lighter paper.
float draw_moments(Sheets& s, const Half& half, float top) {
  const PeeledQuarrel& quarrel = s.scene.quarrel;
  for (std::size_t i = 0; i < quarrel.moments.size(); ++i) {
    const Rect across{{half.centre - half.wrap / 2, top}, {half.centre + half.wrap / 2, top}};
    const WhyDrawn one = draw_one(s, i, across);
    s.drawn.picture.add(one.picture);
    s.drawn.moments.push_back(Rect::at(across.min, {across.width(), one.height}));
    top += one.height + s.space() * 0.5F;
  }
  return top;
}

float moments_height(const Sheets& s, const Half& half) {
  float height = 0;
  for (std::size_t i = 0; i < s.scene.quarrel.moments.size(); ++i) {
    const Rect across = Rect::at({0, 0}, {half.wrap, 0});
    height += draw_one(s, i, across).height + s.space() * 0.5F;
  }
  return height;
}

/// Whose side is whose: a face and a name over each half of the open layer.
float draw_names(Sheets& s, const Rect& card, float top) {
  const float radius = s.line() * 0.75F;
  for (const bool is_own : {true, false}) {
    const Half half = half_of(card, is_own, s.line());
    const std::string& name = is_own ? s.scene.quarrel.name : s.scene.quarrel.partner;
    const float width = s.measure.size(name, TextRole::strong).x;
    const float left = half.centre - (width + 2 * radius + s.space()) / 2;
    draw_head(s.drawn.picture, {left + radius, top + radius}, radius,
              is_own ? s.palette.person : s.palette.figure, s.palette.face);
    s.drawn.picture.text({left + 2 * radius + s.space(), top + radius - s.line() / 2}, name,
                         {TextRole::strong, s.palette.ink});
  }
  return top + 2 * radius + s.space();
}

/// The layer that is looked at.
void draw_open(Sheets& s, std::size_t layer, float bottom) {
  const Layer& words = s.scene.quarrel.layers[layer];
  const bool is_deepest = layer + 1 == kLayers;
  const TextRole role = is_deepest ? TextRole::strong : TextRole::big;
  Rect card{{s.area.min.x + s.inset(layer), s.y}, {s.area.max.x - s.inset(layer), bottom}};
  const Half own = half_of(card, true, s.line());
  const Half theirs = half_of(card, false, s.line());
  const float own_height =
      (is_deepest ? moments_height(s, own) : 0) + side_height(s, words.own, own.wrap, role);
  const float sides = std::max(own_height, side_height(s, words.theirs, theirs.wrap, role));
  const float heading = s.measure.line_height(TextRole::title) + s.space();
  const float names = s.line() * 1.5F + s.space();
  const float above = is_deepest ? s.space() : 2 * s.space();
  const float needed = above + heading + names + sides + (is_deepest ? 0.5F : 1.0F) * s.space();
  card.max.y = std::max(bottom, s.y + needed);
  s.drawn.open = card;
  s.drawn.picture.box(card, s.line() * 0.6F, s.paper(layer), {s.palette.stage_edge, 1});
  float top = s.y + above + (is_deepest ? 0 : (card.height() - needed) * 0.35F);
  s.drawn.picture.text({card.centre().x, top}, words.heading,
                       {TextRole::title, mix(s.palette.muted, s.palette.ink, 0.5F), Align::centre});
  top = draw_names(s, card, top + heading);
  s.drawn.picture.line({card.centre().x, top}, {card.centre().x, top + std::max(sides, s.line())},
                       {s.palette.stage_edge, 1.5F});
  const float own_top = is_deepest ? draw_moments(s, own, top) : top;
  draw_side(s, words.own, own, own_top, role);
  draw_side(s, words.theirs, theirs, top, role);
  s.y = card.max.y;
}

/// What still lies under the open layer.
void draw_edges(Sheets& s) {
  const float edge = s.line() * 0.45F;
  for (std::size_t layer = s.scene.depth; layer < kLayers; ++layer) {
    const Rect rect{{s.area.min.x + s.inset(layer), s.y - edge * 0.5F},
                    {s.area.max.x - s.inset(layer), s.y + edge}};
    s.drawn.picture.clip({{rect.min.x - 1, s.y + 1}, {rect.max.x + 1, rect.max.y + 1}});
    s.drawn.picture.box(rect, edge * 0.7F, s.paper(layer), {s.palette.stage_edge, 1});
    s.drawn.picture.unclip();
    s.y += edge;
  }
}

}  // namespace

LayersDrawn draw_layers(const LayersScene& scene, Rect area, const Palette& palette,
                        const TextMeasure& measure) {
  Sheets s{scene, area, palette, measure};
  s.y = area.min.y;
  const std::size_t open = std::clamp<std::size_t>(scene.depth, 1, kLayers) - 1;
  for (std::size_t layer = 0; layer < open; ++layer) draw_strip(s, layer);
  const float edges = s.line() * 0.45F * static_cast<float>(kLayers - 1 - open) + 2;
  draw_open(s, open, area.max.y - edges);
  draw_edges(s);
  s.drawn.height = s.y - area.min.y;
  return s.drawn;
}

}  // namespace securebase
