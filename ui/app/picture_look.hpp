#pragma once
// How the screen is looked at, as a recipe keeps it: the view and its size, and by its name each detail that is not as
// at first. What is left out on purpose is of the moment and no part of the life: the pointer, the keyboard's place,
// lists and help that lie over everything, a lesson, notices, and the thin line of what would have been.

#include <optional>
#include <string>

#include "sim/session/export_recipe.hpp"
#include "ui/app/desk_state.hpp"

namespace securebase {

/// No procedure in the room of the Strange Situation takes more seconds.
inline constexpr std::uint32_t kLongestRoom = 1290;

/// Sets a detail that is not as at first.
void note_detail(PictureLook& look, std::string_view name, double value);
/// The value of a detail; nothing if it is as at first.
[[nodiscard]] std::optional<double> detail_of(const PictureLook& look, std::string_view name);

/// It is as at first.
void let_detail_go(PictureLook& look, std::string_view name);

/// How the desk is looked at, in a picture of 1280 × 720.
[[nodiscard]] PictureLook look_of(const Desk& desk);

/// Looks at the desk so; view and text size come with the session (lay_out). Says why not, as the end of a sentence.
[[nodiscard]] std::optional<std::string> look_as(Desk& desk, const PictureLook& look);

/// The detail that says that the studies of the view were made.
inline constexpr std::string_view kStudied = "study.made";
/// The one that says what lies over the stage.
inline constexpr std::string_view kSheet = "life.sheet";

}  // namespace securebase
