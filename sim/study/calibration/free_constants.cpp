#include "sim/study/calibration/free_constants.hpp"

#include <array>
#include <stdexcept>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/scenario/scenario_forms.hpp"
#include "sim/scenario/settings.hpp"
#include "sim/scenario/writing.hpp"

namespace securebase {
namespace {

constexpr std::string_view kEvery = "caregivers[*]";

constexpr std::array kFree{
    FreeConstant{"strange_situation.coding.avoidant_cut", 2, 5},
    FreeConstant{"strange_situation.coding.resistant_cut", 2.5, 5.5},
    FreeConstant{"strange_situation.coding.reliability", 0.75, 0.9},
    FreeConstant{"strange_situation.coding.avoidance_full", 60, 160},
    FreeConstant{"strange_situation.coding.resistance_full", 40, 120},
    FreeConstant{"strange_situation.coding.disorganization_full", 30, 110},
    FreeConstant{"strange_situation.coding.break_off_weight", 2, 12},
    FreeConstant{"strange_situation.acting.anger", 0.3, 0.6},
    FreeConstant{"strange_situation.acting.fear_breaks_off", 0.3, 1},
    FreeConstant{"strange_situation.feeling.day_swing", 0.05, 0.3},
    FreeConstant{"strange_situation.acting.persistence", 0.3, 0.8},
    FreeConstant{"instruments.observation.rater.reliability", 0.7, 0.9},
    FreeConstant{"instruments.fright_rating.reliability", 0.55, 0.8},
    FreeConstant{"caregivers[*].drift", 0.03, 0.25},
    FreeConstant{"caregivers[*].care.attentiveness.mean", 0.55, 0.75},
    FreeConstant{"caregivers[*].care.mirroring.mean", 0.5, 0.7},
    FreeConstant{"caregivers[*].care.tenderness.mean", 0.5, 0.75},
    FreeConstant{"caregivers[*].care.attentiveness.sd", 0.05, 0.15},
    FreeConstant{"caregivers[*].care.mirroring.sd", 0.05, 0.15},
    FreeConstant{"caregivers[*].care.tenderness.sd", 0.05, 0.15},
    FreeConstant{"caregivers[*].care.consistency.mean", 0.85, 1},
    FreeConstant{"caregivers[*].care.consistency.sd", 0.1, 0.3},
    FreeConstant{"caregivers[*].care.common_factor", 0.4, 0.85},
    FreeConstant{"caregivers[*].care.fright_share", 0.12, 0.35},
    FreeConstant{"caregivers[*].care.fright_rate.mean", 0.15, 0.4},
    FreeConstant{"caregivers[*].care.fright_rate.sd", 0.03, 0.15},
    FreeConstant{"parameters.learning.rate_other", 0.008, 0.016},
    FreeConstant{"parameters.learning.rate_self", 0.006, 0.012},
    FreeConstant{"parameters.learning.fear_up", 2, 4.5},
    FreeConstant{"parameters.learning.fear_down", 0.25, 0.6},
    FreeConstant{"parameters.episode.doubt", 0.35, 0.65},
    // The findings would also hold with a pull four times as strong, but then what is hidden hardly ever changes:
    // the model of other at one would correlate .85 with itself at twenty, where people are measured at .1 to .4.
    FreeConstant{"parameters.learning.prototype_pull", 0.0002, 0.0008, false},
    FreeConstant{"parameters.learning.plasticity_floor", 0.1, 0.4, false},
    FreeConstant{"parameters.circumstances.event_shakes", 0, 0.5, false},
    FreeConstant{"parameters.circumstances.stress_days", 30, 150, false},
    FreeConstant{"parameters.circumstances.peers_by_models", 0.1, 0.5, false},
    FreeConstant{"parameters.partnership.break_up_hazard", 0.02, 0.4, false},
    FreeConstant{"parameters.partnership.quarrel_costs", 0.01, 0.2, false},
    FreeConstant{"parameters.partnership.bar", 0, 0.6, false},
    FreeConstant{"parameters.partnership.bar_by_self", 0, 0.9, false},
    FreeConstant{"parameters.partnership.cue_noise", 0.02, 0.25, false},
    FreeConstant{"instruments.self_report.reliability", 0.7, 0.9, false},
    FreeConstant{"instruments.interview.autonomous_cut", 0.5, 0.7, false},
    FreeConstant{"instruments.interview.preoccupied_lean", -0.1, 0.15, false},
};

template <class T>
T set_or_throw(const T& old, std::string_view path, double value) {
  auto changed = set_in(old, path, shortest(value));
  if (!changed) throw std::logic_error(sentence(changed.problems().front()));
  return *std::move(changed);
}

/// "caregivers[*].drift" for the caregiver in this place.
std::string path_of(const FreeConstant& free, std::size_t caregiver) {
  return "caregivers[" + std::to_string(caregiver) + "]" + std::string(free.path.substr(kEvery.size()));
}

/// What stands at a path such as "caregivers[0].care.touch.mean"; null if nothing does.
const Json* find(const Json* tree, std::string_view path) {
  while (tree && !path.empty()) {
    const std::size_t end = path.find_first_of(".[");
    tree = tree->member(path.substr(0, end));
    path.remove_prefix(std::min(end, path.size()));
    if (path.starts_with('[')) {
      const auto* list = tree ? tree->as<Json::List>() : nullptr;
      const auto place = static_cast<std::size_t>(path[1] - '0');  // a life has at most three caregivers
      tree = list && place < list->size() ? &(*list)[place] : nullptr;
      path.remove_prefix(3);
    }
    if (path.starts_with('.')) path.remove_prefix(1);
  }
  return tree;
}

double number_at(const Json& tree, const std::string& path) {
  const Json* found = find(&tree, path);
  const double* number = found ? found->as<double>() : nullptr;
  if (!number) throw std::logic_error("no number at " + path);
  return *number;
}

void set_constant(StudyMaterial& material, const FreeConstant& free, double value) {
  if (is_study_path(free.path)) {
    material.study = set_or_throw(material.study, free.path, value);
    return;
  }
  if (free.path.starts_with(kEvery)) {
    for (std::size_t i = 0; i < material.population.caregivers.size(); ++i)
      material.population = set_or_throw(material.population, path_of(free, i), value);
    return;
  }
  material.population = set_or_throw(material.population, free.path, value);
}

}  // namespace

std::span<const FreeConstant> free_constants() { return kFree; }

Constants constants_of(const StudyMaterial& material) {
  const Json study = json_of(material.study, Detail::in_full);
  const Json population = json_of(material.population, Detail::in_full);
  Constants constants;
  for (const FreeConstant& free : kFree) {
    const bool is_every = free.path.starts_with(kEvery);
    const std::string path = is_every ? path_of(free, 0) : std::string(free.path);
    constants.push_back(number_at(is_study_path(free.path) ? study : population, path));
  }
  return constants;
}

StudyMaterial with_constants(StudyMaterial material, const Constants& constants) {
  for (std::size_t i = 0; i < kFree.size(); ++i) set_constant(material, kFree[i], constants.at(i));
  for (Scenario& pattern : material.patterns) pattern.parameters = material.population.parameters;
  return material;
}

}  // namespace securebase
