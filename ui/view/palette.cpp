#include "ui/view/palette.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

std::uint8_t mix_channel(std::uint8_t from, std::uint8_t to, float share) {
  const float start = from;
  return static_cast<std::uint8_t>(start + (static_cast<float>(to) - start) * share + 0.5F);
}

// The sRGB curve and the weights of WCAG 2.1, "relative luminance".
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
  return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

}  // namespace

Color mix(Color from, Color to, float share) {
  const float part = std::clamp(share, 0.0F, 1.0F);
  return {mix_channel(from.r, to.r, part), mix_channel(from.g, to.g, part), mix_channel(from.b, to.b, part),
          mix_channel(from.a, to.a, part)};
}

float contrast(Color one, Color other) {
  const double first = luminance(one);
  const double second = luminance(other);
  return static_cast<float>((std::max(first, second) + 0.05) / (std::min(first, second) + 0.05));
}

Palette light_palette() {
  return {
      .other_model = rgb(0x006DCE),
      .self_model = rgb(0xB45100),
      .security = rgb(0x00795A),
      .arousal = rgb(0xA3518B),
      .warm_answer = rgb(0xF2C14E),
      .cold_answer = rgb(0x9AA7B2),
      .secure = rgb(0x00795A),
      .avoidant = rgb(0x006DCE),
      .resistant = rgb(0xB45100),
      .disorganized = rgb(0xA3518B),
      .paper = rgb(0xFBF7F0),
      .panel = rgb(0xFFFFFF),
      .hairline = rgb(0xE7DFD2),
      .ink = rgb(0x2B2A33),
      .muted = rgb(0x67636D),
      .on_ink = rgb(0xFFFFFF),
      .chip = rgb(0xF6F1E9),
      .chosen = rgb(0xEFE7D9),
      .focus = rgb(0x006DCE),
      .shade = rgb(0x2B2A33).faded(0.35F),
      .track = rgb(0xE8DFD1),
      .track_fill = rgb(0x8B7F9B),
      .stage_wall = rgb(0xF7F0E4),
      .stage_floor = rgb(0xEFE4D2),
      .stage_edge = rgb(0xE3D8C5),
      .window_glass = rgb(0xDDE8EE),
      .furniture = rgb(0xCDB99A),
      .person = rgb(0x0C8791),
      .figure = rgb(0x85546D),
      .bystander = rgb(0xA89F94),
      .face = rgb(0xFFFFFF),
      .infancy = rgb(0xF6EAD9),
      .childhood = rgb(0xF0EFE1),
      .adolescence = rgb(0xE7EEE9),
      .adulthood = rgb(0xF2F0F5),
      .old_age = rgb(0xF3ECEE),
  };
}

Palette dark_palette() {
  return {
      .other_model = rgb(0x99CBFF),
      .self_model = rgb(0xF1A63B),
      .security = rgb(0x10BB8E),
      .arousal = rgb(0xCA84C0),
      .warm_answer = rgb(0xF2C14E),
      .cold_answer = rgb(0x8795A3),
      .secure = rgb(0x10BB8E),
      .avoidant = rgb(0x99CBFF),
      .resistant = rgb(0xF1A63B),
      .disorganized = rgb(0xCA84C0),
      .paper = rgb(0x15171C),
      .panel = rgb(0x1F222A),
      .hairline = rgb(0x383C47),
      .ink = rgb(0xF0ECE4),
      .muted = rgb(0xB0ABB8),
      .on_ink = rgb(0x15171C),
      .chip = rgb(0x292D37),
      .chosen = rgb(0x363B47),
      .focus = rgb(0x99CBFF),
      .shade = rgb(0x000000).faded(0.55F),
      .track = rgb(0x3B404C),
      .track_fill = rgb(0x9A8FAB),
      .stage_wall = rgb(0x282C36),
      .stage_floor = rgb(0x323742),
      .stage_edge = rgb(0x434955),
      .window_glass = rgb(0x3C4A58),
      .furniture = rgb(0x6E604D),
      .person = rgb(0x7DBCAC),
      .figure = rgb(0xC18BB9),
      .bystander = rgb(0x858089),
      .face = rgb(0x15171C),
      .infancy = rgb(0x2C2A26),
      .childhood = rgb(0x282B26),
      .adolescence = rgb(0x242B2A),
      .adulthood = rgb(0x282832),
      .old_age = rgb(0x2C272B),
  };
}

Palette projector_palette() {
  return {
      .other_model = rgb(0x045BC3),
      .self_model = rgb(0x7F570F),
      .security = rgb(0x006B4A),
      .arousal = rgb(0xA42279),
      .warm_answer = rgb(0xF2B21E),
      .cold_answer = rgb(0x6F7D89),
      .secure = rgb(0x006B4A),
      .avoidant = rgb(0x045BC3),
      .resistant = rgb(0x7F570F),
      .disorganized = rgb(0xA42279),
      .paper = rgb(0xFFFFFF),
      .panel = rgb(0xFFFFFF),
      .hairline = rgb(0xB9B4AA),
      .ink = rgb(0x0E0D12),
      .muted = rgb(0x454149),
      .on_ink = rgb(0xFFFFFF),
      .chip = rgb(0xF2EEE6),
      .chosen = rgb(0xE2DACB),
      .focus = rgb(0x045BC3),
      .shade = rgb(0x0E0D12).faded(0.45F),
      .track = rgb(0xD3CABB),
      .track_fill = rgb(0x6B5F7C),
      .stage_wall = rgb(0xFAF6EE),
      .stage_floor = rgb(0xE9DDC9),
      .stage_edge = rgb(0xC4B79F),
      .window_glass = rgb(0xCFE0EA),
      .furniture = rgb(0xB99C70),
      .person = rgb(0x386964),
      .figure = rgb(0x71366E),
      .bystander = rgb(0x857B6E),
      .face = rgb(0xFFFFFF),
      .infancy = rgb(0xF6E3C8),
      .childhood = rgb(0xECEBD2),
      .adolescence = rgb(0xD9E8DF),
      .adulthood = rgb(0xE9E5F0),
      .old_age = rgb(0xEFE2E6),
  };
}

Palette palette_of(Colours colours) {
  switch (colours) {
    case Colours::light: return light_palette();
    case Colours::dark: return dark_palette();
    case Colours::projector: break;
  }
  return projector_palette();
}

}  // namespace securebase
