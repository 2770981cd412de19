// Guards what is said of the findings: everything that belongs to one, a miss as openly as a hit, and counts that
// are true.
#include "ui/view/words_findings.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "tests/view/pages.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::string all_of(const PageFinding& finding) {
  std::string text;
  for (const FindingFact& fact : facts_of(finding)) text += fact.heading + ": " + fact.text + "\n";
  return text;
}

bool says(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("thousands are set apart") {
  CHECK(with_thousands(7) == "7");
  CHECK(with_thousands(999) == "999");
  CHECK(with_thousands(1000) == "1,000");
  CHECK(with_thousands(20720) == "20,720");
  CHECK(with_thousands(1234567) == "1,234,567");
}

TEST_CASE("a finding is told with its study, how far it was read, its measure and all its numbers") {
  const std::string text = all_of(calibrated_link());
  for (const char* words :
       {"r = .25 [.22, .28]; N = 22,914", "Somebody Else 2024", "Read in the abstract.",
        "r of one thing with another at 12 months.", "r: 0.24 ± 0.02, expected 0.18 to 0.32: holds.",
        "Without instruments, straight from the hidden state: 0.41.",
        "0.95 ± 0.02, expected 0.20 to 0.40: misses."}) {
    CAPTURE(words);
    CHECK(says(text, words));
  }
}

TEST_CASE("a miss says why, or that it is not known, a hit does not") {
  PageFinding link = calibrated_link();
  CHECK(says(all_of(predicted_rise()), "Why it misses: The observer tires."));
  CHECK(says(all_of(link), "Why it misses: The reason is not known yet."));
  CHECK_FALSE(says(all_of(contested_finding()), "Why it misses"));
  link.numbers[1].mean = 0.3;
  CHECK_FALSE(says(all_of(link), "Why it misses"));
}

TEST_CASE("what nothing is expected of gets no verdict, and what could not be measured says so") {
  CHECK(words_for_verdict(predicted_rise().numbers[0]).empty());
  CHECK(words_for_band(predicted_rise().numbers[0]) == "no band");
  PageNumber number = calibrated_link().numbers[0];
  number.mean = std::nan("");
  CHECK(words_for_verdict(number) == "too few lives");
}

TEST_CASE("the counts, the lives and the seeds are those of the report") {
  FindingsPage page = made_up_page();
  CHECK(words_for_counts(page) == "0 of 1 calibrated and 0 of 1 predicted findings hold.");
  CHECK(words_for_size(page) == "2,000 lives × 10 seeds, from seed 3001");
  page.seeds = 1;
  CHECK(words_for_size(page) == "2,000 lives × 1 seed, seed 3001");
}

TEST_CASE("calibrated findings come first, then predicted ones, then what is only shown") {
  CHECK(findings_in_order(made_up_page()) == std::vector<std::size_t>{2, 1, 0});
}
