#include "sim/person/memory.hpp"

#include <cmath>

namespace securebase {

void Memory::keep(const MemoryTrace& trace, StageOfLife stage) {
  const std::size_t first = static_cast<std::size_t>(stage) * kTracesPerStage;
  std::size_t smallest = first;
  for (std::size_t i = first + 1; i < first + kTracesPerStage; ++i) {
    if (std::fabs(traces[i].change) < std::fabs(traces[smallest].change)) smallest = i;
  }
  if (std::fabs(trace.change) > std::fabs(traces[smallest].change)) traces[smallest] = trace;
}

}  // namespace securebase
