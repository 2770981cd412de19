#pragma once
// Declares the function of every finding; see list.inc.

#include "sim/study/findings/finding.hpp"

namespace securebase {

#define FINDING(name) [[nodiscard]] Finding name();
#include "sim/study/findings/list.inc"
#undef FINDING

}  // namespace securebase
