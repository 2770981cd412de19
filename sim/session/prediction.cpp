#include "sim/session/prediction.hpp"

#include <algorithm>
#include <cmath>

namespace securebase {
namespace {

/// Ages of which one can say something: about the ends of the stages, and decades.
constexpr std::array<double, 12> kHorizonYears{0.5, 1, 1.5, 3, 6, 12, 18, 25, 35, 50, 65, 80};
/// Looking ahead begins a quarter of the life so far away: the eye of a year-old is on months, not on decades.
constexpr double kUsualLead = 1.25;

std::uint32_t& count_of(Hands& hands, PredictedOption option) {
  if (option == PredictedOption::rises) return hands.rises;
  return option == PredictedOption::stays ? hands.stays : hands.falls;
}

/// How many bytes the letter at the start of this text has; 0 if there is no well-formed one.
std::size_t letter_size(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  std::size_t size = 1;
  if (first >= 0x80) size = first >= 0xF0 ? 4 : (first >= 0xE0 ? 3 : 2);
  if (first >= 0x80 && (first < 0xC2 || first > 0xF4)) return 0;
  if (text.size() < size) return 0;
  for (std::size_t i = 1; i < size; ++i)
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  // Longer than needed, half of a pair, or beyond the last letter there is.
  const bool is_overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
  const bool is_beyond = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
  return is_overlong || is_beyond ? 0 : size;
}

bool is_control(std::string_view letter) {
  const auto first = static_cast<unsigned char>(letter[0]);
  const bool is_c1 = letter.size() == 2 && first == 0xC2 && static_cast<unsigned char>(letter[1]) < 0xA0;
  return first < 0x20 || first == 0x7F || is_c1;
}

PredictedOption option_for(double change) {
  if (std::abs(change) < kAboutTheSame) return PredictedOption::stays;
  return change > 0 ? PredictedOption::rises : PredictedOption::falls;
}

void set_point(Prediction& prediction, PredictedPoint point) {
  auto& drawn = prediction.drawn;
  const auto place = std::lower_bound(
      drawn.begin(), drawn.end(), point.episode,
      [](const PredictedPoint& each, std::uint32_t episode) { return each.episode < episode; });
  if (place != drawn.end() && place->episode == point.episode)
    place->level = point.level;
  else
    drawn.insert(place, point);
}

}  // namespace

std::uint32_t Hands::of(PredictedOption option) const {
  Hands copy = *this;
  return count_of(copy, option);
}

void Hands::raise(PredictedOption option, int by) {
  std::uint32_t& count = count_of(*this, option);
  const std::int64_t wanted = static_cast<std::int64_t>(count) + by;
  count = static_cast<std::uint32_t>(std::clamp<std::int64_t>(wanted, 0, kMostHands));
}

float CurvePoint::*value_of(PredictedCurve curve) {
  if (curve == PredictedCurve::model_of_other) return &CurvePoint::model_of_other;
  return curve == PredictedCurve::model_of_self ? &CurvePoint::model_of_self : &CurvePoint::felt_security;
}

double kept_level(double level) { return std::round(std::clamp(level, 0.0, 1.0) / kFinestLevel) / 100; }

std::string kept_reason(std::string_view words) {
  std::string kept;
  std::size_t letters = 0;
  while (!words.empty() && letters < kLongestReason) {
    const std::size_t size = letter_size(words);
    const std::string_view letter = words.substr(0, std::max<std::size_t>(size, 1));
    words.remove_prefix(letter.size());
    if (size == 0 || is_control(letter)) continue;
    kept += letter;
    ++letters;
  }
  return kept;
}

std::vector<std::uint32_t> horizons_after(std::uint32_t made_at) {
  std::vector<std::uint32_t> all;
  for (const double years : kHorizonYears) {
    const std::uint32_t episode = std::min(episode_at(Age::from_years(years)), kEndOfLife);
    if (episode >= made_at + kPredictionSteps) all.push_back(episode);
  }
  return all;
}

std::optional<Prediction> prediction_at(std::span<const CurvePoint> lived, std::uint32_t made_at,
                                        PredictedCurve curve) {
  const std::vector<std::uint32_t> horizons = horizons_after(made_at);
  if (horizons.empty() || made_at >= lived.size()) return {};
  Prediction prediction;
  prediction.made_at = prediction.seen_until = made_at;
  const Age far_enough = Age::from_years(age_at(made_at).years() * kUsualLead);
  const auto usual = std::lower_bound(horizons.begin(), horizons.end(), episode_at(far_enough));
  prediction.horizon = usual == horizons.end() ? horizons.back() : *usual;
  turn_to(prediction, curve, lived);
  return prediction;
}

std::uint32_t moment_of_step(const Prediction& prediction, std::size_t step) {
  const std::uint64_t span = prediction.horizon - prediction.made_at;
  const std::uint64_t way =
      (span * std::min(step, kPredictionSteps) + kPredictionSteps / 2) / kPredictionSteps;
  return prediction.made_at + static_cast<std::uint32_t>(way);
}

std::size_t step_near(const Prediction& prediction, std::uint32_t episode) {
  if (episode <= prediction.made_at) return 0;
  const double way = static_cast<double>(episode - prediction.made_at);
  const double span = static_cast<double>(prediction.horizon - prediction.made_at);
  return std::min(kPredictionSteps, static_cast<std::size_t>(way / span * kPredictionSteps + 0.5));
}

double drawn_at(const Prediction& prediction, std::uint32_t episode) {
  PredictedPoint before{prediction.made_at, prediction.start};
  for (const PredictedPoint& point : prediction.drawn) {
    if (point.episode >= episode) {
      const double span = static_cast<double>(point.episode - before.episode);
      const double way = episode <= before.episode ? 0 : static_cast<double>(episode - before.episode) / span;
      return before.level + (point.level - before.level) * way;
    }
    before = point;
  }
  return before.level;
}

void draw_stroke(Prediction& prediction, PenPlace from, PenPlace to) {
  if (from.step > to.step) std::swap(from, to);
  to.step = std::min(to.step, kPredictionSteps);
  const double span = static_cast<double>(to.step - std::min(from.step, to.step));
  for (std::size_t step = std::max<std::size_t>(from.step, 1); step <= to.step; ++step) {
    const double way = span > 0 ? static_cast<double>(step - from.step) / span : 1;
    const double level = from.level + (to.level - from.level) * way;
    set_point(prediction, {moment_of_step(prediction, step), kept_level(level)});
  }
}

void look_to(Prediction& prediction, std::uint32_t horizon) {
  const std::uint32_t nearest = prediction.made_at + static_cast<std::uint32_t>(kPredictionSteps);
  if (nearest > kEndOfLife) return;
  const std::vector<PredictedPoint> before = std::move(prediction.drawn);
  prediction.drawn.clear();
  prediction.horizon = std::clamp(horizon, nearest, kEndOfLife);
  for (const PredictedPoint& point : before) {
    const std::size_t step = step_near(prediction, point.episode);
    if (point.episode <= prediction.horizon && step > 0)
      set_point(prediction, {moment_of_step(prediction, step), point.level});
  }
}

void turn_to(Prediction& prediction, PredictedCurve curve, std::span<const CurvePoint> lived) {
  if (curve != prediction.curve) prediction.drawn.clear();
  prediction.curve = curve;
  if (prediction.made_at < lived.size())
    prediction.start = kept_level(static_cast<double>(lived[prediction.made_at].*value_of(curve)));
}

bool holds_anything(const Prediction& prediction) {
  return !prediction.drawn.empty() || prediction.option || prediction.hands.all() > 0 ||
         !prediction.reason.empty() || !prediction.explanation.empty();
}

std::optional<PredictionOutcome> outcome_of(const Prediction& prediction, std::span<const CurvePoint> lived) {
  if (prediction.horizon >= lived.size()) return {};
  const auto level_at = [&](std::uint32_t episode) {
    return static_cast<double>(lived[episode].*value_of(prediction.curve));
  };
  PredictionOutcome outcome;
  outcome.lived = level_at(prediction.horizon);
  outcome.came = option_for(outcome.lived - prediction.start);
  if (prediction.drawn.empty()) return outcome;
  double sum = 0;
  for (std::size_t step = 1; step <= kPredictionSteps; ++step) {
    const std::uint32_t episode = moment_of_step(prediction, step);
    sum += std::abs(drawn_at(prediction, episode) - level_at(episode));
  }
  outcome.apart = sum / kPredictionSteps;
  return outcome;
}

}  // namespace securebase
