#include "ui/view/branch_map.hpp"

#include <algorithm>
#include <array>

#include "ui/view/life_chart.hpp"

namespace securebase {
namespace {

constexpr float kSignPadding = 5;
constexpr float kSlope = 0.7F;  // of a fork's first stretch, width to height

/// Marker and padding beside the words of a sign.
float beside_words(float height) { return height + kSignPadding; }

bool has_cross(const BranchMapScene& scene, std::size_t index) {
  return index == scene.selected && index > 0;
}

/// The words, cut with an ellipsis to this width.
std::string shortened(std::string words, float width, const TextMeasure& measure) {
  if (measure.size(words, TextRole::small).x <= width) return words;
  while (!words.empty() && measure.size(words + "…", TextRole::small).x > width) {
    words.pop_back();
    while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0xC0U) == 0x80U) words.pop_back();
    if (!words.empty() && static_cast<unsigned char>(words.back()) >= 0xC0U) words.pop_back();
  }
  return words + "…";
}

/// Where the fork's own level begins.
float level_from(const BranchMapScene& scene, const BranchMapLayout& layout, std::size_t index) {
  const BranchTrack& track = scene.tracks[index];
  if (!track.parent) return layout.plot.min.x;
  return x_on(layout.plot, track.forked_at) + (layout.rows[index] - layout.rows[*track.parent]) * kSlope;
}

struct Sign {
  Rect rect;
  std::string words;
};

/// A stretch of a track, from left to right.
struct Stretch {
  float from;
  float to;
  [[nodiscard]] float width() const { return to - from; }
};

/// Where words may lie on a track: before it begins, and between the moments at which others leave it.
std::vector<Stretch> free_stretches(const BranchMapScene& scene, const BranchMapLayout& layout,
                                    std::size_t index) {
  constexpr float kApart = 8;
  const Rect& plot = layout.plot;
  std::vector<float> forks;
  forks.reserve(scene.tracks.size());
  for (const BranchTrack& track : scene.tracks)
    if (track.parent == index) forks.push_back(x_on(plot, track.forked_at));
  std::sort(forks.begin(), forks.end());
  std::vector<Stretch> free;
  free.reserve(forks.size() + 2);
  float from = level_from(scene, layout, index) + kApart;
  for (const float fork : forks) {
    free.push_back({from, fork - kApart});
    from = fork + kApart * 1.5F;
  }
  free.push_back({from, plot.max.x});
  if (scene.tracks[index].parent)
    free.push_back({plot.min.x, x_on(plot, scene.tracks[index].forked_at) - kApart});
  return free;
}

/// On the first stretch where the words fit or, if on none, shortened on the longest.
Sign sign_of(const BranchMapScene& scene, const BranchMapLayout& layout, std::size_t index,
             const TextMeasure& measure) {
  const float height = measure.line_height(TextRole::small) + 1;
  const float extra = beside_words(height) + (has_cross(scene, index) ? height : kSignPadding);
  const std::string& name = scene.tracks[index].name;
  const float wanted = measure.size(name, TextRole::small).x + extra;
  const std::vector<Stretch> free = free_stretches(scene, layout, index);
  auto place =
      std::find_if(free.begin(), free.end(), [&](const Stretch& each) { return each.width() >= wanted; });
  if (place == free.end()) {
    place = std::max_element(free.begin(), free.end(),
                             [](const Stretch& a, const Stretch& b) { return a.width() < b.width(); });
  }
  const std::string words = shortened(name, place->width() - extra, measure);
  const float width = measure.size(words, TextRole::small).x + extra;
  const bool is_before = scene.tracks[index].parent && place + 1 == free.end();
  const float x = is_before ? place->to - width : place->from;
  return {Rect::at({x, layout.rows[index] - height / 2}, {width, height}), words};
}

void draw_track(Picture& picture, const BranchMapScene& scene, const BranchMapLayout& layout,
                const Palette& palette, std::size_t index) {
  const BranchTrack& track = scene.tracks[index];
  const bool is_selected = index == scene.selected;
  const Rect& plot = layout.plot;
  const float y = layout.rows[index];
  const float level = level_from(scene, layout, index);
  const float end = std::max(level, x_on(plot, track.reached));
  std::vector<glm::vec2> points;
  points.reserve(3);
  points.push_back({x_on(plot, track.forked_at), track.parent ? layout.rows[*track.parent] : y});
  if (track.parent) points.push_back({level, y});
  if (end > points.back().x) points.push_back({end, y});
  const BranchLook look = look_of_branch(index, palette);
  if (points.size() > 1) picture.polyline(points, look.pen(is_selected ? 4.0F : 2.0F));
  picture.marker(look.marker, {end, y}, is_selected ? 9.0F : 7.0F, look.color);
}

void draw_station(Picture& picture, glm::vec2 at, const Palette& palette) {
  picture.disc(at, 4.5F, palette.ink).disc(at, 2.6F, palette.panel);
}

void draw_sign(Picture& picture, const BranchMapScene& scene, const BranchMapLayout& layout,
               const Palette& palette, std::size_t index) {
  const Rect& sign = layout.signs[index];
  const BranchLook look = look_of_branch(index, palette);
  const bool is_selected = index == scene.selected;
  picture.box(sign, 4, is_selected ? palette.chosen : palette.panel,
              {is_selected ? look.color : palette.hairline, is_selected ? 1.8F : 1.0F});
  picture.marker(look.marker, {sign.min.x + sign.height() / 2, sign.centre().y}, sign.height() * 0.5F,
                 look.color);
  picture.text({sign.min.x + sign.height(), sign.min.y}, layout.words[index],
               {TextRole::small, is_selected ? palette.ink : palette.muted});
  if (has_cross(scene, index))
    picture.icon(Icon::cross, layout.close.centre(), layout.close.height() * 0.5F, palette.muted);
}

}  // namespace

BranchLook look_of_branch(std::size_t index, const Palette& palette) {
  const std::array<BranchLook, 4> looks{{{palette.ink, Stroke::solid, 0, Marker::circle},
                                         {palette.person, Stroke::dashed, 0, Marker::square},
                                         {palette.figure, Stroke::dotted, 0, Marker::triangle},
                                         {palette.muted, Stroke::dashed, 18, Marker::diamond}}};
  return looks[std::min(index, looks.size() - 1)];
}

float branch_map_height(std::size_t tracks, float height, const TextMeasure& measure) {
  if (tracks < 2) return 0;
  constexpr float kMostShare = 0.4F;
  const float wanted = static_cast<float>(tracks) * (measure.line_height(TextRole::small) + 3) + 4;
  return std::min(wanted, height * kMostShare);
}

BranchMapLayout lay_out_branch_map(const BranchMapScene& scene, Rect plot, const TextMeasure& measure) {
  BranchMapLayout layout;
  layout.plot = plot;
  const std::size_t count = scene.tracks.size();
  const float row = plot.height() / static_cast<float>(count);
  layout.rows.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    layout.rows.push_back(plot.min.y + row * (static_cast<float>(i) + 0.5F));
  if (row < measure.line_height(TextRole::small) + 1.5F) return layout;
  layout.signs.reserve(count);
  layout.words.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Sign sign = sign_of(scene, layout, i, measure);
    layout.signs.push_back(sign.rect);
    layout.words.push_back(std::move(sign.words));
    const float side = sign.rect.height();
    if (has_cross(scene, i)) layout.close = Rect::at({sign.rect.max.x - side, sign.rect.min.y}, {side, side});
  }
  return layout;
}

Picture draw_branch_map(const BranchMapScene& scene, const BranchMapLayout& layout, const Palette& palette) {
  Picture picture;
  const Rect& plot = layout.plot;
  const float playhead = x_on(plot, scene.playhead);
  picture.line({playhead, plot.min.y}, {playhead, plot.max.y}, {palette.ink.faded(0.35F), 1.5F});
  for (std::size_t i = 0; i < scene.tracks.size(); ++i)
    if (i != scene.selected) draw_track(picture, scene, layout, palette, i);
  draw_track(picture, scene, layout, palette, scene.selected);
  for (const BranchTrack& track : scene.tracks) {
    if (track.parent)
      draw_station(picture, {x_on(plot, track.forked_at), layout.rows[*track.parent]}, palette);
  }
  for (std::size_t i = 0; i < layout.signs.size(); ++i) draw_sign(picture, scene, layout, palette, i);
  return picture;
}

}  // namespace securebase
