#pragma once
// A window on a real screen: SDL's side of Window.

#include <SDL.h>

#include <memory>
#include <optional>

#include "ui/platform/events.hpp"
#include "ui/platform/fingers.hpp"
#include "ui/platform/imgui_renderer.hpp"
#include "ui/platform/pixels.hpp"
#include "ui/platform/window.hpp"

namespace securebase {

/// SDL's video part, in use as long as this lives.
struct SdlVideo {
  SdlVideo();
  ~SdlVideo();
  SdlVideo(const SdlVideo&) = delete;
  SdlVideo& operator=(const SdlVideo&) = delete;
};

struct Destroy {
  void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
  void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
};

/// The window, its renderer if there is a graphics card, and Dear ImGui's ear for input.
struct Window::Screen {
  explicit Screen(const WindowOptions& options);
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  [[nodiscard]] glm::ivec2 size() const;
  [[nodiscard]] glm::ivec2 pixel_size() const;
  void poll(Events& events);
  /// The event that waits, or else the next one; false: there is none.
  [[nodiscard]] bool take(SDL_Event& event);
  static void begin_frame();
  /// Shows a frame drawn by the graphics card.
  void show(const ImDrawData& frame, Color background);
  /// Shows a frame drawn in memory.
  void show(const Pixels& pixels);
  [[nodiscard]] bool is_full_screen() const;
  void toggle_full_screen();

  SdlVideo video;
  std::unique_ptr<SDL_Window, Destroy> window;
  std::unique_ptr<SDL_Renderer, Destroy> renderer;  ///< none without a graphics card
  std::unique_ptr<ImguiRenderer> painter;           ///< none without a graphics card
  Fingers fingers;
  std::optional<SDL_Event> waiting;  ///< for the next frame
  Uint64 last_shown = 0;             ///< in milliseconds
};

}  // namespace securebase
