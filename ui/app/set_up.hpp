#pragma once
// A teacher's set-up comes onto the desk, and holds: whatever a person does, by pointer, key, undo, file or code, a locked
// control stays as it is.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "sim/lesson/set_up.hpp"
#include "sim/scenario/problem.hpp"
#include "ui/app/desk_state.hpp"

namespace securebase {

/// Reads a set-up file and checks its names against what there is here. All problems, each with its place.
[[nodiscard]] Outcome<SetUp> set_up_in(const std::filesystem::path& file, const Desk& desk);

/// Brings the desk to where the set-up starts. Says what could not be done.
std::optional<std::string> apply(Desk& desk, const SetUp& set_up);

/// Does something to the whole document, unless it changes what is locked: then all is as it was, and it is said why.
std::optional<std::string> keeping_locks(Desk& desk, const std::function<std::optional<std::string>()>& act);

}  // namespace securebase
