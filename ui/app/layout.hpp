#pragma once
// Where each panel lies, for any size of window and text. With less room the side panels share one side, and
// with very little the screen shows one region at a time.

#include <glm/vec2.hpp>
#include <optional>
#include <string_view>

#include "ui/app/desk_state.hpp"
#include "ui/view/shapes.hpp"

namespace securebase {

/// How much fits: everything, one side panel, or one region.
enum class Room : std::uint8_t { full, one_side, one_region };

/// In a window of this size (logical pixels), beside the strip of a lesson.
[[nodiscard]] Room room_in(glm::vec2 size, const ViewState& view);

/// The rectangle of this place ("stage", "story", …; "sheet": over the stage and both sides; "lives": beside the story
/// alone; "view": all below the top bar; "plane", "plane words" and "plane controls"); nothing if it is not
/// on the screen now. The timeline has room for as many lives as there are.
[[nodiscard]] std::optional<Rect> place_of_panel(std::string_view panel, glm::vec2 size,
                                                 const ViewState& view, std::size_t lives = 1);

}  // namespace securebase
