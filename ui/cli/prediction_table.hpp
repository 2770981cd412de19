#pragma once
// The predictions of a session as a table for a spreadsheet, beside what was lived.

#include <string>

#include "sim/life/timeline.hpp"
#include "sim/session/saved_session.hpp"

namespace securebase {

/// What a life is called where it has no name of its own: "life 2".
[[nodiscard]] std::string name_of_life(const SavedSession& session, std::size_t branch);

/// The life a prediction is about, as far as it was lived when it was kept.
[[nodiscard]] Timeline predicted_life(const SavedSession& session, const Prediction& prediction);

/// Every prediction, step by step (ui/view/words_prediction.hpp).
[[nodiscard]] std::string prediction_table(const SavedSession& session);

}  // namespace securebase
