#include "ui/panels/compare_lives_panel.hpp"

#include "ui/panels/widgets.hpp"
#include "ui/view/branch_map.hpp"
#include "ui/view/stage.hpp"
#include "ui/view/words_difference.hpp"

namespace securebase {
namespace {

/// One beside the other or, where that gives them a better shape, two by two or one above the other.
std::size_t columns_for(std::size_t lives, Rect rect) {
  constexpr float kGoodShape = 1.1F;  // width to height of a stage
  std::size_t best = 1;
  float least = 1e9F;
  for (std::size_t columns = 1; columns <= lives; ++columns) {
    const std::size_t rows = (lives + columns - 1) / columns;
    const float shape =
        rect.width() / static_cast<float>(columns) / (rect.height() / static_cast<float>(rows));
    const float off = shape > kGoodShape ? shape / kGoodShape : kGoodShape / shape;
    const float waste = static_cast<float>(columns * rows - lives) * 0.3F;
    if (off + waste >= least) continue;
    least = off + waste;
    best = columns;
  }
  return best;
}

/// The state of a life at the moment that the stage shows, with the models it has at the playhead.
State shown_of(const Session& session, std::size_t index) {
  State shown = session.shown();
  if (index == session.branches().selected()) return shown;
  const Timeline& timeline = session.branches().timeline(index);
  const State now = timeline.visit(session.state().episode);
  shown = timeline.visit(shown.episode);
  shown.person.general = now.person.general;
  shown.person.prototype = now.person.prototype;
  shown.person.has_prototype = now.person.has_prototype;
  return shown;
}

/// Letter and name above the stage, as wide as it is.
void draw_title(const Desk& desk, Surface& surface, std::size_t index, Rect line) {
  const Branches& branches = desk.session.branches();
  const bool is_selected = index == branches.selected();
  const BranchLook look = look_of_branch(index, surface.palette);
  std::string words = letter_of_branch(index) + "  " + branches.name(index);
  const TextRole role = is_selected ? TextRole::strong : TextRole::body;
  const float left = line.min.x + line.height() + surface.em(2);
  if (left + surface.fonts.width(words, role) > line.max.x) words = letter_of_branch(index);
  Picture picture;
  picture.marker(look.marker, {line.min.x + line.height() / 2, line.centre().y}, line.height() * 0.55F,
                 look.color);
  picture.text({left, line.min.y}, words, {role, is_selected ? surface.palette.ink : surface.palette.muted});
  paint(surface, picture);
}

void draw_life(const Desk& desk, Surface& surface, std::size_t index, Rect cell) {
  const Session& session = desk.session;
  const float line = surface.fonts.line_height(TextRole::body) + surface.em(2);
  const bool has_title = session.branches().size() > 1 && cell.height() > line * 3;
  Rect area = cell;
  if (has_title) {
    draw_title(desk, surface, index, {cell.min, {cell.max.x, cell.min.y + line}});
    area.min.y += line;
  }
  const StageScene scene{session.name(), static_cast<float>(session.beat()), desk.view.has_motion};
  paint(surface, draw_stage(shown_of(session, index), scene, area, surface.palette, surface.fonts));
  if (session.branches().size() < 2 || index != session.branches().selected()) return;
  Picture frame;
  frame.frame(area, 12, {look_of_branch(index, surface.palette).color, 2});
  paint(surface, frame);
}

}  // namespace

void CompareLivesPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const std::size_t count = desk.session.branches().size();
  const std::size_t columns = columns_for(count, rect);
  const std::size_t rows = (count + columns - 1) / columns;
  const float gap = 10;
  Picture ground;
  ground.box(rect, 0, surface.palette.paper);
  paint(surface, ground);
  const float width = (rect.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float height = (rect.height() - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t column = i % columns;
    const std::size_t row = i / columns;
    const glm::vec2 corner = rect.min + glm::vec2{static_cast<float>(column) * (width + gap),
                                                  static_cast<float>(row) * (height + gap)};
    draw_life(desk, surface, i, Rect::at(corner, {width, height}));
  }
}

}  // namespace securebase
