#include "sim/study/findings/list.hpp"

namespace securebase {
Finding irritability_treatment() {
  return {.id = "irritability-treatment",
          .role = FindingRole::shown,
          .until = Stop::y30,
          .statement = "Some programmes help mainly irritable infants",
          .published = "interaction, no main effect",
          .n = {},
          .source = "Cassidy et al. 2011",
          .status = "read in the abstract",
          .measure = "differential susceptibility is a labelled switch, off by default",
          .bands = {}};
}

}  // namespace securebase
