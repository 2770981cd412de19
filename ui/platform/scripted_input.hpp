#pragma once
// Input that a test or a recorded tour gives in place of a person: the pointer, its button, keys, text.
// It reaches Dear ImGui the way real input does, one step a frame.

#include <deque>
#include <glm/vec2.hpp>
#include <string>
#include <variant>

#include "ui/platform/events.hpp"

namespace securebase {

/// A queue of acts; one is carried out each frame, in order.
class ScriptedInput {
 public:
  void move_pointer(glm::vec2 to) { acts_.emplace_back(Move{to}); }
  void hold_button(bool is_down) { acts_.emplace_back(Hold{is_down}); }
  void turn_wheel(float notches) { acts_.emplace_back(Wheel{notches}); }
  void type_text(std::string text) { acts_.emplace_back(Type{std::move(text)}); }
  void press_key(KeyPress press) { acts_.emplace_back(std::move(press)); }
  /// Moves there, presses and releases: three frames.
  void click(glm::vec2 at);
  [[nodiscard]] bool empty() const { return acts_.empty(); }

  /// The key that goes down in the next frame, for whoever listens to shortcuts.
  [[nodiscard]] const KeyPress* next_key() const;
  /// Hands the next act to the current Dear ImGui context, before its frame begins.
  void apply_next();
  /// Teaches a context without a window which keys are which.
  static void map_keys();

 private:
  struct Move {
    glm::vec2 to;
  };
  struct Hold {
    bool is_down;
  };
  struct Wheel {
    float notches;
  };
  struct Type {
    std::string text;
  };
  using Act = std::variant<Move, Hold, Wheel, Type, KeyPress>;

  void apply(const Move& move);
  void apply(const Hold& hold);
  static void apply(const Wheel& wheel);
  static void apply(const Type& type);
  void apply(const KeyPress& press);
  void release_key();
  void keep_pointer() const;

  std::deque<Act> acts_;
  std::string key_down_;
  glm::vec2 pointer_{0};
  bool button_ = false;
  bool has_pointer_ = false;
};

}  // namespace securebase
