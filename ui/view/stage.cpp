#include "ui/view/stage.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/math.hpp"
#include "ui/view/stage_gauges.hpp"
#include "ui/view/stage_layout.hpp"
#include "ui/view/stage_signals.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

bool is_over(const Beat& beat) { return beat.kind == BeatKind::taught || beat.kind == BeatKind::finished; }

/// The answer to be seen at this beat, if there is one.
struct SeenAnswer {
  bool is_there = false;
  Answer answer = Answer::unnoticed;
  float progress = 0;
};

SeenAnswer answer_at(const State& state, const Beat& beat) {
  if (state.episode == 0 || state.last.round_count == 0) return {};
  const Answer answer = state.last.rounds[beat.round].answer;
  if (beat.kind == BeatKind::answer) return {true, answer, beat.progress};
  return {is_over(beat), answer, 1};
}

float bid_progress(const State& state, const Beat& beat) {
  if (state.episode == 0 || beat.kind == BeatKind::need) return 0;
  return beat.kind == BeatKind::bid ? beat.progress : 1;
}

StageWords words_at(const State& state, const StageScene& scene, const Beat& beat) {
  StageWords words;
  const std::string age = words_for_age(state.age());
  words.titles = {title_of(state, scene.person), scene.person + " · " + age, scene.person, age};
  words.now = what_happens_now(state, scene.person, beat);
  if (has_quarrelled(state) && is_over(beat)) words.quarrel = words_for_quarrel(state.couple.last_conflict);
  words.person = {"outside: " + words_for(outside_at(state, beat)),
                  "inside: " + words_for(inside_at(state, beat))};
  if (bid_progress(state, beat) > 0) words.between[0] = words_for_call(state.last);
  const SeenAnswer seen = answer_at(state, beat);
  if (seen.is_there) words.between[1] = words_for_answer(seen.answer);
  words.figure = {capital(name_of_figure(state.last_figure())),
                  state.episode == 0 ? "" : words_for_availability(state.last.availability)};
  words.gauges = gauge_words_at(state, beat);
  words.early = "learned by 18 months";
  return words;
}

/// The parts of the model, in the order in which they come onto the stage.
enum Part : int { kCall = 2, kAnswer, kInside, kModels, kOrigins };

/// Leaves out what has not come onto the stage yet.
void leave_out(StageWords& words, int parts) {
  if (parts < kCall) words.between[0].clear();
  if (parts < kAnswer) {
    words.between[1].clear();
    words.now.clear();
    words.quarrel.clear();
  }
  if (parts < kInside) words.person = {};
  if (parts < kModels) words.gauges = {};
  for (GaugeWords& gauge : words.gauges) {
    if (parts < kOrigins) gauge.early = -1;
  }
}

Expression face_of(Outside outside) {
  switch (outside) {
    case Outside::calm: return Expression::content;
    case Outside::upset: return Expression::upset;
    case Outside::crying: return Expression::crying;
    case Outside::frozen: break;
  }
  return Expression::frozen;
}

Expression person_face(const State& state, const Beat& beat) {
  const Outside outside = outside_at(state, beat);
  const bool is_still_alarmed = inside_at(state, beat) != Inside::calm;
  if (outside == Outside::calm && is_still_alarmed) return Expression::neutral;
  return face_of(outside);
}

Expression figure_face(const SeenAnswer& seen, double availability) {
  if (!seen.is_there) return availability < 0.3 ? Expression::tired : Expression::content;
  switch (seen.answer) {
    case Answer::unnoticed:
    case Answer::cold: return Expression::tired;
    case Answer::frightening: return Expression::startled;
    case Answer::mismatched: return Expression::content;
    case Answer::matched: break;
  }
  return Expression::warm;
}

/// Everything needed to draw the people.
struct Cast {
  const State& state;
  const Beat& beat;
  const StageLayout& layout;
  const Palette& palette;
  int parts;

  [[nodiscard]] float tallest() const {
    return std::min(layout.space.scene.height() * 0.86F, layout.space.area.width() * 0.30F);
  }
  [[nodiscard]] Color hair(Color color, double age) const {
    if (age < 1) return {0, 0, 0, 0};
    constexpr double kGreyFrom = 50;
    const auto grey = static_cast<float>(clip((age - kGreyFrom) / 20));
    return mix(mix(color, palette.ink, 0.45F), mix(color, palette.paper, 0.75F), grey);
  }
  [[nodiscard]] FigureLook someone(glm::vec2 foot, double age, Color color) const {
    const Stature stature = stature_at(age);
    FigureLook look;
    look.foot = foot;
    look.height = tallest() * stature.height;
    look.head_share = stature.head_share;
    look.color = color;
    look.face = palette.face;
    look.hair = hair(color, age);
    return look;
  }
};

FigureLook person_look(const Cast& cast) {
  const RoomSpace& space = cast.layout.space;
  glm::vec2 foot(space.person_x, space.feet_y);
  if (place_of(cast.state) == Place::cradle) foot.y -= 0.08F * space.unit();
  FigureLook look = cast.someone(foot, cast.state.age().years(), cast.palette.person);
  look.expression = cast.state.episode == 0 ? Expression::content : person_face(cast.state, cast.beat);
  look.gaze = cast.state.last.strategy == Strategy::deactivating && cast.state.episode > 0 ? -0.8F : 1;
  return look;
}

double age_of_figure(const State& state) {
  const double age = state.age().years();
  constexpr double kGrownUp = 30;
  switch (state.last_figure().role) {
    case Role::caregiver: return std::max(kGrownUp, age + 28);
    case Role::therapist: return 48;
    default: return age;
  }
}

FigureLook figure_look(const Cast& cast, const SeenAnswer& seen) {
  const RoomSpace& space = cast.layout.space;
  FigureLook look =
      cast.someone({space.figure_x, space.feet_y}, age_of_figure(cast.state), cast.palette.figure);
  look.expression = figure_face(seen, cast.state.episode == 0 ? 1.0 : cast.state.last.availability);
  look.gaze = -1;
  if (seen.is_there && seen.answer == Answer::unnoticed) look.is_turned_away = true;
  return look;
}

/// The other children stand behind the one in front.
void draw_group(Picture& picture, const FigureLook& front) {
  for (const float side : {1.0F, -1.0F}) {
    FigureLook other = front;
    other.foot += glm::vec2(side * front.head_radius() * 1.75F, -front.height * 0.05F);
    other.height *= side > 0 ? 0.95F : 0.9F;
    other.color = mix(front.color, {255, 255, 255, 255}, 0.28F);
    other.hair = mix(front.hair, {255, 255, 255, 255}, 0.28F);
    draw_figure(picture, other);
  }
}

/// Other caregivers of the child, in the background.
void draw_bystanders(Picture& picture, const Cast& cast) {
  const State& state = cast.state;
  if (state.last_figure().role != Role::caregiver || place_of(state) == Place::visit) return;
  const RoomSpace& space = cast.layout.space;
  float x = space.area.max.x - 0.17F * space.unit();
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    if (i == state.last.figure || !state.figures[i].is_present) continue;
    FigureLook look = cast.someone({x, space.floor_y + 0.05F * space.unit()}, 40, cast.palette.bystander);
    look.height *= 0.66F;
    look.color = mix(look.color, cast.palette.stage_wall, 0.25F);
    look.hair = mix(look.color, cast.palette.ink, 0.2F);
    look.expression = Expression::content;
    look.gaze = -1;
    draw_figure(picture, look);
    x -= 0.3F * space.unit();
  }
}

void draw_glows(Picture& picture, const Signal& signal, const SeenAnswer& seen, const Palette& palette) {
  const bool is_warm = seen.answer == Answer::matched || seen.answer == Answer::mismatched;
  if (!seen.is_there || !is_warm) return;
  draw_glow(picture, signal.figure.head(), signal.figure.head_radius() * 1.9F, palette.warm_answer);
  if (seen.answer != Answer::matched || seen.progress < 1) return;
  draw_glow(picture, signal.person.head(), signal.person.head_radius() * 2.1F, palette.warm_answer);
}

/// Rings end softly above the words.
void fade_into_floor(Picture& picture, const Cast& cast) {
  constexpr int kSteps = 8;
  const Rect& scene = cast.layout.space.scene;
  const Color floor = floor_color(place_of(cast.state), cast.palette).faded(0.22F);
  const float high = scene.height() * 0.07F;
  for (int i = 0; i < kSteps; ++i) {
    const float top = scene.max.y - high * static_cast<float>(kSteps - i) / kSteps;
    picture.box({{scene.min.x + 1, top}, {scene.max.x - 1, scene.max.y}}, 0, floor);
  }
}

void draw_people(Picture& picture, const Cast& cast) {
  const SeenAnswer seen = cast.parts < kAnswer ? SeenAnswer{} : answer_at(cast.state, cast.beat);
  const FigureLook person = person_look(cast);
  const FigureLook figure = figure_look(cast, seen);
  draw_bystanders(picture, cast);
  draw_glows(picture, {person, figure, 1}, seen, cast.palette);
  const float bid = cast.parts < kCall ? 0 : bid_progress(cast.state, cast.beat);
  if (bid > 0) {
    const double strength = cast.state.last.rounds[cast.beat.round].bid;
    picture.clip(cast.layout.space.scene);
    draw_bid(picture, {person, figure, bid}, cast.state.last, strength, cast.palette);
    fade_into_floor(picture, cast);
    picture.unclip();
  }
  if (seen.is_there) draw_answer(picture, {person, figure, seen.progress}, seen.answer, cast.palette);
  if (cast.state.last_figure().role == Role::peers) draw_group(picture, figure);
  draw_figure(picture, figure);
  draw_figure(picture, person);
  if (cast.parts >= kInside)
    draw_arousal(picture, person, feelings_at(cast.state, cast.beat).inside, cast.palette);
  draw_foreground(picture, place_of(cast.state), cast.layout.space, cast.palette);
}

}  // namespace

Picture draw_stage(const State& state, const StageScene& scene, Rect area, const Palette& palette,
                   const TextMeasure& measure) {
  const Beat beat = beat_at(state.last, scene.beat, scene.has_motion);
  StageWords words = words_at(state, scene, beat);
  leave_out(words, scene.parts);
  const StageLayout layout = lay_out_stage(words, area, palette, measure);
  Picture picture;
  draw_room(picture, place_of(state), layout.space, palette);
  picture.clip({{area.min.x, layout.space.scene.min.y}, area.max});
  draw_people(picture, {state, beat, layout, palette, scene.parts});
  picture.unclip();
  std::array<GaugeLevel, 2> levels = gauge_levels_at(state, beat);
  for (GaugeLevel& level : levels) {
    if (scene.parts < kOrigins) level.early = -1;
  }
  if (layout.has_gauges) draw_gauges(picture, layout, levels, palette);
  for (const Text& text : layout.texts) picture.text(text.anchor, text.words, text.style);
  picture.frame(area, 12, {palette.stage_edge, 1});
  return picture;
}

}  // namespace securebase
