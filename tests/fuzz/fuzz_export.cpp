// libFuzzer's way in, as for scenarios: fuzz_export <folder for what it finds> <folder of pictures>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/export_property.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const char* broken = securebase::broken_export_by({reinterpret_cast<const char*>(bytes), size});
  if (!broken) return 0;
  std::fprintf(stderr, "%s\n", broken);
  std::abort();
}
