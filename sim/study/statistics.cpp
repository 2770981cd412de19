#include "sim/study/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace securebase {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kReach = 1.959964;  ///< standard errors to either side of 95 %

/// Sums over the pairs of which both numbers are there.
struct Pairs {
  double n = 0;
  double mean_x = 0, mean_y = 0;
  double xx = 0, yy = 0, xy = 0;  ///< sums of squares and products around the means
};

Pairs pairs(std::span<const double> x, std::span<const double> y) {
  Pairs p;
  const auto each = [&](auto&& of) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (!std::isnan(x[i]) && !std::isnan(y[i])) of(x[i], y[i]);
    }
  };
  each([&](double a, double b) {
    p.n += 1;
    p.mean_x += a;
    p.mean_y += b;
  });
  p.mean_x /= p.n;
  p.mean_y /= p.n;
  each([&](double a, double b) {
    p.xx += (a - p.mean_x) * (a - p.mean_x);
    p.yy += (b - p.mean_y) * (b - p.mean_y);
    p.xy += (a - p.mean_x) * (b - p.mean_y);
  });
  return p;
}

/// By its continued fraction (Lambert 1761), which gives the same bits on every machine; to 1e-15 for |x| < 2.
double hyperbolic_tangent(double x) {
  double below = 23;
  for (int odd = 21; odd >= 1; odd -= 2) below = odd + x * x / below;
  return x / below;
}

}  // namespace

double mean(std::span<const double> x) { return pairs(x, x).mean_x; }

double spread(std::span<const double> x) {
  const Pairs p = pairs(x, x);
  return p.n < 2 ? kNothing : std::sqrt(p.xx / (p.n - 1));
}

double correlation(std::span<const double> x, std::span<const double> y) {
  const Pairs p = pairs(x, y);
  const bool has_spread = p.n >= 3 && p.xx > 0 && p.yy > 0;
  return has_spread ? p.xy / std::sqrt(p.xx * p.yy) : kNothing;
}

double slope(std::span<const double> x, std::span<const double> y) {
  const Pairs p = pairs(x, y);
  return p.n >= 3 && p.xx > 0 ? p.xy / p.xx : kNothing;
}

double partial_weight(std::span<const double> y, std::span<const double> x, std::span<const double> z) {
  Numbers complete(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) complete[i] = std::isnan(z[i] + y[i]) ? kNothing : x[i];
  const double with_x = correlation(complete, y);
  const double with_z = correlation(combined(z, complete, [](double a, double b) { return b * 0 + a; }), y);
  const double between = correlation(complete, z);
  return (with_x - with_z * between) / (1 - between * between);
}

double effect(std::span<const double> a, std::span<const double> b) {
  const Pairs of_a = pairs(a, a);
  const Pairs of_b = pairs(b, b);
  const double pooled = std::sqrt((of_a.xx + of_b.xx) / (of_a.n + of_b.n - 2));
  return (of_a.mean_x - of_b.mean_x) / pooled;
}

Interval interval_of_mean(std::span<const double> x) {
  const Pairs p = pairs(x, x);
  if (p.n < 2) return {};
  const double reach = kReach * std::sqrt(p.xx / (p.n - 1) / p.n);
  return {p.mean_x - reach, p.mean_x + reach};
}

Interval interval_of_share(std::span<const double> x) {
  const Pairs p = pairs(x, x);
  if (p.n < 1) return {};
  const double more = kReach * kReach / p.n;
  const double middle = (p.mean_x + more / 2) / (1 + more);
  const double reach = std::sqrt(p.mean_x * (1 - p.mean_x) * more + more * more / 4) / (1 + more);
  return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

Interval interval_of_correlation(double r, std::size_t pairs) {
  if (std::isnan(r) || pairs < 4) return {};
  // The hyperbolic tangent of atanh(r) ± z without atanh, which has no value at r = ±1.
  const double t = hyperbolic_tangent(kReach / std::sqrt(static_cast<double>(pairs) - 3));
  return {(r - t) / (1 - r * t), (r + t) / (1 + r * t)};
}

double quantile(std::span<const double> x, double share) {
  Numbers sorted = where(x, [&](std::size_t i) { return !std::isnan(x[i]); });
  if (sorted.empty()) return kNothing;
  std::sort(sorted.begin(), sorted.end());
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

Numbers is(std::span<const double> x, double value) {
  Numbers flags(x.begin(), x.end());
  for (double& flag : flags) {
    if (!std::isnan(flag)) flag = flag == value ? 1 : 0;
  }
  return flags;
}

double share_of(std::span<const double> x, double value) { return mean(is(x, value)); }

}  // namespace securebase
