#pragma once
// A quarrel in four layers: what it was about (content), the feeling under it, the expectation under that, and the
// moments that taught the expectation (process; Mikulincer & Shaver 2016). Both partners have theirs. Of the partner
// only what the model knows is said: their working models and what has been seen since they came.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "ui/view/moments_behind.hpp"

namespace securebase {

inline constexpr std::size_t kLayers = 4;

/// What stands in one layer for one of the two: the words, and a smaller line under them.
struct LayerSide {
  std::string words;
  std::string note;
};

struct Layer {
  std::string heading;
  LayerSide own;
  LayerSide theirs;
};

/// A quarrel of this life, ready to be peeled.
struct PeeledQuarrel {
  std::uint32_t episode = 0;
  std::string name;
  std::string partner;
  std::string title;  ///< "33 years · about money · no end that week"
  std::array<Layer, kLayers> layers;
  std::vector<ToldMoment> moments;  ///< that taught the person's own expectation, by age; at most four
};

/// The quarrel at this moment of the life; nothing if there was none.
[[nodiscard]] std::optional<PeeledQuarrel> peel(const Timeline& timeline, std::uint32_t episode);

/// The feelings' belief: which of the two an expectation is about.
[[nodiscard]] Belief belief_under(Feeling feeling);
/// "about money", "about the chores", "about being late"; in English.
[[nodiscard]] std::string_view words_for(Topic topic);
/// A line that stands for what was said; each of the two has their own. In English.
[[nodiscard]] std::string_view line_said(Topic topic, Feeling feeling, bool is_partner);
[[nodiscard]] LayerSide words_for_feeling(Feeling feeling);
/// The expectation under a feeling, by the models of whoever feels it; `fear` 0–1.
[[nodiscard]] LayerSide expectation_under(Feeling feeling, const WorkingModel& models, double fear);

}  // namespace securebase
