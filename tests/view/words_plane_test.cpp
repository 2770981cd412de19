// Guards what is said of the plane and the crowd: instruments named, numbers beside every region, counts in words.
#include "ui/view/words_plane.hpp"

#include <doctest/doctest.h>

using namespace securebase;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Ends some_ends(Beginning beginning) {
  Ends ends;
  ends.beginning = beginning;
  ends.life = 1234;
  ends.year = 28;
  ends.counts = {{96, 80, 38}, 12};
  ends.spread = {{1.9F, 2}, {3, 3}, {4.2F, 4.9F}};
  ends.everyone = {{1.7F, 2}, {2.5F, 3}, {4, 4.5F}};
  return ends;
}

}  // namespace

TEST_CASE("where lives ended is said in counts, with the instrument, the age and how they began") {
  CHECK(
      where_they_ended(some_ends(Beginning::avoidant)) ==
      "Of 214 lives that were avoidant at one, the interview at 28 finds 96 autonomous, 80 dismissing and 38 "
      "preoccupied; 12 of them unresolved as well.");
  CHECK(has(where_they_ended(some_ends(Beginning::everyone)), "Of all 214 lives"));
  CHECK(has(where_they_ended(some_ends(Beginning::like_one)), "most like that of life 1,234"));
  Ends none = some_ends(Beginning::resistant);
  none.counts = {};
  CHECK(where_they_ended(none) == "No life of this crowd began that way.");
}

TEST_CASE("how far apart lives end is said beside everyone, and everyone alone") {
  CHECK(has(how_far_apart(some_ends(Beginning::avoidant)), "an anxiety between 1.9 and 4.2"));
  CHECK(has(how_far_apart(some_ends(Beginning::avoidant)), "eight in ten of everyone"));
  CHECK_FALSE(has(how_far_apart(some_ends(Beginning::everyone)), "of everyone"));
}

TEST_CASE("a region is named by two numbers, and near the middle its border is said to be near") {
  CHECK(words_for_region({2, 2}) == "comfortable with closeness");
  CHECK(words_for_region({2, 5}) == "keeps distance");
  CHECK(words_for_region({5, 2}) == "holds on");
  CHECK(words_for_region({5, 5}) == "wants and fears");
  const std::string far = where_on_the_plane("Mia", Age::from_years(30), {2, 2.5F});
  CHECK(has(far, "anxiety 2.0, avoidance 2.5"));
  CHECK_FALSE(has(far, "near the middle"));
  CHECK(has(where_on_the_plane("Mia", Age::from_years(30), {3.9F, 2}), "near the middle"));
  CHECK(has(where_on_the_plane("Mia", Age::from_years(6), {2, 2}), "It cannot"));
}

TEST_CASE("what a dot is depends on whether anybody can be asked, and on the error") {
  CHECK(has(what_a_dot_is(Age::from_years(8), true), "Nobody asks a child"));
  CHECK(has(what_a_dot_is(Age::from_years(30), true), "with the error"));
  CHECK(has(what_a_dot_is(Age::from_years(30), false), "without its error"));
  CHECK(asked_year(Age::from_years(8)) == 20);
  CHECK(asked_year(Age::from_years(33.7)) == 33);
  CHECK(asked_year(Age::from_years(33)) == 33);
  CHECK(asked_year(Age::from_years(80)) == 80);
}
