#include "ui/teach/picture.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

#include "ui/app/description.hpp"
#include "ui/app/watching.hpp"
#include "ui/app/why.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_strange_situation.hpp"

namespace securebase {
namespace {

void wait_a_little() { std::this_thread::sleep_for(std::chrono::milliseconds(5)); }

void finish_what_runs(Desk& desk) {
  for (; desk.crowd.run; wait_a_little()) take_crowd(desk);
  for (; desk.sweep.run; wait_a_little()) take_sweep(desk);
  for (; desk.stability.run; wait_a_little()) take_stability(desk);
}

SspNames names_in_the_room(const Desk& desk, const SspRun& run) {
  return {desk.session.name(), name_of_figure(run.state.figures[run.caregiver])};
}

}  // namespace

AppStart for_pictures(AppStart start) {
  start.window.size = kPackWindow;
  start.window.pixel_ratio = kPackPixels;
  start.window.is_headless = true;
  return start;
}

Shown picture_of(App& app, std::string name) {
  finish_what_runs(app.desk());
  // The second frame knows how large the first one's contents were; a lesson's strip takes its place in the third.
  for (int frame = 0; frame < 3; ++frame) app.frame(0);
  Shown shown;
  shown.name = std::move(name);
  shown.alt = told_screen(app.desk());
  shown.caption = caption_of(app.desk());
  if (app.desk().view.front == View::life && sheet_of(app.desk()) == Sheet::none)
    shown.story = what_happened(app.desk().session.shown(), app.desk().session.name());
  const Pixels& pixels = app.window().pixels();
  shown.png = png_bytes(pixels);
  shown.size = pixels.size;
  return shown;
}

std::string told_screen(const Desk& desk) {
  std::string words;
  for (const LifeParagraph& paragraph : describe_view(desk))
    words += (words.empty() ? "" : " ") + paragraph.text;
  return words;
}

std::string caption_of(const Desk& desk) {
  if (desk.view.front == View::strange_situation) {
    const SspRun& run = strange_situation_of(desk);
    return title_of_ssp(names_in_the_room(desk, run), desk.view.ssp.months);
  }
  if (desk.view.front == View::life) return title_of(desk.session.shown(), desk.session.name());
  return std::string(tr(entry_of(desk.view.front).label)) + " · " + desk.session.name() + " · " +
         words_for_age(desk.session.state().age());
}

}  // namespace securebase
