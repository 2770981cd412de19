#include "sim/study/cohort.hpp"

#include "sim/core/hash.hpp"
#include "sim/scenario/reading.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/settings.hpp"
#include "sim/scenario/writing.hpp"
#include "sim/study/columns.hpp"

namespace securebase {

Scenario without_words(Scenario scenario) {
  scenario.card = {};
  scenario.arms.clear();
  scenario.tendencies.clear();
  return scenario;
}

std::uint64_t recipe_hash(const CohortRecipe& recipe) {
  Hasher hasher;
  hash_into(hasher, write_scenario(without_words(recipe.scenario)));
  hash_into(hasher, recipe.study);
  return hasher.value();
}

bool is_study_path(std::string_view path) {
  const std::string root = root_of(path);
  const StudyInstruments usual;
  bool is_known = false;
  for_each_field(usual, [&](const auto& field, const auto&) { is_known = is_known || field.name == root; });
  return is_known;
}

Outcome<StudyInstruments> set_in(const StudyInstruments& study, std::string_view path,
                                 std::string_view value) {
  Json tree = json_of(study, Detail::in_full);
  const Placed placed = put(tree, path, std::string(value));
  if (placed.problem) return Problems{*placed.problem};
  StudyInstruments changed;
  Reading reading("");
  read_json(reading, tree, changed, Bounds{});
  if (!reading.problems().empty()) return reading.problems();
  return changed;
}

RowMaker::RowMaker(CohortRecipe recipe) : recipe_(std::move(recipe)) {
  recipe_.scenario = without_words(std::move(recipe_.scenario));
}

LifeRecord RowMaker::record(std::uint32_t life, Stop last) const {
  return record_life(std::make_shared<const World>(recipe_.scenario, Luck{recipe_.seed, life}), recipe_.study,
                     last);
}

std::string RowMaker::row(std::uint32_t life) const { return cohort_row(record(life)); }

CohortJob::CohortJob(CohortRecipe recipe, RowSink sink)
    : maker_(std::move(recipe)), sink_(std::move(sink)), next_(maker_.recipe().first()) {}

bool CohortJob::advance(std::uint32_t most_lives) {
  for (; most_lives > 0 && !is_done(); --most_lives) sink_(maker_.row(next_++));
  return is_done();
}

double CohortJob::progress() const {
  const CohortRecipe& recipe = maker_.recipe();
  const std::uint32_t all = recipe.end() - recipe.first();
  return all == 0 ? 1.0 : static_cast<double>(next_ - recipe.first()) / all;
}

}  // namespace securebase
