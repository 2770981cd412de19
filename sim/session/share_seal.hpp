#pragma once
// How the bytes of a share code travel: "SB1-", then letters, digits, - and _ (base64url, RFC 4648), which an
// address, an e-mail and a chat leave as they are, with a checksum at the end that notices every changed letter.

#include <string>
#include <string_view>

#include "sim/scenario/problem.hpp"

namespace securebase {

inline constexpr std::size_t kLongestShareCode = 200;  ///< characters
inline constexpr std::uint32_t kShareVersion = 1;

/// What the sentences about a code begin with.
inline constexpr std::string_view kShareCode = "share code";

/// Whether the text claims to be a share code, of whatever version: "SB", digits, "-".
[[nodiscard]] bool is_share_code(std::string_view text);

/// The bytes as a code; it may come out longer than a code can be.
[[nodiscard]] std::string sealed(std::string_view bytes);

/// The bytes of a code. Spaces and line ends, with which mail breaks long lines, are passed over. The problem's path
/// says what is wrong: "beginning", "version", "length", "letters" or "checksum".
[[nodiscard]] Outcome<std::string> unsealed(std::string_view text);

}  // namespace securebase
