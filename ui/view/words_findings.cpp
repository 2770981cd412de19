#include "ui/view/words_findings.hpp"

#include <array>
#include <cmath>

#include "sim/study/findings_report.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// A capital where a sentence begins; a statistic such as r or d keeps its letter.
std::string begun(std::string words) {
  const bool is_statistic = words.size() < 2 || words[1] == ' ';
  return is_statistic ? words : capital(std::move(words));
}

std::string whole_sentence(std::string_view text) {
  std::string words = begun(std::string(text));
  if (!words.empty() && words.back() != '.') words += '.';
  return words;
}

/// The same number as the studies write it, so that every table rounds alike.
FindingValue as_measured(const PageNumber& number) {
  return {{number.of, number.low, number.high}, {}, number.mean, number.spread, number.without_instruments};
}

/// "Secure: 0.52 ± 0.01, expected 0.47 to 0.58: holds."
std::string told_in_full(const PageNumber& number) {
  std::string text = begun(number.of) + ": " + words_for_simulated(number);
  if (number.has_band()) text += ", expected " + words_for_band(number) + ": " + words_for_verdict(number);
  text += ".";
  if (number.without_instruments)
    text +=
        " Without instruments, straight from the hidden state: " + two_decimals(*number.without_instruments) +
        ".";
  return text;
}

std::string why_it_misses(const PageFinding& finding) {
  return finding.reason.empty() ? "The reason is not known yet." : whole_sentence(finding.reason);
}

}  // namespace

std::string heading_of(PageRole role) {
  constexpr std::array<std::string_view, kPageRoles> kHeadings{"Calibrated", "Predicted", "Shown"};
  return std::string(kHeadings[static_cast<std::size_t>(role)]);
}

std::string what_a_role_is(PageRole role) {
  constexpr std::array<std::string_view, kPageRoles> kWhat{
      "Constants of the model were chosen so that these come out. Where one misses, the model is wrong "
      "there.",
      "Nothing was tuned on these. They stand as they fall, hits and misses alike.",
      "Contested, or a matter of shape rather than of a number: no band, and so no verdict."};
  return std::string(kWhat[static_cast<std::size_t>(role)]);
}

std::string words_for_published(const PageFinding& finding) {
  return finding.n ? finding.published + "; N = " + with_thousands(*finding.n) : finding.published;
}

std::string words_for_simulated(const PageNumber& number) { return words_for_simulated(as_measured(number)); }

std::string words_for_band(const PageNumber& number) {
  return number.has_band() ? words_for(as_measured(number).band) : "no band";
}

std::string words_for_verdict(const PageNumber& number) {
  if (number.has_band() && std::isnan(number.mean)) return "too few lives";
  return std::string(verdict_of(as_measured(number)));
}

std::string words_for_size(const FindingsPage& page) {
  return with_thousands(page.lives) + " lives × " + with_thousands(page.seeds) +
         (page.seeds == 1 ? " seed, seed " : " seeds, from seed ") + std::to_string(page.first_seed);
}

std::string words_for_counts(const FindingsPage& page) {
  const auto held = [&](PageRole role) {
    int holding = 0, all = 0;
    for (const PageFinding& finding : page.findings) {
      if (finding.role != role) continue;
      all += 1;
      holding += finding.holds() ? 1 : 0;
    }
    return std::to_string(holding) + " of " + std::to_string(all);
  };
  return held(PageRole::calibrated) + " calibrated and " + held(PageRole::predicted) +
         " predicted findings hold.";
}

std::string nothing_has_been_run() {
  return "Nothing has been run yet: “Run again” lives the lives, measures them as the studies did, and fills "
         "this page.";
}

std::vector<FindingFact> facts_of(const PageFinding& finding) {
  std::vector<FindingFact> facts{
      {"Published", begun(words_for_published(finding))},
      {"Source", finding.source},
      {"How far the source was read", whole_sentence(finding.status)},
      {finding.numbers.empty() ? "Here" : "How it is measured here", whole_sentence(finding.measure)}};
  std::string numbers;
  for (const PageNumber& number : finding.numbers)
    numbers += (numbers.empty() ? "" : "\n") + told_in_full(number);
  if (!numbers.empty()) facts.push_back({"Simulated", numbers});
  if (!finding.holds()) facts.push_back({"Why it misses", why_it_misses(finding)});
  return facts;
}

std::vector<std::size_t> findings_in_order(const FindingsPage& page) {
  std::vector<std::size_t> order;
  for (const PageRole role : {PageRole::calibrated, PageRole::predicted, PageRole::shown}) {
    for (std::size_t i = 0; i < page.findings.size(); ++i) {
      if (page.findings[i].role == role) order.push_back(i);
    }
  }
  return order;
}

}  // namespace securebase
