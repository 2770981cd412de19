#include <array>
#include <cmath>
#include <cstdio>

#include "sim/scenario/json.hpp"
#include "sim/study/findings_report.hpp"

namespace securebase {
namespace {

/// A "|" would end the cell.
std::string cell(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string simulated(const FindingValue& value) {
  std::string text = words_for_simulated(value);
  if (value.without_instruments)
    text += " (" + two_decimals(*value.without_instruments) + " without instruments)";
  return text;
}

std::string published(const Finding& finding) {
  std::string text = cell(finding.published);
  if (finding.n) text += "; N = " + std::to_string(*finding.n);
  return text + " (" + cell(finding.source) + ")";
}

std::string rows_of(const FindingResult& result) {
  const Finding& finding = *result.finding;
  const std::string role(EnumWords<FindingRole>::names[static_cast<std::size_t>(finding.role)]);
  std::string rows;
  bool is_first = true;
  for (const FindingValue& value : result.values) {
    rows += is_first ? "| " + cell(finding.statement) + " | " + published(finding) + " | " + role : "| | | ";
    rows += " | " + cell(value.band.of) + " | " + words_for(value.band) + " | " + simulated(value) + " | " +
            std::string(verdict_of(value)) + " |\n";
    is_first = false;
  }
  if (result.values.empty())
    rows += "| " + cell(finding.statement) + " | " + published(finding) + " | " + role + " | | | " +
            cell(finding.measure) + " | |\n";
  return rows;
}

std::string counts(const FindingsReport& report, FindingRole role, std::string_view name) {
  const auto [held, all] = report.held(role);
  return std::to_string(held) + " of " + std::to_string(all) + " " + std::string(name) + " findings hold";
}

Json number(double value) {
  if (std::isfinite(value)) return {value};
  return {};
}

Json json_of_value(const FindingValue& value) {
  Json::List seeds;
  for (const double x : value.by_seed) seeds.push_back(number(x));
  Json::Object object{{"of", {std::string(value.band.of)}},
                      {"low", number(value.band.low)},
                      {"high", number(value.band.high)},
                      {"mean", number(value.mean)},
                      {"spread", number(value.spread)}};
  if (value.without_instruments)
    object.push_back({"without_instruments", number(*value.without_instruments)});
  object.push_back({"verdict", {std::string(verdict_of(value))}});
  object.push_back({"by_seed", {std::move(seeds)}});
  return {std::move(object)};
}

}  // namespace

std::string two_decimals(double number) {
  if (std::isnan(number)) return "–";
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", number);
  // A number that rounds to nothing has no sign.
  return std::string_view(text.data()) == "-0.00" ? "0.00" : text.data();
}

std::string words_for(const FindingBand& band) {
  if (band.is_open()) return "–";
  if (band.high == kNoLimit) return "at least " + two_decimals(band.low);
  if (band.low == -kNoLimit) return "at most " + two_decimals(band.high);
  return two_decimals(band.low) + " to " + two_decimals(band.high);
}

std::string words_for_simulated(const FindingValue& value) {
  const std::string mean = two_decimals(value.mean);
  return std::isnan(value.spread) ? mean : mean + " ± " + two_decimals(value.spread);
}

std::string markdown_of(const FindingsReport& report) {
  std::string text =
      "| finding | published | role | number | band | simulated | verdict |\n"
      "|---|---|---|---|---|---|---|\n";
  std::string misses;
  for (const FindingResult& result : report.results) {
    text += rows_of(result);
    if (!result.holds()) {
      const std::string_view reason = result.finding->reason;
      misses += "- **" + std::string(result.finding->id) + "** misses. " +
                std::string(reason.empty() ? "The reason is not known yet." : reason) + "\n";
    }
  }
  text += "\n";
  text += counts(report, FindingRole::calibrated, "calibrated") + ", and " +
          counts(report, FindingRole::predicted, "predicted") + ": means over " +
          std::to_string(report.seeds) + " seeds of " + std::to_string(report.lives) +
          " lives each (from seed " + std::to_string(report.first_seed) +
          "), ± the standard deviation between seeds.\n";
  return misses.empty() ? text : text + "\n" + misses;
}

std::string json_of(const FindingsReport& report) {
  Json::List rows;
  for (const FindingResult& result : report.results) {
    Json::List values;
    for (const FindingValue& value : result.values) values.push_back(json_of_value(value));
    const Finding& f = *result.finding;
    const auto role = EnumWords<FindingRole>::names[static_cast<std::size_t>(f.role)];
    Json::Object row{{"id", {std::string(f.id)}},
                     {"role", {std::string(role)}},
                     {"statement", {std::string(f.statement)}},
                     {"published", {std::string(f.published)}}};
    row.push_back({"n", f.n ? Json{static_cast<double>(*f.n)} : Json{}});
    row.push_back({"source", {std::string(f.source)}});
    row.push_back({"status", {std::string(f.status)}});
    row.push_back({"measure", {std::string(f.measure)}});
    row.push_back({"reason", {std::string(f.reason)}});
    row.push_back({"holds", {result.holds()}});
    row.push_back({"values", {std::move(values)}});
    rows.push_back({std::move(row)});
  }
  return json_file({Json::Object{{"format", {1.0}},
                                 {"lives", {static_cast<double>(report.lives)}},
                                 {"seeds", {static_cast<double>(report.seeds)}},
                                 {"first_seed", {static_cast<double>(report.first_seed)}},
                                 {"findings", {std::move(rows)}}}});
}

}  // namespace securebase
