// Guards that all ways of drawing agree: quick rectangles and glyphs, plain triangles, and SDL's renderer.
#define SDL_MAIN_HANDLED
#include <SDL.h>
#include <doctest/doctest.h>

#include "tests/platform/headless.hpp"
#include "ui/platform/imgui_renderer.hpp"
#include "ui/platform/raster.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

GlyphAtlas current_atlas() {
  unsigned char* coverage = nullptr;
  GlyphAtlas atlas;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&coverage, &atlas.width, &atlas.height);
  atlas.coverage.assign(coverage, coverage + static_cast<std::ptrdiff_t>(atlas.width) * atlas.height);
  return atlas;
}

Pixels drawn_by_triangles(const Window& window) {
  Raster raster(glm::ivec2(window.size()));
  raster.use_atlas(current_atlas());
  raster.set_quads_as_triangles(true);
  raster.clear(window.palette().paper);
  raster.draw(*ImGui::GetDrawData());
  return raster.pixels();
}

Pixels drawn_by_sdl(const Window& window) {
  const glm::ivec2 size(window.size());
  Pixels pixels(size);
  SDL_Surface* surface = SDL_CreateRGBSurfaceWithFormat(0, size.x, size.y, 32, SDL_PIXELFORMAT_ARGB8888);
  SDL_Renderer* renderer = SDL_CreateSoftwareRenderer(surface);
  {
    ImguiRenderer painter(*renderer);
    painter.use_atlas(current_atlas());
    const Color paper = window.palette().paper;
    SDL_SetRenderDrawColor(renderer, paper.r, paper.g, paper.b, 255);
    SDL_RenderClear(renderer);
    painter.draw(*ImGui::GetDrawData());
    SDL_RenderReadPixels(renderer, nullptr, SDL_PIXELFORMAT_ARGB8888, pixels.argb.data(), size.x * 4);
  }
  SDL_DestroyRenderer(renderer);
  SDL_FreeSurface(surface);
  return pixels;
}

}  // namespace

TEST_CASE("rectangles and glyphs filled the quick way match their triangles") {
  Window window(headless());
  show(window, one_of_each());
  const PixelDifference found = difference(window.pixels(), drawn_by_triangles(window));
  CHECK(found.greatest <= 2);
  CHECK(found.mean < 0.01);
}

TEST_CASE("the renderer for graphics cards draws the same picture") {
  Window window(headless());
  show(window, one_of_each());
  // SDL's software renderer, the only one a test can count on, rounds every corner to a whole pixel: edges
  // differ, the picture as a whole may not.
  const Pixels by_sdl = drawn_by_sdl(window);
  CHECK(difference(window.pixels(), by_sdl).mean < 4);
  CHECK(by_sdl.at(80, 100) == window.pixels().at(80, 100));
  CHECK(by_sdl.at(5, 5) == window.palette().paper);
}

TEST_CASE("a picture written as PNG reads back the same") {
  Window window(headless());
  show(window, one_of_each());
  const auto path = std::filesystem::temp_directory_path() / "securebase_round_trip.png";
  CHECK(window.save_png(path) == std::nullopt);
  const auto back = load_png(path);
  REQUIRE(back.has_value());
  CHECK(*back == window.pixels());
  CHECK_FALSE(std::filesystem::exists(path.string() + ".part"));
  std::filesystem::remove(path);
}

TEST_CASE("a picture that cannot be written says where and leaves nothing behind") {
  Window window(headless());
  show(window, one_of_each());
  const auto why = window.save_png("/no/such/folder/life.png");
  REQUIRE(why.has_value());
  CHECK(why->find("/no/such/folder/life.png") != std::string::npos);
  CHECK(why->back() == '.');
}
