#include "ui/cli/findings_table.hpp"

#include <algorithm>

#include "ui/text/lines.hpp"

namespace securebase {
namespace {

constexpr std::size_t kMargin = 2;
constexpr std::size_t kLabel = 11;  // "published  "

std::string_view role_of(const Finding& finding) {
  return EnumWords<FindingRole>::names[static_cast<std::size_t>(finding.role)];
}

std::string labelled(std::string_view label, std::string_view text) {
  return std::string(kMargin, ' ') + padded_to(kLabel, label) + wrapped(text, kProseWidth, kMargin + kLabel);
}

/// Widths of the columns of numbers, so that they stand one below the other.
struct Columns {
  std::size_t name = 0, simulated = 0, band = 0;
};

Columns columns_of(const FindingsReport& report) {
  Columns columns;
  const auto widen = [](std::size_t& width, std::string_view text) {
    constexpr std::size_t kApart = 2;
    width = std::max(width, letters_of(text) + kApart);
  };
  for (const FindingResult& result : report.results) {
    for (const FindingValue& value : result.values) {
      widen(columns.name, value.band.of);
      widen(columns.simulated, words_for_simulated(value));
      widen(columns.band, words_for(value.band));
    }
  }
  return columns;
}

std::string line_of(const FindingValue& value, const Columns& columns) {
  const std::string verdict(verdict_of(value));
  std::string line = std::string(kMargin, ' ') + padded_to(columns.name, value.band.of) +
                     padded_to(columns.simulated, words_for_simulated(value)) +
                     padded_to(columns.band, value.band.is_open() ? "no band" : words_for(value.band)) +
                     verdict;
  while (!line.empty() && line.back() == ' ') line.pop_back();
  if (!value.without_instruments) return line + '\n';
  return line + '\n' + std::string(kMargin + columns.name, ' ') + two_decimals(*value.without_instruments) +
         " without instruments\n";
}

std::string block_of(const FindingResult& result, const Columns& columns) {
  const Finding& finding = *result.finding;
  std::string published(finding.published);
  if (finding.n) published += "; N = " + std::to_string(*finding.n);
  std::string text = "\n";
  text += wrapped(finding.statement, kProseWidth);
  text += labelled("role", std::string(role_of(finding)) + " · " + std::string(finding.id));
  text += labelled("published", published) + labelled("source", finding.source);
  text += labelled(result.values.empty() ? "here" : "measured", finding.measure);
  for (const FindingValue& value : result.values) text += line_of(value, columns);
  if (!result.holds() && !finding.reason.empty()) text += labelled("why", finding.reason);
  return text;
}

std::string count_of(const FindingsReport& report, FindingRole role, std::string_view name) {
  const auto [held, all] = report.held(role);
  return std::to_string(held) + " of " + std::to_string(all) + " " + std::string(name) + " findings hold";
}

}  // namespace

std::string findings_table(const FindingsReport& report) {
  const Columns columns = columns_of(report);
  std::string text =
      wrapped("What was published beside what is simulated: means over " + std::to_string(report.seeds) +
                  " seeds of " + std::to_string(report.lives) + " lives each, from seed " +
                  std::to_string(report.first_seed) + "; ± is the standard deviation between seeds.",
              kProseWidth);
  for (const FindingResult& result : report.results) text += block_of(result, columns);
  return text + "\n" + count_of(report, FindingRole::calibrated, "calibrated") + ", and " +
         count_of(report, FindingRole::predicted, "predicted") + ".\n";
}

}  // namespace securebase
