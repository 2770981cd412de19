#pragma once
// What a child brings along. Small direct effects only (science.md, point 4).

#include "sim/core/fields.hpp"

namespace securebase {

/// How strongly a need is felt and how easily comfort works, each 0–1, about .5.
struct Temperament {
  double reactivity = 0.5;
  double soothability = 0.5;
  bool operator==(const Temperament&) const = default;
  template <class Self = Temperament>
  static constexpr auto fields() {
    return std::tuple{share("reactivity", &Self::reactivity, "how strongly a need is felt"),
                      share("soothability", &Self::soothability, "how well comfort works")};
  }
};

}  // namespace securebase
