#pragma once
// The views at the top of the screen. To add one: its entry in kViews, which makes its tab and its key, and a
// panel (listed in make_panels) that says view(), and place() "view" for all the room below the top bar. A view
// that is not in kViews is not shown.

#include <array>
#include <cstdint>
#include <string_view>

namespace securebase {

enum class View : std::uint8_t {
  life,               ///< the whole life on a timeline, with the moment on a stage
  compare,            ///< two to four lives side by side, on one clock and with the same luck
  map,                ///< its way over the plane of the self-report
  crowd,              ///< many lives on that plane, and where they go
  strange_situation,  ///< one procedure in a room, second by second
  findings            ///< what studies found beside what the model does
};

/// Whether time in this view is the time of the life: it plays, steps and seeks as in the life itself.
[[nodiscard]] constexpr bool shows_life_time(View view) {
  return view == View::life || view == View::compare || view == View::map || view == View::crowd;
}

/// What the tab of a view needs. Keys are 1, 2, … in the order of the list.
struct ViewEntry {
  View view;
  std::string_view control;      ///< the name of its control: "view.life"
  std::string_view label;        ///< on the tab
  std::string_view short_label;  ///< where there is little room
  std::string_view help;         ///< one sentence
};

inline constexpr std::array kViews{
    ViewEntry{View::life, "view.life", "Life", "Life", "The life: its moments, its people, its timeline."},
    ViewEntry{View::compare, "view.compare", "Compare", "Compare",
              "Lives side by side with the same luck: what differs, and what came of it."},
    ViewEntry{View::map, "view.map", "Map", "Map",
              "The life's way over the plane of anxiety and avoidance, as a self-report would have it."},
    ViewEntry{View::crowd, "view.crowd", "Crowd", "Crowd",
              "Hundreds to ten thousand lives on the same plane: the same start, different ends."},
    ViewEntry{View::strange_situation, "view.strange_situation", "Strange Situation", "Room",
              "Watch how a caregiver's leaving and coming back is met, second by second."},
    ViewEntry{View::findings, "view.findings", "Findings", "Findings",
              "What studies found, beside what the model does when it is measured the same way."},
};

}  // namespace securebase
