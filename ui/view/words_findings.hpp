#pragma once
// The findings in plain words: what a row says, what is told of it in full, and what of all of them. Nothing is
// hidden: a miss is told as calmly as a hit.

#include <string>
#include <string_view>
#include <vector>

#include "ui/text/language.hpp"
#include "ui/view/findings_page.hpp"

namespace securebase {

/// "Calibrated", "Predicted", "Shown".
[[nodiscard]] std::string heading_of(PageRole role);
/// What the role means, in one or two sentences.
[[nodiscard]] std::string what_a_role_is(PageRole role);

/// "51.6% secure, 14.7% avoidant …; N = 20,720".
[[nodiscard]] std::string words_for_published(const PageFinding& finding);

/// "0.52 ± 0.01"; without the spread where there is one seed only.
[[nodiscard]] std::string words_for_simulated(const PageNumber& number);
/// "0.47 to 0.58", "at least 0.50", "no band".
[[nodiscard]] std::string words_for_band(const PageNumber& number);
/// "holds", "misses"; "too few lives" where nothing could be measured; "" where nothing is expected.
[[nodiscard]] std::string words_for_verdict(const PageNumber& number);

/// "2,000 lives × 10 seeds, from seed 3001".
[[nodiscard]] std::string words_for_size(const FindingsPage& page);
/// "12 of 14 calibrated and 9 of 11 predicted findings hold."
[[nodiscard]] std::string words_for_counts(const FindingsPage& page);
/// What is said where nothing has been run yet.
[[nodiscard]] std::string nothing_has_been_run();

/// One part of what is told of a finding in full.
struct FindingFact {
  std::string heading;  ///< "Published"
  std::string text;
};
/// Everything but the statement: published, source, how far it was read, how it is measured here, each number, and
/// for a miss why.
[[nodiscard]] std::vector<FindingFact> facts_of(const PageFinding& finding);

/// The findings as they stand on the screen, as indices into the page: calibrated, predicted, shown.
[[nodiscard]] std::vector<std::size_t> findings_in_order(const FindingsPage& page);

}  // namespace securebase
