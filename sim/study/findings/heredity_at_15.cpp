#include "sim/study/findings/list.hpp"

namespace securebase {
Finding heredity_at_15() {
  return {.id = "heredity-at-15",
          .role = FindingRole::shown,
          .until = Stop::y30,
          .statement = "By 15, attachment is about 40% heritable; in infancy about 0%",
          .published = "MZ r .42, DZ .20 (551 pairs)",
          .n = {},
          .source = "Fearon et al. 2014",
          .status = "read in the abstract",
          .measure = "the model has no genes: said in its limits",
          .bands = {}};
}

}  // namespace securebase
