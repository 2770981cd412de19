#include "sim/study/statistics.hpp"

#include <cmath>
#include <limits>

namespace securebase {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

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

Numbers is(std::span<const double> x, double value) {
  Numbers flags(x.begin(), x.end());
  for (double& flag : flags) {
    if (!std::isnan(flag)) flag = flag == value ? 1 : 0;
  }
  return flags;
}

double share_of(std::span<const double> x, double value) { return mean(is(x, value)); }

}  // namespace securebase
