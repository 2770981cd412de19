// Guards that the stage shows what happened: who calls, how, what comes back, what goes on inside; and that
// no word is ever cut off or lies over another. It would fail if two ways of calling looked the same, if the
// alarm of a calm-looking person were not drawn, or if a large text scale pushed words out of the stage.
#include "ui/view/stage.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/view/moments.hpp"
#include "tests/view/shown.hpp"
#include "ui/view/words.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kStagePalette = light_palette();
const Rect kStageArea = Rect::at({20, 10}, {690, 480});

Picture stage_of(const State& state, float beat = 1e6F) {
  return draw_stage(state, {"Mia", beat, false}, kStageArea, kStagePalette, window_at(1).fonts());
}

std::vector<Ring> bid_rings(const Picture& picture) {
  std::vector<Ring> rings;
  for (const Shape& shape : picture.shapes()) {
    const auto* ring = std::get_if<Ring>(&shape);
    if (ring != nullptr && is_same_hue(ring->pen.color, kStagePalette.person)) rings.push_back(*ring);
  }
  return rings;
}

std::size_t heads(const Picture& picture, Color color) {
  return count_if<Disc>(picture, [&](const Disc& disc) { return disc.color == color; });
}

std::size_t golden_ribbons(const Picture& picture) {
  return count_if<Curve>(picture, [](const Curve& curve) {
    return is_same_hue(curve.pen.color, kStagePalette.warm_answer) && curve.pen.color.a > 128;
  });
}

bool stage_has_words(const Picture& picture, const std::string& wanted) {
  const auto words = picture.words();
  return std::find(words.begin(), words.end(), wanted) != words.end();
}

State answered(Strategy strategy, std::vector<Answer> answers) {
  return moment({28, kPartner, strategy, std::move(answers), 0.8, 0.4, 0.5});
}

/// Every way of calling met with every answer, at a few ages.
std::vector<NamedMoment> many_moments() {
  std::vector<NamedMoment> moments = gallery();
  for (const Answer answer : {Answer::unnoticed, Answer::cold, Answer::frightening, Answer::mismatched}) {
    for (const Strategy way : {Strategy::primary, Strategy::hyperactivating, Strategy::deactivating}) {
      moments.push_back({"more", moment({0.3, 1, way, {answer, answer}, 0.9, 0.95, 0.97})});
      moments.push_back({"more", moment({16, 0, way, {answer}, 0.4, 0.02, 0.04})});
    }
  }
  return moments;
}

}  // namespace

TEST_CASE("the person and whoever matters now stand on the stage") {
  for (const NamedMoment& each : gallery()) {
    CAPTURE(each.name);
    const Picture picture = stage_of(each.state);
    CHECK(heads(picture, kStagePalette.person) == 1);
    CHECK(heads(picture, kStagePalette.figure) == 1);
    CHECK(stage_has_words(picture, title_of(each.state, "Mia")));
  }
}

TEST_CASE("a newborn has called nobody yet, and both models are an open question") {
  const Picture picture = stage_of(gallery().front().state);
  CHECK(bid_rings(picture).empty());
  CHECK(golden_ribbons(picture) == 0);
  CHECK(stage_has_words(picture, "an open question"));
}

TEST_CASE("a loud bid is wider and stronger than a plain one, a quiet one small and dotted") {
  const auto plain = bid_rings(stage_of(answered(Strategy::primary, {Answer::unnoticed})));
  const auto loud = bid_rings(stage_of(answered(Strategy::hyperactivating, {Answer::unnoticed})));
  const auto quiet = bid_rings(stage_of(answered(Strategy::deactivating, {Answer::unnoticed})));
  REQUIRE_FALSE(quiet.empty());
  CHECK(loud.size() > plain.size());
  CHECK(loud.back().radius > plain.back().radius);
  CHECK(loud.back().pen.width > plain.back().pen.width);
  CHECK(plain.back().pen.stroke == Stroke::solid);
  CHECK(quiet.back().radius < plain.back().radius);
  for (const Ring& ring : quiet) CHECK(ring.pen.stroke == Stroke::dotted);
}

TEST_CASE("an approach that fear breaks off is a ring that stops half-way, in pieces") {
  const auto rings = bid_rings(stage_of(answered(Strategy::primary, {})));
  const auto pieces =
      std::count_if(rings.begin(), rings.end(), [](const Ring& r) { return r.arc.to < 0.5F; });
  CHECK(pieces >= 4);
  CHECK(rings.back().radius < 0.6F * kStageArea.width() * 0.54F);
}

TEST_CASE("warm answers are golden, cold and frightening ones are not, and no answer is nothing") {
  CHECK(golden_ribbons(stage_of(answered(Strategy::primary, {Answer::matched}))) == 2);
  CHECK(golden_ribbons(stage_of(answered(Strategy::primary, {Answer::mismatched}))) == 1);
  for (const Answer answer : {Answer::cold, Answer::frightening, Answer::unnoticed}) {
    CHECK(golden_ribbons(stage_of(answered(Strategy::primary, {answer}))) == 0);
  }
  const Picture cold = stage_of(answered(Strategy::primary, {Answer::cold}));
  const Picture none = stage_of(answered(Strategy::primary, {Answer::unnoticed}));
  const Picture fright = stage_of(answered(Strategy::primary, {Answer::frightening}));
  CHECK(cold.shapes() != none.shapes());
  const auto is_jagged = [](const Polyline& line) { return line.points.size() > 8; };
  CHECK(count_if<Polyline>(fright, is_jagged) == count_if<Polyline>(none, is_jagged) + 1);
}

TEST_CASE("the alarm inside is drawn even when the outside is calm") {
  const State state = answered(Strategy::deactivating, {Answer::unnoticed});
  const Picture picture = stage_of(state);
  CHECK(stage_has_words(picture, "outside: calm"));
  CHECK(stage_has_words(picture, "inside: heart racing"));
  const auto fullness = [](const Ring& ring) {
    return ring.pen.color == kStagePalette.arousal && ring.arc.to > 0.7F;
  };
  CHECK(count_if<Ring>(picture, fullness) == 1);
}

TEST_CASE("the ghost of the early model appears after 18 months and not before") {
  const auto has_ghost = [](const State& state) {
    return stage_has_words(stage_of(state), "learned by 18 months");
  };
  CHECK_FALSE(has_ghost(moment({1.4, 0, Strategy::primary, {Answer::matched}})));
  CHECK(has_ghost(moment({1.6, 0, Strategy::primary, {Answer::matched}})));
}

TEST_CASE("a quarrel of this week is told, with its end") {
  const State state = answered(Strategy::primary, {Answer::matched});
  CHECK(stage_has_words(stage_of(with_quarrel(state, true)), "a quarrel, and back to each other"));
  CHECK(stage_has_words(stage_of(with_quarrel(state, false)), "a quarrel without an end"));
  CHECK_FALSE(stage_has_words(stage_of(state), "a quarrel without an end"));
}

TEST_CASE("a moment is told beat by beat: need, call, answer, what it taught") {
  const State state = answered(Strategy::primary, {Answer::unnoticed, Answer::matched});
  CHECK(beats_of(state.last) == 6);
  CHECK(bid_rings(stage_of(state, 0)).empty());
  CHECK_FALSE(bid_rings(stage_of(state, 1)).empty());
  CHECK(golden_ribbons(stage_of(state, 2)) == 0);
  CHECK(golden_ribbons(stage_of(state, 3)) == 0);
  CHECK(golden_ribbons(stage_of(state, 4)) == 2);
  CHECK(golden_ribbons(stage_of(state, 5)) == 2);
  CHECK(stage_of(state, 6) == stage_of(state, 1000));
}

TEST_CASE("without motion every instant of a beat shows the same") {
  const State state = answered(Strategy::hyperactivating, {Answer::matched});
  for (const float beat : {0.0F, 1.0F, 2.0F, 3.0F})
    CHECK(stage_of(state, beat) == stage_of(state, beat + 0.7F));
}

TEST_CASE("every word lies inside the stage and no two lie over each other, at every size and text scale") {
  for (const float scale : {1.0F, 2.0F, 3.0F}) {
    Window& window = window_at(scale);
    for (const glm::vec2 size : {glm::vec2(380, 180), {690, 480}, {520, 300}, {1300, 800}, {400, 620}}) {
      const Rect area = Rect::at({20, 10}, size);
      for (const NamedMoment& each : many_moments()) {
        INFO(each.name, ", ", size.x, " wide, scale ", scale);
        for (const float beat : {0.5F, 2.5F, 1e6F}) {
          const Picture picture =
              draw_stage(each.state, {"Maximiliane", beat, true}, area, kStagePalette, window.fonts());
          const auto texts = show(window, picture);
          CHECK(collision_in(texts, area) == "");
        }
      }
    }
  }
}

TEST_CASE("at the size of a laptop all words are there, and at twice the size the feelings still are") {
  const State state = answered(Strategy::deactivating, {Answer::unnoticed});
  CHECK(stage_has_words(stage_of(state), "a quiet call"));
  const Picture twice = draw_stage(state, {"Mia"}, kStageArea, kStagePalette, window_at(2).fonts());
  CHECK(stage_has_words(twice, "outside: calm"));
  CHECK(stage_has_words(twice, "inside: heart racing"));
  CHECK(stage_has_words(twice, "Others come when I call"));
}
