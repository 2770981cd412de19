#pragma once
// A page of findings made up by hand, so that what is shown does not depend on any constant of the model.

#include "ui/view/findings_page.hpp"

namespace securebase::testing {

inline PageNumber made_up_number(const std::string& of, double mean) {
  PageNumber number;
  number.of = of;
  number.mean = mean;
  number.spread = 0.02;
  return number;
}

inline PageNumber made_up_number(const std::string& of, double mean, double low, double high) {
  PageNumber number = made_up_number(of, mean);
  number.low = low;
  number.high = high;
  return number;
}

inline PageFinding contested_finding() {
  PageFinding finding;
  finding.id = "contested";
  finding.role = PageRole::shown;
  finding.statement = "Whether it matters is contested";
  finding.published = "one study for, one against";
  finding.source = "as named";
  finding.status = "read in the abstract";
  finding.measure = "shown with both readings";
  return finding;
}

/// A miss with a reason; one of its numbers has no band.
inline PageFinding predicted_rise() {
  PageFinding finding;
  finding.id = "predicted-rise";
  finding.role = PageRole::predicted;
  finding.statement =
      "The longer one looks, the more one sees, also where the sentence is so long that it needs more lines "
      "than one";
  finding.published = "direction";
  finding.n = 180;
  finding.source = "Somebody et al. 2013";
  finding.status = "read in a secondary source";
  finding.measure = "the smallest rise from step to step";
  finding.reason = "the observer tires";
  finding.numbers = {made_up_number("first step", 0.31), made_up_number("smallest rise", -0.04)};
  finding.numbers[1].low = 0;
  return finding;
}

/// Of its two numbers one holds and one misses.
inline PageFinding calibrated_link() {
  PageFinding finding;
  finding.id = "calibrated-link";
  finding.role = PageRole::calibrated;
  finding.statement = "The link is there and small";
  finding.published = "r = .25 [.22, .28]";
  finding.n = 22914;
  finding.source = "Somebody Else 2024, Some Bulletin 150:839 (174 samples)";
  finding.status = "read in the abstract";
  finding.measure = "r of one thing with another at 12 months";
  finding.numbers = {made_up_number("r", 0.24, 0.18, 0.32),
                     made_up_number("share of it through the friend", 0.95, 0.2, 0.4)};
  finding.numbers[0].without_instruments = 0.41;
  return finding;
}

inline FindingsPage made_up_page() {
  return {2000, 10, 3001, {contested_finding(), predicted_rise(), calibrated_link()}};
}

}  // namespace securebase::testing
