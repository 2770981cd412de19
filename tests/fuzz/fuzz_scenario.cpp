// libFuzzer's way in: cmake -DCMAKE_CXX_COMPILER=clang++ -DSECUREBASE_FUZZ=ON, then
// fuzz_scenario <folder for what it finds> scenarios
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/scenario_property.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const char* broken = securebase::broken_by({reinterpret_cast<const char*>(bytes), size});
  if (!broken) return 0;
  std::fprintf(stderr, "%s\n", broken);
  std::abort();
}
