#pragma once
// The program: a window, a desk, the panels, and the loop between them. One frame: what the person did →
// keys → time passes → panels are drawn → what was asked for with the pointer is done.

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "ui/app/desk_state.hpp"
#include "ui/app/reading_aloud.hpp"
#include "ui/panels/panel.hpp"
#include "ui/platform/window.hpp"

namespace securebase {

/// What the program starts with.
struct AppStart {
  Library library;
  std::string stem;  ///< of the scenario below, for the list
  Scenario scenario;
  std::uint64_t seed = Session::kDefaultSeed;
  WindowOptions window;
  FindingsDesk findings;  ///< the report that came with the program, if there is one
  std::vector<LessonEntry> lessons;
  std::vector<Language> languages;
  std::string where_to_find_help;  ///< the host's own words; empty: the program's
  Cover cover = Cover::none;
  std::filesystem::path sessions;  ///< the folder where sessions are kept; empty: none are
  std::filesystem::path exports;   ///< the folder where exports go; empty: beside the sessions
  Host host = Host::machine;
};

class App {
 public:
  /// Throws PlatformError saying what is missing.
  explicit App(AppStart start);

  /// Runs until the person leaves.
  void run();
  /// For a host that calls at each refresh of its screen: draws a frame if anything moves, has happened or half a
  /// second has gone by. False once the person leaves.
  bool turn();
  /// One frame, `seconds` after the one before.
  void frame(double seconds);

  [[nodiscard]] Desk& desk() { return desk_; }
  [[nodiscard]] Window& window() { return window_; }
  /// Where each control of the last frame is, by name.
  [[nodiscard]] const std::map<std::string, Rect, std::less<>>& spots() const { return spots_; }
  /// Where every text of the last frame landed.
  [[nodiscard]] const std::vector<PaintedText>& texts() const { return texts_; }

 private:
  void take_keys(const Events& events);
  void take_files(const Events& events);
  void pinch(const Events& events);
  void draw(Surface& surface);
  void do_acts(const std::vector<Act>& acts, bool is_pointer_down);
  /// While nothing moves the screen may rest for so many seconds, 0: not at all.
  [[nodiscard]] double may_rest() const;
  /// The frame that is due now.
  void next_frame();

  Window window_;
  Desk desk_;
  std::vector<std::unique_ptr<Panel>> panels_;
  std::map<std::string, Rect, std::less<>> spots_;
  std::vector<PaintedText> texts_;
  ReadingAloud reading_aloud_;
  bool asked_full_screen_ = false;
  bool was_full_screen_ = false;
  bool had_several_fingers_ = false;           ///< since none was on the screen
  std::optional<std::uint32_t> pressed_from_;  ///< where the playhead was when the timeline was pressed
  Colours shown_colours_ = Colours::light;
  std::chrono::steady_clock::time_point last_frame_ = std::chrono::steady_clock::now();
  int lively_frames_ = 3;  ///< frames still to draw before the screen may rest
};

}  // namespace securebase
