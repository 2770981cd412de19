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
  sweep,              ///< what becomes of many lives as a setting varies
  stability,          ///< how much of the beginning stays, under two views
  strange_situation,  ///< one procedure in a room, second by second
  findings            ///< what studies found beside what the model does
};

/// What lies over everything, whatever is shown below.
enum class Cover : std::uint8_t {
  none,
  start,  ///< the way in
  pause,  ///< a neutral scene, one key away from every other
  blank   ///< nothing, while people look at the one who speaks
};

/// Whether time in this view is the time of the life: it plays, steps and seeks as in the life itself.
[[nodiscard]] constexpr bool shows_life_time(View view) {
  return view == View::life || view == View::compare || view == View::map || view == View::crowd;
}

/// Whether time moves in this view: the life's, or that of the room.
[[nodiscard]] constexpr bool has_time(View view) {
  return shows_life_time(view) || view == View::strange_situation;
}

/// What the tab of a view needs. Keys are 1, 2, … in the order of the list.
struct ViewEntry {
  View view;
  std::string_view control;      ///< the name of its control: "view.life"
  std::string_view label;        ///< on the tab
  std::string_view short_label;  ///< where there is little room
  std::string_view help;         ///< one sentence
  /// What a small screen shows in turn; the rest of the three are empty.
  std::array<std::string_view, 3> regions = {};
};

inline constexpr std::array kViews{
    ViewEntry{View::life,
              "view.life",
              "Life",
              "Life",
              "The life: its moments, its people, its timeline.",
              {"stage", "story", "controls"}},
    ViewEntry{View::compare,
              "view.compare",
              "Compare",
              "Compare",
              "Lives side by side with the same luck: what differs, and what came of it.",
              {"lives", "difference"}},
    ViewEntry{View::map,
              "view.map",
              "Map",
              "Map",
              "The life's way over the plane of anxiety and avoidance, as a self-report would have it.",
              {"map", "words", "signs"}},
    ViewEntry{View::crowd,
              "view.crowd",
              "Crowd",
              "Crowd",
              "Hundreds to ten thousand lives on the same plane: the same start, different ends.",
              {"crowd", "ends", "controls"}},
    ViewEntry{View::sweep, "view.sweep", "Sweep", "Sweep",
              "One or two settings over a range, many lives at each point: what depends on what."},
    ViewEntry{View::stability, "view.stability", "Stability", "Stability",
              "How much of the beginning stays, under two debated views of early models."},
    ViewEntry{View::strange_situation,
              "view.strange_situation",
              "Strange Situation",
              "Room",
              "Watch how a caregiver's leaving and coming back is met, second by second.",
              {"room", "words", "scales"}},
    ViewEntry{View::findings, "view.findings", "Findings", "Findings",
              "What studies found, beside what the model does when it is measured the same way."},
};

/// The entry of a view.
[[nodiscard]] constexpr const ViewEntry& entry_of(View view) {
  for (const ViewEntry& entry : kViews) {
    if (entry.view == view) return entry;
  }
  return kViews.front();
}

/// How many regions a small screen shows of it in turn.
[[nodiscard]] constexpr std::size_t region_count(View view) {
  std::size_t count = 0;
  for (const std::string_view region : entry_of(view).regions) count += region.empty() ? 0U : 1U;
  return count;
}

}  // namespace securebase
