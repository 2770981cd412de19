// Predict, observe, explain: which curve and how far ahead, the pen, the options and a show of hands, a reason before
// and an explanation after, and letting it be lived. The keys count while the prediction lies over the stage.

#include <algorithm>
#include <cmath>

#include "ui/app/control_groups.hpp"
#include "ui/app/why.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr double kKeyStep = 0.02;  // of the level, for one press of an arrow

bool is_open(const Desk& desk) { return sheet_of(desk) == Sheet::predict && desk.session.open_prediction(); }
bool is_making(const Desk& desk) {
  return is_open(desk) && desk.session.open_prediction()->stage == PredictionStage::being_made;
}
bool is_counting(const Desk& desk) { return is_making(desk) && desk.view.predict.is_counting; }
/// Whether it has been lived to the end, in the life as it is now.
bool is_told(const Desk& desk) {
  if (!is_open(desk)) return false;
  const Prediction& prediction = *desk.session.open_prediction();
  return outcome_of(prediction, desk.session.shown_samples(prediction.branch)).has_value();
}

Control prediction_row(std::string_view name, std::string_view label, std::string_view help,
                       std::string_view shortcut) {
  Control control = sheet_row(ControlGroup::predict, name, label, help, shortcut);
  control.context = KeyContext::predict;
  control.is_shown = is_making;
  return control;
}

Control prediction_key(std::string_view name, std::string_view label, std::string_view help,
                       std::string_view shortcut, Refusal (*act)(Desk&, double)) {
  Control control = prediction_row(name, label, help, shortcut);
  control.act = act;
  return control;
}

/// Changes the open prediction as one step of undo.
template <class Change>
Refusal revise(Desk& desk, const Change& change, bool is_same_gesture = false) {
  Prediction prediction = *desk.session.open_prediction();
  change(prediction);
  desk.session.revise_prediction(prediction, is_same_gesture);
  return {};
}

Control open_prediction() {
  Control control =
      sheet_row(ControlGroup::predict, "predict.open", "Predict"_t,
                "Note what you expect of a curve before it is lived, and see what comes."_t, "P");
  control.is_shown = [](const Desk& d) { return sheet_of(d) != Sheet::predict; };
  control.act = [](Desk& d, double) -> Refusal {
    if (!d.session.open_prediction()) {
      if (auto refusal = d.session.predict(PredictedCurve::model_of_other)) return refusal;
      d.view.predict = PredictLook{};
    }
    show_sheet(d, Sheet::predict);
    return {};
  };
  return control;
}

Control choice(std::string_view name, std::string_view label, std::string_view help,
               std::string_view shortcut) {
  Control control = prediction_row(name, label, help, shortcut);
  control.kind = ControlKind::choice;
  control.step = 1;
  return control;
}

Control curve() {
  static constexpr std::array<std::string_view, 3> kWords{"others come"_t, "worth coming for"_t,
                                                          "felt security"_t};
  Control control = choice("predict.curve", "Curve"_t,
                           "Which curve is predicted; another one lets go of what is drawn."_t, "B");
  control.high = static_cast<double>(kWords.size() - 1);
  control.words = kWords;
  control.value = [](const Desk& d) { return static_cast<double>(d.session.open_prediction()->curve); };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) {
    return revise(d, [&](Prediction& p) {
      turn_to(p, static_cast<PredictedCurve>(static_cast<int>(v + 0.5)), d.session.predicted_life());
    });
  };
  return control;
}

Control horizon() {
  Control control = choice("predict.horizon", "Up to"_t, "To which age one looks ahead."_t, "Y");
  control.high = 11;
  control.choices = [](const Desk& d) {
    std::vector<std::string> ages;
    for (const std::uint32_t episode : horizons_after(d.session.open_prediction()->made_at))
      ages.push_back(words_for_age(age_at(episode)));
    return ages;
  };
  control.value = [](const Desk& d) {
    const Prediction& prediction = *d.session.open_prediction();
    const std::vector<std::uint32_t> all = horizons_after(prediction.made_at);
    const auto here = std::lower_bound(all.begin(), all.end(), prediction.horizon);
    return static_cast<double>(here - all.begin());
  };
  control.act = [](Desk& d, double v) {
    const std::vector<std::uint32_t> all = horizons_after(d.session.open_prediction()->made_at);
    const auto wanted = static_cast<std::size_t>(v + 0.5);
    return revise(d, [&](Prediction& p) { look_to(p, all[wanted < all.size() ? wanted : 0]); });
  };
  return control;
}

Control option() {
  static constexpr std::array<std::string_view, kPredictedOptions> kWords{"rises"_t, "stays"_t, "falls"_t};
  Control control =
      choice("predict.option", "Choose"_t, "Choose what the curve will have done by then."_t, "A");
  control.high = static_cast<double>(kWords.size() - 1);
  control.words = kWords;
  control.value = [](const Desk& d) {
    const auto& chosen = d.session.open_prediction()->option;
    return chosen ? static_cast<double>(*chosen) : -1.0;
  };
  control.act = [](Desk& d, double v) {
    return revise(d,
                  [&](Prediction& p) { p.option = static_cast<PredictedOption>(static_cast<int>(v + 0.5)); });
  };
  return control;
}

// --- the pen ------------------------------------------------------------------------------------------

Refusal put_pen(Desk& desk, double step) {
  desk.view.predict.pen =
      static_cast<std::size_t>(std::clamp(step + 0.5, 1.0, static_cast<double>(kPredictionSteps)));
  return {};
}

double level_at_pen(const Desk& desk) {
  const Prediction& prediction = *desk.session.open_prediction();
  return drawn_at(prediction, moment_of_step(prediction, desk.view.predict.pen));
}

Refusal draw(Desk& desk, double level, bool is_same_gesture) {
  const PenPlace here{desk.view.predict.pen, level};
  return revise(
      desk, [&](Prediction& p) { draw_stroke(p, here, here); }, is_same_gesture);
}

Control pen() {
  Control control = prediction_row("predict.pen", "Pen"_t, "How far ahead the pen is, in 24 steps."_t, "");
  control.kind = ControlKind::slider;
  control.low = 1;
  control.high = static_cast<double>(kPredictionSteps);
  control.step = 1;
  control.part_of = "predict.level";
  control.value = [](const Desk& d) { return static_cast<double>(d.view.predict.pen); };
  control.act = put_pen;
  return control;
}

Control level() {
  Control control = prediction_row("predict.level", "Level"_t, "Where the curve is drawn at the pen."_t, "");
  control.kind = ControlKind::slider;
  control.unit = "0–1";
  control.value = level_at_pen;
  control.act = [](Desk& d, double v) { return draw(d, v, d.gesture == "predict.level"); };
  return control;
}

Control rub_out() {
  Control control =
      prediction_key("predict.clear", "Rub out"_t, "Rub out what is drawn."_t, "Delete",
                     [](Desk& d, double) { return revise(d, [](Prediction& p) { p.drawn.clear(); }); });
  control.is_usable = [](const Desk& d) { return !d.session.open_prediction()->drawn.empty(); };
  return control;
}

std::vector<Control> pen_controls() {
  return {
      pen(),
      level(),
      prediction_key("predict.pen_on", "Pen on"_t, "Move the pen to a later age."_t, "Right",
                     [](Desk& d, double) { return put_pen(d, static_cast<double>(d.view.predict.pen) + 1); }),
      prediction_key("predict.pen_back", "Pen back"_t, "Move the pen to an earlier age."_t, "Left",
                     [](Desk& d, double) { return put_pen(d, static_cast<double>(d.view.predict.pen) - 1); }),
      prediction_key("predict.higher", "Higher"_t, "Draw the curve higher at the pen."_t, "Up",
                     [](Desk& d, double) { return draw(d, level_at_pen(d) + kKeyStep, false); }),
      prediction_key("predict.lower", "Lower"_t, "Draw it lower."_t, "Down",
                     [](Desk& d, double) { return draw(d, level_at_pen(d) - kKeyStep, false); }),
      rub_out(),
  };
}

// --- a show of hands ----------------------------------------------------------------------------------

Control counting() {
  Control control =
      prediction_row("predict.count", "Count hands"_t,
                     "A show of hands: the number keys count hands until this is off again."_t, "H");
  control.kind = ControlKind::toggle;
  control.value = [](const Desk& d) { return d.view.predict.is_counting ? 1.0 : 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    d.view.predict.is_counting = v > 0.5;
    return {};
  };
  return control;
}

template <PredictedOption O, int By>
Refusal raise(Desk& desk, double) {
  return revise(desk, [](Prediction& p) { p.hands.raise(O, By); });
}

std::vector<Control> hand_controls() {
  using enum PredictedOption;
  std::vector<Control> all{
      prediction_key("predict.hand_1", "Rises: a hand"_t, "One more hand for “it rises”."_t, "1",
                     raise<rises, 1>),
      prediction_key("predict.hand_2", "Stays: a hand"_t, "One more hand for “it stays about the same”."_t,
                     "2", raise<stays, 1>),
      prediction_key("predict.hand_3", "Falls: a hand"_t, "One more hand for “it falls”."_t, "3",
                     raise<falls, 1>),
      prediction_key("predict.hand_back_1", "Rises: take back"_t, "One hand fewer for “it rises”."_t,
                     "Shift+1", raise<rises, -1>),
      prediction_key("predict.hand_back_2", "Stays: take back"_t,
                     "One hand fewer for “it stays about the same”."_t, "Shift+2", raise<stays, -1>),
      prediction_key("predict.hand_back_3", "Falls: take back"_t, "One hand fewer for “it falls”."_t,
                     "Shift+3", raise<falls, -1>),
  };
  for (Control& control : all) control.is_shown = is_counting;
  return all;
}

// --- reasons ------------------------------------------------------------------------------------------

template <std::string Prediction::*Words>
Control words(std::string_view name, std::string_view label, std::string_view help,
              std::string_view shortcut) {
  Control control = prediction_row(name, label, help, shortcut);
  control.kind = ControlKind::text;
  control.longest = 4 * kLongestReason;  // bytes: a letter has up to four
  control.text = [](const Desk& d) { return d.session.open_prediction()->*Words; };
  control.write = [](Desk& d, const std::string& written) {
    const bool is_same = d.view.writing.has_changed;
    return revise(
        d, [&](Prediction& p) { p.*Words = kept_reason(written); }, is_same);
  };
  control.end = [](Desk& d, bool is_kept) -> Refusal {
    if (!is_kept && d.view.writing.has_changed) d.session.undo();
    return {};
  };
  return control;
}

Control reason() {
  Control control = words<&Prediction::reason>("predict.reason", "What makes you think so?"_t,
                                               "Write what makes you think so, before it is lived."_t, "T");
  control.act = [](Desk& d, double) -> Refusal {
    d.view.writing = {"predict.reason"};
    return {};
  };
  return control;
}

Control explanation() {
  Control control = words<&Prediction::explanation>("predict.explanation", "What would explain it?"_t,
                                                    "Write what would explain what came."_t, "E");
  control.act = [](Desk& d, double) -> Refusal {
    d.view.writing = {"predict.explanation"};
    return {};
  };
  control.is_shown = is_told;
  return control;
}

// --- letting it be lived ------------------------------------------------------------------------------

std::vector<Control> stages() {
  Control live =
      prediction_key("predict.reveal", "Let it be lived"_t, "Time goes on, and the lived curve appears."_t,
                     "Return", [](Desk& d, double) -> Refusal {
                       d.view.predict.is_counting = false;
                       d.session.play_prediction();
                       return {};
                     });
  live.is_shown = [](const Desk& d) { return is_open(d) && !is_told(d) && !d.session.is_playing(); };
  Control again =
      prediction_key("predict.again", "Predict from here"_t, "Put this away, and predict what comes next."_t,
                     "P", [](Desk& d, double) -> Refusal {
                       const PredictedCurve same = d.session.open_prediction()->curve;
                       d.view.predict = PredictLook{};
                       return d.session.predict(same);
                     });
  again.is_shown = is_told;
  Control away = prediction_key("predict.put_away", "Put away"_t,
                                "Keep this prediction with the session, and see the life again."_t, "Shift+P",
                                [](Desk& d, double) -> Refusal {
                                  d.session.put_prediction_away();
                                  show_sheet(d, Sheet::none);
                                  return {};
                                });
  Control close =
      prediction_key("predict.close", "See the stage"_t, "Back to the stage; the prediction stays open."_t,
                     "Escape", [](Desk& d, double) -> Refusal {
                       const bool was_playing = d.session.is_playing();
                       show_sheet(d, Sheet::none);
                       d.session.play(was_playing);
                       return {};
                     });
  away.is_shown = close.is_shown = is_open;
  return {live, again, away, close};
}

}  // namespace

std::vector<Control> predict_controls() {
  std::vector<Control> all{open_prediction(), curve(), horizon(), option()};
  for (const auto& group : {pen_controls(), std::vector<Control>{counting()}, hand_controls(),
                            std::vector<Control>{reason(), explanation()}, stages()})
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

}  // namespace securebase
