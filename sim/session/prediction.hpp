#pragma once
// Predict, observe, explain: what someone expects a curve of a life to do, noted before it is lived, and what came of
// it. A prediction never judges: it holds what was expected beside what was lived, and asks what would explain it.
// Pure values and functions; the screen, files and tables are made from them elsewhere.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/fields.hpp"
#include "sim/life/schedule.hpp"
#include "sim/life/timeline.hpp"

namespace securebase {

inline constexpr std::size_t kMostPredictions = 50;  ///< in one session
inline constexpr std::size_t kPredictionSteps =
    24;  ///< of the grid a drawing lies on, from made_at to horizon
inline constexpr std::size_t kLongestReason = 300;  ///< letters
inline constexpr std::uint32_t kMostHands = 999;    ///< for one option
inline constexpr double kAboutTheSame = 0.05;  ///< a smaller change than this is none, on the scale 0–1
inline constexpr double kFinestLevel = 0.01;   ///< drawings and beginnings are kept in hundredths

/// Which curve of the timeline is predicted.
enum class PredictedCurve : std::uint8_t { model_of_other, model_of_self, felt_security };
template <>
struct EnumWords<PredictedCurve> {
  static constexpr std::array<std::string_view, 3> names{"model_of_other", "model_of_self", "felt_security"};
};

/// What the curve will have done at the horizon, beside where it was when it was predicted.
enum class PredictedOption : std::uint8_t {
  rises,  ///< by kAboutTheSame or more
  stays,  ///< less than that up or down
  falls   ///< by kAboutTheSame or more
};
inline constexpr std::size_t kPredictedOptions = 3;
template <>
struct EnumWords<PredictedOption> {
  static constexpr std::array<std::string_view, kPredictedOptions> names{"rises", "stays", "falls"};
};

/// How far it is with a prediction.
enum class PredictionStage : std::uint8_t {
  being_made,  ///< its life stands still; pen and hands are out
  played,      ///< time has gone on from there; what was expected stays as it is
  put_away     ///< kept, and no longer on the screen
};
template <>
struct EnumWords<PredictionStage> {
  static constexpr std::array<std::string_view, 3> names{"being_made", "played", "put_away"};
};

/// Where a drawn curve was set; between two points it runs straight, after the last it stays level.
struct PredictedPoint {
  std::uint32_t episode = 0;
  double level = 0;
  bool operator==(const PredictedPoint&) const = default;
  template <class P = PredictedPoint>
  static constexpr auto fields() {
    return std::tuple{field("episode", &P::episode).within(0, kEndOfLife).required(),
                      field("level", &P::level).within(0, 1).required()};
  }
};

/// A show of hands: how many were raised for each option.
struct Hands {
  std::uint32_t rises = 0;
  std::uint32_t stays = 0;
  std::uint32_t falls = 0;
  bool operator==(const Hands&) const = default;
  template <class H = Hands>
  static constexpr auto fields() {
    return std::tuple{field("rises", &H::rises).within(0, kMostHands),
                      field("stays", &H::stays).within(0, kMostHands),
                      field("falls", &H::falls).within(0, kMostHands)};
  }
  [[nodiscard]] std::uint32_t of(PredictedOption option) const;
  [[nodiscard]] std::uint32_t all() const { return rises + stays + falls; }
  /// So many hands more or fewer for an option, held to 0–kMostHands.
  void raise(PredictedOption option, int by);
};

struct Prediction {
  PredictionStage stage = PredictionStage::being_made;
  PredictedCurve curve = PredictedCurve::model_of_other;
  std::uint32_t branch = 0;   ///< which life of the session
  std::uint32_t made_at = 0;  ///< the moment after which nothing was known
  std::uint32_t horizon = 0;  ///< the moment it is about, at least kPredictionSteps later
  double start = 0;           ///< the curve when it was predicted, in hundredths
  std::vector<PredictedPoint>
      drawn;  ///< in order, each on the grid, none at made_at; empty: nothing was drawn
  std::optional<PredictedOption> option;
  Hands hands;
  std::uint32_t seen_until = 0;  ///< how far the life has been shown since; nothing beyond is
  std::string reason;            ///< what makes one think so
  std::string explanation;       ///< what would explain what came
  bool operator==(const Prediction&) const = default;
  template <class P = Prediction>
  static constexpr auto fields() {
    return std::tuple{field("stage", &P::stage).required(),
                      field("curve", &P::curve).required(),
                      field("branch", &P::branch),
                      field("made_at", &P::made_at).within(0, kEndOfLife).required(),
                      field("horizon", &P::horizon).within(0, kEndOfLife).required(),
                      field("start", &P::start).within(0, 1).required(),
                      field("drawn", &P::drawn).within(0, kPredictionSteps),
                      field("option", &P::option),
                      field("hands", &P::hands),
                      field("seen_until", &P::seen_until).within(0, kEndOfLife),
                      field("reason", &P::reason),
                      field("explanation", &P::explanation)};
  }
};

/// The read-out of this curve at one moment of a life.
[[nodiscard]] float CurvePoint::*value_of(PredictedCurve curve);

/// A level as it is kept: 0–1 in hundredths.
[[nodiscard]] double kept_level(double level);

/// A reason as it is kept: well-formed UTF-8 without control characters, cut after kLongestReason letters.
[[nodiscard]] std::string kept_reason(std::string_view words);

/// A prediction for this life, made at this moment of it; nothing if so little of life is left, or if the life has
/// not been lived to there.
[[nodiscard]] std::optional<Prediction> prediction_at(std::span<const CurvePoint> lived,
                                                      std::uint32_t made_at, PredictedCurve curve);

/// The moment of a step of the grid, 0 (made_at) to kPredictionSteps (horizon).
[[nodiscard]] std::uint32_t moment_of_step(const Prediction& prediction, std::size_t step);
/// The step that lies nearest to this moment.
[[nodiscard]] std::size_t step_near(const Prediction& prediction, std::uint32_t episode);

/// The drawn curve at this moment, from made_at on; where nothing is drawn, the level it starts from.
[[nodiscard]] double drawn_at(const Prediction& prediction, std::uint32_t episode);

/// One end of a stroke of the pen: a step of the grid and a level.
struct PenPlace {
  std::size_t step = 0;
  double level = 0;
};
/// Draws one stroke: every step from one end to the other gets a point, what was drawn there before is gone. Step 0
/// stays what it is: known.
void draw_stroke(Prediction& prediction, PenPlace from, PenPlace to);

/// About another moment: what was drawn up to there moves to the new grid. Held to what is left of life.
void look_to(Prediction& prediction, std::uint32_t horizon);
/// About another curve: a drawing of the old one is gone.
void turn_to(Prediction& prediction, PredictedCurve curve, std::span<const CurvePoint> lived);

/// Whether anything has been expected yet: drawn, chosen, raised or written.
[[nodiscard]] bool holds_anything(const Prediction& prediction);

/// The ages one may look to from this moment, youngest first.
[[nodiscard]] std::vector<std::uint32_t> horizons_after(std::uint32_t made_at);

/// What was lived, beside what was expected.
struct PredictionOutcome {
  double lived = 0;  ///< the curve at the horizon
  PredictedOption came = PredictedOption::stays;
  std::optional<double> apart =
      {};  ///< how far the drawn curve lay from the lived one, on the mean of its steps
};
/// Nothing as long as the life has not been lived to the horizon.
[[nodiscard]] std::optional<PredictionOutcome> outcome_of(const Prediction& prediction,
                                                          std::span<const CurvePoint> lived);

}  // namespace securebase
