#pragma once
// What must hold for any bytes given as a session file, shared by the fuzzer and the mutation test.

#include <string_view>

namespace securebase {

/// What is broken, or null: the bytes are a session that survives writing and reading and whose lives can be lived
/// again, or there is at least one problem and each is a whole sentence. Nothing may be thrown.
[[nodiscard]] const char* broken_session_by(std::string_view bytes);

}  // namespace securebase
