#pragma once
// What must hold for any bytes given as a scenario file, shared by the fuzzer and the mutation test.

#include <string_view>

namespace securebase {

/// What is broken, or null: the bytes are a scenario that survives writing and reading, or there is at least
/// one problem and each is a whole sentence. Nothing may be thrown.
[[nodiscard]] const char* broken_by(std::string_view bytes);

}  // namespace securebase
