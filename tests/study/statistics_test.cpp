// Guards the few statistics that findings are made of, against values worked out by hand. It would fail if a
// missing number were counted as nought, or a sample's spread were divided by n.
#include "sim/study/statistics.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace securebase;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

bool is_about(double value, double wanted) { return std::abs(value - wanted) < 1e-12; }

}  // namespace

TEST_CASE("mean and spread leave out what is missing") {
  const Numbers x{1, 2, kMissing, 3, 6};
  CHECK(is_about(mean(x), 3));
  CHECK(is_about(spread(x), std::sqrt(14.0 / 3)));  // 4 + 1 + 0 + 9, over n − 1
  CHECK(std::isnan(mean(Numbers{})));
  CHECK(std::isnan(mean(Numbers{kMissing})));
  CHECK(std::isnan(spread(Numbers{5})));
  CHECK(spread(Numbers{5, 5}) == 0);
}

TEST_CASE("a correlation is that of the complete pairs") {
  // x − 2: −1 0 1, y − 3: −1 −1 2; the sum of products is 3, of squares 2 and 6.
  const Numbers x{1, 2, 3, kMissing, 100};
  const Numbers y{2, 2, 5, 7, kMissing};
  CHECK(is_about(correlation(x, y), 3 / std::sqrt(12.0)));
  CHECK(is_about(correlation(x, x), 1));
  CHECK(is_about(correlation(Numbers{0, 0, 1, 1}, Numbers{0, 1, 0, 1}), 0));
  CHECK(is_about(correlation(Numbers{1, 2, 3}, Numbers{3, 2, 1}), -1));
}

TEST_CASE("a correlation that cannot be known is none") {
  CHECK(std::isnan(correlation(Numbers{1, 2}, Numbers{1, 2})));
  CHECK(std::isnan(correlation(Numbers{1, 2, 3}, Numbers{4, 4, 4})));
  CHECK(std::isnan(correlation(Numbers{1, 2, 3}, Numbers{1, 2, kMissing})));
}

TEST_CASE("a slope is the least squares line's") {
  CHECK(is_about(slope(Numbers{0, 1, 2}, Numbers{1, 3, 5}), 2));
  CHECK(is_about(slope(Numbers{1, 2, 3, kMissing}, Numbers{2, 2, 5, 9}), 1.5));
  CHECK(std::isnan(slope(Numbers{1, 1, 1}, Numbers{1, 2, 3})));
}

TEST_CASE("a partial weight is what is left of a link while another is held constant") {
  // In this balanced plan x and z are unrelated: each keeps its own correlation.
  const Numbers x{0, 0, 1, 1}, z{0, 1, 0, 1}, y{0, 1, 2, 3};
  CHECK(is_about(partial_weight(y, x, z), correlation(x, y)));
  CHECK(is_about(partial_weight(y, z, x), correlation(z, y)));
  // y is z; x, related to z with r = .8, adds nothing.
  const Numbers related{1, 2, 4, 3}, of{1, 2, 3, 4};
  CHECK(is_about(correlation(related, of), 0.8));
  CHECK(is_about(partial_weight(of, related, of), 0));
}

TEST_CASE("a partial weight uses the complete triples only") {
  const Numbers x{0, 0, 1, 1, 9, kMissing, 5}, z{0, 1, 0, 1, kMissing, 3, 7}, y{0, 1, 2, 3, 4, 5, kMissing};
  const Numbers xc{0, 0, 1, 1}, zc{0, 1, 0, 1}, yc{0, 1, 2, 3};
  CHECK(is_about(partial_weight(y, x, z), partial_weight(yc, xc, zc)));
}

TEST_CASE("an effect is the difference in pooled standard deviations") {
  // Means 5 and 3; sums of squares 2 and 2 over 3 + 3 − 2: the pooled standard deviation is 1.
  CHECK(is_about(effect(Numbers{4, 5, 6}, Numbers{2, 3, 4}), 2));
  CHECK(is_about(effect(Numbers{2, 3, 4}, Numbers{4, 5, 6, kMissing}), -2));
}

TEST_CASE("flags and shares know what is missing") {
  const Numbers classes{0, 1, 0, kMissing, 3};
  const Numbers flags = is(classes, 0);
  CHECK(flags[0] == 1);
  CHECK(flags[1] == 0);
  CHECK(std::isnan(flags[3]));
  CHECK(is_about(share_of(classes, 0), 0.5));
  CHECK(share_of(classes, 2) == 0);
  CHECK(std::isnan(share_of(Numbers{}, 0)));
}

TEST_CASE("where keeps the chosen ones in their order, and combined pairs them") {
  const Numbers x{5, 6, 7, 8};
  CHECK(where(x, [](std::size_t i) { return i % 2 == 1; }) == Numbers{6, 8});
  CHECK(where(x, [](std::size_t) { return false; }).empty());
  CHECK(combined(x, x, [](double a, double b) { return a + b; }) == Numbers{10, 12, 14, 16});
}
