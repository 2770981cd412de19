#include "sim/session/share_code.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include "sim/life/life.hpp"
#include "sim/scenario/scenario_file.hpp"
#include "sim/session/saved_session.hpp"
#include "sim/session/share_pack.hpp"

namespace securebase {
namespace {

Problems refused(std::string path, std::string expected, std::string found) {
  return {{std::string(kShareCode), std::move(path), std::move(expected), std::move(found)}};
}

std::uint16_t short_print(std::uint64_t hash) { return static_cast<std::uint16_t>(hash & 0xFFFFU); }

/// The same recipe comes to another life where the model is another, and most likely to another print.
std::uint16_t print_of_life(const SharedMoment& moment) {
  const Recipe& recipe = moment.recipe;
  Life life(std::make_shared<const World>(recipe.scenario, recipe.luck, recipe.commands));
  life.run_to(moment.playhead);
  return short_print(life.hash());
}

/// The scenario itself (0), or one of its arms counted from 1; nothing if there is no such arm.
std::optional<Scenario> base_of(const Scenario& shipped, std::uint32_t arm) {
  if (arm == 0) return shipped;
  if (arm > shipped.arms.size()) return {};
  const Outcome<Scenario> base = arm_of(shipped, shipped.arms[arm - 1].name);
  return base ? std::optional(*base) : std::nullopt;
}

// --- what differs from the scenario ---------------------------------------------------------------------

/// The scenario with the settings and events of a code; nothing if they do not belong to it.
std::optional<Scenario> with_changes(Scenario scenario, const PackedMoment& packed) {
  const std::vector<ScenarioLeaf> row = leaves_of(scenario);
  for (const PackedSetting& setting : packed.settings) {
    const bool is_there = setting.leaf < row.size();
    if (!is_there || value_of(row[setting.leaf]) == setting.value) return {};  // nothing would be changed
    if (!put(row[setting.leaf], setting.value)) return {};
  }
  scenario.events.insert(scenario.events.end(), packed.events.begin(), packed.events.end());
  return scenario;
}

/// Notes in `packed` what makes `wanted` of the scenario; false if that takes more than a code can say.
bool note_changes(Scenario base, const Scenario& wanted, PackedMoment& packed) {
  packed.settings.clear();
  packed.events.clear();
  if (wanted.events.size() < base.events.size()) return false;
  Scenario changed = wanted;
  const auto added = changed.events.begin() + static_cast<std::ptrdiff_t>(base.events.size());
  packed.events.assign(added, changed.events.end());
  changed.events.erase(added, changed.events.end());
  const std::vector<ScenarioLeaf> row = leaves_of(base);
  const std::vector<ScenarioLeaf> wanted_row = leaves_of(changed);
  if (row.size() != wanted_row.size()) return false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    LeafValue value = value_of(wanted_row[i]);
    if (value_of(row[i]) != value)
      packed.settings.push_back({static_cast<std::uint32_t>(i), std::move(value)});
  }
  const std::optional<Scenario> again = with_changes(std::move(base), packed);
  return again && *again == wanted;
}

/// Of the scenario and its arms the one from which it is said shortest; false if there is none.
bool note_scenario(const Scenario& shipped, const Scenario& wanted, PackedMoment& packed) {
  std::optional<PackedMoment> best;
  for (packed.arm = 0; packed.arm <= shipped.arms.size(); ++packed.arm) {
    const std::optional<Scenario> base = base_of(shipped, packed.arm);
    if (!base || !note_changes(*base, wanted, packed)) continue;
    packed.scenario_print = short_print(fingerprint_of(*base));
    if (!best || pack(packed).size() < pack(*best).size()) best = packed;
    if (packed.settings.empty() && packed.events.empty()) break;
  }
  if (best) packed = std::move(*best);
  return best.has_value();
}

/// What the strict reader of sessions says to it: a code is held to the same rules as a file.
Problems problems_of(const SharedMoment& moment) {
  SavedSession session;
  session.stem = moment.stem;
  session.seed = std::to_string(moment.recipe.luck.seed);
  session.life = moment.recipe.luck.life;
  session.playhead = moment.playhead;
  session.branches.resize(1);
  session.branches[0].reached = moment.playhead;
  session.branches[0].changes = moment.recipe.commands;
  session.scenario = moment.recipe.scenario;
  const Outcome<SavedSession> read = read_session(write_session(session), kShareCode);
  if (!read) {
    const Problem& first = read.problems().front();
    // Where in the file is of no use to who has a code.
    if (first.path.rfind("line ", 0) == 0) return refused("contents", first.expected, first.found);
    return {first};
  }
  if (*read == session) return {};
  return refused("contents", "a moment of a life", "one that no session file could hold");
}

}  // namespace

Outcome<std::string> share_code(const SharedMoment& moment, const ShippedScenario& shipped) {
  const Scenario* scenario = shipped(moment.stem);
  if (!scenario)
    return refused("scenario", "one that comes with the program (a session file can hold any other)",
                   moment.stem.empty() ? "one from elsewhere" : in_quotes(moment.stem));
  PackedMoment packed;
  packed.stem = moment.stem;
  packed.luck = moment.recipe.luck;
  packed.playhead = moment.playhead;
  packed.commands = moment.recipe.commands;
  if (!note_scenario(*scenario, moment.recipe.scenario, packed))
    return refused(
        "settings",
        "a scenario of which single settings were changed and events added (a session file can hold "
        "any other)",
        "another change of " + in_quotes(moment.stem));
  if (Problems problems = problems_of(moment); !problems.empty()) return problems;
  packed.life_print = print_of_life(moment);
  std::string code = sealed(pack(packed));
  if (code.size() > kLongestShareCode)
    return refused("length",
                   "at most " + std::to_string(kLongestShareCode) +
                       " characters (a session file can hold any number of changes)",
                   std::to_string(code.size()));
  return code;
}

Outcome<SharedMoment> read_share_code(std::string_view text, const ShippedScenario& shipped) {
  const Outcome<std::string> bytes = unsealed(text);
  if (!bytes) return bytes.problems();
  Outcome<PackedMoment> packed = unpack(*bytes);
  if (!packed) return packed.problems();
  const Scenario* scenario = shipped(packed->stem);
  if (!scenario) return refused("scenario", "one that comes with this program", in_quotes(packed->stem));
  std::optional<Scenario> base = base_of(*scenario, packed->arm);
  if (!base || short_print(fingerprint_of(*base)) != packed->scenario_print)
    return refused("fingerprint", "that of the scenario " + in_quotes(packed->stem) + " as it is here",
                   "that of another version of it");
  std::optional<Scenario> changed = with_changes(std::move(*base), *packed);
  if (!changed) return refused("contents", "settings of " + in_quotes(packed->stem), "others");
  SharedMoment moment{
      packed->stem, {std::move(*changed), packed->luck, std::move(packed->commands)}, packed->playhead};
  if (Problems problems = problems_of(moment); !problems.empty()) return problems;
  if (print_of_life(moment) != packed->life_print)
    return refused("model", "the same life as where the code was made",
                   "another one: it was made with another version of the model");
  return moment;
}

}  // namespace securebase
