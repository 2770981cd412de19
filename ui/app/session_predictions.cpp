// What a document holds of predictions. There is one on the screen at most, and it is the last; what it is about stays
// unknown until it is played.

#include <algorithm>

#include "ui/app/session.hpp"
#include "ui/text/language.hpp"

namespace securebase {

const Prediction* Session::open_prediction() const {
  if (predictions_.empty() || predictions_.back().stage == PredictionStage::put_away) return nullptr;
  return &predictions_.back();
}

std::span<const CurvePoint> Session::predicted_life() const {
  const Prediction* open = open_prediction();
  return branches_.timeline(open ? open->branch : branches_.selected()).samples();
}

std::uint32_t Session::shown_until() const {
  const Prediction* open = open_prediction();
  return open ? open->seen_until : kEndOfLife;
}

std::span<const CurvePoint> Session::shown_samples(std::size_t branch) const {
  const std::span<const CurvePoint> all = branches_.timeline(branch).samples();
  return all.first(std::min<std::size_t>(all.size(), shown_until() + 1U));
}

std::optional<std::string> Session::predict(PredictedCurve curve) {
  auto made = prediction_at(timeline().samples(), state_.episode, curve);
  if (!made) return std::string(tr("So near the end of life nothing is left to predict."_t));
  const std::size_t put_away = predictions_.size() - (open_prediction() ? 1 : 0);
  const bool keeps_open = open_prediction() && holds_anything(*open_prediction());
  if (put_away + (keeps_open ? 1 : 0) >= kMostPredictions)
    return say("This session holds {n} predictions and has no room for more."_t,
               {{"n", std::to_string(kMostPredictions)}});
  keep_for_undo();
  let_prediction_go();
  play(false);
  made->branch = static_cast<std::uint32_t>(branches_.selected());
  predictions_.push_back(*made);
  return {};
}

void Session::revise_prediction(const Prediction& prediction, bool is_same_gesture) {
  const Prediction* open = open_prediction();
  if (!open || *open == prediction) return;
  if (!is_same_gesture) keep_for_undo();
  predictions_.back() = prediction;
}

void Session::play_prediction() {
  const Prediction* open = open_prediction();
  if (!open) return;
  const std::uint32_t from = std::clamp(state_.episode, open->made_at, open->seen_until);
  if (open->seen_until >= open->horizon || state_.episode != from) seek(open->made_at);
  predictions_.back().stage = PredictionStage::played;
  set_clock(Clock::years);
  play(true);
}

void Session::put_prediction_away() {
  if (!open_prediction()) return;
  keep_for_undo();
  let_prediction_go();
}

void Session::let_prediction_go() {
  const Prediction* open = open_prediction();
  if (!open) return;
  if (holds_anything(*open))
    predictions_.back().stage = PredictionStage::put_away;
  else
    predictions_.pop_back();
}

void Session::note_what_is_seen() {
  if (!open_prediction() || state_.episode <= predictions_.back().made_at) return;
  Prediction& open = predictions_.back();
  open.stage = PredictionStage::played;
  open.seen_until = std::max(open.seen_until, state_.episode);
}

void Session::forget_predictions_of(std::size_t branch) {
  const auto is_of_it = [&](const Prediction& each) { return each.branch == branch; };
  predictions_.erase(std::remove_if(predictions_.begin(), predictions_.end(), is_of_it), predictions_.end());
  for (Prediction& each : predictions_) each.branch -= each.branch > branch ? 1 : 0;
}

std::uint32_t Session::next_stop() const {
  const Prediction* open = open_prediction();
  return open && state_.episode < open->horizon ? open->horizon : kEndOfLife;
}

}  // namespace securebase
