#pragma once
// Walks every single number, word, choice and switch inside any described value, however deep, so that a law
// about "every field" needs no list of fields.

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <type_traits>

#include "sim/core/fields.hpp"
#include "sim/core/hash.hpp"
#include "sim/core/random.hpp"

namespace securebase {

/// Where a leaf is and what range its field states.
struct LeafPlace {
  std::string path;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
};

/// Calls visit(place, leaf) for every leaf of `value`.
template <class T, class Visit>
void for_each_leaf(T& value, const LeafPlace& place, const Visit& visit) {
  using Plain = std::remove_const_t<T>;
  if constexpr (Described<Plain>) {
    for_each_field(value, [&](const auto& field, auto& member) {
      for_each_leaf(member, LeafPlace{place.path + "." + std::string(field.name), field.low, field.high},
                    visit);
    });
  } else if constexpr (detail::IsList<Plain>::value) {
    std::size_t index = 0;
    for (auto& item : value) {
      const std::string name = place.path + "[" + std::to_string(index++) + "]";
      for_each_leaf(item, LeafPlace{name, place.low, place.high}, visit);
    }
  } else {
    visit(place, value);
  }
}

template <class T, class Visit>
void for_each_leaf(T& value, const Visit& visit) {
  for_each_leaf(value, LeafPlace{}, visit);
}

/// The smallest possible change to one leaf.
template <class T>
void change_leaf(T& leaf) {
  if constexpr (std::is_same_v<T, std::string>)
    leaf += "x";
  else if constexpr (std::is_same_v<T, bool>)
    leaf = !leaf;
  else if constexpr (std::is_enum_v<T>)
    leaf = static_cast<T>(static_cast<std::underlying_type_t<T>>(leaf) ^ 1U);
  else if constexpr (std::is_same_v<T, double>)
    leaf = std::nextafter(leaf, std::numeric_limits<double>::infinity());
  else
    leaf = static_cast<T>(leaf + 1);
}

/// Numbers for a test, addressed like all luck, one after the other.
class Lottery {
 public:
  explicit Lottery(std::uint64_t seed) : luck_{seed, 0} {}
  /// In (0, 1).
  double number() { return draw(luck_, 99, next_++).u[0]; }
  double number(double low, double high) { return low + (high - low) * number(); }
  std::size_t below(std::size_t count) {
    return static_cast<std::size_t>(number() * static_cast<double>(count));
  }

 private:
  Luck luck_;
  std::uint32_t next_ = 0;
};

/// Fills every leaf anew, each within its range and every fourth number at an end of it. Names and numbers
/// without a range stay.
template <class T>
void fill_wildly(T& value, Lottery& lottery) {
  for_each_leaf(value, [&](const LeafPlace& place, auto& leaf) {
    using Leaf = std::remove_reference_t<decltype(leaf)>;
    if constexpr (Worded<Leaf>) {
      leaf = static_cast<Leaf>(lottery.below(EnumWords<Leaf>::names.size()));
    } else if constexpr (std::is_same_v<Leaf, bool>) {
      leaf = lottery.number() < 0.5;
    } else if constexpr (std::is_same_v<Leaf, double>) {
      if (place.high > 1e300) return;
      const double where = lottery.number();
      leaf = where < 0.125 ? place.low : where > 0.875 ? place.high : lottery.number(place.low, place.high);
    }
  });
}

}  // namespace securebase
