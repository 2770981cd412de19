#pragma once
// Which running program a file belongs to, so that two of them do not take each other's for left behind.

#include <string>
#include <string_view>

namespace securebase {

/// A word for this process, fit for a file name.
[[nodiscard]] std::string process_word();

/// Whether the process of that word still runs; false where a system cannot tell.
[[nodiscard]] bool is_running(std::string_view process);

}  // namespace securebase
