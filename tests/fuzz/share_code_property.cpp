#include "tests/fuzz/share_code_property.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include "sim/scenario/scenario_file.hpp"
#include "sim/session/share_code.hpp"
#include "sim/session/share_pack.hpp"

namespace securebase {
namespace {

/// Lives are lived only so far, so that a fuzzer sees many.
constexpr std::uint32_t kFarEnoughInCodes = 300;

const Scenario& steady_care() {
  static const Scenario kScenario = [] {
    std::ifstream file(SECUREBASE_SCENARIOS "/steady_care.json", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return *read_scenario(text, "steady_care.json");
  }();
  return kScenario;
}

/// Whatever scenario is asked for: a fuzzer need not guess its name.
const Scenario* any_scenario(std::string_view) { return &steady_care(); }

bool is_same(const SharedMoment& one, const SharedMoment& other) {
  return one.stem == other.stem && one.recipe.scenario == other.recipe.scenario &&
         one.recipe.luck == other.recipe.luck && one.recipe.commands == other.recipe.commands &&
         one.playhead == other.playhead;
}

const char* broken_refusal(const Problems& problems) {
  if (problems.size() != 1) return "not one problem";
  const Problem& p = problems.front();
  const bool is_mute = p.where.empty() || p.path.empty() || p.expected.empty() || p.found.empty();
  return is_mute ? "a problem that is no sentence" : nullptr;
}

/// `must_fit`: it was opened from a code.
const char* broken_moment(const SharedMoment& moment, bool must_fit) {
  const Outcome<std::string> code = share_code(moment, any_scenario);
  if (!code) return must_fit ? "what was opened has no code" : broken_refusal(code.problems());
  if (code->size() > kLongestShareCode) return "a code that is too long";
  const Outcome<SharedMoment> again = read_share_code(*code, any_scenario);
  return again && is_same(*again, moment) ? nullptr : "a code that opens something else";
}

const char* broken_text(std::string_view text) {
  const Outcome<SharedMoment> moment = read_share_code(text, any_scenario);
  return moment ? broken_moment(*moment, true) : broken_refusal(moment.problems());
}

/// The moment that the contents tell of, whatever fingerprints they come with.
SharedMoment moment_of(PackedMoment packed) {
  SharedMoment moment{packed.stem,
                      {steady_care(), packed.luck, std::move(packed.commands)},
                      packed.playhead % kFarEnoughInCodes};
  Scenario& scenario = moment.recipe.scenario;
  const std::vector<ScenarioLeaf> row = leaves_of(scenario);
  for (const PackedSetting& setting : packed.settings)
    if (setting.leaf < row.size()) put(row[setting.leaf], setting.value);
  scenario.events.insert(scenario.events.end(), packed.events.begin(), packed.events.end());
  return moment;
}

const char* broken_contents(std::string_view bytes) {
  if (const char* broken = broken_text(sealed(bytes))) return broken;
  Outcome<PackedMoment> packed = unpack(bytes);
  if (!packed) return nullptr;
  if (pack(*packed) != bytes) return "packing again gives other bytes";
  return broken_moment(moment_of(std::move(*packed)), false);
}

}  // namespace

const char* broken_share_code_by(std::string_view bytes) {
  if (const char* broken = broken_text(bytes)) return broken;
  return broken_contents(bytes);
}

}  // namespace securebase
