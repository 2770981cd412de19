// The page of the findings in words: how many hold, which ones miss, and the chosen one in full.

#include <algorithm>

#include "ui/app/description_parts.hpp"
#include "ui/text/told_problem.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

bool has_page(const Desk& desk) { return desk.findings.page && !desk.findings.page->findings.empty(); }

const PageFinding& chosen_finding(const Desk& desk) {
  const FindingsPage& page = *desk.findings.page;
  const std::size_t row = std::min(desk.view.findings.row, page.findings.size() - 1);
  return page.findings[findings_in_order(page)[row]];
}

std::string page_told(const Desk& desk) {
  const FindingsPage& page = *desk.findings.page;
  return in_a_row({words_for_counts(page),
                   say(desk.findings.is_own ? "They were run here just now: {size}."_t
                                            : "They came with the program: {size}."_t,
                       {{"size", words_for_size(page)}}),
                   desk.findings.run ? progress_told(desk.findings.run->share()) : std::string()});
}

std::string whole(std::string words) {
  const bool is_ended = !words.empty() && (words.back() == '.' || words.back() == '?' || words.back() == '!');
  return is_ended ? words : words + ".";
}

/// The ones whose number lies outside of its band.
std::string misses_told(const FindingsPage& page) {
  std::vector<std::string> sentences;
  for (const std::size_t index : findings_in_order(page)) {
    const PageFinding& finding = page.findings[index];
    if (!finding.holds()) sentences.push_back("“" + std::string(tr(finding.statement)) + "”");
  }
  if (sentences.empty()) return std::string(tr("None of them misses."_t));
  std::string misses;
  for (const std::string& each : sentences) misses += (misses.empty() ? "" : "; ") + each;
  return say("These miss: {findings}."_t, {{"findings", misses}});
}

/// The lines of a fact as sentences of one paragraph.
std::string fact_in_sentences(const FindingFact& fact) {
  std::string text = fact.text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return whole(text);
}

std::string place_told(const Desk& desk) {
  const std::size_t all = desk.findings.page->findings.size();
  const std::size_t row = std::min(desk.view.findings.row, all - 1);
  return say("{role}, {n} of {all}."_t, {{"role", heading_of(chosen_finding(desk).role)},
                                         {"n", std::to_string(row + 1)},
                                         {"all", std::to_string(all)}});
}

/// A statistic such as r keeps its letter.
std::string numbers_told(const PageFinding& finding) {
  std::vector<std::string> sentences;
  for (const PageNumber& each : finding.numbers) {
    const std::string verdict = words_for_verdict(each);
    const std::string of(tr(each.of));
    sentences.push_back((of.size() < 2 ? of : capital(of)) + ": " + words_for_simulated(each) +
                        (verdict.empty() ? "" : ", " + verdict) + ".");
  }
  return in_a_row(sentences);
}

}  // namespace

Description describe_findings(const Desk& desk) {
  Description all;
  const std::string_view heading = tr("What studies found, and what the model does"_t);
  if (!has_page(desk)) {
    tell(all, heading,
         in_a_row({desk.findings.problem ? whole(told(*desk.findings.problem)) : std::string(),
                   nothing_has_been_run(),
                   desk.findings.run ? progress_told(desk.findings.run->share()) : std::string()}));
    return all;
  }
  const PageFinding& finding = chosen_finding(desk);
  tell(all, heading, in_a_row({page_told(desk), misses_told(*desk.findings.page)}));
  tell(all, tr("The chosen finding"_t),
       in_a_row({place_told(desk), whole(std::string(tr(finding.statement))), what_a_role_is(finding.role)}));
  for (const FindingFact& fact : facts_of(finding)) tell(all, fact.heading, fact_in_sentences(fact));
  return all;
}

std::string findings_now(const Desk& desk) {
  if (!has_page(desk)) return nothing_has_been_run();
  const PageFinding& finding = chosen_finding(desk);
  return in_a_row({place_told(desk), whole(std::string(tr(finding.statement))),
                   fact_told(tr("Published"_t), words_for_published(finding)), numbers_told(finding)});
}

}  // namespace securebase
