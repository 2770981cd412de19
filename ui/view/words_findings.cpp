#include "ui/view/words_findings.hpp"

#include <algorithm>
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
  std::string words = begun(std::string(tr(text)));
  if (!words.empty() && words.back() != '.') words += '.';
  return words;
}

/// The same number as the studies write it, so that every table rounds alike.
FindingValue as_measured(const PageNumber& number) {
  return {{number.of, number.low, number.high}, {}, number.mean, number.spread, number.without_instruments};
}

/// As the studies write it, in the language of the screen.
std::string rounded(double number) { return digits(two_decimals(number)); }

/// "Secure: 0.52 ± 0.01, expected 0.47 to 0.58: holds."
std::string told_in_full(const PageNumber& number) {
  std::string text =
      say(number.has_band() ? "{of}: {simulated}, expected {band}: {verdict}."_t : "{of}: {simulated}."_t,
          {{"of", begun(std::string(tr(number.of)))},
           {"simulated", words_for_simulated(number)},
           {"band", words_for_band(number)},
           {"verdict", words_for_verdict(number)}});
  if (number.without_instruments)
    text += " " + say("Without instruments, straight from the hidden state: {n}."_t,
                      {{"n", rounded(*number.without_instruments)}});
  return text;
}

std::string why_it_misses(const PageFinding& finding) {
  return finding.reason.empty() ? std::string(tr("The reason is not known yet."_t))
                                : whole_sentence(finding.reason);
}

FindingFact headed(std::string_view heading, std::string text) {
  return {std::string(tr(heading)), std::move(text)};
}

}  // namespace

std::string heading_of(PageRole role) {
  constexpr std::array<std::string_view, kPageRoles> kHeadings{"Calibrated"_t, "Predicted"_t, "Shown"_t};
  return std::string(tr(kHeadings[static_cast<std::size_t>(role)]));
}

std::string what_a_role_is(PageRole role) {
  constexpr std::array<std::string_view, kPageRoles> kWhat{
      "Constants of the model were chosen so that these come out. Where one misses, the model is wrong "
      "there."_t,
      "Nothing was tuned on these. They stand as they fall, hits and misses alike."_t,
      "Contested, or a matter of shape rather than of a number: no band, and so no verdict."_t};
  return std::string(tr(kWhat[static_cast<std::size_t>(role)]));
}

std::string words_for_published(const PageFinding& finding) {
  std::string published(tr(finding.published));
  if (!finding.n) return published;
  return say("{published}; N = {n}"_t,
             {{"published", std::move(published)}, {"n", with_thousands(*finding.n)}});
}

std::string words_for_simulated(const PageNumber& number) {
  return digits(words_for_simulated(as_measured(number)));
}

std::string words_for_band(const PageNumber& number) {
  if (!number.has_band()) return std::string(tr("no band"_t));
  if (!number.has_high()) return say("at least {n}"_t, {{"n", rounded(number.low)}});
  if (!number.has_low()) return say("at most {n}"_t, {{"n", rounded(number.high)}});
  return say("{low} to {high}"_t, {{"low", rounded(number.low)}, {"high", rounded(number.high)}});
}

std::string words_for_verdict(const PageNumber& number) {
  if (!number.has_band()) return {};
  if (std::isnan(number.mean)) return std::string(tr("too few lives"_t));
  return std::string(tr(number.holds() ? "holds"_t : "misses"_t));
}

std::string words_for_size(const FindingsPage& page) {
  return say(page.seeds == 1 ? "{lives} lives × {seeds} seed, seed {first}"_t
                             : "{lives} lives × {seeds} seeds, from seed {first}"_t,
             {{"lives", with_thousands(page.lives)},
              {"seeds", with_thousands(page.seeds)},
              {"first", std::to_string(page.first_seed)}});
}

std::string words_for_counts(const FindingsPage& page) {
  const auto count = [&](PageRole role, bool only_held) {
    return std::to_string(std::count_if(
        page.findings.begin(), page.findings.end(),
        [&](const PageFinding& finding) { return finding.role == role && (!only_held || finding.holds()); }));
  };
  return say("{c} of {calibrated} calibrated and {p} of {predicted} predicted findings hold."_t,
             {{"c", count(PageRole::calibrated, true)},
              {"calibrated", count(PageRole::calibrated, false)},
              {"p", count(PageRole::predicted, true)},
              {"predicted", count(PageRole::predicted, false)}});
}

std::string nothing_has_been_run() {
  return say(
      "Nothing has been run yet: “{act}” lives the lives, measures them as the studies did, and fills "
      "this page."_t,
      {{"act", std::string(tr("Run again"_t))}});
}

std::vector<FindingFact> facts_of(const PageFinding& finding) {
  std::vector<FindingFact> facts{headed("Published"_t, begun(words_for_published(finding))),
                                 headed("Source"_t, std::string(tr(finding.source))),
                                 headed("How far the source was read"_t, whole_sentence(finding.status)),
                                 headed(finding.numbers.empty() ? "Here"_t : "How it is measured here"_t,
                                        whole_sentence(finding.measure))};
  std::string numbers;
  for (const PageNumber& number : finding.numbers)
    numbers += (numbers.empty() ? "" : "\n") + told_in_full(number);
  if (!numbers.empty()) facts.push_back(headed("Simulated"_t, numbers));
  if (!finding.holds()) facts.push_back(headed("Why it misses"_t, why_it_misses(finding)));
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
