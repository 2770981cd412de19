#pragma once
// What must hold for any text given as a share code, and for any bytes that come with a checksum that fits.

#include <string_view>

namespace securebase {

/// What is broken, or null: the text opens a moment whose code is that text, or there is one problem and it is a whole
/// sentence; and the same for the bytes as the contents of a code. Nothing may be thrown.
[[nodiscard]] const char* broken_share_code_by(std::string_view bytes);

}  // namespace securebase
