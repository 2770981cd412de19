#include "sim/life/difference.hpp"

#include <algorithm>

#include "sim/core/hash.hpp"
#include "sim/core/numerals.hpp"

namespace securebase {
namespace {

// --- settings -----------------------------------------------------------------------------------------

template <class T>
std::string text_of(const T& leaf) {
  if constexpr (std::is_same_v<T, std::string>) {
    return leaf;
  } else if constexpr (std::is_same_v<T, bool>) {
    return leaf ? "yes" : "no";
  } else if constexpr (Worded<T>) {
    return std::string(word(leaf));
  } else if constexpr (std::is_floating_point_v<T>) {
    return shortest(leaf);
  } else {
    return std::to_string(leaf);
  }
}

using Settings = std::vector<SettingDifference>;

template <class T>
void compare(const T& one, const T& other, const std::string& path, Settings& found);

template <class List>
void compare_lists(const List& one, const List& other, const std::string& path, Settings& found) {
  const std::size_t common = std::min(one.size(), other.size());
  for (std::size_t i = 0; i < common; ++i)
    compare(one[i], other[i], path + "[" + std::to_string(i) + "]", found);
  if (one.size() != other.size())
    found.push_back({path, std::to_string(one.size()), std::to_string(other.size())});
}

template <class T>
void compare(const T& one, const T& other, const std::string& path, Settings& found) {
  if constexpr (Described<T>) {
    for_each_field(one, other, [&](const auto& field, const auto& first, const auto& second) {
      compare(first, second, path + (path.empty() ? "" : ".") + std::string(field.name), found);
    });
  } else if constexpr (detail::IsList<T>::value) {
    compare_lists(one, other, path, found);
  } else if constexpr (detail::IsOptional<T>::value) {
    if (one && other) return compare(*one, *other, path, found);
    if (one.has_value() != other.has_value())
      found.push_back({path, one ? "given" : "not given", other ? "given" : "not given"});
  } else if (!(one == other)) {
    found.push_back({path, text_of(one), text_of(other)});
  }
}

// --- changes ------------------------------------------------------------------------------------------

/// All changes of a life in order of their moment, without those that another of the same moment replaces.
Commands lasting(const Recipe& recipe) {
  const Commands all = World(recipe.scenario, recipe.luck, recipe.commands).commands();
  Commands kept;
  kept.reserve(all.size());
  for (const StampedCommand& each : all) {
    const auto replaced = std::find_if(kept.begin(), kept.end(), [&](const StampedCommand& before) {
      return before.episode == each.episode && sets_the_same(before.command, each.command);
    });
    if (replaced != kept.end()) kept.erase(replaced);
    kept.push_back(each);
  }
  return kept;
}

/// Takes the first change out of the list that `is_it`; whether there was one.
template <class Is>
bool take(Commands& from, const Is& is_it) {
  const auto found = std::find_if(from.begin(), from.end(), is_it);
  if (found == from.end()) return false;
  from.erase(found);
  return true;
}

std::vector<CommandDifference> compare_commands(const Recipe& one, const Recipe& other) {
  Commands only_other = lasting(other);
  Commands only_one = lasting(one);
  const auto is_common = [&](const StampedCommand& each) {
    return take(only_other, [&](const StampedCommand& theirs) { return theirs == each; });
  };
  only_one.erase(std::remove_if(only_one.begin(), only_one.end(), is_common), only_one.end());
  std::vector<CommandDifference> found;
  found.reserve(only_one.size() + only_other.size());
  for (const StampedCommand& each : only_one) {
    // Both set it at this moment, to another value: one difference, not two.
    take(only_other, [&](const StampedCommand& theirs) {
      return theirs.episode == each.episode && sets_the_same(theirs.command, each.command);
    });
    found.push_back({each.episode, each.command, true, "", {}, {}});
  }
  for (const StampedCommand& each : only_other)
    found.push_back({each.episode, each.command, false, "", {}, {}});
  std::stable_sort(found.begin(), found.end(), [](const CommandDifference& a, const CommandDifference& b) {
    return a.episode < b.episode;
  });
  return found;
}

/// The caregiver of this name, or the first one there is.
const Figure& caregiver_called(const State& state, const std::string& name) {
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    const Figure& figure = state.figures[i];
    if (figure.is_present && (name.empty() || figure.name == name)) return figure;
  }
  return state.figures[0];
}

double value_in(const Figure& figure, CareQuality quality) {
  switch (quality) {
    case CareQuality::attentiveness: return figure.care.attentiveness;
    case CareQuality::mirroring: return figure.care.mirroring;
    case CareQuality::tenderness: return figure.care.tenderness;
    case CareQuality::touch: return figure.care.touch;
    case CareQuality::consistency: return figure.care.consistency;
    case CareQuality::fright_rate: return figure.care.fright_rate;
    case CareQuality::support: return figure.support;
    case CareQuality::presence: break;
  }
  return figure.presence;
}

double value_in(const State& state, PartnerQuality quality) {
  const CareProfile& care = state.figures[kPartner].care;
  switch (quality) {
    case PartnerQuality::steadiness: return state.couple.traits.steadiness;
    case PartnerQuality::recovery: return state.couple.traits.recovery;
    case PartnerQuality::commitment: return state.couple.traits.commitment;
    case PartnerQuality::attentiveness: return care.attentiveness;
    case PartnerQuality::mirroring: return care.mirroring;
    case PartnerQuality::tenderness: return care.tenderness;
    case PartnerQuality::touch: return care.touch;
    case PartnerQuality::consistency: return care.consistency;
    case PartnerQuality::fright_rate: break;
  }
  return care.fright_rate;
}

double value_in(const Person& person, PersonQuality quality) {
  switch (quality) {
    case PersonQuality::reactivity: return person.temperament.reactivity;
    case PersonQuality::soothability: return person.temperament.soothability;
    case PersonQuality::reflection: return person.reflection;
    case PersonQuality::grief: return person.grief;
    case PersonQuality::red_flag_awareness: break;
  }
  return person.red_flag_awareness;
}

std::string who_is_meant(const State& state, const Command& command) {
  if (const auto* care = std::get_if<SetCare>(&command)) return caregiver_called(state, care->caregiver).name;
  if (const auto* help = std::get_if<HelpCaregiver>(&command))
    return caregiver_called(state, help->caregiver).name;
  const bool is_partners = std::holds_alternative<SetPartner>(command) ||
                           std::holds_alternative<EndRelationship>(command) ||
                           std::holds_alternative<Betrayal>(command);
  return is_partners ? state.figures[kPartner].name : "";
}

}  // namespace

bool sets_the_same(const Command& one, const Command& other) {
  if (one.index() != other.index()) return false;
  if (const auto* a = std::get_if<SetCare>(&one)) {
    const auto& b = std::get<SetCare>(other);
    return a->quality == b.quality && a->caregiver == b.caregiver;
  }
  if (const auto* a = std::get_if<SetPartner>(&one)) return a->quality == std::get<SetPartner>(other).quality;
  if (const auto* a = std::get_if<SetPerson>(&one)) return a->quality == std::get<SetPerson>(other).quality;
  return false;
}

std::optional<double> present_value(const State& state, const Command& command) {
  if (const auto* set = std::get_if<SetCare>(&command))
    return value_in(caregiver_called(state, set->caregiver), set->quality);
  if (const auto* set = std::get_if<SetPartner>(&command)) {
    if (!state.couple.is_together) return std::nullopt;
    return value_in(state, set->quality);
  }
  if (const auto* set = std::get_if<SetPerson>(&command)) return value_in(state.person, set->quality);
  return std::nullopt;
}

Differences differences(const Recipe& one, const Recipe& other) {
  Differences found;
  compare(one.scenario.person, other.scenario.person, "person", found.settings);
  compare(one.scenario.caregivers, other.scenario.caregivers, "caregivers", found.settings);
  compare(one.scenario.parameters, other.scenario.parameters, "parameters", found.settings);
  found.commands = compare_commands(one, other);
  found.has_other_luck = !(one.luck == other.luck);
  return found;
}

Differences differences(const Timeline& one, const Timeline& other) {
  Differences found = differences(one.recipe(), other.recipe());
  for (CommandDifference& each : found.commands) {
    const Timeline& has_it = each.is_in_one ? one : other;
    // A partner who has left is still the one it was about: asked the moment before.
    const bool ends = std::holds_alternative<EndRelationship>(each.command) && each.episode > 0;
    each.who = who_is_meant(has_it.visit(ends ? each.episode - 1 : each.episode), each.command);
    if (one.reached() >= each.episode) each.one = present_value(one.visit(each.episode), each.command);
    if (other.reached() >= each.episode) each.other = present_value(other.visit(each.episode), each.command);
  }
  return found;
}

std::optional<std::uint32_t> first_parting(std::span<const CurvePoint> one,
                                           std::span<const CurvePoint> other) {
  const std::size_t common = std::min(one.size(), other.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (!(one[i] == other[i])) return static_cast<std::uint32_t>(i);
  }
  return std::nullopt;
}

}  // namespace securebase
