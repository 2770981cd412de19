#include "sim/person/memory.hpp"

#include <cmath>

namespace securebase {

void Memory::keep(const MemoryTrace& trace, StageOfLife stage) {
  MemoryTrace* const first = traces.data() + static_cast<std::size_t>(stage) * kTracesPerStage;
  MemoryTrace* place = first + kTracesPerStage - 1;
  const double size = std::fabs(trace.change);
  if (size <= std::fabs(place->change)) return;
  for (; place != first && std::fabs((place - 1)->change) < size; --place) *place = *(place - 1);
  *place = trace;
}

}  // namespace securebase
