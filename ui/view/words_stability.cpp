#include "ui/view/words_stability.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "ui/text/language.hpp"
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
  if (more > kAlike) return std::string(tr("more than in others"_t));
  return std::string(tr(more < -kAlike ? "less than in others"_t : "about as much as in others"_t));
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
  return say(
      found.has_differential_susceptibility
          ? "{lives} of the population, each lived under both views with the same luck (seed {seed}), "
            "with differential susceptibility."_t
          : "{lives} of the population, each lived under both views with the same luck (seed {seed})."_t,
      {{"lives", words_for_lives(found.lives)}, {"seed", std::to_string(found.seed)}});
}

std::string what_stays(const StabilityFound& found) {
  return say(
      "1 would mean that whoever was more secure than others at one still is, 0 that nothing of it is left. "
      "Under the prototype view {p20} is left at 20 and {p65} at 65; under the revisionist view {r20} and "
      "{r65}. This is about many lives; of one life it foretells little."_t,
      {{"p20", r_of(found, kPrototype, 240)},
       {"p65", r_of(found, kPrototype, 780)},
       {"r20", r_of(found, kRevisionist, 240)},
       {"r65", r_of(found, kRevisionist, 780)}});
}

std::string beside_the_studies(const StabilityFound& found) {
  const StabilityCurve &prototype = found.curves[kPrototype], &revisionist = found.curves[kRevisionist];
  const Finding &four = published_to_four(), &twenty = published_to_twenty();
  return say(
      "Measured as studies do, with their error, secure or not at one goes with the same at four by {p4} and "
      "{r4} (published: {published4}; {source4}) and with the adult interview at 20 by {p20} and {r20} "
      "({published20}; {source20})."_t,
      {{"p4", number(prototype.to_four.r)},
       {"r4", number(revisionist.to_four.r)},
       {"published4", std::string(tr(four.published))},
       {"source4", std::string(tr(four.source))},
       {"p20", number(prototype.to_twenty.r)},
       {"r20", number(revisionist.to_twenty.r)},
       {"published20", std::string(tr(twenty.published))},
       {"source20", std::string(tr(twenty.source))}});
}

std::string who_takes_more(const StabilityFound& found) {
  const std::size_t early = 1, late = kEarlyAges - 1;
  const Susceptibility &without = found.susceptibility[0], &with = found.susceptibility[1];
  if (std::isnan(more_than_others(with, early))) return {};
  return say(
      "How much security depends on the caregiver’s sensitivity, in the more and the less reactive third. "
      "At {early} months it depends, in reactive children, {early_without} without the switch, and "
      "{early_with} with it; at {late} months {late_without} without, and {late_with} with it. The switch "
      "lets reactive children learn faster, and by then all have met the same care often enough. Studies "
      "found that some programmes help mainly irritable infants (Cassidy et al. 2011); this switch alone "
      "does not bring that about."_t,
      {{"early", std::to_string(kEarlyMonths[early])},
       {"early_without", compared(more_than_others(without, early))},
       {"early_with", compared(more_than_others(with, early))},
       {"late", std::to_string(kEarlyMonths[late])},
       {"late_without", compared(more_than_others(without, late))},
       {"late_with", compared(more_than_others(with, late))}});
}

}  // namespace securebase
