#pragma once
// The few statistics that findings are made of. A number that is missing for a life is NaN; pairs and triples
// with a missing number are left out, as a study leaves out people who were not asked.

#include <limits>
#include <span>
#include <vector>

namespace securebase {

using Numbers = std::vector<double>;

/// NaN if nothing is there.
[[nodiscard]] double mean(std::span<const double> x);

/// Standard deviation of a sample; NaN for fewer than two numbers.
[[nodiscard]] double spread(std::span<const double> x);

/// Pearson's r, −1 to 1; NaN without three pairs or without any spread. With one or two 0/1 variables it is
/// the point-biserial r or phi.
[[nodiscard]] double correlation(std::span<const double> x, std::span<const double> y);

/// Slope of y on x by least squares.
[[nodiscard]] double slope(std::span<const double> x, std::span<const double> y);

/// Standardized weight of x for y while z is held constant (two predictors).
[[nodiscard]] double partial_weight(std::span<const double> y, std::span<const double> x,
                                    std::span<const double> z);

/// Cohen's d of two groups, (mean of a − mean of b) / pooled standard deviation.
[[nodiscard]] double effect(std::span<const double> a, std::span<const double> b);

/// From where to where: NaN, NaN where nothing can be said.
struct Interval {
  double low = std::numeric_limits<double>::quiet_NaN();
  double high = std::numeric_limits<double>::quiet_NaN();
};

/// The 95 % interval of a mean, 1.96 standard errors to either side; for two numbers or more.
[[nodiscard]] Interval interval_of_mean(std::span<const double> x);

/// The 95 % interval of the share of ones among zeros and ones (Wilson 1927): also right for few lives and for
/// shares near 0 and 1.
[[nodiscard]] Interval interval_of_share(std::span<const double> x);

/// The 95 % interval of a correlation of so many pairs (Fisher's z); for four pairs or more.
[[nodiscard]] Interval interval_of_correlation(double r, std::size_t pairs);

/// The value below which this share (0–1) of the numbers lies, between two of them in proportion (R's type 7).
[[nodiscard]] double quantile(std::span<const double> x, double share);

/// 1 where the number is this value, 0 where it is another, NaN where it is missing.
[[nodiscard]] Numbers is(std::span<const double> x, double value);

/// The share of all numbers that are there which is this value.
[[nodiscard]] double share_of(std::span<const double> x, double value);

/// The numbers for which `keep` says so: keep(i).
template <class Keep>
[[nodiscard]] Numbers where(std::span<const double> x, Keep&& keep) {
  Numbers kept;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (keep(i)) kept.push_back(x[i]);
  }
  return kept;
}

/// f(x, y) for each pair.
template <class Of>
[[nodiscard]] Numbers combined(std::span<const double> x, std::span<const double> y, Of&& of) {
  Numbers both(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) both[i] = of(x[i], y[i]);
  return both;
}

}  // namespace securebase
