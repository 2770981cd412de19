#include "ui/app/library.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "sim/scenario/scenario_file.hpp"
#include "ui/text/language.hpp"
#include "ui/text/told_problem.hpp"

namespace securebase {
namespace {

constexpr std::string_view kFirst = "steady_care";  // opened when nothing else is asked for

std::string first_sentence(std::string_view text) {
  const auto end = text.find(". ");
  return std::string(end == std::string_view::npos ? text : text.substr(0, end + 1));
}

Entry library_entry(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  Entry entry;
  entry.stem = file.stem().string();
  Outcome<Scenario> outcome = read_scenario(text, file.filename().string());
  if (outcome) {
    entry.scenario = std::move(*outcome);
    entry.title = entry.scenario->name;
  } else {
    entry.title = entry.stem;
    entry.wrong = outcome.problems().front();
  }
  return entry;
}

}  // namespace

std::string about_of(const Entry& entry) {
  return entry.scenario ? first_sentence(tr(entry.scenario->card.what_is_it)) : told(*entry.wrong);
}

Library read_library(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& item : std::filesystem::directory_iterator(folder, error)) {
    if (item.path().extension() == ".json") files.push_back(item.path());
  }
  std::sort(files.begin(), files.end());
  std::stable_partition(files.begin(), files.end(), [](const auto& file) { return file.stem() == kFirst; });
  Library library;
  for (const auto& file : files) library.push_back(library_entry(file));
  return library;
}

std::optional<std::size_t> find_entry(const Library& library, std::string_view stem) {
  const auto found =
      std::find_if(library.begin(), library.end(), [&](const Entry& e) { return e.stem == stem; });
  if (found == library.end()) return std::nullopt;
  return static_cast<std::size_t>(found - library.begin());
}

RecipeScenario named_scenario(const Library& library, const std::string& stem, const Scenario& scenario) {
  RecipeScenario named;
  named.hash = scenario_hash(scenario);
  const auto entry = find_entry(library, stem);
  if (entry && library[*entry].scenario == scenario)
    named.stem = stem;
  else
    named.whole = scenario;
  return named;
}

}  // namespace securebase
