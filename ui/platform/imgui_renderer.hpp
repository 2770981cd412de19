#pragma once
// Draws a finished Dear ImGui frame with SDL_Renderer, for windows with a graphics card. The project's own,
// because Debian's library leaves this backend out; it relies only on the draw data, which has kept its
// form from Dear ImGui 1.86 on. Without a graphics card see raster.hpp.

#include <memory>

#include "ui/platform/spans.hpp"

struct ImDrawCmd;
struct ImDrawData;
struct ImDrawList;
struct SDL_Renderer;
struct SDL_Texture;

namespace securebase {

/// Paints into a renderer that outlives it.
class ImguiRenderer {
 public:
  explicit ImguiRenderer(SDL_Renderer& renderer);
  /// Sends the font atlas to the graphics card. Throws PlatformError if it does not fit.
  void use_atlas(const GlyphAtlas& atlas);
  /// Draws the frame over what is there; the renderer's clip and viewport are put back afterwards.
  void draw(const ImDrawData& frame);

 private:
  void draw_command(const ImDrawList& list, const ImDrawCmd& command, const ImDrawData& frame);

  struct DestroyTexture {
    void operator()(SDL_Texture* texture) const;
  };
  SDL_Renderer& renderer_;
  std::unique_ptr<SDL_Texture, DestroyTexture> atlas_;
};

}  // namespace securebase
