#include "sim/study/findings/finding.hpp"

#include "sim/study/findings/list.hpp"

namespace securebase {

const std::vector<Finding>& all_findings() {
  static const std::vector<Finding> kAll{
#define FINDING(name) name(),
#include "sim/study/findings/list.inc"
#undef FINDING
  };
  return kAll;
}

}  // namespace securebase
