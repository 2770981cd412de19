#include "ui/panels/pen.hpp"

#include "ui/app/why.hpp"

namespace securebase {
namespace {

void put_point(Surface& surface, std::size_t step, double level) {
  surface.acts.push_back({"predict.pen", static_cast<double>(step)});
  surface.acts.push_back({"predict.level", level, true});
}

}  // namespace

bool is_drawing(const Desk& desk) {
  const Prediction* open = desk.session.open_prediction();
  return open && sheet_of(desk) == Sheet::predict && open->stage == PredictionStage::being_made;
}

void draw_to(const Desk& desk, Surface& surface, PenPlace place, bool is_press) {
  if (place.step == 0) return;  // what is known is not drawn
  const Prediction& prediction = *desk.session.open_prediction();
  const std::size_t from = desk.view.predict.pen;
  const double level = drawn_at(prediction, moment_of_step(prediction, from));
  if (!is_press && from == place.step && level == place.level) return;
  // What a fast hand passed between two frames is drawn too.
  for (std::size_t step = from; !is_press && step != place.step;
       step += step < place.step ? 1 : std::size_t(-1)) {
    if (step == from) continue;
    const double way = (static_cast<double>(step) - static_cast<double>(from)) /
                       (static_cast<double>(place.step) - static_cast<double>(from));
    put_point(surface, step, level + (place.level - level) * way);
  }
  put_point(surface, place.step, place.level);
}

}  // namespace securebase
