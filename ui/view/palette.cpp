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
      .other_model = rgb(0x0072B2),
      .self_model = rgb(0xC77700),
      .security = rgb(0x00795A),
      .arousal = rgb(0xA8518A),
      .warm_answer = rgb(0xF2C14E),
      .cold_answer = rgb(0x9AA7B2),
      .secure = rgb(0x00795A),
      .avoidant = rgb(0x0072B2),
      .resistant = rgb(0xC77700),
      .disorganized = rgb(0xA8518A),
      .paper = rgb(0xFBF7F0),
      .panel = rgb(0xFFFFFF),
      .hairline = rgb(0xE7DFD2),
      .ink = rgb(0x2B2A33),
      .muted = rgb(0x67636D),
      .on_ink = rgb(0xFFFFFF),
      .chip = rgb(0xF6F1E9),
      .chosen = rgb(0xEFE7D9),
      .focus = rgb(0x0072B2),
      .shade = rgb(0x2B2A33).faded(0.35F),
      .track = rgb(0xE8DFD1),
      .track_fill = rgb(0x8B7F9B),
      .stage_wall = rgb(0xF7F0E4),
      .stage_floor = rgb(0xEFE4D2),
      .stage_edge = rgb(0xE3D8C5),
      .window_glass = rgb(0xDDE8EE),
      .furniture = rgb(0xCDB99A),
      .person = rgb(0x2F8083),
      .figure = rgb(0x8A5A83),
      .bystander = rgb(0xA89F94),
      .face = rgb(0xFFFFFF),
      .infancy = rgb(0xF6EAD9),
      .childhood = rgb(0xF0EFE1),
      .adolescence = rgb(0xE7EEE9),
      .adulthood = rgb(0xF2F0F5),
      .old_age = rgb(0xF3ECEE),
  };
}

}  // namespace securebase
