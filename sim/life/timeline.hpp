#pragma once
// A whole life that can be visited at any moment: keyframes and re-running. Forking is copying.

#include <memory>
#include <vector>

#include "sim/life/life.hpp"

namespace securebase {

/// What the curves of a timeline show at one moment; each 0–1.
struct CurvePoint {
  float model_of_other = 0;
  float model_of_self = 0;
  float felt_security = 0;
  float arousal = 0;
  bool operator==(const CurvePoint&) const = default;
};

/// Everything a life is a function of.
struct Recipe {
  Scenario scenario;
  Luck luck;
  Commands commands;  ///< what a user changed, beside the scenario's own events
};

class Timeline {
 public:
  explicit Timeline(Recipe recipe);

  [[nodiscard]] const Recipe& recipe() const { return recipe_; }
  [[nodiscard]] std::shared_ptr<const World> world() const { return world_; }

  /// The state when `episode` (0 … kEndOfLife) episodes have been lived; lives on to there if needed.
  [[nodiscard]] State at(std::uint32_t episode);
  /// The state at a moment that has been lived; the last lived one if `episode` lies beyond.
  [[nodiscard]] State visit(std::uint32_t episode) const;
  /// The life at that moment, to be stepped by the caller.
  [[nodiscard]] Life life_at(std::uint32_t episode) { return {world_, at(episode)}; }

  /// Lives on until `episode`; nothing if that has been lived.
  void reach(std::uint32_t episode);
  /// How many episodes have been lived so far: what a viewer may see.
  [[nodiscard]] std::uint32_t reached() const { return now_.state().episode; }

  /// One sample a moment, 0 … reached().
  [[nodiscard]] const std::vector<CurvePoint>& samples() const { return samples_; }
  /// In order of their moment, up to reached().
  [[nodiscard]] const Marks& marks() const { return marks_; }

  /// Replaces the user's commands. What was lived before the first difference is kept, the rest forgotten.
  void change(Commands commands);

  /// Bytes held, for the promise of at most 100 MB.
  [[nodiscard]] std::size_t bytes() const;

 private:
  void note();
  void forget_from(std::uint32_t episode);

  Recipe recipe_;
  std::shared_ptr<const World> world_;
  Life now_;
  std::vector<State> keyframes_;
  std::vector<CurvePoint> samples_;
  Marks marks_;
};

}  // namespace securebase
