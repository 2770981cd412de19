#include "ui/view/strange_situation_view.hpp"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "ui/view/figures.hpp"
#include "ui/view/stage_signals.hpp"
#include "ui/view/strange_situation_floor.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr float kAdult = 1.22F;  // drawn height in metres of floor
constexpr int kTrail = 20;       // seconds
constexpr int kHello = 3;        // seconds in the door

bool is_reunion(const SspSeen& seen) {
  return seen.has_caregiver && (seen.episode == 5 || seen.episode == 8);
}

/// Whether the caregiver has an answer to give: in a reunion, after the hello.
bool has_answer(const SspMoment& moment) {
  return is_reunion(moment.seen) && moment.seen.second_of_episode >= kHello;
}

/// Everyone in the room at one instant, between two seconds of the trace.
struct Cast {
  const SspScene& scene;
  const SspFloor& floor;
  const Palette& palette;

  [[nodiscard]] const SspMoment& now() const { return scene.now(); }

  /// Where someone is, gliding to where they will be.
  [[nodiscard]] glm::vec2 foot(SspPlace SspSeen::*who) const {
    const auto i = static_cast<std::size_t>(scene.second);
    const SspSeen& here = scene.trace[i].seen;
    const SspSeen& next = scene.trace[std::min(i + 1, scene.trace.size() - 1)].seen;
    const glm::vec2 from = floor.at(here.*who);
    if (next.episode != here.episode) return from;
    return glm::mix(from, floor.at(next.*who), static_cast<float>(scene.second - static_cast<double>(i)));
  }

  [[nodiscard]] FigureLook someone(glm::vec2 foot, double years, Color color) const {
    const Stature stature = stature_at(years);
    FigureLook look;
    look.foot = foot;
    look.height = kAdult * floor.unit * stature.height;
    look.head_share = stature.head_share;
    look.color = color;
    look.face = palette.face;
    look.hair = mix(color, palette.ink, 0.45F);
    return look;
  }
};

Expression infant_face(const SspMoment& moment) {
  switch (outside_of(moment)) {
    case Outside::frozen: return Expression::frozen;
    case Outside::crying: return Expression::crying;
    case Outside::upset: return Expression::upset;
    case Outside::calm: break;
  }
  if (moment.seen.act == SspAct::greets) return Expression::warm;
  return inside_of(moment) == Inside::calm ? Expression::content : Expression::neutral;
}

/// On the arm, lower and further out the taller; who pushes against it leans out.
glm::vec2 foot_in_arms(const FigureLook& infant, const FigureLook& caregiver, bool leans_out) {
  constexpr float kInfant = 0.54F;  // stature at 12 months
  const float taller = infant.height / caregiver.height - kInfant;
  const float out = (leans_out ? 0.5F : 0.28F) + 1.5F * taller;
  const float lift = std::max(0.0F, 0.12F - taller);
  return caregiver.foot + glm::vec2(-out * 2 * caregiver.head_radius(), -lift * caregiver.height);
}

FigureLook infant_look(const Cast& cast, const FigureLook& caregiver) {
  constexpr double kMonths = 12;
  const SspMoment& now = cast.now();
  FigureLook look =
      cast.someone(cast.foot(&SspSeen::infant), cast.scene.months / kMonths, cast.palette.person);
  if (now.seen.is_held) {
    look.foot = foot_in_arms(look, caregiver, now.seen.act == SspAct::resists);
  } else if (now.seen.has_caregiver && std::abs(look.foot.x - caregiver.foot.x) < 2 * look.head_radius()) {
    look.foot.x = caregiver.foot.x - 2 * look.head_radius();  // beside, not inside, whoever is reached for
  }
  look.expression = infant_face(now);
  const float towards = caregiver.foot.x > look.foot.x ? 1.0F : -1.0F;
  const bool turns_away = now.seen.act == SspAct::avoids;
  look.gaze = now.seen.has_caregiver && is_reunion(now.seen) ? (turns_away ? -towards : towards) : 0;
  if (now.seen.act == SspAct::searches) look.gaze = -1;
  look.is_turned_away = turns_away;
  return look;
}

Expression caregiver_face(const SspMoment& moment) {
  if (!has_answer(moment)) return is_reunion(moment.seen) ? Expression::warm : Expression::content;
  switch (moment.answer) {
    case Answer::matched: return Expression::warm;
    case Answer::frightening: return Expression::startled;
    case Answer::cold: return Expression::tired;
    case Answer::mismatched: return Expression::content;
    case Answer::unnoticed: break;
  }
  return Expression::content;
}

FigureLook grown_up_look(const Cast& cast, SspPlace SspSeen::*who, Color color) {
  constexpr double kYears = 30;
  FigureLook look = cast.someone(cast.foot(who), kYears, color);
  look.gaze = look.foot.x > cast.foot(&SspSeen::infant).x ? -1.0F : 1.0F;
  return look;
}

/// Words beside people: each takes the first free place, or is left out.
class Labels {
 public:
  Labels(Picture& picture, Rect room, const Cast& cast, const TextMeasure& measure)
      : picture_(picture), room_(room), cast_(cast), measure_(measure) {}

  void keep_free(const FigureLook& look) {
    const float radius = look.head_radius();
    taken_.push_back({{look.foot.x - radius, look.foot.y - look.height}, look.foot + glm::vec2(radius, 2)});
  }

  /// On a small card beside the figure: what it does.
  void put_act(const FigureLook& look, const std::string& words, Color ink) {
    const TextRole role = TextRole::body;
    const glm::vec2 half = measure_.size(words, role) * 0.5F + kPadding;
    const float radius = look.head_radius() * 1.55F;
    const glm::vec2 head = look.head();
    const glm::vec2 chest{look.foot.x, look.foot.y - look.height * 0.3F};
    for (const glm::vec2 centre :
         {head + glm::vec2(0, -radius - half.y), chest - glm::vec2(radius + half.x, 0),
          chest + glm::vec2(radius + half.x, 0), head - glm::vec2(radius + half.x, 0),
          head + glm::vec2(radius + half.x, 0), look.foot + glm::vec2(0, half.y + 6),
          head + glm::vec2(-half.x, -radius - half.y), head + glm::vec2(half.x, -radius - half.y)}) {
      const Rect card = Rect::around(centre, half * 2.0F);
      if (!is_free(card)) continue;
      taken_.push_back(card);
      picture_.box(card, half.y * 0.6F, cast_.palette.panel.faded(0.94F), {cast_.palette.hairline, 1});
      picture_.text({centre.x, card.min.y + kPadding.y}, words, {role, ink, Align::centre});
      return;
    }
  }

  /// Under the feet: who it is.
  void put_name(const FigureLook& look, const std::string& words) {
    const glm::vec2 size = measure_.size(words, TextRole::small);
    for (const glm::vec2 shift :
         {glm::vec2(0, 3), glm::vec2(look.head_radius() * 1.3F + size.x * 0.5F, -size.y),
          glm::vec2(-look.head_radius() * 1.3F - size.x * 0.5F, -size.y)}) {
      const glm::vec2 top = look.foot + shift;
      const Rect rect = Rect::at({top.x - size.x * 0.5F, top.y}, size);
      if (!is_free(rect)) continue;
      taken_.push_back(rect);
      picture_.text(top, words, {TextRole::small, cast_.palette.ink, Align::centre});
      return;
    }
  }

 private:
  static constexpr glm::vec2 kPadding{8, 3};

  [[nodiscard]] bool is_free(const Rect& rect) const {
    return room_.contains(rect) && std::none_of(taken_.begin(), taken_.end(), [&](const Rect& taken) {
             return taken.overlaps(rect.inset(1));
           });
  }

  Picture& picture_;
  Rect room_;
  const Cast& cast_;
  const TextMeasure& measure_;
  std::vector<Rect> taken_;
};

/// Where the infant has been in the last seconds, fainter the longer ago.
void draw_trail(Picture& picture, const Cast& cast) {
  const auto now = static_cast<int>(cast.scene.second);
  const float unit = cast.floor.unit;
  const glm::vec2 lift{0, -0.05F * unit};  // what lies under the feet stays hidden
  for (int i = std::max(0, now - kTrail); i < now; ++i) {
    const SspSeen& seen = cast.scene.trace[static_cast<std::size_t>(i)].seen;
    const SspSeen& next = cast.scene.trace[static_cast<std::size_t>(i) + 1].seen;
    const float fresh = 1 - static_cast<float>(now - i) / (kTrail + 1);
    const glm::vec2 from = cast.floor.at(seen.infant) + lift;
    const glm::vec2 to = cast.floor.at(next.infant) + lift;
    const Color color = cast.palette.person.faded(0.15F + 0.5F * fresh);
    if (from != to) picture.line(from, to, {color, std::max(2.0F, unit * 0.045F)});
    picture.disc(from, std::max(1.5F, unit * 0.04F), color);
  }
}

/// What comes back from the caregiver, as on the stage of the life.
void draw_reunion(Picture& picture, const Cast& cast, const Signal& signal) {
  const SspMoment& now = cast.now();
  if (!has_answer(now)) return;
  const bool is_warm = now.answer == Answer::matched || now.answer == Answer::mismatched;
  if (is_warm)
    draw_glow(picture, signal.figure.head(), signal.figure.head_radius() * 1.8F, cast.palette.warm_answer);
  const float apart = glm::length(signal.figure.head() - signal.person.head());
  const bool has_way = !now.seen.is_held && apart > 4 * signal.person.head_radius();
  if (has_way) draw_answer(picture, signal, now.answer, cast.palette);
  if (!has_way && now.answer == Answer::matched)
    draw_glow(picture, signal.person.head(), signal.person.head_radius() * 2.1F, cast.palette.warm_answer);
}

/// Whoever waits outside is seen by us, not by the infant.
void draw_waiting(Picture& picture, const Cast& cast, Labels& labels) {
  FigureLook look = cast.someone(cast.floor.at({-0.42, kSspDoor.y + 0.3}), 30,
                                 mix(cast.palette.figure, cast.palette.stage_wall, 0.72F));
  look.hair = mix(look.color, cast.palette.figure, 0.15F);
  look.height *= 0.8F;
  look.gaze = 1;
  draw_figure(picture, look);
  labels.put_name(look, cast.scene.names.caregiver);
}

void draw_labels(const Cast& cast, Labels& labels, const FigureLook& infant, const FigureLook* caregiver,
                 const FigureLook* stranger) {
  const SspMoment& told = cast.scene.told();
  for (const FigureLook* each : {&infant, caregiver, stranger}) {
    if (each) labels.keep_free(*each);
  }
  labels.put_act(infant, words_for(told.seen.act), mix(cast.palette.person, cast.palette.ink, 0.45F));
  if (caregiver && has_answer(told) && told.answer != Answer::unnoticed)
    labels.put_act(*caregiver, words_for_answer(told.answer),
                   mix(cast.palette.figure, cast.palette.ink, 0.35F));
  labels.put_name(infant, cast.scene.names.infant);
  if (caregiver) labels.put_name(*caregiver, cast.scene.names.caregiver);
  if (stranger) labels.put_name(*stranger, std::string(tr("the stranger"_t)));
}

void draw_people(Picture& picture, const Cast& cast, const TextMeasure& measure) {
  const SspSeen& seen = cast.now().seen;
  FigureLook caregiver = grown_up_look(cast, &SspSeen::caregiver, cast.palette.figure);
  caregiver.expression = caregiver_face(cast.now());
  FigureLook stranger = grown_up_look(cast, &SspSeen::stranger, cast.palette.bystander);
  stranger.expression = Expression::content;
  const FigureLook infant = infant_look(cast, caregiver);
  const Rect room{{cast.floor.area.min.x + 4, cast.floor.top}, cast.floor.area.max - glm::vec2(4, 4)};
  Labels labels(picture, room, cast, measure);
  draw_trail(picture, cast);
  if (seen.has_caregiver) draw_reunion(picture, cast, {infant, caregiver, 1});
  std::vector<const FigureLook*> standing;
  if (seen.has_caregiver) standing.push_back(&caregiver);
  if (seen.has_stranger) standing.push_back(&stranger);
  if (!seen.is_held) standing.push_back(&infant);
  std::sort(standing.begin(), standing.end(),
            [](const FigureLook* one, const FigureLook* other) { return one->foot.y < other->foot.y; });
  if (seen.is_held) standing.push_back(&infant);
  for (const FigureLook* each : standing) draw_figure(picture, *each);
  draw_arousal(picture, infant, cast.now().arousal, cast.palette);
  draw_labels(cast, labels, infant, seen.has_caregiver ? &caregiver : nullptr,
              seen.has_stranger ? &stranger : nullptr);
  if (!seen.has_caregiver) draw_waiting(picture, cast, labels);
}

/// The title and who is here; what leaves too little for the room is not said.
float draw_heading(Picture& picture, const SspScene& scene, Rect area, const Palette& palette,
                   const TextMeasure& measure) {
  const float pad = std::clamp(area.height() * 0.03F, 5.0F, 16.0F);
  const float wide = area.width() - 2 * pad;
  const float most = area.height() * 0.3F;
  float top = area.min.y + pad;
  const std::string full = title_of_ssp(scene.names, scene.months);
  const std::string brief = scene.names.infant + " · " + words_for_clock(static_cast<int>(scene.second));
  for (const std::string& title : {full, brief}) {
    const glm::vec2 size = measure.size(title, TextRole::title);
    if (size.x > wide || size.y > most) continue;
    picture.text({area.min.x + pad, top}, title, {TextRole::title, palette.ink});
    top += size.y + 2;
    break;
  }
  const std::string here = who_is_in_the_room(scene.now().seen.episode, scene.names);
  for (const TextRole role : {TextRole::body, TextRole::small}) {
    const float high = measure.size(here, role, wide).y;
    if (top + high - area.min.y > most) continue;
    picture.text({area.min.x + pad, top}, here, {role, palette.muted, Align::left, wide});
    top += high;
    break;
  }
  return top + pad * 0.5F;
}

}  // namespace

Picture draw_ssp_room(const SspScene& scene, Rect area, const Palette& palette, const TextMeasure& measure) {
  constexpr int kDoorSeconds = 3;
  Picture picture;
  picture.box(area, 12, palette.stage_wall);
  const float top = draw_heading(picture, scene, area, palette, measure);
  const SspFloor floor = lay_out_ssp_floor(area, {{area.min.x + 6, top}, area.max - glm::vec2(6, 6)});
  const SspSeen& seen = scene.now().seen;
  picture.clip(area);
  draw_ssp_floor(picture, floor, seen.episode > 1 && seen.second_of_episode < kDoorSeconds, palette);
  draw_people(picture, {scene, floor, palette}, measure);
  picture.unclip();
  picture.frame(area, 12, {palette.stage_edge, 1});
  return picture;
}

}  // namespace securebase
