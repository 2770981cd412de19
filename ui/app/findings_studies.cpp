#include "ui/app/findings_studies.hpp"

#include <stdexcept>

#include "ui/app/findings_desk.hpp"
#include "ui/app/study_material.hpp"

namespace securebase {
namespace {

const Scenario* scenario_in(const Library& library, std::string_view stem) {
  const auto index = find_entry(library, stem);
  return index && library[*index].scenario ? &*library[*index].scenario : nullptr;
}

PageNumber number_of(const FindingValue& value) {
  return {std::string(value.band.of), value.band.low, value.band.high, value.mean, value.spread,
          value.without_instruments};
}

FindingsRecipe recipe_of(const FindingsTask& task) {
  FindingsRecipe recipe;
  recipe.material = load_study_material([&](const std::string& stem) {
    const Scenario* scenario = scenario_in(task.library, stem);
    if (!scenario) throw std::runtime_error("the scenario “" + stem + "” is missing");
    return *scenario;
  });
  recipe.lives = task.lives;
  recipe.seeds = task.seeds;
  recipe.threads = task.threads;
  return recipe;
}

}  // namespace

FindingsPage page_of(const FindingsReport& report) {
  FindingsPage page{report.lives, report.seeds, report.first_seed, {}};
  for (const FindingResult& result : report.results) {
    const Finding& f = *result.finding;
    PageFinding finding;
    finding.id = f.id;
    finding.role = static_cast<PageRole>(f.role);
    finding.statement = f.statement;
    finding.published = f.published;
    if (f.n) finding.n = static_cast<std::uint64_t>(*f.n);
    finding.source = f.source;
    finding.status = f.status;
    finding.measure = f.measure;
    finding.reason = f.reason;
    for (const FindingValue& value : result.values) finding.numbers.push_back(number_of(value));
    page.findings.push_back(std::move(finding));
  }
  return page;
}

std::uint64_t lives_of(const FindingsTask& task) {
  FindingsRecipe recipe;
  recipe.lives = task.lives;
  recipe.seeds = task.seeds;
  return expected_lives(recipe);
}

std::string missing_scenario(const Library& library) {
  std::vector<std::string_view> needed{kPatternFiles.begin(), kPatternFiles.end()};
  needed.push_back(kPopulationFile);
  for (const std::string_view stem : needed) {
    if (!scenario_in(library, stem)) return std::string(stem);
  }
  return {};
}

FindingsPage run_studies(const FindingsTask& task, Watch& watch) {
  return page_of(run_findings(recipe_of(task), watch));
}

FindingsStepper studies_in_steps(const FindingsTask& task, Watch& watch) {
  const auto steps = std::make_shared<FindingsInSteps>(recipe_of(task), watch);
  return [steps]() -> std::optional<FindingsPage> {
    steps->step();
    return steps->is_done() ? std::optional(page_of(steps->report())) : std::nullopt;
  };
}

}  // namespace securebase
