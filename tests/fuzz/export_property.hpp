#pragma once
// What must hold for any bytes given as an exported file, shared by the fuzzer and the mutation test.

#include <string_view>

namespace securebase {

/// What is broken, or null: the bytes are a PNG or a GIF with its parts, or it is said why not; and what is given as a
/// recipe, in it or by itself, is one that survives writing and reading, or there is at least one problem and each is a
/// whole sentence. Nothing may be thrown.
[[nodiscard]] const char* broken_export_by(std::string_view bytes);

}  // namespace securebase
