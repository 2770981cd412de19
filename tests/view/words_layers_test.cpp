// Guards the words of a peeled quarrel: whole and neutral for every topic and every feeling. It would fail on a gap in a
// table, or on two partners given one line.
#include "ui/view/words_layers.hpp"

#include <doctest/doctest.h>

#include "tests/view/prose.hpp"

using namespace securebase;
using namespace securebase::testing;

TEST_CASE(
    "every matter and every feeling of a quarrel has whole and neutral words, and each partner their own") {
  for (std::size_t feeling = 0; feeling < EnumWords<Feeling>::names.size(); ++feeling) {
    const auto each = static_cast<Feeling>(feeling);
    CHECK(fault_in(words_for_feeling(each).note) == "");
    CHECK_FALSE(words_for_feeling(each).words.empty());
    for (const double level : {0.2, 0.5, 0.8}) {
      const LayerSide side = expectation_under(each, {level, level}, 0.4);
      CHECK(fault_in(side.note) == "");
      CHECK(side.words.size() > 10);
    }
    for (std::size_t topic = 0; topic < kTopicCount; ++topic) {
      const auto matter = static_cast<Topic>(topic);
      CHECK(fault_in(std::string(line_said(matter, each, false))) == "");
      CHECK(fault_in(std::string(line_said(matter, each, true))) == "");
      CHECK(line_said(matter, each, false) != line_said(matter, each, true));
    }
  }
}
