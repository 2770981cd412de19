#include "ui/cli/prediction_table.hpp"

#include "ui/view/words_prediction.hpp"

namespace securebase {

std::string name_of_life(const SavedSession& session, std::size_t branch) {
  const std::string& name = session.branches[branch].name;
  return name.empty() ? "life " + std::to_string(branch + 1) : in_quotes(name);
}

Timeline predicted_life(const SavedSession& session, const Prediction& prediction) {
  const SavedBranch& branch = session.branches[prediction.branch];
  Timeline timeline(Recipe{session.scenario, session.luck(), branch.changes});
  timeline.reach(branch.reached);
  return timeline;
}

std::string prediction_table(const SavedSession& session) {
  PredictionTable table;
  for (const Prediction& prediction : session.predictions)
    table.add(prediction, name_of_life(session, prediction.branch),
              predicted_life(session, prediction).samples());
  return table.text();
}

}  // namespace securebase
