#pragma once
// The place where pictures appear: a window on the screen, or memory only for tests and for pictures made
// from the command line. Owns Dear ImGui's context and the typeface. Sizes are logical pixels; a dense
// screen has `pixel_ratio` real pixels to each of them.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "ui/platform/clipboard.hpp"
#include "ui/platform/events.hpp"
#include "ui/platform/fonts.hpp"
#include "ui/platform/pixels.hpp"
#include "ui/platform/raster.hpp"
#include "ui/platform/scripted_input.hpp"
#include "ui/view/palette.hpp"

struct ImGuiContext;

namespace securebase {

/// How a window opens.
struct WindowOptions {
  std::string title = "Secure Base";
  std::filesystem::path assets = "assets";  ///< the folder that holds `fonts/`
  glm::ivec2 size{1280, 720};
  Palette palette = light_palette();
  float text_scale = 1;        ///< 1 to 3
  float pixel_ratio = 1;       ///< headless only; a screen knows its own
  bool is_headless = false;    ///< no window: draws into memory, needs no display
  bool may_accelerate = true;  ///< use the graphics card if there is one
  bool is_full_screen = false;
};

/// One window and its frames. Several headless ones may live side by side.
class Window {
 public:
  /// Throws PlatformError saying what is missing.
  explicit Window(WindowOptions options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// Waits until something happens or the time is over; true if something did. A headless window never waits.
  bool wait_event(double seconds);
  /// Takes what happened since the last call. Call once before each frame.
  Events poll();
  /// Between these two, Dear ImGui may be used.
  void begin_frame();
  void end_frame();

  [[nodiscard]] glm::vec2 size() const;
  [[nodiscard]] float pixel_ratio() const;
  [[nodiscard]] bool is_accelerated() const;
  [[nodiscard]] bool is_full_screen() const;
  void toggle_full_screen();

  /// The system's clipboard; a headless window has one of its own.
  [[nodiscard]] const std::shared_ptr<Clipboard>& clipboard() const { return clipboard_; }

  [[nodiscard]] const Fonts& fonts() const { return *fonts_; }
  [[nodiscard]] const Palette& palette() const { return options_.palette; }
  /// Both take effect with the next frame.
  void set_text_scale(float scale);
  void set_palette(const Palette& palette);

  /// Input from a test or a tour, used up one act a frame.
  [[nodiscard]] ScriptedInput& script() { return script_; }

  /// The last finished frame, always drawn in memory: the same pixels with and without a graphics card.
  [[nodiscard]] const Pixels& pixels();
  /// Writes the last finished frame as a PNG. Says why on failure.
  [[nodiscard]] std::optional<std::string> save_png(const std::filesystem::path& path);

 private:
  struct Screen;
  struct DestroyContext {
    void operator()(ImGuiContext* context) const;
  };

  [[nodiscard]] glm::ivec2 pixel_size() const;
  void prepare_text();
  void draw_in_memory();

  WindowOptions options_;
  std::unique_ptr<ImGuiContext, DestroyContext> context_;
  std::unique_ptr<Screen> screen_;  ///< none when headless
  std::shared_ptr<Clipboard> clipboard_;
  std::unique_ptr<Fonts> fonts_;
  Raster raster_;
  ScriptedInput script_;
  bool must_bake_ = true;
  bool is_raster_current_ = false;
};

}  // namespace securebase
