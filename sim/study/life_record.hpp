#pragma once
// What a study keeps of one life: its state at the ages at which studies look, and what happened between
// them. One pass over the life; nothing is looked at twice.

#include <array>
#include <memory>
#include <optional>

#include "sim/instruments/instrument_parameters.hpp"
#include "sim/instruments/strange_situation.hpp"
#include "sim/life/life.hpp"

namespace securebase {

/// The ages at which states are kept, in order.
enum class Stop : std::uint8_t {
  m12,
  m18,
  m48,
  y8,
  y15,
  y16,
  y18,
  y20,
  y25,
  y26,
  y26_m8,
  y29,
  y30,
  y35,
  y40,
  y65
};
inline constexpr std::array kStopMonths{12,  18,  48,  96,  180, 192, 216, 240,
                                        300, 312, 320, 348, 360, 420, 480, 780};

/// The first partnership of a life.
struct FirstCouple {
  std::uint32_t met_episode = 0;
  PartnerTraits traits;                      ///< the partner's, when they met
  WorkingModel own_models;                   ///< the person's own, when they met
  std::uint32_t seen_episode = 0;            ///< half a year on, or the last moment before an earlier end
  double own_commitment = 0;                 ///< then, 0–1
  double their_commitment = 0;               ///< then, 0–1
  double own_recovery = 0;                   ///< then, 0–1
  std::optional<std::uint32_t> end_episode;  ///< nothing while they are together
  std::uint32_t quarrels = 0;                ///< in its first two years
  std::uint32_t unended_quarrels = 0;        ///< of these, the ones that found no end
};

/// How each instrument measures in a study.
struct StudyInstruments {
  InstrumentParameters instruments;
  SspParameters strange_situation;
  bool operator==(const StudyInstruments&) const = default;
  template <class S = StudyInstruments>
  static constexpr auto fields() {
    return std::tuple{field("instruments", &S::instruments),
                      field("strange_situation", &S::strange_situation)};
  }
};

/// How often a need was muted with the partner, by what the partner's last answer was (Overall, Simpson &
/// Struthers 2013 call a fitting answer softening).
struct Withdrawal {
  std::uint32_t moments = 0;
  std::uint32_t muted = 0;
};

/// One life as a study has it.
struct LifeRecord {
  Luck luck;
  const InstrumentParameters* instruments = nullptr;
  const SspCodingParameters* coding = nullptr;
  std::array<State, kStopMonths.size()> states;
  double sensitivity_observed = 0;
  SspResult ssp12;
  SspResult ssp48;
  int life_events_1_18 = 0;
  std::optional<double> emotion_20_23;  ///< mean over all moments with a partner in that time
  std::optional<FirstCouple> first_couple;
  Withdrawal after_softening;  ///< from 25 to 30
  Withdrawal otherwise;        ///< from 25 to 30
  double therapy_hours = 0;

  [[nodiscard]] const State& at(Stop stop) const { return states[static_cast<std::size_t>(stop)]; }
};

/// The Strange Situation of a life in this state, with its primary caregiver.
[[nodiscard]] SspResult ssp_of(const State& state, const World& world, const SspParameters& parameters);

/// Lives one life up to a stop and keeps what a study needs; later states stay empty. `study` must outlive
/// the record.
[[nodiscard]] LifeRecord record_life(std::shared_ptr<const World> world, const StudyInstruments& study,
                                     Stop last = Stop::y65);

}  // namespace securebase
