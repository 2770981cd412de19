// What lies over the stage of the life in words: why a belief changed, a quarrel as far as it is peeled, a prediction.

#include <algorithm>

#include "ui/app/description_parts.hpp"
#include "ui/app/layers.hpp"
#include "ui/app/why.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_layers.hpp"
#include "ui/view/words_prediction.hpp"
#include "ui/view/words_why.hpp"

namespace securebase {
namespace {

// --- why -----------------------------------------------------------------------------------------------------

std::string step_told(const WhyStep& step) { return fact_told(step.name, step.value); }

std::string steps_told(const std::vector<WhyStep>& steps) {
  std::vector<std::string> sentences;
  sentences.reserve(steps.size());
  for (const WhyStep& step : steps) sentences.push_back(step_told(step));
  return in_a_row(sentences);
}

std::string facts_told(const WhyAsked& asked) {
  std::vector<std::string> sentences;
  for (const WhyFact& fact : facts_of(asked)) sentences.push_back(fact_told(fact.name, fact.value));
  return in_a_row(sentences);
}

/// The chosen one of the moments behind the belief, in full.
std::string chosen_told(const Desk& desk) {
  const std::vector<MomentBehind> all = moments_of(desk);
  if (all.empty()) return std::string(tr("No moment has moved it yet."_t));
  const std::size_t which = chosen_moment(desk);
  const ToldMoment told = told_moment(all[which], desk.session.timeline());
  return in_a_row({say("Moment {n} of {all}, at {age}, {moment}: it moved the belief by {change}."_t,
                       {{"n", std::to_string(which + 1)},
                        {"all", std::to_string(all.size())},
                        {"age", told.age},
                        {"moment", told.brief},
                        {"change", with_sign(told.moment.change)}}),
                   told.story});
}

std::string why_now(const Desk& desk) {
  const Session& session = desk.session;
  const Change change = change_at(session.timeline(), session.state().episode);
  return why_it_changed({session.state(), change, session.name(), desk.view.why.belief});
}

Description describe_why(const Desk& desk) {
  const Session& session = desk.session;
  const Change change = change_at(session.timeline(), session.state().episode);
  const WhyAsked asked{session.state(), change, session.name(), desk.view.why.belief};
  Description all;
  tell(all, tr("Why did this change?"_t),
       in_a_row({title_of(asked.state, asked.name) + ".",
                 say("Asked about “{belief}”."_t, {{"belief", std::string(tr(words_for(asked.belief)))}}),
                 why_it_changed(asked), facts_told(asked)}));
  tell(all, tr("How it was read"_t), steps_told(reading_of(asked)));
  tell(all, std::string("“") + std::string(tr(words_for(asked.belief))) + "”",
       in_a_row({steps_told(path_of(asked)), words_for_weight(asked)}));
  tell(all, say("The moments that made it, up to {age}"_t, {{"age", words_for_span(age_at(asked_at(desk)))}}),
       chosen_told(desk));
  return all;
}

// --- layers --------------------------------------------------------------------------------------------------

std::string side_told(const std::string& who, const LayerSide& side) {
  if (side.words.empty()) return {};
  const bool is_ended = side.words.back() == '.' || side.words.find(".”") != std::string::npos;
  return in_a_row({who + ": " + side.words + (is_ended ? "" : "."), side.note});
}

/// The moments of the deepest layer: all of them briefly, and the chosen one in full.
std::string taught_told(const PeeledQuarrel& quarrel, std::size_t moment) {
  if (quarrel.moments.empty()) return {};
  std::vector<std::string> sentences;
  for (const ToldMoment& told : quarrel.moments)
    sentences.push_back(
        say("At {age}, {moment} ({change})."_t,
            {{"age", told.age}, {"moment", told.brief}, {"change", with_sign(told.moment.change)}}));
  const ToldMoment& chosen = quarrel.moments[std::min(moment, quarrel.moments.size() - 1)];
  sentences.push_back(say("Chosen is the one at {age}."_t, {{"age", chosen.age}}));
  sentences.push_back(chosen.story);
  return in_a_row(sentences);
}

std::string layer_told(const PeeledQuarrel& quarrel, std::size_t index, std::size_t moment) {
  const Layer& layer = quarrel.layers[index];
  const std::string own = index + 1 == kLayers ? taught_told(quarrel, moment) : std::string();
  return in_a_row(
      {side_told(quarrel.name, layer.own), own, side_told(capital(quarrel.partner), layer.theirs)});
}

Description describe_layers(const Desk& desk) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  if (!quarrel) return {};
  const std::size_t depth = std::min(desk.view.layers.depth, kLayers);
  Description all;
  tell(all, tr("A quarrel, peeled"_t),
       in_a_row({quarrel->name + " · " + quarrel->partner + " · " + quarrel->title + ".",
                 say("{n} of {all} layers lie open."_t,
                     {{"n", std::to_string(depth)}, {"all", std::to_string(kLayers)}})}));
  for (std::size_t i = 0; i < depth; ++i)
    tell(all, quarrel->layers[i].heading, layer_told(*quarrel, i, desk.view.layers.moment));
  return all;
}

std::string layers_now(const Desk& desk) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  if (!quarrel) return {};
  const std::size_t deepest = std::min(desk.view.layers.depth, kLayers) - 1;
  return in_a_row(
      {quarrel->layers[deepest].heading + ".", layer_told(*quarrel, deepest, desk.view.layers.moment)});
}

// --- predict -------------------------------------------------------------------------------------------------

std::string drawn_told(const Prediction& prediction) {
  if (prediction.drawn.empty()) return {};
  const std::uint32_t middle = (prediction.made_at + prediction.horizon) / 2;
  return say("The curve that is drawn goes from {first} by way of {middle} to {last}."_t,
             {{"first", number(prediction.start)},
              {"middle", number(drawn_at(prediction, middle))},
              {"last", number(drawn_at(prediction, prediction.horizon))}});
}

std::string options_told(const Prediction& prediction) {
  std::vector<std::string> options;
  for (std::size_t i = 0; i < kPredictedOptions; ++i)
    options.emplace_back(tr(words_for(static_cast<PredictedOption>(i))));
  std::vector<std::string> sentences{say("One can choose: {options}."_t, {{"options", listed(options)}})};
  if (prediction.hands.all() == 0) return sentences.front();
  for (std::size_t i = 0; i < kPredictedOptions; ++i)
    sentences.push_back(capital(words_for_hands(prediction, static_cast<PredictedOption>(i))) + ".");
  return in_a_row(sentences);
}

std::string prediction_told(const Desk& desk, const Prediction& prediction) {
  return in_a_row(told_prediction(prediction, desk.session.shown_samples(prediction.branch)));
}

Description describe_prediction(const Desk& desk) {
  const Prediction* open = desk.session.open_prediction();
  if (!open) return {};
  const Branches& lives = desk.session.branches();
  Description all;
  tell(all, tr("Predict, observe, explain"_t),
       in_a_row({lives.size() > 1
                     ? say("This is about life {letter}, “{name}”."_t,
                           {{"letter", letter_of_branch(open->branch)}, {"name", lives.name(open->branch)}})
                     : std::string(),
                 prediction_told(desk, *open), drawn_told(*open)}));
  tell(all, tr("The options"_t), options_told(*open));
  return all;
}

}  // namespace

Description describe_sheet(const Desk& desk) {
  switch (sheet_of(desk)) {
    case Sheet::why: return describe_why(desk);
    case Sheet::layers: return describe_layers(desk);
    case Sheet::predict: return describe_prediction(desk);
    case Sheet::none: break;
  }
  return {};
}

std::string sheet_now(const Desk& desk) {
  const Session& session = desk.session;
  switch (sheet_of(desk)) {
    case Sheet::why: return in_a_row({title_of(session.state(), session.name()) + ".", why_now(desk)});
    case Sheet::layers: return layers_now(desk);
    case Sheet::predict: {
      const Prediction* open = session.open_prediction();
      return open ? prediction_told(desk, *open) : std::string();
    }
    case Sheet::none: break;
  }
  const State shown = session.shown();
  return in_a_row({title_of(shown, session.name()) + ".", what_happened(shown, session.name()),
                   what_it_taught(shown, session.name())});
}

}  // namespace securebase
