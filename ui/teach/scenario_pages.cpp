#include "ui/teach/scenario_pages.hpp"

#include <cstdio>

#include "ui/teach/half_hour.hpp"
#include "ui/teach/page.hpp"
#include "ui/teach/question_parts.hpp"
#include "ui/teach/scenario_questions.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_difference.hpp"
#include "ui/view/words_strange_situation.hpp"

namespace securebase {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string whence(const ScenarioRun& run) {
  return say("Made by Secure Base from the scenario “{scenario}” ({stem}), seed {seed}."_t,
             {{"scenario", std::string(tr(run.scenario.name))},
              {"stem", run.stem},
              {"seed", std::to_string(run.seed())}});
}

/// For a terminal: what holds more than letters, digits and the like stands in quotes.
std::string quoted(const std::string& word) {
  const bool is_plain = std::all_of(word.begin(), word.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 ||
           std::string_view("_-./").find(static_cast<char>(c)) != std::string_view::npos;
  });
  return is_plain ? word : "\"" + word + "\"";
}

std::string open_command(const ScenarioRun& run, const std::string& arm) {
  std::string command = "securebase open " + quoted(run.called);
  if (!arm.empty()) command += " --arm " + quoted(arm);
  return command + " --seed " + std::to_string(run.seed());
}

void write_command(Html& html, const std::string& command) {
  html.open("p", {{"class", "command"}}).element("code", command).close();
}

// --- the card -----------------------------------------------------------------------------------------------

/// One section of the card, and the controls it names.
struct CardPart {
  const char* id;
  std::string_view heading;
  std::string Card::*words;
};
constexpr std::array<CardPart, 8> kCard{{{"what-it-is", "What is it?"_t, &Card::what_is_it},
                                         {"how-it-works", "How it works"_t, &Card::how_it_works},
                                         {"how-to-use-it", "How to use it"_t, &Card::how_to_use_it},
                                         {"notice", "What to notice"_t, &Card::notice},
                                         {"try-this", "Try"_t, &Card::try_this},
                                         {"extend", "Extend"_t, &Card::extend},
                                         {"sources", "Sources"_t, &Card::sources},
                                         {"limits", "Limits"_t, &Card::limits}}};

void write_card(Html& html, const Card& card, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    begin_section(html, kCard[i].id, tr(kCard[i].heading));
    html.element("p", tr(card.*kCard[i].words));
    write_controls(html, card.*kCard[i].words, ControlsTold::in_full);
    html.close();
  }
}

void write_plan(Html& html, const ScenarioRun& run) {
  begin_section(html, "plan", tr("In 30 minutes"_t));
  Rows rows{{std::string(tr("Minutes"_t)), std::string(tr("What"_t)), std::string(tr("How"_t))}};
  for (const PlannedPart& part : plan_half_hour(run.scenario))
    rows.push_back({std::to_string(part.from) + "–" + std::to_string(part.to), part.what, part.how});
  write_table(html, rows, "plan");
  html.element("p", tr("To open this life on the screen:"_t), {{"class", "note"}});
  write_command(html, open_command(run, ""));
  html.close();
}

// --- the run ------------------------------------------------------------------------------------------------

Rows levels_of(Timeline timeline, const std::vector<Age>& ages) {
  Rows rows{{std::string(tr("age"_t))}};
  for (const PredictedCurve curve : kReadOuts) rows[0].push_back(inside_of(curve));
  for (const Age age : ages) {
    const Reading reading = reading_at(timeline, age);
    rows.push_back({words_for_age(age)});
    for (const PredictedCurve curve : kReadOuts) rows.back().push_back(number(reading.of(curve)));
  }
  return rows;
}

std::string one_decimal(double value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return digits(text.data());
}

void write_room(Html& html, const ScenarioRun& run) {
  const SspResult& result = run.room.result;
  const SspNames names{run.name(), run.caregiver()};
  std::vector<std::string> scales;
  for (const SspScale& scale : ssp_scales()) {
    scales.push_back(
        say("{scale} {score} of {most}"_t, {{"scale", std::string(tr(scale.name))},
                                            {"score", one_decimal(result.scores.*scale.score)},
                                            {"most", std::to_string(static_cast<int>(scale.most))}}));
  }
  html.element("h3", tr("Strange Situation at 12 months (Ainsworth et al. 1978), coded with error"_t));
  html.element("p", say("{name} with {caregiver}: {class}. {scales}."_t, {{"name", names.infant},
                                                                          {"caregiver", names.caregiver},
                                                                          {"class", class_words(result)},
                                                                          {"scales", listed(scales)}}));
  html.element("p", what_a_class_is(names));
}

void write_this_life(Html& html, const ScenarioRun& run) {
  begin_section(html, "this-life", tr("What this life shows"_t));
  html.element("p", one_of_many(), {{"class", "one-life"}});
  write_table(html, levels_of(run.timeline, run.ages), "numbers");
  html.element("p",
               tr("The three are the inner state of the model, from 0 to 1, and what no instrument would "
                  "measure. They stand "
                  "under the timeline."_t),
               {{"class", "note"}});
  write_room(html, run);
  html.close();
}

void write_pictures(Html& html, const std::vector<Shown>& pictures) {
  begin_section(html, "pictures", tr("The life in pictures"_t));
  html.element("p", one_of_many(), {{"class", "one-life"}});
  for (const Shown& picture : pictures) write_figure(html, picture);
  html.close();
}

std::string arm_words(const std::string& arm) {
  return arm.empty() ? std::string(tr("the story"_t)) : say("“{words}”"_t, {{"words", std::string(tr(arm))}});
}

/// "0.62; in “little time” 0.48".
std::string means_of(const Tendency& tendency, const TendencyResult& result) {
  const std::string mean =
      say("{arm}: {mean}"_t, {{"arm", arm_words(tendency.arm)}, {"mean", number(result.mean)}});
  if (!tendency.than_arm) return mean;
  return mean + "; " +
         say("{arm}: {mean}"_t,
             {{"arm", arm_words(*tendency.than_arm)}, {"mean", number(result.other_mean)}});
}

void write_many_lives(Html& html, const ScenarioRun& run) {
  if (run.tendencies.empty()) return;
  begin_section(html, "many-lives", tr("Over many lives"_t));
  html.element(
      "p",
      say("What is likely, as the mean of {n} lives with other luck each. One life may well go another way."_t,
          {{"n", with_thousands(run.lives)}}),
      {{"class", "one-life"}});
  Rows rows{
      {std::string(tr("What holds over many lives"_t)), std::string(tr("age"_t)), std::string(tr("mean"_t))}};
  for (std::size_t i = 0; i < run.tendencies.size(); ++i) {
    const Tendency& tendency = run.scenario.tendencies[i];
    const std::string says(tr(tendency.says));
    rows.push_back({run.tendencies[i].holds ? says : say("Not in these lives: {says}"_t, {{"says", says}}),
                    words_for_age(tendency.at), means_of(tendency, run.tendencies[i])});
  }
  write_table(html, rows, "wide promises");
  html.close();
}

void write_arms(Html& html, const ScenarioRun& run) {
  if (run.arms.empty()) return;
  begin_section(html, "arms", tr("To compare"_t));
  html.element(
      "p",
      tr("Other versions of this life, each with the same luck: what differs comes from what is named here."_t));
  for (const ArmRun& arm : run.arms) {
    html.element("h3", say("“{words}”"_t, {{"words", std::string(tr(arm.name))}}));
    html.element("p", what_differs(differences(arm.timeline, run.timeline), run.scenario));
    write_table(html, levels_of(arm.timeline, run.ages), "numbers");
    write_command(html, open_command(run, arm.name));
  }
  html.element("p", one_of_many(), {{"class", "note"}}).close();
}

}  // namespace

std::string scenario_notes(const ScenarioRun& run, const std::vector<Shown>& pictures) {
  Html html = begin_page(
      {std::string(tr("Teacher’s notes"_t)), std::string(tr(run.scenario.name)), "", false, false});
  write_card(html, run.scenario.card, 0, 1);
  write_plan(html, run);
  write_card(html, run.scenario.card, 1, kCard.size());
  write_this_life(html, run);
  write_pictures(html, pictures);
  write_many_lives(html, run);
  write_arms(html, run);
  return end_page(html, whence(run));
}

std::string scenario_sheet(const ScenarioRun& run, const std::vector<Question>& questions, SheetSide side) {
  const bool is_key = side == SheetSide::key;
  Html html = begin_page(
      {std::string(is_key ? tr("Answer key"_t) : tr("Worksheet"_t)), std::string(tr(run.scenario.name)),
       is_key ? one_of_many() : std::string(tr(run.scenario.card.what_is_it)), !is_key, is_key});
  for (std::size_t i = 0; i < questions.size(); ++i) write_question(html, questions[i], i + 1, side);
  return end_page(html, whence(run));
}

}  // namespace securebase
