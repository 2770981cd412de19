// Guards that every palette can be read, and told apart by people who do not tell red from green or blue from yellow.
#include <doctest/doctest.h>

#include <vector>

#include "tests/view/colour_vision.hpp"

using namespace securebase;

namespace {

constexpr std::array kAll{Colours::light, Colours::dark, Colours::projector};

void check_apart(const std::vector<Color>& series) {
  for (const Vision vision : kVisions) {
    CAPTURE(static_cast<int>(vision));
    for (std::size_t i = 0; i < series.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        CAPTURE(i);
        CAPTURE(k);
        CHECK(apart(series[i], series[k], vision) >= 10);
      }
    }
  }
}

}  // namespace

TEST_CASE("the distance of colours is that of the published examples") {
  // Sharma, Wu & Dalal (2005), table 1, pairs 1, 7, 17 and 25.
  CHECK(delta_e({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == doctest::Approx(2.0425).epsilon(0.0001));
  CHECK(delta_e({50, 0, 0}, {50, -1, 2}) == doctest::Approx(2.3669).epsilon(0.0001));
  CHECK(delta_e({50, 2.5, 0}, {73, 25, -18}) == doctest::Approx(27.1492).epsilon(0.0001));
  CHECK(delta_e({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) ==
        doctest::Approx(1.2644).epsilon(0.0001));
}

TEST_CASE("series drawn beside each other are told apart with every kind of colour vision") {
  for (const Colours colours : kAll) {
    CAPTURE(static_cast<int>(colours));
    const Palette p = palette_of(colours);
    check_apart({p.other_model, p.self_model, p.security, p.arousal});
    check_apart({p.secure, p.avoidant, p.resistant, p.disorganized});
    check_apart({p.person, p.figure, p.bystander});
    check_apart({p.warm_answer, p.cold_answer});
  }
}

TEST_CASE("text can be read on everything it is written on, in every palette") {
  for (const Colours colours : kAll) {
    CAPTURE(static_cast<int>(colours));
    const Palette p = palette_of(colours);
    for (const Color ground : {p.paper, p.panel, p.chip, p.stage_wall, p.stage_floor, p.chosen}) {
      CHECK(contrast(p.muted, ground) >= 4.5F);
      CHECK(contrast(p.ink, ground) >= 7);
    }
    for (const Color ground : {p.infancy, p.childhood, p.adolescence, p.adulthood, p.old_age})
      CHECK(contrast(p.muted, ground) >= 4.5F);
    for (const Color text : {p.other_model, p.self_model, p.security, p.arousal}) {
      CHECK(contrast(text, p.panel) >= 4.5F);
      CHECK(contrast(text, p.paper) >= 4.5F);
    }
    CHECK(contrast(p.on_ink, p.ink) >= 7);
  }
}
