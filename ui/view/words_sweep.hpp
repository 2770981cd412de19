#pragma once
// A sweep in plain words: what can be looked at, what was varied, what came of it, and what one point says.

#include <array>
#include <string>
#include <string_view>

#include "sim/study/sweep.hpp"
#include "sim/study/sweep_settings.hpp"
#include "ui/text/language.hpp"

namespace securebase {

/// Something a sweep can look at, as a learner is asked.
struct SweepWords {
  std::string_view outcome;  ///< its name for sweep_outcome
  std::string_view label;    ///< for a choice: "others come, 18 months"
  std::string_view title;    ///< of the picture: "“Others come when I call” at 18 months"
};
inline constexpr std::array kSweepLooks{
    SweepWords{"model_of_other@18m", "others come, 18 months"_t, "“Others come when I call” at 18 months"_t},
    SweepWords{"model_of_self@18m", "worth it, 18 months"_t, "“I am worth coming for” at 18 months"_t},
    SweepWords{"plain_bid@18m", "asks plainly, 18 months"_t,
               "Chance that a need is shown plainly at 18 months"_t},
    SweepWords{"ssp12_class=B", "secure at one"_t, "Secure in the Strange Situation at one"_t},
    SweepWords{"ssp12_class=A", "avoidant at one"_t, "Avoidant in the Strange Situation at one"_t},
    SweepWords{"ssp12_class=C", "resistant at one"_t, "Resistant in the Strange Situation at one"_t},
    SweepWords{"ssp12_class=D", "disorganized at one"_t, "Disorganized in the Strange Situation at one"_t},
    SweepWords{"security@18y", "security, 18 years"_t,
               "Security at 18: both models and the chance of a plain call"_t},
    SweepWords{"ecr_anxiety_25", "anxiety told, 25"_t,
               "Attachment anxiety, as a self-report at 25 tells it"_t},
    SweepWords{"ecr_avoidance_25", "avoidance told, 25"_t,
               "Attachment avoidance, as a self-report at 25 tells it"_t},
    SweepWords{"felt_security@30y", "felt security, 30"_t, "Felt security at 30"_t},
    SweepWords{"security@40y", "security, 40 years"_t,
               "Security at 40: both models and the chance of a plain call"_t},
    SweepWords{"partnered@40y", "with a partner, 40"_t, "Has a partner at 40"_t},
};

/// "Tomasz", or what happens and when: "meet partner at 28 years".
[[nodiscard]] std::string words_for_whose(const SweepSetting& setting);
/// "Tomasz: tenderness".
[[nodiscard]] std::string words_for_setting(const SweepSetting& setting);
/// The title of an outcome; its meaning where it is none of kSweepLooks.
[[nodiscard]] std::string title_of(const SweepOutcome& outcome);
/// A value of an axis: "0.25", "24".
[[nodiscard]] std::string words_for_value(double value);
/// A mean of the outcome: "0.42", or "42 %" for a share of lives.
[[nodiscard]] std::string words_for_mean(const SweepOutcome& outcome, double mean);

/// What is varied and how: "Tomasz: tenderness from 0 to 1, 11 values; at each the same 50 lives."
[[nodiscard]] std::string what_is_swept(const SweepRecipe& recipe, const std::vector<SweepSetting>& settings);
/// From where to where the outcome goes, and where it changes most; empty before there is an answer.
[[nodiscard]] std::string what_came_of_it(const SweepRecipe& recipe,
                                          const std::vector<SweepSetting>& settings,
                                          const std::vector<SweepPoint>& table);
/// What one point says, with how sure that is.
[[nodiscard]] std::string words_for_sweep_point(const SweepRecipe& recipe,
                                                const std::vector<SweepSetting>& settings,
                                                const SweepPoint& point);

}  // namespace securebase
