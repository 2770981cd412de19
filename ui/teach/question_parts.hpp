#pragma once
// What questions of a pack are put together from.

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ui/teach/question.hpp"
#include "ui/text/language.hpp"

namespace securebase {

/// The read-outs under the timeline, in the order of the screen.
inline constexpr std::array kReadOuts{PredictedCurve::model_of_other, PredictedCurve::model_of_self,
                                      PredictedCurve::felt_security};

/// A place to write in.
[[nodiscard]] inline std::string blank() { return std::string(kBlank); }
/// A question that has its heading.
[[nodiscard]] Question headed(std::string_view heading);
/// Each in the language of the screen.
[[nodiscard]] std::vector<std::string> said(std::initializer_list<std::string_view> sentences);
/// The label and the key of a control, by its name.
[[nodiscard]] std::string label_of(std::string_view control);
[[nodiscard]] std::string key_of(std::string_view control);
/// The name of a curve inside a sentence: "others come when I call".
[[nodiscard]] std::string inside_of(PredictedCurve curve);
/// "it rises", "it stays about the same", "it falls".
[[nodiscard]] std::vector<std::string> options_of_prediction();
/// How the same start goes with other luck; it is said wherever one life is told.
[[nodiscard]] std::string one_of_many();

}  // namespace securebase
