#include "ui/panels/predict_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/app/why.hpp"
#include "ui/panels/card.hpp"
#include "ui/panels/pen.hpp"
#include "ui/panels/text_field.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr float kLeastForColumns = 560;  // at text size 1
constexpr float kLowestChart = 170;

const Prediction& prediction_of(const Desk& desk) { return *desk.session.open_prediction(); }

std::span<const CurvePoint> shown_life(const Desk& desk) {
  return desk.session.shown_samples(prediction_of(desk).branch);
}

/// What came, once it has been lived to the end.
std::optional<PredictionOutcome> told_of(const Desk& desk) {
  return outcome_of(prediction_of(desk), shown_life(desk));
}

/// The question while it is open; what came when it has been lived.
void draw_head(const Desk& desk, Surface& surface) {
  const Prediction& prediction = prediction_of(desk);
  const auto outcome = told_of(desk);
  const Branches& lives = desk.session.branches();
  if (lives.size() > 1)
    paragraph(surface,
              say("Life {letter}: {name}"_t,
                  {{"letter", letter_of_branch(prediction.branch)}, {"name", lives.name(prediction.branch)}}),
              TextRole::small, surface.palette.muted);
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  if (outcome)
    return paragraph(surface, what_came(prediction, *outcome).front(), TextRole::title, surface.palette.ink);
  paragraph(surface, question_of(prediction), TextRole::title, surface.palette.ink);
  paragraph(surface, where_asked(prediction), TextRole::small, surface.palette.muted);
}

/// What came beside what was chosen, drawn and raised.
void draw_rest_of_what_came(const Desk& desk, Surface& surface) {
  const auto outcome = told_of(desk);
  if (!outcome) return;
  const std::vector<std::string> told = what_came(prediction_of(desk), *outcome);
  std::string words;
  for (std::size_t i = 1; i < told.size(); ++i) words += (words.empty() ? "" : " ") + told[i];
  if (!words.empty()) paragraph(surface, words);
}

/// Which curve and how far ahead.
void draw_choices(const Desk& desk, Surface& surface) {
  const Control& curve = *control_named("predict.curve");
  if (!is_usable(curve, desk)) return;
  const Rect across = across_here();
  const Control& horizon = *control_named("predict.horizon");
  fitted_choice(surface, desk, curve, across.width());
  const std::string label(tr("up to"_t));
  const float words = surface.fonts.width(label, TextRole::small) + surface.em(6);
  // One at a time: the ages that are left may be many.
  const auto chosen = static_cast<std::size_t>(horizon.value(desk));
  const float age = surface.fonts.width(choices_of(horizon, desk)[chosen], TextRole::body) + surface.em(40);
  flow(surface, across.max.x, words + age);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  Picture picture;
  const float drop = (button_height(surface) - surface.fonts.line_height(TextRole::small)) / 2;
  picture.text({at.x, at.y + drop}, label, {TextRole::small, surface.palette.muted});
  paint(surface, picture);
  ImGui::SetCursorScreenPos({at.x + words, at.y});
  fitted_choice(surface, desk, horizon, age);
}

/// A press chooses, or counts a hand while hands are counted.
void draw_option_rows(const Desk& desk, Surface& surface) {
  const Control& choose = *control_named("predict.option");
  const bool is_counting = is_usable(*control_named("predict.hand_1"), desk);
  const auto outcome = told_of(desk);
  OptionsScene scene{prediction_of(desk), is_counting, {}};
  if (outcome) scene.came = outcome->came;
  const Rect across = across_here();
  const OptionsDrawn drawn = draw_options(scene, across, surface.palette, surface.fonts);
  for (std::size_t i = 0; i < drawn.rows.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    ImGui::SetCursorScreenPos({drawn.rows[i].min.x, drawn.rows[i].min.y});
    const std::string id = is_counting ? "predict.hand_" + number : "predict.option." + number;
    if (ImGui::InvisibleButton(id.c_str(), {drawn.rows[i].width(), drawn.rows[i].height()}) &&
        is_usable(choose, desk))
      surface.acts.push_back(is_counting ? Act{id} : Act{"predict.option", static_cast<double>(i)});
    surface.spots[id] = drawn.rows[i];
  }
  ImGui::SetCursorScreenPos({across.min.x, across.min.y});
  surface.spots["predict.option"] = Rect::at(across.min, {across.width(), drawn.height});
  put(surface, drawn, across.width());
  if (desk.view.focus != "predict.option") return;
  Picture ring;
  ring.frame(surface.spots["predict.option"].inset(-surface.em(2)), surface.em(8),
             {surface.palette.focus, 2});
  paint(surface, ring);
}

/// The words of a box: all of them, wrapped, under their question; a press writes.
void draw_words(const Desk& desk, Surface& surface, std::string_view name, std::string_view question) {
  const Control& control = *control_named(name);
  const bool can_write = is_usable(control, desk);
  const std::string words =
      desk.session.open_prediction() && control.text ? control.text(desk) : std::string{};
  if (!can_write && words.empty()) return;
  const bool is_writing = desk.view.writing.control == name;
  gap(surface, 4);
  paragraph(surface, tr(question), TextRole::strong, surface.palette.ink);
  const Rect across = across_here();
  if (is_writing) {
    const Rect field = Rect::at(across.min + glm::vec2{2, 2}, {across.width() - 4, button_height(surface)});
    text_field(surface, desk, control, field);
    surface.spots[std::string(name)] = field;
    ImGui::SetCursorScreenPos({across.min.x, across.min.y});
    take_room({across.width(), button_height(surface) + surface.em(6)});
    bring_into_sight(field);
    paragraph(surface, tr("Return keeps the words, Escape leaves them."_t), TextRole::small,
              surface.palette.muted);
    return;
  }
  const bool is_empty = words.empty();
  const std::string shown =
      is_empty ? std::string(tr("Write here"_t)) : say("“{words}”"_t, {{"words", words}});
  const float inset = surface.em(8);
  const float wrap = across.width() - 2 * inset;
  const float height = surface.fonts.size(shown, TextRole::body, wrap).y + surface.em(10);
  const Rect box = Rect::at(across.min, {across.width(), height});
  const std::string id(name);
  if (ImGui::InvisibleButton(id.c_str(), {box.width(), box.height()}) && can_write)
    surface.acts.push_back({id});
  const bool is_lively = can_write && ImGui::IsItemHovered();
  if (can_write) surface.spots[id] = box;
  Picture picture;
  picture.box(box, surface.em(8), is_lively ? surface.palette.chosen : surface.palette.chip);
  picture.text({box.min.x + inset, box.min.y + surface.em(5)}, shown,
               {TextRole::body, is_empty ? surface.palette.muted : surface.palette.ink, Align::left, wrap});
  if (desk.view.focus == name)
    picture.frame(box.inset(-surface.em(2)), surface.em(8), {surface.palette.focus, 2});
  paint(surface, picture);
}

/// What was predicted before, the latest first, with what came of it as far as it may be shown.
void draw_earlier(const Desk& desk, Surface& surface) {
  const std::vector<Prediction>& all = desk.session.predictions();
  if (all.size() < 2) return;
  gap(surface, 8);
  paragraph(surface, tr("Predicted before"_t), TextRole::strong, surface.palette.ink);
  for (std::size_t i = all.size() - 1; i-- > 0;) {
    std::string words;
    for (const std::string& sentence : told_prediction(all[i], desk.session.shown_samples(all[i].branch)))
      words += (words.empty() ? "" : " ") + sentence;
    paragraph(surface, words, TextRole::small, surface.palette.muted);
    gap(surface, 3);
  }
}

/// The buttons that can be pressed now, the first of them the one that leads on.
std::vector<const Control*> buttons_of(const Desk& desk) {
  std::vector<const Control*> all;
  for (const std::string_view name :
       {"predict.reveal", "predict.again", "predict.clear", "predict.put_away", "predict.close"}) {
    const Control* control = control_named(name);
    if (is_usable(*control, desk)) all.push_back(control);
  }
  return all;
}

/// The height their lines take in this width.
float buttons_height(const Desk& desk, const Surface& surface, float width) {
  int lines = 1;
  float x = desk.session.is_playing() ? button_height(surface) * 1.5F : 0;
  for (const Control* control : buttons_of(desk)) {
    const float own = button_width(surface, *control);
    const bool fits = x == 0 || x + surface.em(8) + own <= width;
    lines += fits ? 0 : 1;
    x = fits && x > 0 ? x + surface.em(8) + own : own;
  }
  return static_cast<float>(lines) * (button_height(surface) + surface.em(3));
}

void draw_buttons(const Desk& desk, Surface& surface, float right) {
  bool is_first = true;
  if (desk.session.is_playing()) {
    // Where the text is large the timeline and its buttons have made room.
    icon_button(surface, desk, *control_named("time.play"), Icon::pause, true);
    is_first = false;
  }
  for (const Control* control : buttons_of(desk)) {
    if (!is_first) flow(surface, right, button_width(surface, *control));
    inline_button(surface, desk, *control, is_first ? ButtonShape::primary : ButtonShape::words);
    is_first = false;
  }
}

/// Everything beside the chart.
void draw_words_column(const Desk& desk, Surface& surface) {
  draw_head(desk, surface);
  gap(surface, 4);
  draw_choices(desk, surface);
  gap(surface, 4);
  draw_option_rows(desk, surface);
  const Control& count = *control_named("predict.count");
  if (is_usable(count, desk)) control_row(surface, desk, count);
  if (is_usable(*control_named("predict.hand_1"), desk))
    paragraph(surface, tr("1, 2 and 3 count a hand, Shift takes one back."_t), TextRole::small,
              surface.palette.muted);
  draw_rest_of_what_came(desk, surface);
  draw_words(desk, surface, "predict.explanation", "What would explain it?"_t);
  draw_words(desk, surface, "predict.reason",
             told_of(desk) ? "What made you think so:"_t : "What makes you think so?"_t);
  draw_earlier(desk, surface);
}

}  // namespace

bool PredictPanel::is_shown(const Desk& desk) const {
  return sheet_of(desk) == Sheet::predict && desk.session.open_prediction();
}

void PredictPanel::draw_chart(const Desk& desk, Surface& surface, Rect area) {
  const Prediction& prediction = prediction_of(desk);
  PredictionScene scene{prediction, shown_life(desk), desk.session.state().episode, {}};
  if (is_drawing(desk)) scene.pen = desk.view.predict.pen;
  paint(surface, draw_prediction(scene, area, surface.palette, surface.fonts));
  const Rect plot = prediction_plot(area, surface.fonts);
  ImGui::SetCursorScreenPos({area.min.x, area.min.y});
  ImGui::InvisibleButton("predict.chart", {area.width(), area.height()});
  if (!is_drawing(desk)) return;
  surface.spots["predict.level"] = surface.spots["predict.pen"] = plot;
  if (ImGui::IsItemActive()) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    draw_to(desk, surface, pen_place_under({mouse.x, mouse.y}, prediction, plot), ImGui::IsItemActivated());
  }
  if (desk.view.focus != "predict.level" && desk.view.focus != "predict.pen") return;
  Picture ring;
  ring.frame(plot.inset(-2), 4, {surface.palette.focus, 2});
  paint(surface, ring);
}

/// Words on the left, which scroll if they must; the chart on the right, with the buttons at its foot.
void PredictPanel::draw_columns(const Desk& desk, Surface& surface, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::BeginChild("words", {width, room.y});
  draw_words_column(desk, surface);
  end_child(surface);
  ImGui::PopStyleVar();
  const float left = at.x + width + surface.em(18);
  const float right = at.x + room.x;
  const float buttons = buttons_height(desk, surface, right - left);
  draw_chart(desk, surface, {{left, at.y}, {right, at.y + room.y - buttons - surface.em(5)}});
  ImGui::SetCursorScreenPos({left, at.y + room.y - buttons});
  ImGui::BeginGroup();
  draw_buttons(desk, surface, right);
  ImGui::EndGroup();
}

void PredictPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, surface.em(3)});
  if (rect.width() >= surface.em(kLeastForColumns)) {
    draw_columns(desk, surface, std::clamp(rect.width() * 0.38F, surface.em(270), surface.em(470)));
  } else {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = surface.em(kLowestChart);
    draw_chart(desk, surface, Rect::at({at.x, at.y}, {across_here().width(), height}));
    ImGui::SetCursorScreenPos({at.x, at.y + height});
    draw_buttons(desk, surface, across_here().max.x);
    draw_words_column(desk, surface);
  }
  ImGui::PopStyleVar();
}

}  // namespace securebase
