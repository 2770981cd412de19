#include "ui/platform/imgui_renderer.hpp"

#include <SDL.h>
#include <imgui.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ui/platform/platform_error.hpp"

namespace securebase {
namespace {

// White, as opaque as the glyph covers.
std::vector<std::uint32_t> white_texels(const GlyphAtlas& atlas) {
  std::vector<std::uint32_t> argb(atlas.coverage.size());
  std::transform(atlas.coverage.begin(), atlas.coverage.end(), argb.begin(),
                 [](std::uint8_t covered) { return 0xFFFFFFU | static_cast<std::uint32_t>(covered) << 24; });
  return argb;
}

SDL_Rect clip_in_pixels(const ImDrawCmd& command, const ImDrawData& frame) {
  const auto pixel = [](float place, float origin, float scale) {
    return static_cast<int>((place - origin) * scale);
  };
  const int left = std::max(pixel(command.ClipRect.x, frame.DisplayPos.x, frame.FramebufferScale.x), 0);
  const int top = std::max(pixel(command.ClipRect.y, frame.DisplayPos.y, frame.FramebufferScale.y), 0);
  const int right = pixel(command.ClipRect.z, frame.DisplayPos.x, frame.FramebufferScale.x);
  const int bottom = pixel(command.ClipRect.w, frame.DisplayPos.y, frame.FramebufferScale.y);
  return {left, top, right - left, bottom - top};
}

}  // namespace

void ImguiRenderer::DestroyTexture::operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }

ImguiRenderer::ImguiRenderer(SDL_Renderer& renderer) : renderer_(renderer) {}

void ImguiRenderer::use_atlas(const GlyphAtlas& atlas) {
  atlas_.reset(SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, atlas.width,
                                 atlas.height));
  const std::vector<std::uint32_t> argb = white_texels(atlas);
  if (!atlas_ || SDL_UpdateTexture(atlas_.get(), nullptr, argb.data(), atlas.width * 4) != 0) {
    throw PlatformError(std::string("The text does not fit on this graphics card: ") + SDL_GetError() + ".");
  }
  SDL_SetTextureBlendMode(atlas_.get(), SDL_BLENDMODE_BLEND);
  SDL_SetTextureScaleMode(atlas_.get(), SDL_ScaleModeLinear);
}

void ImguiRenderer::draw(const ImDrawData& frame) {
  SDL_RenderSetViewport(&renderer_, nullptr);
  SDL_RenderSetScale(&renderer_, frame.FramebufferScale.x, frame.FramebufferScale.y);
  for (int list = 0; list < frame.CmdListsCount; ++list) {
    const ImDrawList& commands = *frame.CmdLists[list];
    for (const ImDrawCmd& command : commands.CmdBuffer) {
      if (command.UserCallback == nullptr) draw_command(commands, command, frame);
    }
  }
  SDL_RenderSetScale(&renderer_, 1, 1);
  SDL_RenderSetClipRect(&renderer_, nullptr);
}

void ImguiRenderer::draw_command(const ImDrawList& list, const ImDrawCmd& command, const ImDrawData& frame) {
  SDL_Rect clip = clip_in_pixels(command, frame);
  if (clip.w <= 0 || clip.h <= 0) return;
  // SDL scales clip rectangles like everything else, so it is set while the scale is one.
  SDL_RenderSetScale(&renderer_, 1, 1);
  SDL_RenderSetClipRect(&renderer_, &clip);
  SDL_RenderSetScale(&renderer_, frame.FramebufferScale.x, frame.FramebufferScale.y);

  const ImDrawVert* first = list.VtxBuffer.Data + command.VtxOffset;
  const int count = list.VtxBuffer.Size - static_cast<int>(command.VtxOffset);
  static_assert(sizeof(SDL_Color) == sizeof(ImU32) && IM_COL32_R_SHIFT == 0,
                "colours are passed as they are");
  SDL_RenderGeometryRaw(&renderer_, atlas_.get(), &first->pos.x, sizeof(ImDrawVert),
                        reinterpret_cast<const SDL_Color*>(&first->col), sizeof(ImDrawVert), &first->uv.x,
                        sizeof(ImDrawVert), count, list.IdxBuffer.Data + command.IdxOffset,
                        static_cast<int>(command.ElemCount), sizeof(ImDrawIdx));
}

}  // namespace securebase
