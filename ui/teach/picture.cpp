#include "ui/teach/picture.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

#include "ui/app/comparison.hpp"
#include "ui/app/watching.hpp"
#include "ui/app/why.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_layers.hpp"
#include "ui/view/words_plane.hpp"
#include "ui/view/words_prediction.hpp"
#include "ui/view/words_stability.hpp"
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

std::string told_room(const Desk& desk) {
  const SspRun& run = strange_situation_of(desk);
  const auto second = static_cast<std::size_t>(ssp_second_of(desk));
  const SspMoment& moment = run.trace[std::min(second, run.trace.size() - 1)];
  const SspNames names = names_in_the_room(desk, run);
  return who_is_in_the_room(moment.seen.episode, names) + " " + what_the_infant_does(moment, names) + " " +
         what_the_others_do(moment, names);
}

/// Two lives beside each other: what differs, and where both stand.
std::string told_lives(const Desk& desk) {
  const Branches& lives = desk.session.branches();
  if (lives.size() < 2) return describe_moment(desk.session.shown(), desk.session.name());
  const std::size_t other = compared_with(desk);
  std::string text =
      what_differs(differences(lives.timeline(), lives.timeline(other)), desk.session.scenario());
  const std::uint32_t now = desk.session.state().episode;
  for (std::size_t i = 0; i < lives.size(); ++i) {
    const State state = lives.timeline(i).visit(now);
    text +=
        " " + say("Life {life}: “others come when I call” at {other}, “I am worth coming for” at {self}."_t,
                  {{"life", letter_of_branch(i)},
                   {"other", number(state.person.general.model_of_other)},
                   {"self", number(state.person.general.model_of_self)}});
  }
  return text;
}

std::string told_map(const Desk& desk) {
  const double years = desk.session.state().age().years();
  std::string text = what_the_plane_is() + ".";
  const TrailLook* last = nullptr;
  for (const TrailLook& look : desk.session.trail().looks) {
    if (look.years <= years) last = &look;
  }
  if (!last) return text;
  return text + " " +
         where_on_the_plane(desk.session.name(), Age::from_years(last->years), last->seen.without_error);
}

std::string told_crowd(const Desk& desk) {
  const CrowdDesk& crowd = desk.crowd;
  if (!crowd.has_lives()) return std::string(tr(entry_of(View::crowd).help));
  return say("{lives}, each a dot on the plane of the self-report at {age}; {chosen} are followed."_t,
             {{"lives", words_for_lives(crowd.lives.everyone.size())},
              {"age", words_for_age(desk.session.state().age())},
              {"chosen", words_for_lives(crowd.lives.chosen.size())}});
}

std::string told_prediction_sheet(const Desk& desk) {
  const Prediction& prediction = *desk.session.open_prediction();
  return question_of(prediction) + " " + where_asked(prediction);
}

std::string told_quarrel(const Desk& desk) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  if (!quarrel) return {};
  std::string text = quarrel->title + ".";
  for (std::size_t i = 0; i < std::min(desk.view.layers.depth, kLayers); ++i) {
    const Layer& layer = quarrel->layers[i];
    text += " " + layer.heading + ": " + quarrel->name + ", " + layer.own.words + "; " + quarrel->partner +
            ", " + layer.theirs.words + ".";
  }
  return text;
}

std::string told_life(const Desk& desk) {
  const Sheet sheet = sheet_of(desk);
  if (sheet == Sheet::predict && desk.session.open_prediction()) return told_prediction_sheet(desk);
  if (sheet == Sheet::layers) return told_quarrel(desk);
  return describe_moment(desk.session.shown(), desk.session.name());
}

std::string told_view(const Desk& desk) {
  switch (desk.view.front) {
    case View::life: return told_life(desk);
    case View::compare: return told_lives(desk);
    case View::map: return told_map(desk);
    case View::crowd: return told_crowd(desk);
    case View::stability: return what_stays(desk.stability.found);
    case View::strange_situation: return told_room(desk);
    case View::sweep:
    case View::findings: break;
  }
  return std::string(tr(entry_of(desk.view.front).help));
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
  const Pixels& pixels = app.window().pixels();
  shown.png = png_bytes(pixels);
  shown.size = pixels.size;
  return shown;
}

std::string told_screen(const Desk& desk) {
  return say("{view} view, {age}: {what}"_t, {{"view", std::string(tr(entry_of(desk.view.front).label))},
                                              {"age", words_for_age(desk.session.state().age())},
                                              {"what", told_view(desk)}});
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
