#include "ui/view/words_life.hpp"

#include <algorithm>
#include <cmath>

#include "ui/text/language.hpp"
#include "ui/view/tally.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// A stretch of life that gets a paragraph of its own.
struct Chapter {
  std::string heading;
  std::uint32_t from = 0;  ///< first episode
  std::uint32_t to = 0;    ///< one past the last
};

/// All that one paragraph is made from.
struct Telling {
  const std::string& name;
  const Timeline& timeline;
  const Chapter& chapter;
  const State& before;
  const State& after;
  const Tally& tally;
  [[nodiscard]] bool is_adult() const { return chapter.from >= kStartOfAdulthood; }
};

std::vector<Chapter> chapters_until(std::uint32_t end) {
  std::vector<Chapter> chapters{
      {std::string(tr("Infancy, to 18 months"_t)), 0, kEndOfInfancy},
      {std::string(tr("Childhood, to 12 years"_t)), kEndOfInfancy, kStartOfAdolescence},
      {std::string(tr("Adolescence, to 18 years"_t)), kStartOfAdolescence, kStartOfAdulthood}};
  std::uint32_t from = kStartOfAdulthood;
  for (const int years : {30, 40, 50, 60, 70, 80}) {
    const std::uint32_t to = episode_at(Age::from_years(years));
    const int first = years == 30 ? 18 : years - 10;
    chapters.push_back({say("Adulthood, {from} to {to} years"_t,
                            {{"from", std::to_string(first)}, {"to", std::to_string(years)}}),
                        from, to});
    from = to;
  }
  chapters.erase(std::remove_if(chapters.begin(), chapters.end(),
                                [&](const Chapter& chapter) { return chapter.from >= end; }),
                 chapters.end());
  if (!chapters.empty()) chapters.back().to = std::min(chapters.back().to, end);
  return chapters;
}

/// Sentences one after another; what there was nothing to say about is empty.
std::string in_one(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
  }
  return text;
}

/// "often (0.60)".
std::string level_words(double level) { return words_for_level(level) + " (" + number(level) + ")"; }

std::string strain_words(const Figure& figure) {
  constexpr double kWorthSaying = 0.05;
  constexpr double kMuch = 0.25;
  if (figure.strain <= kWorthSaying) return "";
  return say(figure.strain > kMuch
                 ? "Much crying with little help was wearing on this caregiver (strain {n})."_t
                 : "Crying was sometimes wearing on this caregiver (strain {n})."_t,
             {{"n", number(figure.strain)}});
}

std::string care_words(const Figure& figure) {
  const CareProfile& care = figure.care;
  const std::string usual = say(
      "{f} {attentive} noticed a call, {mirroring} answered what was felt, was {tender} tender and {touch} "
      "gave closeness by touch; one day was {consistent} like the next."_t,
      {{"f", capital(name_of_figure(figure))},
       {"attentive", level_words(care.attentiveness)},
       {"mirroring", level_words(care.mirroring)},
       {"tender", level_words(care.tenderness)},
       {"touch", level_words(care.touch)},
       {"consistent", level_words(care.consistency)}});
  constexpr double kWorthSaying = 0.05;
  std::string fright;
  if (care.fright_rate > kWorthSaying)
    fright = say("Some of the warm answers came in a frightened or frightening way ({n})."_t,
                 {{"n", number(care.fright_rate)}});
  return in_one({usual, fright, strain_words(figure)});
}

std::string caregivers_words(const Telling& t) {
  std::vector<std::string> names;
  std::vector<std::string> sentences{""};
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    const Figure& figure = t.after.figures[i];
    if (!figure.is_present) continue;
    names.push_back(name_of_figure(figure));
    sentences.push_back(care_words(figure));
  }
  const std::string who = capital(listed(names));
  sentences.front() = names.size() == 1 ? say("{f} cared for {p}."_t, {{"f", who}, {"p", t.name}})
                                        : say("{all} cared for {p}."_t, {{"all", who}, {"p", t.name}});
  return in_one(sentences);
}

/// Why the way of calling that was used most was sensible.
std::string_view sense_of(Strategy most) {
  switch (most) {
    case Strategy::primary: return "Needs were mostly shown plainly ({n}): calling was worth it."_t;
    case Strategy::hyperactivating:
      return "Needs were mostly shown loudly ({n}): where answers come now and then, a loud call is the one "
             "most likely to be heard, and so a sensible one."_t;
    case Strategy::deactivating: break;
  }
  return "Needs were mostly kept quiet ({n}): where closeness is hard to come by, needing little spares "
         "further hurt, and so is sensible."_t;
}

std::string strategy_words(const Tally& tally) {
  const auto share = [&](Strategy way) { return percent(tally.of(way), tally.calls()); };
  const auto most = std::max_element(tally.strategies.begin(), tally.strategies.end());
  if (tally.calls() == 0) return "";
  if (2 * *most < tally.calls()) {
    return say(
        "No one way of calling prevailed: plain {plain}, loud {loud}, quiet {quiet}; each was tried "
        "where it promised something."_t,
        {{"plain", share(Strategy::primary)},
         {"loud", share(Strategy::hyperactivating)},
         {"quiet", share(Strategy::deactivating)}});
  }
  const auto way = static_cast<Strategy>(most - tally.strategies.begin());
  return say(sense_of(way), {{"n", share(way)}});
}

std::string fear_words(const Telling& t) {
  constexpr double kWorthSaying = 0.05;
  if (t.after.person.fear < kWorthSaying) return "";
  return say("Fear of approaching the one who should be safe stood at {n}."_t,
             {{"n", number(t.after.person.fear)}});
}

/// A chapter ends and a mark stands after birth: never "newborn", so that it fits after "at".
std::string age_words(const State& state) { return words_for_span(state.age()); }

/// What is said of a belief: where it stood, and how that compares with the early one.
struct BeliefWords {
  std::string_view alone, same, up, down;
};

constexpr BeliefWords kOfOther{
    "“others come when I call” stood at “{level}” ({n})"_t,
    "“others come when I call” stood at “{level}” ({n}), about where it was at 18 months ({early})"_t,
    "“others come when I call” stood at “{level}” ({n}), up from {early} at 18 months"_t,
    "“others come when I call” stood at “{level}” ({n}), down from {early} at 18 months"_t};
constexpr BeliefWords kOfSelf{
    "“I am worth coming for” stood at “{level}” ({n})"_t,
    "“I am worth coming for” stood at “{level}” ({n}), about where it was at 18 months ({early})"_t,
    "“I am worth coming for” stood at “{level}” ({n}), up from {early} at 18 months"_t,
    "“I am worth coming for” stood at “{level}” ({n}), down from {early} at 18 months"_t};

std::string_view moved_words(const BeliefWords& words, double early, double now) {
  constexpr double kHardly = 0.03;
  if (std::abs(now - early) < kHardly) return words.same;
  return now > early ? words.up : words.down;
}

std::string belief_words(const BeliefWords& words, double early, double now, bool is_later) {
  return say(is_later ? moved_words(words, early, now) : words.alone,
             {{"level", words_for_level(now)}, {"n", number(now)}, {"early", number(early)}});
}

std::string models_words(const Telling& t) {
  const Person& person = t.after.person;
  const WorkingModel& now = person.general;
  const WorkingModel& early = person.prototype;
  const bool is_later = person.has_prototype && t.chapter.from >= kEndOfInfancy;
  return say("At {age} {others}, and {self}."_t,
             {{"age", age_words(t.after)},
              {"others", belief_words(kOfOther, early.model_of_other, now.model_of_other, is_later)},
              {"self", belief_words(kOfSelf, early.model_of_self, now.model_of_self, is_later)}});
}

std::string peers_words(const Telling& t) {
  if (t.chapter.to <= kStartOfSchool) return "";
  const double met = t.after.circumstances.peer_competence;
  return say("At school, calls to other children were {level} met."_t, {{"level", level_words(met)}});
}

std::string friend_words(const Telling& t) {
  const Figure& close = t.after.figures[kCloseFriend];
  if (!close.is_present) return "";
  return say("{f} was the close friend, and {level} noticed a call."_t,
             {{"f", capital(name_of_figure(close))}, {"level", level_words(close.care.attentiveness)}});
}

bool is_quarrel_mark(MarkKind kind) {
  return kind == MarkKind::quarrel_recovered || kind == MarkKind::quarrel_unrecovered;
}

std::vector<Mark> marks_of(const Telling& t) {
  std::vector<Mark> found;
  for (const Mark& mark : t.timeline.marks()) {
    if (mark.episode > t.chapter.from && mark.episode <= t.chapter.to) found.push_back(mark);
  }
  return found;
}

/// The turning points with their ages, each once.
std::string turns_words(const Telling& t) {
  constexpr std::size_t kMost = 10;
  std::vector<std::string> turns;
  std::size_t more = 0;
  for (const Mark& mark : marks_of(t)) {
    if (is_quarrel_mark(mark.kind) || mark.kind == MarkKind::prototype_set) continue;
    const State state = t.timeline.visit(mark.episode);
    const std::string turn =
        say("at {age} {what}"_t, {{"age", age_words(state)}, {"what", words_for_mark(mark, state)}});
    if (!turns.empty() && turns.back() == turn) continue;
    if (turns.size() < kMost)
      turns.push_back(turn);
    else
      ++more;
  }
  if (turns.empty()) return "";
  if (more > 0) turns.push_back(say("{n} more"_t, {{"n", std::to_string(more)}}));
  return say("Turning points: {turns}."_t, {{"turns", listed(turns)}});
}

std::string quarrels_words(const Telling& t) {
  std::uint32_t all = 0;
  std::uint32_t ended = 0;
  for (const Mark& mark : marks_of(t)) {
    all += is_quarrel_mark(mark.kind) ? 1U : 0U;
    ended += mark.kind == MarkKind::quarrel_recovered ? 1U : 0U;
  }
  if (all == 0) return "";
  return say(all == 1 ? "Of {n} quarrel, {ended} ended with the two back with each other."_t
                      : "Of {n} quarrels, {ended} ended with the two back with each other."_t,
             {{"n", std::to_string(all)}, {"ended", std::to_string(ended)}});
}

std::string partner_words(const Telling& t) {
  const Partnership& couple = t.after.couple;
  const std::string age = age_words(t.after);
  if (!couple.is_together) return say("At {age} there is no partner."_t, {{"age", age}});
  const PartnerTraits& traits = couple.traits;
  return say(
      "At {age} {p} lives with {f}, who {steady} keeps answering loud and quiet calls, {recovers} lets a "
      "quarrel end and {stays} stays through rough weeks."_t,
      {{"age", age},
       {"p", t.name},
       {"f", name_of_figure(t.after.figures[kPartner])},
       {"steady", level_words(traits.steadiness)},
       {"recovers", level_words(traits.recovery)},
       {"stays", level_words(traits.commitment)}});
}

std::string reflection_words(const Telling& t) {
  constexpr double kWorthSaying = 0.02;
  const double before = t.before.person.reflection;
  const double now = t.after.person.reflection;
  std::string grown, grief;
  if (now - before > kWorthSaying)
    grown =
        say("The capacity to put the old model into words grew from {before} to {now}, which leaves it open "
            "to new evidence."_t,
            {{"before", number(before)}, {"now", number(now)}});
  if (t.after.person.grief > kWorthSaying)
    grief = say("A loss is not yet mourned ({n}), which dampens good news."_t,
                {{"n", number(t.after.person.grief)}});
  return in_one({grown, grief});
}

std::string readouts_words(const Telling& t) {
  const Readouts& now = t.after.person.now;
  return say(
      "Lately: felt security {secure}, opening up {open}, giving care {giving}, taking care in {taking}."_t,
      {{"secure", number(now.felt_security)},
       {"open", number(now.openness)},
       {"giving", number(now.giving_care)},
       {"taking", number(now.receiving_care)}});
}

std::string adult_words(const Telling& t) {
  return in_one({quarrels_words(t), partner_words(t), reflection_words(t), readouts_words(t)});
}

std::string childhood_words(const Telling& t) {
  const bool is_child = t.chapter.from >= kEndOfInfancy && t.chapter.from < kStartOfAdolescence;
  return in_one({caregivers_words(t), is_child ? peers_words(t) : ""});
}

std::string told_chapter(const Telling& t) {
  return in_one({t.is_adult() ? "" : childhood_words(t),
                 t.chapter.from >= kStartOfAdolescence ? friend_words(t) : "", answers_words(t.tally),
                 strategy_words(t.tally), fear_words(t), turns_words(t), t.is_adult() ? adult_words(t) : "",
                 models_words(t)});
}

LifeParagraph what_this_is() {
  return {
      std::string(tr("What this is"_t)),
      std::string(tr(
          "This is one life out of many possible ones: the same start leads to many ends, and with other "
          "luck "
          "it would have gone another way. Change is as usual as staying the same, and it stays possible at "
          "every age. The numbers run from 0 to 1 and are the inner state of a model, not what any "
          "instrument "
          "would measure. Its causes are assumptions; genes, culture and much else are left out. It is a "
          "model, not a diagnosis."_t))};
}

}  // namespace

std::vector<LifeParagraph> describe_life(Timeline& timeline, Age until) {
  const std::uint32_t end = episode_at(until);
  timeline.reach(end);
  const std::string name = timeline.recipe().scenario.person.name;
  std::vector<LifeParagraph> paragraphs;
  Life life = timeline.life_at(0);
  if (end == 0) paragraphs.push_back({std::string(tr("Birth"_t)), what_happened(life.state(), name)});
  for (const Chapter& chapter : chapters_until(end)) {
    const State before = life.state();
    Tally tally;
    while (life.state().episode < chapter.to) {
      life.step_episode();
      tally.add(life.state().last);
    }
    paragraphs.push_back(
        {chapter.heading, told_chapter({name, timeline, chapter, before, life.state(), tally})});
  }
  paragraphs.push_back(what_this_is());
  return paragraphs;
}

}  // namespace securebase
