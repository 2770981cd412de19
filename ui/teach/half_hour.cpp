#include "ui/teach/half_hour.hpp"

#include <algorithm>
#include <array>

#include "ui/teach/question_parts.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr int kBegin = 3;
constexpr int kPredict = 4;
constexpr int kLuck = 3;
constexpr int kClose = 4;
constexpr int kLeast = 3;  // of a part that the card fills
constexpr int kByCard = kPlannedMinutes - kBegin - kPredict - kLuck - kClose;

std::size_t words_in(const std::string& text) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

/// The minutes for using it, noticing and trying: at least kLeast each, the rest by how long the card is about them.
std::array<int, 3> minutes_by(const Card& card) {
  const std::array<std::size_t, 3> words{words_in(card.how_to_use_it), words_in(card.notice),
                                         words_in(card.try_this)};
  const std::size_t all = words[0] + words[1] + words[2];
  constexpr std::size_t kRest = kByCard - 3 * kLeast;
  std::array<int, 3> minutes{};
  int given = 0;
  for (std::size_t i = 0; i < 2; ++i) {
    minutes[i] = kLeast + static_cast<int>((words[i] * kRest + all / 2) / all);
    given += minutes[i];
  }
  minutes[2] = kByCard - given;
  return minutes;
}

/// What is compared: the arms by their names.
std::string arms_words(const Scenario& scenario) {
  std::vector<std::string> names;
  for (const Arm& arm : scenario.arms)
    names.push_back(say("“{words}”"_t, {{"words", std::string(tr(arm.name))}}));
  if (names.empty()) return std::string(tr("Follow “Try” below."_t));
  return say("Follow “Try” below. To compare: {arms}. Worksheet: “Compare”."_t, {{"arms", listed(names)}});
}

}  // namespace

std::vector<PlannedPart> plan_half_hour(const Scenario& scenario) {
  const std::array<int, 3> by_card = minutes_by(scenario.card);
  std::vector<PlannedPart> plan;
  int now = 0;
  const auto add = [&](int minutes, std::string_view what, std::string how) {
    plan.push_back({now, now + minutes, std::string(tr(what)), std::move(how)});
    now += minutes;
  };
  add(kBegin, "Begin"_t,
      std::string(tr("Read “What is it?” aloud. Say that this is one life in a model, that nobody in it is "
                     "to blame, and "
                     "that nobody in the room will be typed or graded."_t)));
  add(kPredict, "Predict"_t,
      say("Everybody draws on the worksheet before anything is lived; then count hands on the screen ({key})."_t,
          {{"key", key_of("predict.open")}}));
  add(by_card[0], "Use it"_t,
      say("Follow “How to use it” below; {play} lets the life unfold. Worksheet: “Read off” and “Find the turn”."_t,
          {{"play", key_of("time.play")}}));
  add(by_card[1], "Notice"_t,
      std::string(tr("Ask first what people noticed, then read “What to notice”. Worksheet: “Explain”."_t)));
  add(by_card[2], "Try"_t, arms_words(scenario));
  add(kLuck, "Other luck"_t,
      say("Press {button} ({key}) three times. Say it each time: one life of many."_t,
          {{"button", label_of("luck.new")}, {"key", key_of("luck.new")}}));
  add(kClose, "Close"_t,
      std::string(
          tr("“Read with care” in pairs; then read “Limits” aloud. The rest of the worksheet goes home."_t)));
  return plan;
}

}  // namespace securebase
