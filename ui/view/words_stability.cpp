#include "ui/view/words_stability.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "ui/view/words.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {
namespace {

constexpr auto kPrototype = static_cast<std::size_t>(Theory::prototype);
constexpr auto kRevisionist = static_cast<std::size_t>(Theory::revisionist);

const Finding& finding_named(std::string_view id) {
  const std::vector<Finding>& all = all_findings();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Finding& each) { return each.id == id; });
  if (found == all.end()) throw std::logic_error("no such finding");
  return *found;
}

std::string r_of(const StabilityFound& found, std::size_t theory, int months) {
  const auto at = std::find(kStabilityMonths.begin(), kStabilityMonths.end(), months);
  return number(found.curves[theory].by_age[static_cast<std::size_t>(at - kStabilityMonths.begin())].r);
}

/// How much more care tells in reactive children than in others, at this early age.
double more_than_others(const Susceptibility& found, std::size_t age) {
  return found.more_reactive[age] - found.less_reactive[age];
}

/// "more than in others", "less than in others", "about as much as in others".
std::string compared(double more) {
  constexpr double kAlike = 0.05;
  if (more > kAlike) return "more than in others";
  return more < -kAlike ? "less than in others" : "about as much as in others";
}

}  // namespace

void StabilityFound::count_from(const StabilityLives& from) {
  curves[kPrototype] = stability_of(from, Theory::prototype);
  curves[kRevisionist] = stability_of(from, Theory::revisionist);
  susceptibility = {susceptibility_of(from, false), susceptibility_of(from, true)};
  lives = from.lived();
}

const Finding& published_to_four() {
  static const Finding& kFinding = finding_named("early-stability");
  return kFinding;
}

const Finding& published_to_twenty() {
  static const Finding& kFinding = finding_named("infancy-to-adulthood");
  return kFinding;
}

std::string whose_stability(const StabilityFound& found) {
  std::string words = words_for_lives(found.lives) +
                      " of the population, each lived under both views with the same luck (seed " +
                      std::to_string(found.seed) + ")";
  if (found.has_differential_susceptibility) words += ", with differential susceptibility";
  return words + ".";
}

std::string what_stays(const StabilityFound& found) {
  return "1 would mean that whoever was more secure than others at one still is, 0 that nothing of it is "
         "left. Under the "
         "prototype view " +
         r_of(found, kPrototype, 240) + " is left at 20 and " + r_of(found, kPrototype, 780) +
         " at 65; under the revisionist view " + r_of(found, kRevisionist, 240) + " and " +
         r_of(found, kRevisionist, 780) + ". This is about many lives; of one life it foretells little.";
}

std::string beside_the_studies(const StabilityFound& found) {
  const auto both = [&](Correlation StabilityCurve::*which) {
    return number((found.curves[kPrototype].*which).r) + " and " +
           number((found.curves[kRevisionist].*which).r);
  };
  return "Measured as studies do, with their error, secure or not at one goes with the same at four by " +
         both(&StabilityCurve::to_four) + " (published: " + std::string(published_to_four().published) +
         "; " + std::string(published_to_four().source) + ") and with the adult interview at 20 by " +
         both(&StabilityCurve::to_twenty) + " (" + std::string(published_to_twenty().published) + "; " +
         std::string(published_to_twenty().source) + ").";
}

std::string who_takes_more(const StabilityFound& found) {
  const std::size_t early = 1, late = kEarlyAges - 1;
  const Susceptibility &without = found.susceptibility[0], &with = found.susceptibility[1];
  if (std::isnan(more_than_others(with, early))) return {};
  return "How much security depends on the caregiver’s sensitivity, in the more and the less reactive third. "
         "At " +
         std::to_string(kEarlyMonths[early]) + " months it depends, in reactive children, " +
         compared(more_than_others(without, early)) + " without the switch, and " +
         compared(more_than_others(with, early)) + " with it; at " + std::to_string(kEarlyMonths[late]) +
         " months " + compared(more_than_others(without, late)) + " without, and " +
         compared(more_than_others(with, late)) +
         " with it. The switch lets reactive children learn faster, and by then all have met the same care "
         "often "
         "enough. Studies found that some programmes help mainly irritable infants (Cassidy et al. 2011); "
         "this "
         "switch alone does not bring that about.";
}

}  // namespace securebase
