#include "ui/platform/screen.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>
#include <vector>

#if __has_include(<backends/imgui_impl_sdl2.h>)
#include <backends/imgui_impl_sdl2.h>
#elif __has_include(<imgui_impl_sdl2.h>)
#include <imgui_impl_sdl2.h>
#elif __has_include(<backends/imgui_impl_sdl.h>)
#include <backends/imgui_impl_sdl.h>
#else
#include <imgui_impl_sdl.h>
#endif

#include "ui/platform/platform_error.hpp"

namespace securebase {
namespace {

constexpr int kLeastWidth = 960;
constexpr int kLeastHeight = 540;
constexpr Uint64 kFrameMilliseconds = 16;

std::unique_ptr<SDL_Renderer, Destroy> hardware_renderer(SDL_Window* window) {
  std::unique_ptr<SDL_Renderer, Destroy> renderer(
      SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC));
  SDL_RendererInfo facts{};
  if (!renderer || SDL_GetRendererInfo(renderer.get(), &facts) != 0) return nullptr;
  if ((facts.flags & SDL_RENDERER_SOFTWARE) != 0) return nullptr;
  return renderer;
}

void listen_for_input(SDL_Window* window, [[maybe_unused]] SDL_Renderer* renderer) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui_ImplSDL2_InitForSDLRenderer(window, renderer);
#else
  ImGui_ImplSDL2_InitForSDLRenderer(window);
#endif
}

void hear(const SDL_Event& event) {
  ImGui_ImplSDL2_ProcessEvent(&event);
#if IMGUI_VERSION_NUM < 18700
  if (event.type != SDL_KEYDOWN && event.type != SDL_KEYUP) return;
  // What was held down then, and not what is held down now.
  const int mods = event.key.keysym.mod;
  ImGuiIO& io = ImGui::GetIO();
  io.KeyShift = (mods & KMOD_SHIFT) != 0;
  io.KeyCtrl = (mods & KMOD_CTRL) != 0;
  io.KeyAlt = (mods & KMOD_ALT) != 0;
  io.KeySuper = (mods & KMOD_GUI) != 0;
#endif
}

KeyPress key_press(const SDL_KeyboardEvent& event) {
  const SDL_Keymod mods = static_cast<SDL_Keymod>(event.keysym.mod);
  return {SDL_GetKeyName(event.keysym.sym), (mods & KMOD_SHIFT) != 0, (mods & (KMOD_CTRL | KMOD_GUI)) != 0,
          (mods & KMOD_ALT) != 0, event.repeat != 0};
}

void note(const SDL_Event& event, Events& events) {
  events.has_changed = true;
  switch (event.type) {
    case SDL_QUIT: events.wants_quit = true; break;
    case SDL_WINDOWEVENT: events.wants_quit |= event.window.event == SDL_WINDOWEVENT_CLOSE; break;
    case SDL_KEYDOWN: events.keys.push_back(key_press(event.key)); break;
    case SDL_DROPFILE:
      events.dropped_files.emplace_back(event.drop.file);
      SDL_free(event.drop.file);
      break;
    default: break;
  }
}

}  // namespace

SdlVideo::SdlVideo() {
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) == 0) return;
  throw PlatformError(std::string("No window can be opened here: ") + SDL_GetError() +
                      ". Pictures can still be made without one.");
}

SdlVideo::~SdlVideo() { SDL_QuitSubSystem(SDL_INIT_VIDEO); }

Window::Screen::Screen(const WindowOptions& options) {
  Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
  if (options.is_full_screen) flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
  window.reset(SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                options.size.x, options.size.y, flags));
  if (!window) throw PlatformError(std::string("The window could not be opened: ") + SDL_GetError() + ".");
  SDL_SetWindowMinimumSize(window.get(), kLeastWidth, kLeastHeight);
  if (options.may_accelerate) renderer = hardware_renderer(window.get());
  if (renderer) painter = std::make_unique<ImguiRenderer>(*renderer);
  listen_for_input(window.get(), renderer.get());
}

Window::Screen::~Screen() { ImGui_ImplSDL2_Shutdown(); }

glm::ivec2 Window::Screen::size() const {
  glm::ivec2 size(0);
  SDL_GetWindowSize(window.get(), &size.x, &size.y);
  return size;
}

glm::ivec2 Window::Screen::pixel_size() const {
  glm::ivec2 size(0);
  if (renderer) {
    SDL_GetRendererOutputSize(renderer.get(), &size.x, &size.y);
  } else if (const SDL_Surface* surface = SDL_GetWindowSurface(window.get())) {
    size = {surface->w, surface->h};
  }
  return size;
}

bool Window::Screen::take(SDL_Event& event) {
  if (!waiting) return SDL_PollEvent(&event) != 0;
  event = *std::exchange(waiting, std::nullopt);
  return true;
}

void Window::Screen::poll(Events& events) {
  std::vector<SDL_Scancode> turned;
  SDL_Event event;
  while (take(event)) {
    // Dear ImGui looks at its keys once a frame, so each goes down or up once a frame, and what comes after waits.
    if ((event.type == SDL_KEYDOWN && event.key.repeat == 0) || event.type == SDL_KEYUP) {
      const SDL_Scancode key = event.key.keysym.scancode;
      if (std::find(turned.begin(), turned.end(), key) != turned.end()) {
        waiting = event;
        break;
      }
      turned.push_back(key);
    }
    hear(event);
    note(event, events);
    fingers.note(event, glm::vec2(size()), events);
  }
  events.had_several_fingers = fingers.were_several();
}

void Window::Screen::begin_frame() { ImGui_ImplSDL2_NewFrame(); }

void Window::Screen::show(const ImDrawData& frame, Color background) {
  SDL_SetRenderDrawColor(renderer.get(), background.r, background.g, background.b, 255);
  SDL_RenderClear(renderer.get());
  painter->draw(frame);
  SDL_RenderPresent(renderer.get());
}

void Window::Screen::show(const Pixels& pixels) {
  SDL_Surface* surface = SDL_GetWindowSurface(window.get());
  if (surface == nullptr || surface->w != pixels.size.x || surface->h != pixels.size.y) return;
  SDL_ConvertPixels(pixels.size.x, pixels.size.y, SDL_PIXELFORMAT_ARGB8888, pixels.argb.data(),
                    pixels.size.x * 4, surface->format->format, surface->pixels, surface->pitch);
  SDL_UpdateWindowSurface(window.get());
#ifndef __EMSCRIPTEN__  // a browser keeps the pace
  // Nothing waits for the screen here, so the pace is kept by hand.
  const Uint64 now = SDL_GetTicks64();
  if (now - last_shown < kFrameMilliseconds) {
    SDL_Delay(static_cast<Uint32>(kFrameMilliseconds - (now - last_shown)));
  }
  last_shown = SDL_GetTicks64();
#endif
}

bool Window::Screen::is_full_screen() const {
  return (SDL_GetWindowFlags(window.get()) & SDL_WINDOW_FULLSCREEN) != 0;
}

void Window::Screen::toggle_full_screen() {
  SDL_SetWindowFullscreen(window.get(), is_full_screen() ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

}  // namespace securebase
