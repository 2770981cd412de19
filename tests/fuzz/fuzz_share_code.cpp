// libFuzzer's way in, as for scenarios: fuzz_share_code <folder for what it finds> <folder of codes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/share_code_property.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const char* broken = securebase::broken_share_code_by({reinterpret_cast<const char*>(bytes), size});
  if (!broken) return 0;
  std::fprintf(stderr, "%s\n", broken);
  std::abort();
}
