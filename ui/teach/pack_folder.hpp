#pragma once
// The folder a pack is put into. All of it appears or nothing does; a file that somebody else wrote, or that was changed
// since it was written, is never replaced. A list of what was written, each file with its fingerprint, tells them apart.

#include <filesystem>
#include <optional>
#include <string>

#include "ui/teach/pack.hpp"

namespace securebase {

/// The list of what a pack's folder holds of this program's.
inline constexpr const char* kPackList = "made_by_secure_base.txt";

/// Why nothing can be put there, as the end of a sentence; nothing if it can. Call it before long work.
[[nodiscard]] std::optional<std::string> why_no_pack_in(const std::filesystem::path& folder);

/// Puts the pack there, in place of one that was put there before and not changed since. Says why not, as the end of a
/// sentence; then no file of it is there.
[[nodiscard]] std::optional<std::string> put_pack(const Pack& pack, const std::filesystem::path& folder);

}  // namespace securebase
