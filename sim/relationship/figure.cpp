#include "sim/relationship/figure.hpp"

#include "sim/core/math.hpp"

namespace securebase {
namespace {
constexpr double kMostStrain = 0.5;
}

double availability(const Figure& figure, double stress, const CareParameters& p) {
  const double swing = (1 - figure.care.consistency) * p.mood_swing * figure.mood;
  return clip(figure.care.attentiveness + swing - figure.strain - figure.wear - stress);
}

MoodStep mood_step(double days, const CareParameters& p) {
  double kept = 1;
  for (; days >= 1; days -= 1) kept *= p.mood_persistence;
  kept *= 1 - days * (1 - p.mood_persistence);
  return {kept, std::sqrt(1 - kept * kept)};
}

void pass_mood(Figure& figure, MoodStep step, double luck) {
  constexpr double kRootTwelve = 3.4641016151377544;  // an even draw from 0 to 1 has sd 1/√12
  figure.mood = step.kept * figure.mood + step.fresh * kRootTwelve * (luck - 0.5);
}

void notice_rhythm(Figure& figure, double outcome, const CareParameters& p) {
  constexpr double kFullSwing = 8;  // a third of the range away, squared, counts as wholly unpredictable
  figure.lately += p.lately_rate * (outcome - figure.lately);
  const double strayed = figure.lately - figure.specific;
  figure.unpredictability += p.rhythm_rate * (clip(kFullSwing * strayed * strayed) - figure.unpredictability);
}

void strain(Figure& figure, double crying, const CareParameters& p) {
  figure.strain += p.strain_per_cry * crying * (1 - figure.support) - p.strain_recovery * figure.strain;
  figure.strain = clip(figure.strain, 0, kMostStrain);
}

void drift_care(Figure& figure, double bell, const CareParameters& p) {
  const auto drifted = [&](double now, double usual, double step) {
    return clip(usual + p.drift_kept * (now - usual) + step);
  };
  CareProfile& care = figure.care;
  const CareProfile& usual = figure.usual;
  const double step = figure.drift * bell;
  care.attentiveness = drifted(care.attentiveness, usual.attentiveness, step);
  care.mirroring = drifted(care.mirroring, usual.mirroring, step);
  care.tenderness = drifted(care.tenderness, usual.tenderness, step);
  care.touch = drifted(care.touch, usual.touch, step);
}

}  // namespace securebase
