// Guards addressed luck: the same address gives the same numbers for ever, another address gives others that
// know nothing of them. It would fail if the generator, the order of the address or the scaling changed, or
// if a part of the address were left out.
#include "sim/core/random.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <set>

using namespace securebase;

namespace {

using Bits = std::array<std::uint32_t, 4>;

Bits bits_of(const Draws& draws) {
  Bits bits{};
  for (std::size_t i = 0; i < 4; ++i) bits[i] = static_cast<std::uint32_t>(draws.u[i] * 0x1p32);
  return bits;
}

/// Correlation of the numbers at an address with those at its neighbour.
template <class Neighbour>
double correlation_with(const Neighbour& neighbour) {
  constexpr std::uint32_t kMany = 20000;
  double sum = 0;
  for (std::uint32_t moment = 0; moment < kMany; ++moment) {
    const Draws here = draw({7, 3}, 2, moment, 1);
    const Draws there = neighbour(moment);
    for (std::size_t i = 0; i < 4; ++i) sum += (here.u[i] - 0.5) * (there.u[i] - 0.5);
  }
  return 12 * sum / (4 * kMany);
}

}  // namespace

TEST_CASE("luck is the Philox4x32 of its authors, with seven rounds") {
  // Known answers published with Random123: all zeros, and all ones.
  CHECK(bits_of(draw({0, 0}, 0, 0, 0)) == Bits{0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48});
  constexpr std::uint32_t kOnes = 0xFFFFFFFF;
  CHECK(bits_of(draw({~std::uint64_t{0}, kOnes}, kOnes, kOnes, kOnes)) ==
        Bits{0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662});
}

TEST_CASE("every part of an address keeps its place") {
  const Luck luck{0x0123456789ABCDEF, 5};
  CHECK(bits_of(draw(luck, 2, 1000, 3)) == Bits{0x11967b1d, 0x1bd2d3e1, 0x0109389e, 0xad6e0f87});
  CHECK(luck_of_another(luck, 1) == Luck{0x888fbd77dd594de5, 1314473595});
}

TEST_CASE("the same address holds the same luck") {
  CHECK(draw({5, 1}, 2, 77, 3).u == draw({5, 1}, 2, 77, 3).u);
}

TEST_CASE("another stream, moment, index, life or seed holds other luck") {
  std::set<double> seen;
  for (const std::uint64_t seed : {5ULL, 6ULL, 5ULL + (1ULL << 32)}) {
    for (std::uint32_t life = 0; life < 3; ++life) {
      for (std::uint32_t stream = 1; stream < 4; ++stream) {
        for (std::uint32_t moment = 0; moment < 10; ++moment) {
          for (std::uint32_t index = 0; index < 4; ++index) {
            for (const double u : draw({seed, life}, stream, moment, index).u) seen.insert(u);
          }
        }
      }
    }
  }
  CHECK(seen.size() == 3 * 3 * 3 * 10 * 4 * 4);
}

TEST_CASE("luck is even: mean one half, variance one twelfth, never 0 or 1") {
  double sum = 0;
  double squares = 0;
  constexpr std::uint32_t kMany = 50000;
  for (std::uint32_t moment = 0; moment < kMany; ++moment) {
    for (const double u : draw({1, 0}, 2, moment).u) {
      REQUIRE((u > 0 && u < 1));
      sum += u;
      squares += (u - 0.5) * (u - 0.5);
    }
  }
  CHECK(sum / (4 * kMany) == doctest::Approx(0.5).epsilon(0.005));
  CHECK(squares / (4 * kMany) == doctest::Approx(1.0 / 12).epsilon(0.01));
}

TEST_CASE("a bell has mean 0 and standard deviation 1, and knows its bounds") {
  double sum = 0;
  double squares = 0;
  constexpr std::uint32_t kMany = 100000;
  for (std::uint32_t moment = 0; moment < kMany; ++moment) {
    const double bell = draw({2, 0}, 3, moment).bell();
    REQUIRE(std::fabs(bell) < 3.4642);
    sum += bell;
    squares += bell * bell;
  }
  CHECK(std::fabs(sum / kMany) < 0.013);
  CHECK(squares / kMany == doctest::Approx(1).epsilon(0.015));
}

TEST_CASE("a moment's luck knows nothing of its neighbours'") {
  constexpr double kFourSigma = 0.0142;
  CHECK(std::fabs(correlation_with([](std::uint32_t m) { return draw({7, 3}, 2, m + 1, 1); })) < kFourSigma);
  CHECK(std::fabs(correlation_with([](std::uint32_t m) { return draw({7, 3}, 2, m, 2); })) < kFourSigma);
  CHECK(std::fabs(correlation_with([](std::uint32_t m) { return draw({7, 3}, 3, m, 1); })) < kFourSigma);
  CHECK(std::fabs(correlation_with([](std::uint32_t m) { return draw({7, 4}, 2, m, 1); })) < kFourSigma);
  CHECK(std::fabs(correlation_with([](std::uint32_t m) { return draw({8, 3}, 2, m, 1); })) < kFourSigma);
  CHECK(correlation_with([](std::uint32_t m) {
          return draw({7, 3}, 2, m, 1);
        }) == doctest::Approx(1).epsilon(0.02));
}

TEST_CASE("the four numbers of one address know nothing of each other") {
  double sum = 0;
  constexpr std::uint32_t kMany = 40000;
  for (std::uint32_t moment = 0; moment < kMany; ++moment) {
    const Draws d = draw({9, 0}, 2, moment);
    sum += (d.u[0] - 0.5) * (d.u[1] - 0.5) + (d.u[2] - 0.5) * (d.u[3] - 0.5);
  }
  CHECK(std::fabs(12 * sum / (2 * kMany)) < 0.0142);
}

TEST_CASE("the lives that belong to one life are all different") {
  std::set<std::uint64_t> seeds;
  for (std::uint32_t who = 0; who < 1000; ++who) seeds.insert(luck_of_another({1, 0}, who).seed);
  CHECK(seeds.size() == 1000);
}
