#pragma once
// The attachment episode: the one rule of the whole model, at every age, in the order of Mikulincer &
// Shaver's activation model (2016): a need → is someone available? → is closeness viable? → bids and
// answers → what it taught.

#include <array>
#include <cstdint>

#include "sim/core/luck.hpp"
#include "sim/person/learning.hpp"
#include "sim/person/person.hpp"
#include "sim/relationship/figure.hpp"

namespace securebase {

inline constexpr std::size_t kMostRounds = 3;

/// One call and what it met with.
struct Round {
  double bid = 0;  ///< how loud the call was, 0–1
  Answer answer = Answer::unnoticed;
  double distress_after = 0;  ///< what shows, 0–1
  double arousal_after = 0;   ///< what goes on inside, 0–1
  bool operator==(const Round&) const = default;
  template <class R = Round>
  static constexpr auto fields() {
    return std::tuple{share("bid", &R::bid), field("answer", &R::answer),
                      share("distress_after", &R::distress_after), share("arousal_after", &R::arousal_after)};
  }
};

/// All that happened in one episode, enough to show it round by round and to recompute what it taught.
struct EpisodeRecord {
  std::uint8_t figure = 0;  ///< index into State::figures
  double need = 0;          ///< 0–1
  double distress = 0;      ///< at the start, 0–1
  double availability = 0;  ///< the figure's, today, 0–1
  double reckoned = 0;      ///< chance of choosing a plain bid, 0–1
  Strategy strategy = Strategy::primary;
  bool is_broken_off = false;  ///< fear interrupted the approach: no bid was made
  std::array<Round, kMostRounds> rounds{};
  std::uint8_t round_count = 0;
  bool is_repaired = false;  ///< a mismatch was followed by a match
  double payoff = 0;
  double openness = 0;  ///< plasticity that applied
  Lesson lesson;
  bool operator==(const EpisodeRecord&) const = default;
  template <class E = EpisodeRecord>
  static constexpr auto fields() {
    return std::tuple{field("figure", &E::figure),
                      share("need", &E::need),
                      share("distress", &E::distress),
                      share("availability", &E::availability),
                      share("reckoned", &E::reckoned),
                      field("strategy", &E::strategy),
                      field("is_broken_off", &E::is_broken_off),
                      field("rounds", &E::rounds),
                      field("round_count", &E::round_count),
                      field("is_repaired", &E::is_repaired),
                      field("payoff", &E::payoff),
                      share("openness", &E::openness),
                      field("lesson", &E::lesson)};
  }
  /// The last answer, or unnoticed if the approach was broken off.
  [[nodiscard]] Answer last_answer() const {
    return round_count == 0 ? Answer::unnoticed : rounds[round_count - 1U].answer;
  }
  /// The most telling answer, the one that taught: fright over relief over coldness over a near miss over
  /// nothing.
  [[nodiscard]] Answer gist() const;
};

struct EpisodeParameters {
  double least_need = 0.25;
  double specific_share = 0.5;
  double primary_constant = 0.18;
  double doubt = 0.51246;
  double ambivalence = 0.5;
  double secondary_floor = 0.03;
  double gain_loud = 1.5;
  double gain_muted = 0.37;
  double loud_rise = 0.15;
  double notice_softness = 0.08;
  double cold_always = 0.4;
  double strain_hardens = 0.3;
  double comfort = 0.25;
  double touch_gain = 0.45;
  double mismatch_outcome = 0.35;
  double settled = 0.12;
  double soothing_plain = 0.025;
  double soothing_muted = 0.04;
  double pay_rejection = 0.35;
  double pay_effort = 0.13;
  double pay_fright = 0.70;
  bool operator==(const EpisodeParameters&) const = default;
  template <class E = EpisodeParameters>
  static constexpr auto fields() {
    return std::tuple{
        share("least_need", &E::least_need, "the mildest need that calls for someone").from("free"),
        share("specific_share", &E::specific_share, "weight of this figure beside others in general")
            .from("free"),
        field("primary_constant", &E::primary_constant)
            .within(0.001, 10)
            .says("the higher, the more trust a plain bid takes")
            .from("free"),
        share("doubt", &E::doubt, "share of trust that a wholly unpredictable figure takes away")
            .from("free, calibrated"),
        share("ambivalence", &E::ambivalence,
              "pull of turning the bid up with a wholly unpredictable figure: it may work this time")
            .from("free"),
        share("secondary_floor", &E::secondary_floor, "pull of a strategy that has paid nothing yet")
            .from("free"),
        field("gain_loud", &E::gain_loud).within(1, 3).says("how much a bid is turned up").from("free"),
        share("gain_muted", &E::gain_muted, "how far a bid is turned down").from("free"),
        share("loud_rise", &E::loud_rise, "how much louder each further call is").from("free"),
        field("notice_softness", &E::notice_softness)
            .within(0.001, 1)
            .says("how blurred the threshold of noticing is")
            .from("free"),
        share("cold_always", &E::cold_always, "share of coldness that even a quiet call can meet")
            .from("free"),
        share("strain_hardens", &E::strain_hardens,
              "tenderness and mirroring that a unit of strain takes away")
            .from("free"),
        share("comfort", &E::comfort, "distress that a matched answer takes away").from("free"),
        share("touch_gain", &E::touch_gain, "what touch adds to that").from("free"),
        share("mismatch_outcome", &E::mismatch_outcome, "what a warm answer that does not fit is worth")
            .from("free"),
        share("settled", &E::settled, "distress at which a need has passed").from("free"),
        share("soothing_plain", &E::soothing_plain, "distress that passes by itself in a round").from("free"),
        share("soothing_muted", &E::soothing_muted, "the same when attention is turned away from the need")
            .from("free"),
        field("pay_rejection", &E::pay_rejection).within(0, 3).says("what a cold answer costs").from("free"),
        field("pay_effort", &E::pay_effort).within(0, 3).says("what calling costs").from("free"),
        field("pay_fright", &E::pay_fright).within(0, 3).says("what fright costs").from("free"),
    };
  }
};

/// Where and when the episode happens, as far as it matters to the rule.
struct Moment {
  Luck luck;
  std::uint32_t episode = 0;
  double availability = 0.5;  ///< of the figure, today, 0–1
  double openness = 1;        ///< plasticity that applies, 0–1
  double hears_muted = 0;     ///< share of what a muted bid hides that the figure senses, 0–1
};

/// Lives through one episode with this figure and learns from it.
[[nodiscard]] EpisodeRecord live_episode(Person& person, Figure& figure, const Moment& moment,
                                         const EpisodeParameters& episode,
                                         const LearningParameters& learning);

/// Chance of a plain bid if an answer is expected with `expectation`: o³/(o³ + k(1−o)³).
[[nodiscard]] double chance_of_plain_bid(double expectation, const EpisodeParameters& parameters);

/// Chance that a need not shown plainly is turned up rather than down: closeness is worth fighting for if
/// that has paid, or if with this figure one never knows.
[[nodiscard]] double chance_of_turning_up(const Person& person, const Figure& figure,
                                          const EpisodeParameters& parameters);

/// What is expected of this figure: the general model mixed with the specific one.
[[nodiscard]] double expectation_of(const Person& person, const Figure& figure,
                                    const EpisodeParameters& parameters);

}  // namespace securebase
