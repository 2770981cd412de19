#include "ui/platform/scripted_input.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace securebase {
namespace {

struct KeyName {
  std::string_view name;
  ImGuiKey key;
};

// The keys Dear ImGui itself acts on; shortcuts of the program are read from Events.
constexpr std::array<KeyName, 15> kKeys{{{"Tab", ImGuiKey_Tab},
                                         {"Left", ImGuiKey_LeftArrow},
                                         {"Right", ImGuiKey_RightArrow},
                                         {"Up", ImGuiKey_UpArrow},
                                         {"Down", ImGuiKey_DownArrow},
                                         {"PageUp", ImGuiKey_PageUp},
                                         {"PageDown", ImGuiKey_PageDown},
                                         {"Home", ImGuiKey_Home},
                                         {"End", ImGuiKey_End},
                                         {"Insert", ImGuiKey_Insert},
                                         {"Delete", ImGuiKey_Delete},
                                         {"Backspace", ImGuiKey_Backspace},
                                         {"Space", ImGuiKey_Space},
                                         {"Return", ImGuiKey_Enter},
                                         {"Escape", ImGuiKey_Escape}}};

std::optional<ImGuiKey> key_named(std::string_view name) {
  const auto found =
      std::find_if(kKeys.begin(), kKeys.end(), [name](const KeyName& key) { return key.name == name; });
  return found == kKeys.end() ? std::nullopt : std::optional(found->key);
}

void set_key(ImGuiIO& io, ImGuiKey key, bool is_down) {
#if IMGUI_VERSION_NUM >= 18700
  io.AddKeyEvent(key, is_down);
#else
  const int index = io.KeyMap[key];
  if (index >= 0) io.KeysDown[index] = is_down;
#endif
}

void set_modifiers(ImGuiIO& io, const KeyPress& press) {
#if IMGUI_VERSION_NUM >= 18900
  io.AddKeyEvent(ImGuiMod_Shift, press.has_shift);
  io.AddKeyEvent(ImGuiMod_Ctrl, press.has_control);
  io.AddKeyEvent(ImGuiMod_Alt, press.has_alt);
#else
  io.KeyShift = press.has_shift;
  io.KeyCtrl = press.has_control;
  io.KeyAlt = press.has_alt;
#endif
}

}  // namespace

void ScriptedInput::click(glm::vec2 at) {
  move_pointer(at);
  hold_button(true);
  hold_button(false);
}

const KeyPress* ScriptedInput::next_key() const {
  return acts_.empty() ? nullptr : std::get_if<KeyPress>(&acts_.front());
}

void ScriptedInput::apply_next() {
  release_key();
  if (!acts_.empty()) {
    const Act act = std::move(acts_.front());
    acts_.pop_front();
    std::visit([this](const auto& each) { this->apply(each); }, act);
  }
  keep_pointer();
}

void ScriptedInput::map_keys() {
#if IMGUI_VERSION_NUM < 18700
  ImGuiIO& io = ImGui::GetIO();
  for (const KeyName& key : kKeys) io.KeyMap[key.key] = key.key;
#endif
}

void ScriptedInput::apply(const Move& move) {
  pointer_ = move.to;
  has_pointer_ = true;
}

void ScriptedInput::apply(const Hold& hold) { button_ = hold.is_down; }

void ScriptedInput::apply(const Wheel& wheel) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseWheelEvent(0, wheel.notches);
#else
  ImGui::GetIO().MouseWheel += wheel.notches;
#endif
}

void ScriptedInput::apply(const Type& type) { ImGui::GetIO().AddInputCharactersUTF8(type.text.c_str()); }

void ScriptedInput::apply(const KeyPress& press) {
  ImGuiIO& io = ImGui::GetIO();
  set_modifiers(io, press);
  const auto key = key_named(press.key);
  if (key) set_key(io, *key, true);
  key_down_ = press.key;
}

void ScriptedInput::release_key() {
  if (key_down_.empty()) return;
  ImGuiIO& io = ImGui::GetIO();
  const auto key = key_named(key_down_);
  if (key) set_key(io, *key, false);
  set_modifiers(io, {});
  key_down_.clear();
}

// Older releases read the pointer anew from the window every frame, so it is set every frame.
void ScriptedInput::keep_pointer() const {
  if (!has_pointer_) return;
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
  io.AddMousePosEvent(pointer_.x, pointer_.y);
  io.AddMouseButtonEvent(0, button_);
#else
  io.MousePos = {pointer_.x, pointer_.y};
  io.MouseDown[0] = button_;
#endif
}

}  // namespace securebase
