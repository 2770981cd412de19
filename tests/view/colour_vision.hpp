#pragma once
// How far apart two colours look, and how they look to people who lack one kind of cone.
// CIEDE2000: Sharma, Wu & Dalal (2005), Color Research & Application 30(1). Deficient vision: Machado, Oliveira &
// Fernandes (2009), IEEE TVCG 15(6), severity 1.

#include <array>
#include <cmath>
#include <numbers>

#include "ui/view/palette.hpp"

namespace securebase {

enum class Vision : std::uint8_t { usual, protanopia, deuteranopia, tritanopia };
inline constexpr std::array kVisions{Vision::usual, Vision::protanopia, Vision::deuteranopia,
                                     Vision::tritanopia};

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix& m, const Triple& v) {
  Triple r{};
  for (std::size_t i = 0; i < 3; ++i) r[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
  return r;
}

inline double linear_of(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// The colour as this vision has it, in linear light.
inline Triple seen_with(Color color, Vision vision) {
  constexpr std::array<Matrix, 4> kSeen{
      {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
       {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
       {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
       {{{1.255528, -0.076749, -0.178779},
         {-0.078411, 0.930809, 0.147602},
         {0.004733, 0.691367, 0.303900}}}}};
  Triple light = times(kSeen[static_cast<std::size_t>(vision)],
                       {linear_of(color.r), linear_of(color.g), linear_of(color.b)});
  for (double& channel : light) channel = std::min(1.0, std::max(0.0, channel));
  return light;
}

/// CIE L*a*b* under daylight (D65).
inline Triple lab_of(const Triple& light) {
  constexpr Matrix kXyz{{{0.4124564, 0.3575761, 0.1804375},
                         {0.2126729, 0.7151522, 0.0721750},
                         {0.0193339, 0.1191920, 0.9503041}}};
  const Triple xyz = times(kXyz, light);
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double y = f(xyz[1]);
  return {116 * y - 16, 500 * (f(xyz[0] / 0.95047) - y), 200 * (y - f(xyz[2] / 1.08883))};
}

inline double degrees(double radians) { return radians * 180 / std::numbers::pi; }
inline double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// A colour by lightness, chroma and hue, with the red-green axis stretched for greys as CIEDE2000 has it.
struct Lch {
  double lightness, chroma, hue;
};

inline double seventh(double x) { return std::sqrt(std::pow(x, 7) / (std::pow(x, 7) + std::pow(25.0, 7))); }

inline Lch lch_of(const Triple& lab, double stretch) {
  const double a = lab[1] * (1 + stretch);
  const double hue = a == 0 && lab[2] == 0 ? 0 : std::fmod(degrees(std::atan2(lab[2], a)) + 360, 360);
  return {lab[0], std::hypot(a, lab[2]), hue};
}

inline double mean_hue(const Lch& one, const Lch& other) {
  if (one.chroma * other.chroma == 0) return one.hue + other.hue;
  if (std::abs(one.hue - other.hue) <= 180) return (one.hue + other.hue) / 2;
  const double sum = one.hue + other.hue;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

inline double hue_step(const Lch& one, const Lch& other) {
  if (one.chroma * other.chroma == 0) return 0;
  double step = other.hue - one.hue;
  if (step > 180) step -= 360;
  if (step < -180) step += 360;
  return 2 * std::sqrt(one.chroma * other.chroma) * std::sin(radians(step / 2));
}

/// CIEDE2000; about 1 can just be seen, 10 at a glance.
inline double delta_e(const Triple& one_lab, const Triple& other_lab) {
  const double mean = (std::hypot(one_lab[1], one_lab[2]) + std::hypot(other_lab[1], other_lab[2])) / 2;
  const double stretch = 0.5 * (1 - seventh(mean));
  const Lch one = lch_of(one_lab, stretch);
  const Lch other = lch_of(other_lab, stretch);
  const double lightness = (one.lightness + other.lightness) / 2 - 50;
  const double chroma = (one.chroma + other.chroma) / 2;
  const double hue = mean_hue(one, other);
  const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                   0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
  const double by_lightness = (other.lightness - one.lightness) /
                              (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
  const double by_chroma = (other.chroma - one.chroma) / (1 + 0.045 * chroma);
  const double by_hue = hue_step(one, other) / (1 + 0.015 * chroma * t);
  const double turn = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
  const double rotation = -2 * seventh(chroma) * std::sin(radians(2 * turn));
  return std::sqrt(by_lightness * by_lightness + by_chroma * by_chroma + by_hue * by_hue +
                   rotation * by_chroma * by_hue);
}

inline double apart(Color one, Color other, Vision vision) {
  return delta_e(lab_of(seen_with(one, vision)), lab_of(seen_with(other, vision)));
}

}  // namespace securebase
