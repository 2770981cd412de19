// Guards the picture of the strange room: who is there and nobody else, the alarm inside beside the calm outside,
// nothing shown before it happens, and no word cut off or over another. It would fail if a grown-up stayed in the
// room of a separation, or if a class were shown before the end.
#include "ui/view/strange_situation_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/view/shown.hpp"
#include "tests/view/traces.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

const Palette kRoomPalette = light_palette();
const Rect kRoomArea = Rect::at({20, 10}, {690, 420});

SspScene scene_at(const SspTrace& trace, int second) {
  SspScene scene;
  scene.trace = trace;
  scene.second = scene.words_second = second;
  scene.names = {"Mia", "Ana"};
  return scene;
}

Picture room_at(const SspTrace& trace, int second) {
  return draw_ssp_room(scene_at(trace, second), kRoomArea, kRoomPalette, window_at(1).fonts());
}

bool has_head(const Picture& picture, Color color) {
  return count_if<Disc>(picture, [&](const Disc& disc) { return disc.color == color; }) > 0;
}

bool room_has_words(const Picture& picture, const std::string& wanted) {
  const auto words = picture.words();
  return std::find(words.begin(), words.end(), wanted) != words.end();
}

}  // namespace

TEST_CASE("in each episode those are in the room who belong there, and nobody else") {
  const SspTrace trace = made_up_trace();
  for (int episode = 1; episode <= kSspEpisodes; ++episode) {
    CAPTURE(episode);
    const SspSeen& seen = trace[static_cast<std::size_t>(start_of(episode) + 5)].seen;
    const Picture picture = room_at(trace, start_of(episode) + 5);
    CHECK(has_head(picture, kRoomPalette.person));
    CHECK(has_head(picture, kRoomPalette.figure) == seen.has_caregiver);
    CHECK(has_head(picture, kRoomPalette.bystander) == seen.has_stranger);
    CHECK(room_has_words(picture, "the stranger") == seen.has_stranger);
  }
}

TEST_CASE("the alarm inside is a ring as full as the arousal, whatever shows outside") {
  const SspTrace trace = made_up_trace();
  const auto is_full = [](const Ring& ring) {
    return ring.pen.color == kRoomPalette.arousal && ring.arc.to > 0.75F;
  };
  CHECK(count_if<Ring>(room_at(trace, start_of(6) + 5), is_full) == 1);
  CHECK(count_if<Ring>(room_at(trace, start_of(2) + 5), is_full) == 0);
}

TEST_CASE("what the infant does and what comes back stand beside them") {
  for (const bool is_held : {false, true}) {
    const SspTrace trace = made_up_trace(SspAct::reaches, Answer::matched, is_held);
    const Picture picture = room_at(trace, start_of(8) + 20);
    CHECK(room_has_words(picture, "reaches up"));
    CHECK(room_has_words(picture, "warm, and it fits"));
  }
  CHECK_FALSE(room_has_words(room_at(made_up_trace(), start_of(2) + 20), "warm, and it fits"));
}

TEST_CASE("the trail goes back twenty seconds, and no further than the start") {
  const auto dots = [](const Picture& picture) {
    return count_if<Disc>(picture, [](const Disc& disc) {
      return is_same_hue(disc.color, kRoomPalette.person) && disc.color.a < 200 && disc.radius < 6;
    });
  };
  const SspTrace trace = made_up_trace();
  CHECK(dots(room_at(trace, 0)) == 0);
  CHECK(dots(room_at(trace, 7)) == 7);
  CHECK(dots(room_at(trace, 100)) == 20);
}

TEST_CASE("people glide between two seconds") {
  const SspTrace trace = made_up_trace();
  SspScene scene = scene_at(trace, 40);
  const Picture before = room_at(trace, 40);
  scene.second = 40.5;
  const Picture between = draw_ssp_room(scene, kRoomArea, kRoomPalette, window_at(1).fonts());
  CHECK_FALSE(before == between);
  CHECK_FALSE(between == room_at(trace, 41));
}

TEST_CASE("the strip has all eight episodes, and curves only up to now") {
  const SspTrace trace = made_up_trace();
  const SspScene scene = scene_at(trace, 100);
  const Rect area = Rect::at({10, 10}, {1200, 150});
  const Picture picture = draw_ssp_strip(scene, area, kRoomPalette, window_at(1).fonts());
  for (int episode = 1; episode <= kSspEpisodes; ++episode)
    CHECK(room_has_words(picture, std::to_string(episode) + " · " + words_for_ssp_episode(episode)));
  const Rect plot = ssp_strip_plot(area, window_at(1).fonts());
  const float now = plot.min.x + plot.width() * 101 / static_cast<float>(trace.size());
  for (const Shape& shape : picture.shapes()) {
    const auto* curve = std::get_if<Polyline>(&shape);
    if (!curve || curve->points.size() < 3) continue;
    for (const glm::vec2 point : curve->points) CHECK(point.x <= now + 1);
  }
}

TEST_CASE("a place on the strip and its second belong together") {
  const SspTrace trace = made_up_trace();
  const SspScene scene = scene_at(trace, 0);
  const Rect plot = Rect::at({100, 0}, {240, 50});
  CHECK(ssp_second_under(plot.min.x - 50, plot, scene) == 0);
  CHECK(ssp_second_under(plot.max.x + 50, plot, scene) ==
        doctest::Approx(kSspEpisodes * kEpisodeSeconds - 1));
  CHECK(ssp_second_under(plot.centre().x, plot, scene) ==
        doctest::Approx(kSspEpisodes * kEpisodeSeconds / 2));
}

TEST_CASE("a bar fills as behaviour happens, and the coder's mark comes at the end") {
  const SspTrace trace = made_up_trace();
  const SspScale& proximity = ssp_scales()[0];
  SspScores coded;
  coded.proximity = 4;
  const SspBar early = ssp_bar(scene_at(trace, 10), coded, proximity, kRoomPalette);
  const SspBar late = ssp_bar(scene_at(trace, 200), coded, proximity, kRoomPalette);
  const SspBar end =
      ssp_bar(scene_at(trace, static_cast<int>(trace.size()) - 1), coded, proximity, kRoomPalette);
  CHECK(early.fill < late.fill);
  CHECK(late.coded < 0);
  CHECK(end.coded == doctest::Approx(0.5));
}

TEST_CASE("every word of the room and the strip lies inside, none over another, at every size and scale") {
  for (const float scale : {1.0F, 2.0F, 3.0F}) {
    Window& window = window_at(scale);
    for (const glm::vec2 size : {glm::vec2(380, 180), {690, 420}, {520, 300}, {1300, 800}, {400, 620}}) {
      const Rect area = Rect::at({20, 10}, size);
      for (const bool is_held : {false, true}) {
        const SspTrace trace = made_up_trace(SspAct::resists, Answer::mismatched, is_held);
        for (int second = 0; second < static_cast<int>(trace.size()); second += 13) {
          INFO(size.x, " wide, scale ", scale, ", second ", second);
          const SspScene scene = scene_at(trace, second);
          CHECK(collision_in(show(window, draw_ssp_room(scene, area, kRoomPalette, window.fonts())), area) ==
                "");
          CHECK(collision_in(show(window, draw_ssp_strip(scene, area, kRoomPalette, window.fonts())), area) ==
                "");
        }
      }
    }
  }
}
