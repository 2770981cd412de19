#include "ui/view/words_plane.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr float kMiddle = 4;
constexpr float kNear = 0.4F;  // about the error of one report

bool is_adult_at(Age age) { return age >= Age::from_years(kFirstAskedYear); }

std::string who(const Ends& ends) {
  const std::string lives = words_for_lives(ends.lives());
  if (ends.beginning == Beginning::everyone) return say("Of all {lives}"_t, {{"lives", lives}});
  if (ends.beginning == Beginning::like_one)
    return say("Of the {lives} whose Strange Situation was most like that of life {life}"_t,
               {{"lives", lives}, {"life", with_thousands(ends.life)}});
  return say(ends.lives() == 1 ? "Of {lives} that was {beginning}"_t : "Of {lives} that were {beginning}"_t,
             {{"lives", lives}, {"beginning", words_for(ends.beginning, 0)}});
}

}  // namespace

std::string words_for_scale(float value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.1f", static_cast<double>(value));
  return digits(text.data());
}

std::string_view words_for_region(PlanePoint point) {
  if (point.avoidance < kMiddle)
    return point.anxiety < kMiddle ? "comfortable with closeness"_t : "holds on"_t;
  return point.anxiety < kMiddle ? "keeps distance"_t : "wants and fears"_t;
}

std::string note_on_nearness(PlanePoint point) {
  const bool is_near =
      std::abs(point.anxiety - kMiddle) < kNear || std::abs(point.avoidance - kMiddle) < kNear;
  if (!is_near) return "";
  return std::string(tr("That is so near the middle that another report could fall on the other side."_t));
}

std::string words_for_point(PlanePoint point) {
  return say("anxiety {x}, avoidance {y}"_t,
             {{"x", words_for_scale(point.anxiety)}, {"y", words_for_scale(point.avoidance)}});
}

std::string what_the_plane_is() {
  return std::string(tr("Self-report of experiences in close relationships, 1–7"_t));
}

std::string what_a_dot_is(Age age, bool is_as_told) {
  if (!is_adult_at(age)) return std::string(tr("Nobody asks a child: what it would say if it could."_t));
  return std::string(tr(is_as_told ? "As told every five years, with the error of a report."_t
                                   : "What it would say, without its error."_t));
}

std::string where_on_the_plane(const std::string& name, Age age, PlanePoint now) {
  const std::string place = words_for_point(now);
  if (!is_adult_at(age))
    return say(
        "If a self-report could be asked now, it would put {p} at {place}. It cannot: the light part "
        "of the way is the model's own, not an instrument's."_t,
        {{"p", name}, {"place", place}});
  const std::string words =
      say("A self-report would put {p} at {place}, without its error: on the side of “{region}”."_t,
          {{"p", name}, {"place", place}, {"region", std::string(tr(words_for_region(now)))}});
  const std::string note = note_on_nearness(now);
  return note.empty() ? words : words + " " + note;
}

std::string words_for(Beginning beginning, std::uint32_t life) {
  if (beginning == Beginning::like_one) return say("like life {n}"_t, {{"n", with_thousands(life)}});
  constexpr std::array<std::string_view, kBeginnings - 1> kWords{
      "everyone"_t, "secure at one"_t, "avoidant at one"_t, "resistant at one"_t, "disorganized at one"_t};
  return std::string(tr(kWords[static_cast<std::size_t>(beginning)]));
}

std::string words_for_lives(std::size_t lives) {
  return say(lives == 1 ? "{n} life"_t : "{n} lives"_t, {{"n", with_thousands(lives)}});
}

std::string where_they_ended(const Ends& ends) {
  if (ends.lives() == 0) return std::string(tr("No life of this crowd began that way."_t));
  const auto count = [&](AdultClass adult_class) {
    return with_thousands(ends.counts.by_class[static_cast<std::size_t>(adult_class)]);
  };
  return say(
      ends.counts.unresolved == 0
          ? "{who}, the interview at {year} finds {autonomous} autonomous, {dismissing} dismissing and "
            "{preoccupied} preoccupied; none of them unresolved as well."_t
          : "{who}, the interview at {year} finds {autonomous} autonomous, {dismissing} dismissing and "
            "{preoccupied} preoccupied; {unresolved} of them unresolved as well."_t,
      {{"who", who(ends)},
       {"year", std::to_string(ends.year)},
       {"autonomous", count(AdultClass::autonomous)},
       {"dismissing", count(AdultClass::dismissing)},
       {"preoccupied", count(AdultClass::preoccupied)},
       {"unresolved", with_thousands(ends.counts.unresolved)}});
}

std::string how_far_apart(const Ends& ends) {
  if (ends.lives() == 0) return {};
  const PlaneSpread &s = ends.spread, &all = ends.everyone;
  const std::vector<Slot> slots{
      {"year", std::to_string(ends.year)},       {"a", words_for_scale(s.low.anxiety)},
      {"b", words_for_scale(s.high.anxiety)},    {"c", words_for_scale(s.low.avoidance)},
      {"d", words_for_scale(s.high.avoidance)},  {"e", words_for_scale(all.low.anxiety)},
      {"f", words_for_scale(all.high.anxiety)},  {"g", words_for_scale(all.low.avoidance)},
      {"h", words_for_scale(all.high.avoidance)}};
  if (ends.beginning == Beginning::everyone)
    return say(
        "In the self-report at {year} eight in ten of them tell an anxiety between {a} and {b} and an "
        "avoidance between {c} and {d}."_t,
        slots);
  return say(
      "In the self-report at {year} eight in ten of them tell an anxiety between {a} and {b} and an "
      "avoidance between {c} and {d}; eight in ten of everyone, between {e} and {f} and between {g} "
      "and {h}."_t,
      slots);
}

std::string what_a_beginning_is() {
  return std::string(
      tr("A beginning makes some ends likelier and fixes none. Infant and adult instruments "
         "measure different things and agree only weakly."_t));
}

int asked_year(Age age) {
  return std::clamp(static_cast<int>(std::floor(age.years() + 1e-9)), kFirstAskedYear, kLastAskedYear);
}

}  // namespace securebase
