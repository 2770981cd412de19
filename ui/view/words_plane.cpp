#include "ui/view/words_plane.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "ui/view/words.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

constexpr float kMiddle = 4;
constexpr float kNear = 0.4F;  // about the error of one report

bool is_adult_at(Age age) { return age >= Age::from_years(kFirstAskedYear); }

std::string between(float low, float high) {
  return "between " + words_for_scale(low) + " and " + words_for_scale(high);
}

std::string who(const Ends& ends) {
  const std::string lives = words_for_lives(ends.lives());
  if (ends.beginning == Beginning::everyone) return "Of all " + lives;
  if (ends.beginning == Beginning::like_one)
    return "Of the " + lives + " whose Strange Situation was most like that of life " +
           with_thousands(ends.life);
  return "Of " + lives + " that " + (ends.lives() == 1 ? "was " : "were ") + words_for(ends.beginning, 0);
}

}  // namespace

std::string words_for_scale(float value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.1f", static_cast<double>(value));
  return text.data();
}

std::string_view words_for_region(PlanePoint point) {
  if (point.avoidance < kMiddle) return point.anxiety < kMiddle ? "comfortable with closeness" : "holds on";
  return point.anxiety < kMiddle ? "keeps distance" : "wants and fears";
}

std::string note_on_nearness(PlanePoint point) {
  const bool is_near =
      std::abs(point.anxiety - kMiddle) < kNear || std::abs(point.avoidance - kMiddle) < kNear;
  return is_near ? "That is so near the middle that another report could fall on the other side." : "";
}

std::string words_for_point(PlanePoint point) {
  return "anxiety " + words_for_scale(point.anxiety) + ", avoidance " + words_for_scale(point.avoidance);
}

std::string what_the_plane_is() { return "Self-report of experiences in close relationships, 1–7"; }

std::string what_a_dot_is(Age age, bool is_as_told) {
  if (!is_adult_at(age)) return "Nobody asks a child: what it would say if it could.";
  if (is_as_told) return "As told every five years, with the error of a report.";
  return "What it would say, without its error.";
}

std::string where_on_the_plane(const std::string& name, Age age, PlanePoint now) {
  const std::string place = words_for_point(now);
  if (!is_adult_at(age))
    return "If a self-report could be asked now, it would put " + name + " at " + place +
           ". It cannot: the light part of the way is the model's own, not an instrument's.";
  std::string words = "A self-report would put " + name + " at " + place +
                      ", without its error: on the side of “" + std::string(words_for_region(now)) + "”.";
  const std::string note = note_on_nearness(now);
  return note.empty() ? words : words + " " + note;
}

std::string words_for(Beginning beginning, std::uint32_t life) {
  if (beginning == Beginning::everyone) return "everyone";
  if (beginning == Beginning::like_one) return "like life " + with_thousands(life);
  const auto ssp_class = static_cast<SspClass>(static_cast<int>(beginning) - 1);
  return std::string(name_of(ssp_class)) + " at one";
}

std::string words_for_lives(std::size_t lives) {
  return with_thousands(lives) + (lives == 1 ? " life" : " lives");
}

std::string where_they_ended(const Ends& ends) {
  if (ends.lives() == 0) return "No life of this crowd began that way.";
  const auto& counts = ends.counts.by_class;
  const auto count = [&](AdultClass adult_class) {
    const auto i = static_cast<std::size_t>(adult_class);
    return with_thousands(counts[i]) + " " + std::string(EnumWords<AdultClass>::names[i]);
  };
  return who(ends) + ", the interview at " + std::to_string(ends.year) + " finds " +
         count(AdultClass::autonomous) + ", " + count(AdultClass::dismissing) + " and " +
         count(AdultClass::preoccupied) + "; " +
         (ends.counts.unresolved == 0 ? "none" : with_thousands(ends.counts.unresolved)) +
         " of them unresolved as well.";
}

std::string how_far_apart(const Ends& ends) {
  if (ends.lives() == 0) return {};
  const PlaneSpread& s = ends.spread;
  std::string words = "In the self-report at " + std::to_string(ends.year) +
                      " eight in ten of them tell an anxiety " + between(s.low.anxiety, s.high.anxiety) +
                      " and an avoidance " + between(s.low.avoidance, s.high.avoidance);
  if (ends.beginning == Beginning::everyone) return words + ".";
  const PlaneSpread& all = ends.everyone;
  return words + "; eight in ten of everyone, " + between(all.low.anxiety, all.high.anxiety) + " and " +
         between(all.low.avoidance, all.high.avoidance) + ".";
}

std::string what_a_beginning_is() {
  return "A beginning makes some ends likelier and fixes none. Infant and adult instruments measure "
         "different "
         "things and agree only weakly.";
}

int asked_year(Age age) {
  return std::clamp(static_cast<int>(std::floor(age.years() + 1e-9)), kFirstAskedYear, kLastAskedYear);
}

}  // namespace securebase
