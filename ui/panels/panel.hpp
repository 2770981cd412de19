#pragma once
// A region of the screen. A panel cannot be built without saying what it is for: the help lists it.

#include <memory>
#include <string_view>
#include <vector>

#include "ui/app/desk_state.hpp"
#include "ui/panels/surface.hpp"
#include "ui/text/language.hpp"

namespace securebase {

/// How a panel lies on the screen.
enum class PanelLook : std::uint8_t {
  card,     ///< a white card with a border, scrolls if it must
  bare,     ///< fills its rectangle edge to edge, draws its own ground
  dialogue  ///< above everything, with the rest shaded
};

class Panel {
 public:
  virtual ~Panel() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// What can be seen and done here, one or two sentences.
  [[nodiscard]] virtual std::string_view help() const = 0;
  /// The view it belongs to; nothing: it is there in all of them.
  [[nodiscard]] virtual std::optional<View> view() const { return std::nullopt; }
  /// Where it lies (layout.hpp): the panel of this name in the life, or "view", all below the top bar.
  [[nodiscard]] virtual std::string_view place() const { return name(); }
  [[nodiscard]] virtual PanelLook look() const { return PanelLook::card; }
  [[nodiscard]] virtual bool is_shown(const Desk&) const { return true; }
  /// Draws the panel into this rectangle of the screen.
  void draw(const Desk& desk, Surface& surface, Rect rect);

 private:
  virtual void draw_inside(const Desk& desk, Surface& surface, Rect rect) = 0;
};

/// What can be seen and done in the view in front, a sentence or two for each of its panels; dialogues and covers, which
/// say so themselves, are left out.
[[nodiscard]] std::vector<std::string_view> help_of_view(const Desk& desk);

/// All panels, in the order they are drawn.
[[nodiscard]] std::vector<std::unique_ptr<Panel>> make_panels();

}  // namespace securebase
