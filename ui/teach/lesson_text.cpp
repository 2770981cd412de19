// A lesson's notes in plain text: what a presenter holds in the hand.
#include "ui/teach/lesson_pages.hpp"
#include "ui/teach/lesson_steps.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/text/lines.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr std::size_t kLineWidth = 78;
constexpr std::size_t kIndent = 10;

std::string labelled(std::string_view label, std::string_view words) {
  return padded_to(kIndent, label) + wrapped(words, kLineWidth, kIndent);
}

std::string underlined(const std::string& words, char with) {
  return words + "\n" + std::string(letters_of(words), with) + "\n";
}

std::string asked(const LessonQuestion& ask) {
  std::string text = labelled(tr("ASK"_t), tr(ask.question));
  for (const std::string& answer : ask.answers) text += labelled("", "– " + std::string(tr(answer)));
  return text + labelled(tr("THEN"_t), tr(ask.then));
}

std::string told(const WalkedPrediction& predicted) {
  std::string words;
  for (const std::string& sentence : what_came(predicted.prediction, predicted.outcome))
    words += (words.empty() ? "" : " ") + sentence;
  return labelled(tr("COMES"_t), words);
}

std::string step_text(const WalkedStep& step, std::size_t index, std::size_t count) {
  std::string text =
      underlined(say("Step {n} of {count} · {chapter}"_t, {{"n", std::to_string(index + 1)},
                                                           {"count", std::to_string(count)},
                                                           {"chapter", std::string(tr(step.chapter))}}),
                 '-');
  text += labelled(tr("SAY"_t), tr(step.step.say));
  if (!step.step.notes.empty()) text += labelled(tr("NOTES"_t), tr(step.step.notes));
  if (step.step.ask) text += asked(*step.step.ask);
  if (step.predicted) text += told(*step.predicted);
  const std::string done = done_in_one_line(step.step);
  if (!done.empty()) text += labelled(tr("BY ITSELF"_t), done);
  return text + labelled(tr("KEYS"_t), in_one_line(keys_of_step(step.step)));
}

}  // namespace

std::string lesson_text(const LessonWalk& walk) {
  std::string text = underlined(std::string(tr(walk.plan.name)), '=');
  text += wrapped(tr(walk.plan.about), kLineWidth);
  text += wrapped(say("{n} minutes. Seed {seed}."_t,
                      {{"n", std::to_string(walk.plan.minutes)}, {"seed", std::to_string(walk.plan.seed)}}),
                  kLineWidth);
  text += wrapped(one_of_many(), kLineWidth) + "\n";
  text += labelled(tr("KEYS"_t), in_one_line(keys_of_lesson()));
  for (std::size_t i = 0; i < walk.steps.size(); ++i)
    text += "\n" + step_text(walk.steps[i], i, walk.steps.size());
  return text;
}

}  // namespace securebase
