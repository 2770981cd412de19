#pragma once
// Internal working models: what a person has come to expect of others and of themselves
// (Bowlby 1973; Bartholomew & Horowitz 1991 for the two axes).

#include "sim/core/fields.hpp"

namespace securebase {

/// "Others come when I call" and "I am worth coming for", each 0–1; .5 is an open question.
struct WorkingModel {
  double model_of_other = 0.5;
  double model_of_self = 0.5;
  bool operator==(const WorkingModel&) const = default;
  template <class Self = WorkingModel>
  static constexpr auto fields() {
    return std::tuple{share("model_of_other", &Self::model_of_other, "others come when I call"),
                      share("model_of_self", &Self::model_of_self, "I am worth coming for")};
  }
};

}  // namespace securebase
