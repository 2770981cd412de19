#include "sim/study/sweep_settings.hpp"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "sim/core/hash.hpp"

namespace securebase {
namespace {

std::string spoken(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

/// Collects the numbers of one part of a scenario.
class Collector {
 public:
  Collector(std::vector<SweepSetting>& settings, std::string whose)
      : settings_(settings), whose_(std::move(whose)) {}
  Collector(std::vector<SweepSetting>& settings, const std::string& what, Age at)
      : settings_(settings), whose_(what + " at " + say_age(at)), what_(what), at_(at) {}

  void add(std::string path, std::string_view name, const Spread& spread) {
    settings_.push_back({std::move(path), whose_, spoken(name), 0, 1, spread.mean, what_, at_});
  }

  /// Every number of the struct that has a range, and of the structs in it.
  template <Described T>
  void walk(const std::string& path, const T& object) {
    for_each_field(object, [&](const auto& field, const auto& member) {
      using Member = std::remove_cvref_t<decltype(member)>;
      const std::string here = path + "." + std::string(field.name);
      if constexpr (std::is_same_v<Member, Spread>) {
        add(here, field.name, member);
      } else if constexpr (std::is_same_v<Member, double>) {
        if (std::isfinite(field.low) && std::isfinite(field.high))
          settings_.push_back({here, whose_, spoken(field.name), field.low, field.high, member, what_, at_});
      } else if constexpr (detail::IsOptional<Member>::value) {
        if constexpr (Described<typename Member::value_type>)
          if (member) walk(here, *member);
      } else if constexpr (Described<Member>) {
        walk(here, member);
      }
    });
  }

 private:
  std::vector<SweepSetting>& settings_;
  std::string whose_;
  std::string what_;
  Age at_;
};

/// What is given to the child; how it spreads over many caregivers is left to the file.
void add_caregiver(std::vector<SweepSetting>& settings, const CaregiverSpec& caregiver, std::string path) {
  Collector collector(settings, caregiver.name);
  if (caregiver.grew_up_with) {
    collector.walk(path + ".grew_up_with", *caregiver.grew_up_with);
  } else {
    for_each_field(caregiver.care, [&](const auto& field, const auto& member) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, Spread>)
        collector.add(path + ".care." + std::string(field.name), field.name, member);
    });
  }
  collector.add(path + ".support", "support", caregiver.support);
}

}  // namespace

std::vector<SweepSetting> sweep_settings(const Scenario& scenario) {
  std::vector<SweepSetting> settings;
  for (std::size_t i = 0; i < scenario.caregivers.size(); ++i)
    add_caregiver(settings, scenario.caregivers[i], "caregivers[" + std::to_string(i) + "]");
  Collector(settings, scenario.person.name).walk("person.temperament", scenario.person.temperament);
  for (std::size_t i = 0; i < scenario.events.size(); ++i) {
    const ScenarioEvent& event = scenario.events[i];
    std::visit(
        [&](const auto& command) {
          const std::string what = spoken(std::remove_cvref_t<decltype(command)>::kWord);
          Collector(settings, what, event.at).walk("events[" + std::to_string(i) + "]", command);
        },
        event.command);
  }
  return settings;
}

}  // namespace securebase
