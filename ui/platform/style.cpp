#include "ui/platform/style.hpp"

#include <imgui.h>

#include <algorithm>

namespace securebase {
namespace {

constexpr float kCardCorner = 10;
constexpr float kControlCorner = 8;

void set_shape(ImGuiStyle& style) {
  style.WindowPadding = {16, 14};
  style.WindowRounding = kCardCorner;
  style.WindowBorderSize = 1;
  style.WindowMinSize = {80, 40};
  style.WindowTitleAlign = {0, 0.5F};
  style.WindowMenuButtonPosition = ImGuiDir_None;
  style.ChildRounding = kCardCorner;
  style.ChildBorderSize = 1;
  style.PopupRounding = kControlCorner;
  style.PopupBorderSize = 1;
  style.FramePadding = {12, 6};
  style.FrameRounding = kControlCorner;
  style.FrameBorderSize = 1;
  style.ItemSpacing = {8, 8};
  style.ItemInnerSpacing = {8, 6};
  style.CellPadding = {6, 4};
  style.IndentSpacing = 18;
  style.ScrollbarSize = 10;
  style.ScrollbarRounding = 5;
  style.GrabMinSize = 16;
  style.GrabRounding = 8;
  style.TabRounding = kControlCorner;
  style.TabBorderSize = 0;
  style.ButtonTextAlign = {0.5F, 0.5F};
}

void set_drawing(ImGuiStyle& style) {
  // Soft lines come from triangles, so that plain shapes need nothing from the atlas but its white texel.
  style.AntiAliasedLines = true;
  style.AntiAliasedLinesUseTex = false;
  style.AntiAliasedFill = true;
  // Rounder circles than the default: a head as large as a hand shows every corner.
  style.CircleTessellationMaxError = 0.1F;
  style.CurveTessellationTol = 0.5F;
}

void set_surfaces(ImVec4* colors, const Palette& palette) {
  const auto set = [colors](ImGuiCol role, Color color) { colors[role] = imgui_color(color); };
  set(ImGuiCol_Text, palette.ink);
  set(ImGuiCol_TextDisabled, palette.muted);
  // Cards and what scrolls them are painted by us (ui/panels/card.hpp), so that their corners are the same on every
  // machine.
  set(ImGuiCol_WindowBg, palette.panel.faded(0));
  set(ImGuiCol_ChildBg, palette.panel.faded(0));
  set(ImGuiCol_PopupBg, palette.panel);
  set(ImGuiCol_Border, palette.hairline);
  set(ImGuiCol_BorderShadow, palette.hairline.faded(0));
  set(ImGuiCol_MenuBarBg, palette.panel);
  set(ImGuiCol_TitleBg, palette.panel);
  set(ImGuiCol_TitleBgActive, palette.panel);
  set(ImGuiCol_TitleBgCollapsed, palette.panel);
  set(ImGuiCol_ScrollbarBg, palette.panel.faded(0));
  set(ImGuiCol_ScrollbarGrab, palette.panel.faded(0));
  set(ImGuiCol_ScrollbarGrabHovered, palette.panel.faded(0));
  set(ImGuiCol_ScrollbarGrabActive, palette.panel.faded(0));
  set(ImGuiCol_Separator, palette.hairline);
  set(ImGuiCol_SeparatorHovered, palette.muted);
  set(ImGuiCol_SeparatorActive, palette.ink);
  set(ImGuiCol_ModalWindowDimBg, palette.shade);
  set(ImGuiCol_TableHeaderBg, palette.chip);
  set(ImGuiCol_TableBorderStrong, palette.hairline);
  set(ImGuiCol_TableBorderLight, palette.hairline);
  set(ImGuiCol_TableRowBg, palette.panel.faded(0));
  set(ImGuiCol_TableRowBgAlt, palette.chip.faded(0.6F));
}

void set_controls(ImVec4* colors, const Palette& palette) {
  const auto set = [colors](ImGuiCol role, Color color) { colors[role] = imgui_color(color); };
  set(ImGuiCol_FrameBg, palette.panel);
  set(ImGuiCol_FrameBgHovered, palette.chip);
  set(ImGuiCol_FrameBgActive, palette.chosen);
  set(ImGuiCol_CheckMark, palette.ink);
  set(ImGuiCol_SliderGrab, palette.track_fill);
  set(ImGuiCol_SliderGrabActive, palette.ink);
  set(ImGuiCol_Button, palette.panel);
  set(ImGuiCol_ButtonHovered, palette.chip);
  set(ImGuiCol_ButtonActive, palette.chosen);
  set(ImGuiCol_Header, palette.chip);
  set(ImGuiCol_HeaderHovered, palette.chosen);
  set(ImGuiCol_HeaderActive, palette.chosen);
  set(ImGuiCol_Tab, palette.panel);
  set(ImGuiCol_TabHovered, palette.chip);
  set(ImGuiCol_ResizeGrip, palette.panel.faded(0));
  set(ImGuiCol_ResizeGripHovered, palette.track);
  set(ImGuiCol_ResizeGripActive, palette.muted);
  set(ImGuiCol_PlotLines, palette.other_model);
  set(ImGuiCol_PlotHistogram, palette.track_fill);
  set(ImGuiCol_TextSelectedBg, palette.other_model.faded(0.25F));
  set(ImGuiCol_DragDropTarget, palette.focus);
}

void set_focus(ImVec4* colors, const Palette& palette) {
#if IMGUI_VERSION_NUM >= 19140
  colors[ImGuiCol_NavCursor] = imgui_color(palette.focus);
#else
  colors[ImGuiCol_NavHighlight] = imgui_color(palette.focus);
#endif
#if IMGUI_VERSION_NUM >= 19090
  colors[ImGuiCol_TabSelected] = imgui_color(palette.chosen);
#else
  colors[ImGuiCol_TabActive] = imgui_color(palette.chosen);
#endif
}

constexpr int kButtonColors = 5;

}  // namespace

ImVec4 imgui_color(Color color) {
  const auto share = [](std::uint8_t channel) { return static_cast<float>(channel) / 255.0F; };
  return {share(color.r), share(color.g), share(color.b), share(color.a)};
}

void apply_style(const Palette& palette, float text_scale) {
  ImGuiStyle style;
  set_shape(style);
  set_drawing(style);
  // Space grows more slowly than text, or nothing would be left to write on.
  style.ScaleAllSizes(1 + (text_scale - 1) * 0.5F);
  style.WindowBorderSize = style.ChildBorderSize = 0;
  style.PopupBorderSize = style.FrameBorderSize = 1;
  set_surfaces(style.Colors, palette);
  set_controls(style.Colors, palette);
  set_focus(style.Colors, palette);
  ImGui::GetStyle() = style;
}

ButtonLook::ButtonLook(ButtonKind kind, const Palette& palette) {
  const bool is_primary = kind == ButtonKind::primary;
  const bool is_quiet = kind == ButtonKind::quiet;
  const Color fill = is_primary ? palette.ink : palette.panel.faded(is_quiet ? 0 : 1);
  const Color hovered = is_primary ? mix(palette.ink, palette.panel, 0.15F) : palette.chip;
  const Color pressed = is_primary ? mix(palette.ink, palette.panel, 0.3F) : palette.chosen;
  const Color border = is_primary ? palette.ink : palette.hairline.faded(is_quiet ? 0 : 1);
  const Color text = is_primary ? palette.on_ink : is_quiet ? palette.muted : palette.ink;
  ImGui::PushStyleColor(ImGuiCol_Button, imgui_color(fill));
  ImGui::PushStyleColor(ImGuiCol_ButtonHovered, imgui_color(hovered));
  ImGui::PushStyleColor(ImGuiCol_ButtonActive, imgui_color(pressed));
  ImGui::PushStyleColor(ImGuiCol_Border, imgui_color(border));
  ImGui::PushStyleColor(ImGuiCol_Text, imgui_color(text));
}

ButtonLook::~ButtonLook() { ImGui::PopStyleColor(kButtonColors); }

}  // namespace securebase
