#include "ui/platform/window.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "ui/platform/screen.hpp"
#include "ui/platform/style.hpp"

namespace securebase {
namespace {

constexpr float kHeadlessFrameSeconds = 1.0F / 60;
// Older input backends may report no time at all, which Dear ImGui refuses; a laptop that slept reports hours.
constexpr float kLeastFrameSeconds = 1e-4F;
constexpr float kGreatestFrameSeconds = 0.1F;

}  // namespace

void Window::DestroyContext::operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }

Window::Window(WindowOptions options) : options_(std::move(options)), raster_(glm::ivec2(0)) {
  context_.reset(ImGui::CreateContext());
  ImGui::SetCurrentContext(context_.get());
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the layout is the program's, not a file's
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  fonts_ = std::make_unique<Fonts>(*io.Fonts, options_.assets);
  if (options_.is_headless) {
    ScriptedInput::map_keys();
    clipboard_ = std::make_shared<OwnClipboard>();
  } else {
    screen_ = std::make_unique<Screen>(options_);
    clipboard_ = system_clipboard();
  }
  prepare_text();
}

Window::~Window() { ImGui::SetCurrentContext(context_.get()); }

bool Window::wait_event(double seconds) {
  if (!screen_ || !script_.empty()) return !script_.empty();
  return SDL_WaitEventTimeout(nullptr, static_cast<int>(seconds * 1000)) != 0;
}

Events Window::poll() {
  ImGui::SetCurrentContext(context_.get());
  Events events;
  if (screen_) screen_->poll(events);
  if (const KeyPress* press = script_.next_key()) events.keys.push_back(*press);
  events.has_changed |= !script_.empty();
  return events;
}

void Window::begin_frame() {
  ImGui::SetCurrentContext(context_.get());
  if (must_bake_ || pixel_ratio() != fonts_->pixel_ratio()) prepare_text();
  ImGuiIO& io = ImGui::GetIO();
  if (screen_) {
    Screen::begin_frame();
    io.DeltaTime = std::clamp(io.DeltaTime, kLeastFrameSeconds, kGreatestFrameSeconds);
  } else {
    io.DeltaTime = kHeadlessFrameSeconds;
  }
  io.DisplaySize = {size().x, size().y};
  io.DisplayFramebufferScale = {pixel_ratio(), pixel_ratio()};
  script_.apply_next();
  ImGui::NewFrame();
  is_raster_current_ = false;
}

void Window::end_frame() {
  ImGui::Render();
  if (is_accelerated()) {
    screen_->show(*ImGui::GetDrawData(), options_.palette.paper);
    return;
  }
  // Without a window the pixels are drawn when somebody asks for them.
  if (!screen_) return;
  draw_in_memory();
  screen_->show(raster_.pixels());
}

glm::vec2 Window::size() const { return screen_ ? screen_->size() : options_.size; }

glm::ivec2 Window::pixel_size() const {
  return screen_ ? screen_->pixel_size() : glm::ivec2(glm::vec2(options_.size) * options_.pixel_ratio);
}

float Window::pixel_ratio() const {
  if (!screen_) return options_.pixel_ratio;
  const float width = size().x;
  const auto pixels = static_cast<float>(screen_->pixel_size().x);
  return width > 0 && pixels > 0 ? pixels / width : 1;
}

bool Window::is_accelerated() const { return screen_ && screen_->painter; }

bool Window::is_full_screen() const { return screen_ && screen_->is_full_screen(); }

void Window::toggle_full_screen() {
  if (screen_) screen_->toggle_full_screen();
}

void Window::set_text_scale(float scale) {
  must_bake_ |= scale != options_.text_scale;
  options_.text_scale = std::clamp(scale, kLeastTextScale, kGreatestTextScale);
}

void Window::set_palette(const Palette& palette) {
  options_.palette = palette;
  ImGui::SetCurrentContext(context_.get());
  apply_style(palette, options_.text_scale);
}

void Window::prepare_text() {
  GlyphAtlas atlas = fonts_->bake(options_.text_scale, pixel_ratio());
  if (is_accelerated()) screen_->painter->use_atlas(atlas);
  raster_.use_atlas(std::move(atlas));
  ImGui::GetIO().FontDefault = fonts_->face(TextRole::body);
  apply_style(options_.palette, options_.text_scale);
  must_bake_ = false;
}

void Window::draw_in_memory() {
  if (is_raster_current_) return;
  if (raster_.pixels().size != pixel_size()) raster_.resize(pixel_size());
  raster_.clear(options_.palette.paper);
  ImGui::SetCurrentContext(context_.get());
  if (const ImDrawData* frame = ImGui::GetDrawData()) raster_.draw(*frame);
  is_raster_current_ = true;
}

const Pixels& Window::pixels() {
  draw_in_memory();
  return raster_.pixels();
}

std::optional<std::string> Window::save_png(const std::filesystem::path& path) {
  return securebase::save_png(pixels(), path);
}

}  // namespace securebase
