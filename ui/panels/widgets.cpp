#include "ui/panels/widgets.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/text_field.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

glm::vec2 cursor() {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  return {at.x, at.y};
}

void skip(glm::vec2 size) { ImGui::Dummy({size.x, size.y}); }

/// The pointer's part of a control: an invisible button under its picture.
struct Touch {
  Rect rect;
  bool is_hovered = false;
  bool is_held = false;
  bool is_clicked = false;
};

Touch touch(Surface& surface, const Control& control, glm::vec2 size) {
  Touch result;
  result.rect = Rect::at(cursor(), size);
  const std::string id(control.name);
  result.is_clicked = ImGui::InvisibleButton(id.c_str(), {std::max(size.x, 1.0F), std::max(size.y, 1.0F)});
  result.is_hovered = ImGui::IsItemHovered();
  result.is_held = ImGui::IsItemActive();
  surface.spots[id] = result.rect;
  return result;
}

/// The keys that have names; the others are called by the sign on them.
constexpr std::array kKeyNames{"Tab"_t,   "Space"_t,  "Left"_t,   "Right"_t,     "Up"_t,     "Down"_t,
                               "Home"_t,  "End"_t,    "PageUp"_t, "PageDown"_t,  "Insert"_t, "Delete"_t,
                               "Shift"_t, "Escape"_t, "Return"_t, "Backspace"_t, "Ctrl"_t,   "Alt"_t};

void tell_help(Surface& surface, const Control& control, const Touch& hit) {
  if (!hit.is_hovered || hit.is_held) return;
  std::string words(tr(control.help));
  if (!control.shortcut.empty()) words += "  [" + key_words(control.shortcut) + "]";
  ImGui::BeginTooltip();
  push_text_role(surface.fonts, TextRole::small);
  ImGui::PushTextWrapPos(surface.em(260));
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  pop_text_role();
  ImGui::EndTooltip();
}

/// The ring round what the keyboard is on; brings it into view when the keyboard comes to it.
void show_focus(Surface& surface, const Desk& desk, const Control& control, Rect rect, Picture& picture) {
  if (desk.view.focus != control.name) return;
  picture.frame(rect.inset(-surface.em(3)), surface.em(8), {surface.palette.focus, 2});
  if (!ImGui::IsRectVisible({rect.min.x, rect.min.y}, {rect.max.x, rect.max.y})) ImGui::SetScrollHereY();
}

std::string value_text(const Control& control, double value) {
  std::string words = value_in_words(control, value);
  if (control.unit == "0–1") words += (words.empty() ? "" : " · ") + number(value);
  return words;
}

// --- sliders ------------------------------------------------------------------------------------------

struct SliderLook {
  Rect track;
  float share;
  float usual;  ///< below 0: none
  bool is_lively;
};

void draw_track(Picture& picture, const Surface& surface, const SliderLook& look) {
  const Palette& palette = surface.palette;
  const float y = look.track.centre().y;
  const float knob = look.track.min.x + look.share * look.track.width();
  const float half = surface.em(2);
  picture.box({{look.track.min.x, y - half}, {look.track.max.x, y + half}}, half, palette.track);
  picture.box({{look.track.min.x, y - half}, {knob, y + half}}, half, palette.track_fill);
  if (look.usual >= 0) {
    const float tick = look.track.min.x + look.usual * look.track.width();
    picture.line({tick, y - surface.em(6)}, {tick, y + surface.em(6)}, {palette.muted.faded(0.6F), 1.5F});
  }
  picture.disc({knob, y}, surface.em(look.is_lively ? 8.5F : 7.5F), palette.ink);
  picture.disc({knob, y}, surface.em(look.is_lively ? 6.5F : 5.7F), palette.panel);
}

float share_of(const Control& control, double value) {
  return static_cast<float>((value - control.low) / (control.high - control.low));
}

/// Label left, value right; gives back the height used.
float slider_heading(Picture& picture, const Surface& surface, const Control& control, std::string_view value,
                     Rect row) {
  const float label_width = surface.fonts.width(tr(control.label), TextRole::strong);
  const float value_width = surface.fonts.width(value, TextRole::small);
  const float line = surface.fonts.line_height(TextRole::strong);
  const float small = surface.fonts.line_height(TextRole::small);
  const std::string label(tr(control.label));
  picture.text(row.min, label, {TextRole::strong, surface.palette.ink, Align::left, row.width()});
  const bool fits = label_width + value_width + surface.em(8) <= row.width();
  const float label_height = surface.fonts.size(label, TextRole::strong, row.width()).y;
  const float top = fits ? row.min.y + line - small - surface.em(1) : row.min.y + label_height;
  picture.text({row.max.x, top}, std::string(value), {TextRole::small, surface.palette.muted, Align::right});
  return fits ? line : label_height + small;
}

struct NowAndUsual {
  double now;
  double usual;
};

constexpr std::string_view kReset = "reset"_t;

/// "reset" at the end of the help line, where there is something to reset.
void draw_reset(Surface& surface, const Control& control, NowAndUsual value, glm::vec2 right_top) {
  if (std::abs(value.now - value.usual) < 1e-9) return;
  const std::string words(tr(kReset));
  const glm::vec2 size{surface.fonts.width(words, TextRole::small),
                       surface.fonts.line_height(TextRole::small)};
  ImGui::SetCursorScreenPos({right_top.x - size.x, right_top.y});
  const std::string id = std::string(control.name) + ".reset";
  if (ImGui::InvisibleButton(id.c_str(), {size.x, size.y}))
    surface.acts.push_back({std::string(control.name), value.usual});
  surface.spots[id] = Rect::at({right_top.x - size.x, right_top.y}, size);
  const Color color = ImGui::IsItemHovered() ? surface.palette.ink : surface.palette.muted;
  Picture picture;
  picture.text(right_top, words, {TextRole::small, color, Align::right});
  picture.line({right_top.x - size.x, right_top.y + size.y}, {right_top.x, right_top.y + size.y},
               {color.faded(0.6F), 1});
  paint(surface, picture);
}

void slider_row(Surface& surface, const Desk& desk, const Control& control) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(1)});
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const double value = control.value(desk);
  const glm::vec2 corner = cursor();
  Picture picture;
  const float heading =
      slider_heading(picture, surface, control, value_text(control, value), Rect::at(corner, {width, 0}));
  skip({width, heading});
  const Touch hit = touch(surface, control, {width, surface.em(18)});
  const float margin = surface.em(8);
  const Rect track{{hit.rect.min.x + margin, hit.rect.min.y}, {hit.rect.max.x - margin, hit.rect.max.y}};
  draw_track(picture, surface,
             {track, share_of(control, value), control.usual ? share_of(control, control.usual(desk)) : -1.0F,
              hit.is_hovered || hit.is_held});
  if (hit.is_held) {
    const float share = std::clamp((ImGui::GetIO().MousePos.x - track.min.x) / track.width(), 0.0F, 1.0F);
    // Hundredths: as exact as what is shown.
    const double fine = 0.01 * (control.high - control.low);
    const double wanted = control.low + fine * static_cast<int>(static_cast<double>(share) * 100 + 0.5);
    if (std::abs(wanted - value) > fine / 2)
      surface.acts.push_back({std::string(control.name), wanted, true});
  }
  const float help_top = cursor().y - ImGui::GetStyle().ItemSpacing.y;
  const float beside = surface.fonts.width(tr(kReset), TextRole::small) + surface.em(6);
  const float help_wrap = width - std::max(surface.em(38), beside);
  const std::string help(tr(control.help));
  const float help_height = surface.fonts.size(help, TextRole::small, help_wrap).y;
  picture.text({corner.x, help_top}, help, {TextRole::small, surface.palette.muted, Align::left, help_wrap});
  if (control.usual) draw_reset(surface, control, {value, control.usual(desk)}, {corner.x + width, help_top});
  ImGui::SetCursorScreenPos({corner.x, help_top});
  skip({width, help_height});
  show_focus(surface, desk, control, {corner, {corner.x + width, help_top + help_height}}, picture);
  paint(surface, picture);
  gap(surface, 7);
  ImGui::PopStyleVar();
}

// --- buttons, switches, choices -----------------------------------------------------------------------

void draw_button(Picture& picture, const Surface& surface, const Touch& hit, ButtonShape shape,
                 bool is_usable) {
  const Palette& palette = surface.palette;
  const float corner = surface.em(8);
  // What cannot be pressed now does not stand out, or its faded words would be lost on the dark.
  if (shape == ButtonShape::primary && !is_usable) shape = ButtonShape::words;
  const bool is_dark = shape == ButtonShape::primary;
  Color fill = is_dark ? palette.ink : (shape == ButtonShape::quiet ? palette.panel.faded(0) : palette.panel);
  if (hit.is_hovered && is_usable) fill = is_dark ? mix(palette.ink, palette.muted, 0.4F) : palette.chosen;
  const Pen outline{shape == ButtonShape::words ? palette.hairline : palette.hairline.faded(0), 1.3F};
  picture.box(hit.rect, corner, fill, outline);
}

void press(Surface& surface, const Desk& desk, const Control& control, const Touch& hit) {
  if (!hit.is_clicked || !is_usable(control, desk)) return;
  const bool is_toggle = control.kind == ControlKind::toggle;
  const double now = control.value ? control.value(desk) : 0.0;
  surface.acts.push_back({std::string(control.name), is_toggle ? (now > 0.5 ? 0.0 : 1.0) : now});
}

void button_row(Surface& surface, const Desk& desk, const Control& control) {
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const float wrap = width - surface.em(20);
  const std::string label(tr(control.label));
  const float height = surface.fonts.size(label, TextRole::strong, wrap).y + surface.em(13);
  const Touch hit = touch(surface, control, {width, height});
  Picture picture;
  draw_button(picture, surface, hit, ButtonShape::words, true);
  picture.text({hit.rect.centre().x, hit.rect.min.y + surface.em(6.5F)}, label,
               {TextRole::strong, surface.palette.ink, Align::centre, wrap});
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  press(surface, desk, control, hit);
}

void toggle_row(Surface& surface, const Desk& desk, const Control& control) {
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const glm::vec2 pill{surface.em(34), surface.em(18)};
  const float wrap = width - pill.x - surface.em(10);
  const std::string label(tr(control.label));
  const float height = std::max(pill.y, surface.fonts.size(label, TextRole::strong, wrap).y) + surface.em(8);
  const Touch hit = touch(surface, control, {width, height});
  const bool is_on = control.value(desk) > 0.5;
  Picture picture;
  picture.text({hit.rect.min.x, hit.rect.min.y + surface.em(4)}, label,
               {TextRole::strong, surface.palette.ink, Align::left, wrap});
  const Rect rect = Rect::at({hit.rect.max.x - pill.x, hit.rect.centre().y - pill.y / 2}, pill);
  picture.box(rect, pill.y / 2, is_on ? surface.palette.ink : surface.palette.track);
  const float knob = is_on ? rect.max.x - pill.y / 2 : rect.min.x + pill.y / 2;
  picture.disc({knob, rect.centre().y}, pill.y / 2 - surface.em(3), surface.palette.panel);
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  press(surface, desk, control, hit);
}

}  // namespace

void paint(Surface& surface, const Picture& picture) {
  Painter painter(*ImGui::GetWindowDrawList(), surface.fonts);
  painter.paint(picture);
  surface.texts.insert(surface.texts.end(), painter.texts().begin(), painter.texts().end());
}

void gap(Surface& surface, float height) { skip({0, surface.em(height)}); }

Rect across_here() { return Rect::at(cursor(), {ImGui::GetContentRegionAvail().x - 2, 0}); }

void take_room(glm::vec2 size) { ImGui::Dummy({size.x, size.y}); }

void flow(const Surface& surface, float right, float width) {
  const float apart = surface.em(8);
  if (ImGui::GetItemRectMax().x + apart + width <= right) ImGui::SameLine(0, apart);
}

void bring_into_sight(Rect row, float where) {
  const bool is_whole = ImGui::IsRectVisible({row.min.x, row.min.y}, {row.max.x, row.min.y + 1}) &&
                        ImGui::IsRectVisible({row.min.x, row.max.y - 1}, {row.max.x, row.max.y});
  if (!is_whole) ImGui::SetScrollHereY(where);
}

void paragraph(Surface& surface, std::string_view words, TextRole role, Color color) {
  const float wrap = ImGui::GetContentRegionAvail().x - surface.em(2);
  const glm::vec2 at = cursor();
  const glm::vec2 size = surface.fonts.size(words, role, wrap);
  Picture picture;
  picture.text(at, std::string(words), {role, color, Align::left, wrap});
  paint(surface, picture);
  skip({wrap, size.y});
}

void fact(Surface& surface, std::string_view name, std::string_view value) {
  const float width = ImGui::GetContentRegionAvail().x - surface.em(2);
  const glm::vec2 at = cursor();
  const float value_width = surface.fonts.width(value, TextRole::strong);
  const float name_width = surface.fonts.width(name, TextRole::small);
  const float line = surface.fonts.line_height(TextRole::strong);
  const bool fits = name_width + value_width + surface.em(8) <= width;
  const float drop = (line - surface.fonts.line_height(TextRole::small)) * 0.7F;
  const float name_height = std::max(line, surface.fonts.size(name, TextRole::small, width).y + drop);
  Picture picture;
  picture.text({at.x, at.y + drop}, std::string(name),
               {TextRole::small, surface.palette.muted, Align::left, width});
  picture.text({at.x + width, fits ? at.y : at.y + name_height}, std::string(value),
               {TextRole::strong, surface.palette.ink, Align::right, width});
  paint(surface, picture);
  const float value_height = surface.fonts.size(value, TextRole::strong, width).y;
  skip({width, fits ? line : name_height + value_height});
}

void control_row(Surface& surface, const Desk& desk, const Control& control) {
  switch (control.kind) {
    case ControlKind::slider: slider_row(surface, desk, control); break;
    case ControlKind::button: button_row(surface, desk, control); break;
    case ControlKind::toggle: toggle_row(surface, desk, control); break;
    case ControlKind::choice:
      fitted_choice(surface, desk, control, ImGui::GetContentRegionAvail().x - surface.em(2));
      break;
    case ControlKind::text: text_row(surface, desk, control); break;
  }
}

std::string key_words(std::string_view chord) {
  std::string words;
  while (true) {
    const std::size_t end = chord.find('+');
    const std::string_view key = chord.substr(0, end);
    const bool has_name = std::find(kKeyNames.begin(), kKeyNames.end(), key) != kKeyNames.end();
    words += has_name ? tr(key) : key;
    if (end == std::string_view::npos) return words;
    words += '+';
    chord.remove_prefix(end + 1);
  }
}

float button_height(const Surface& surface) {
  return surface.fonts.line_height(TextRole::body) + surface.em(13);
}

float button_width(const Surface& surface, const Control& control) {
  return surface.fonts.width(tr(control.label), TextRole::body) + surface.em(20);
}

void inline_button(Surface& surface, const Desk& desk, const Control& control, ButtonShape shape) {
  // In a column that is narrower than its words, they go on in a second line.
  const std::string label(tr(control.label));
  const float width = std::min(button_width(surface, control),
                               std::max(ImGui::GetContentRegionAvail().x - surface.em(2), surface.em(60)));
  const float wrap = width - surface.em(19);
  const float height = surface.fonts.size(label, TextRole::body, wrap).y + surface.em(13);
  const Touch hit = touch(surface, control, {width, height});
  const bool can = is_usable(control, desk);
  Picture picture;
  draw_button(picture, surface, hit, shape, can);
  const Color ink = shape == ButtonShape::primary ? surface.palette.on_ink : surface.palette.ink;
  picture.text({hit.rect.centre().x, hit.rect.min.y + surface.em(6.5F)}, label,
               {TextRole::body, can ? ink : surface.palette.muted.faded(0.55F), Align::centre, wrap});
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  press(surface, desk, control, hit);
}

float tab_width(const Surface& surface, std::string_view words) {
  return surface.fonts.width(words, TextRole::strong) + surface.em(20);
}

void tab_button(Surface& surface, const Desk& desk, const Control& control, std::string_view words,
                bool is_chosen) {
  const Palette& palette = surface.palette;
  const Touch hit = touch(surface, control, {tab_width(surface, words), button_height(surface)});
  Picture picture;
  if (is_chosen || hit.is_hovered)
    picture.box(hit.rect, surface.em(8), is_chosen ? palette.chosen : palette.chip);
  picture.text({hit.rect.centre().x, hit.rect.min.y + surface.em(6.5F)}, std::string(words),
               {TextRole::strong, is_chosen ? palette.ink : palette.muted, Align::centre});
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  press(surface, desk, control, hit);
}

void icon_button(Surface& surface, const Desk& desk, const Control& control, Icon icon, bool is_primary) {
  const float height = button_height(surface);
  const Touch hit = touch(surface, control, {is_primary ? height * 1.5F : height * 1.15F, height});
  Picture picture;
  draw_button(picture, surface, hit, is_primary ? ButtonShape::primary : ButtonShape::words, true);
  picture.icon(icon, hit.rect.centre(), height * 0.42F,
               is_primary ? surface.palette.on_ink : surface.palette.ink);
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  press(surface, desk, control, hit);
}

float choice_width(const Surface& surface, const Desk& desk, const Control& control) {
  float width = surface.em(6);
  for (const std::string& word : choices_of(control, desk)) {
    width += surface.fonts.width(word, TextRole::body) + surface.em(16);
  }
  return width;
}

void inline_choice(Surface& surface, const Desk& desk, const Control& control) {
  const std::vector<std::string> words = choices_of(control, desk);
  const Touch hit = touch(surface, control, {choice_width(surface, desk, control), button_height(surface)});
  const auto chosen = static_cast<std::size_t>(control.value(desk) - control.low + 0.5);
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  Picture picture;
  picture.box(hit.rect, surface.em(8), surface.palette.chip);
  float x = hit.rect.min.x + surface.em(3);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const float width = surface.fonts.width(words[i], TextRole::body) + surface.em(16);
    const Rect segment{{x, hit.rect.min.y + surface.em(3)}, {x + width, hit.rect.max.y - surface.em(3)}};
    if (i == chosen)
      picture.box(segment, surface.em(6), surface.palette.panel, {surface.palette.hairline, 1});
    picture.text({segment.centre().x, hit.rect.min.y + surface.em(6.5F)}, words[i],
                 {TextRole::body, i == chosen ? surface.palette.ink : surface.palette.muted, Align::centre});
    if (hit.is_clicked && segment.contains({mouse.x, mouse.y})) {
      surface.acts.push_back({std::string(control.name), control.low + static_cast<double>(i)});
    }
    x += width;
  }
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
}

void fitted_choice(Surface& surface, const Desk& desk, const Control& control, float room) {
  if (choice_width(surface, desk, control) <= room) return inline_choice(surface, desk, control);
  const std::vector<std::string> words = choices_of(control, desk);
  const double now = control.value(desk);
  const auto chosen = static_cast<std::size_t>(now - control.low + 0.5);
  const std::string& word = words[std::min(chosen, words.size() - 1)];
  const float width = std::min(room, surface.fonts.width(word, TextRole::body) + surface.em(40));
  const Touch hit = touch(surface, control, {width, button_height(surface)});
  Picture picture;
  picture.box(hit.rect, surface.em(8), hit.is_hovered ? surface.palette.chosen : surface.palette.chip);
  picture.text({hit.rect.min.x + surface.em(10), hit.rect.min.y + surface.em(6.5F)}, word,
               {TextRole::body, surface.palette.ink});
  picture.icon(Icon::chevron_right, {hit.rect.max.x - surface.em(14), hit.rect.centre().y}, surface.em(9),
               surface.palette.muted);
  show_focus(surface, desk, control, hit.rect, picture);
  paint(surface, picture);
  tell_help(surface, control, hit);
  const bool is_last = chosen + 1 >= words.size();
  if (hit.is_clicked)
    surface.acts.push_back({std::string(control.name), is_last ? control.low : now + control.step});
}

}  // namespace securebase
