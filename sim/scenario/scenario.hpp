#pragma once
// A scenario: who is born, to whom, and what will happen. It is what people write by hand in
// scenarios/*.json; reading and writing are in scenario_file.hpp.

#include <optional>
#include <string>
#include <vector>

#include "sim/core/age.hpp"
#include "sim/life/command.hpp"
#include "sim/life/parameters.hpp"

namespace securebase {

inline constexpr int kMostEvents = 200;
inline constexpr int kMostArms = 8;
inline constexpr int kMostTendencies = 60;

/// A number that may differ from life to life: drawn at birth, bell-shaped around the mean, then limited to
/// its range. In a file, a plain number is a spread with sd 0.
struct Spread {
  double mean = 0.5;
  double sd = 0;
  bool operator==(const Spread&) const = default;
  template <class Self = Spread>
  static constexpr auto fields() {
    return std::tuple{share("mean", &Self::mean).required(), share("sd", &Self::sd)};
  }
};

struct TemperamentSpread {
  Spread reactivity;
  Spread soothability;
  bool operator==(const TemperamentSpread&) const = default;
  template <class T = TemperamentSpread>
  static constexpr auto fields() {
    return std::tuple{field("reactivity", &T::reactivity).says("how strongly a need is felt"),
                      field("soothability", &T::soothability).says("how well comfort works")};
  }
};

struct CareSpread {
  Spread attentiveness{0.6};
  Spread mirroring{0.55};
  Spread tenderness{0.7};
  Spread touch{0.6};
  Spread consistency{0.8};
  Spread fright_rate{0.0};
  double common_factor = 0;  ///< what the four things given have in common from caregiver to caregiver
  double fright_share = 1;   ///< share of caregivers of whom fright_rate holds; the rest do not frighten
  bool operator==(const CareSpread&) const = default;
  template <class C = CareSpread>
  static constexpr auto fields() {
    return std::tuple{field("attentiveness", &C::attentiveness).says("how quiet a call is still noticed"),
                      field("mirroring", &C::mirroring).says("how often an answer fits what was felt"),
                      field("tenderness", &C::tenderness).says("how seldom a call is met with coldness"),
                      field("touch", &C::touch).says("how much comfort is given by closeness"),
                      field("consistency", &C::consistency).says("how alike one day is to the next"),
                      field("fright_rate", &C::fright_rate).says("how often a warm answer frightens"),
                      share("common_factor", &C::common_factor, "what the qualities have in common"),
                      share("fright_share", &C::fright_share, "share of caregivers who frighten at all")};
  }
};

/// How a caregiver grew up: the next generation's care follows from a simulated life.
struct Upbringing {
  CareProfile care;       ///< the care the caregiver got as a child
  double reflection = 0;  ///< reached by 20, by talking, reading or therapy
  bool has_steady_partner = false;
  bool operator==(const Upbringing&) const = default;
  template <class U = Upbringing>
  static constexpr auto fields() {
    return std::tuple{
        field("care", &U::care).says("the care this caregiver got as a child"),
        share("reflection", &U::reflection, "reflection reached by 20"),
        field("has_steady_partner", &U::has_steady_partner).says("lives with a trustworthy partner from 22")};
  }
};

struct CaregiverSpec {
  std::string name;
  double presence = 1;
  Spread support{0.6};
  double drift = 0.03;
  CareSpread care;
  std::optional<Upbringing> grew_up_with;  ///< if given, `care` follows from this caregiver's own life
  bool operator==(const CaregiverSpec&) const = default;
  template <class C = CaregiverSpec>
  static constexpr auto fields() {
    return std::tuple{
        field("name", &C::name).required().says("what the caregiver is called"),
        share("presence", &C::presence, "share of the child's week, relative to other caregivers"),
        field("support", &C::support).says("how much help this caregiver has"),
        share("drift", &C::drift, "sd of the change of care every two years of childhood"),
        field("care", &C::care).says("what is given"),
        field("grew_up_with", &C::grew_up_with)
            .says("if given, the care follows from this caregiver's own life")};
  }
};

struct PersonSpec {
  std::string name;
  TemperamentSpread temperament;
  bool operator==(const PersonSpec&) const = default;
  template <class Self = PersonSpec>
  static constexpr auto fields() {
    return std::tuple{field("name", &Self::name).required().says("what the person is called"),
                      field("temperament", &Self::temperament)};
  }
};

/// The eight sections of a scenario's card.
struct Card {
  std::string what_is_it, how_it_works, how_to_use_it, notice, try_this, extend, sources, limits;
  bool operator==(const Card&) const = default;
  template <class C = Card>
  static constexpr auto fields() {
    return std::tuple{field("what_is_it", &C::what_is_it).required(),
                      field("how_it_works", &C::how_it_works).required(),
                      field("how_to_use_it", &C::how_to_use_it).required(),
                      field("notice", &C::notice).required(),
                      field("try_this", &C::try_this).required(),
                      field("extend", &C::extend).required(),
                      field("sources", &C::sources).required(),
                      field("limits", &C::limits).required()};
  }
};

/// Something that happens at an age: a command. In a file: {"at": "22y", "do": "meet_partner", …}.
struct ScenarioEvent {
  Age at;
  Command command;
  bool operator==(const ScenarioEvent&) const = default;
};

/// One changed setting of the scenario file: a path such as "person.temperament.reactivity" and JSON text.
struct Setting {
  std::string path;
  std::string value;
  bool operator==(const Setting&) const = default;
};

/// A variant to compare with: the same scenario with some settings changed and some events more.
struct Arm {
  std::string name;
  std::vector<Setting> set;
  std::vector<ScenarioEvent> events;
  bool operator==(const Arm&) const = default;
  template <class Self = Arm>
  static constexpr auto fields() {
    return std::tuple{field("name", &Self::name).required(), field("set", &Self::set),
                      field("events", &Self::events).within(0, kMostEvents)};
  }
};

/// What the scenario promises, checked over many seeds. Either a band for the mean of a measure at an age
/// (`at_least`, `at_most`), or a comparison: at least `by` more than in `than_arm`.
struct Tendency {
  std::string says;     ///< the sentence that is checked
  std::string measure;  ///< a name of measures.hpp
  Age at;
  std::string arm;  ///< empty: the scenario itself
  std::optional<double> at_least;
  std::optional<double> at_most;
  std::optional<std::string> than_arm;  ///< "": the scenario itself
  double by = 0;
  bool operator==(const Tendency&) const = default;
  template <class T = Tendency>
  static constexpr auto fields() {
    return std::tuple{field("says", &T::says).required(), field("measure", &T::measure).required(),
                      field("at", &T::at).required(),     field("arm", &T::arm),
                      field("at_least", &T::at_least),    field("at_most", &T::at_most),
                      field("than_arm", &T::than_arm),    field("by", &T::by).within(-7, 7)};
  }
};

struct Scenario {
  int format = 1;
  std::string name;
  Card card;
  PersonSpec person;
  std::vector<CaregiverSpec> caregivers;
  std::vector<ScenarioEvent> events;
  std::vector<Arm> arms;
  std::vector<Tendency> tendencies;
  Parameters parameters;
  bool operator==(const Scenario&) const = default;
  template <class S = Scenario>
  static constexpr auto fields() {
    return std::tuple{field("format", &S::format).within(1, 1).required(),
                      field("name", &S::name).required(),
                      field("card", &S::card).required(),
                      field("person", &S::person).required(),
                      field("caregivers", &S::caregivers).within(1, kMostCaregivers).required(),
                      field("events", &S::events).within(0, kMostEvents),
                      field("arms", &S::arms).within(0, kMostArms),
                      field("tendencies", &S::tendencies).within(0, kMostTendencies),
                      field("parameters", &S::parameters)};
  }
};

/// The scenario's own events as commands, in order of age.
[[nodiscard]] Commands commands_of(const std::vector<ScenarioEvent>& events);

}  // namespace securebase
