// libFuzzer's way in, as for scenarios: fuzz_session <folder for what it finds> <folder of sessions>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/session_property.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const char* broken = securebase::broken_session_by({reinterpret_cast<const char*>(bytes), size});
  if (!broken) return 0;
  std::fprintf(stderr, "%s\n", broken);
  std::abort();
}
