#include "ui/view/words_life.hpp"

#include <algorithm>
#include <cmath>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// A stretch of life that gets a paragraph of its own.
struct Chapter {
  std::string heading;
  std::uint32_t from = 0;  ///< first episode
  std::uint32_t to = 0;    ///< one past the last
};

/// What happened in a chapter, counted.
struct Tally {
  std::uint32_t moments = 0;
  std::uint32_t broken_off = 0;
  std::array<std::uint32_t, 3> strategies{};  ///< by Strategy, of the calls that were made
  std::array<std::uint32_t, 5> answers{};     ///< by Answer, the most telling one of each moment
  void add(const EpisodeRecord& episode) {
    ++moments;
    if (episode.is_broken_off) {
      ++broken_off;
      return;
    }
    ++strategies[static_cast<std::size_t>(episode.strategy)];
    ++answers[static_cast<std::size_t>(gist_of(episode))];
  }
  [[nodiscard]] std::uint32_t calls() const { return moments - broken_off; }
  [[nodiscard]] std::uint32_t of(Answer answer) const { return answers[static_cast<std::size_t>(answer)]; }
  [[nodiscard]] std::uint32_t of(Strategy way) const { return strategies[static_cast<std::size_t>(way)]; }
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
  std::vector<Chapter> chapters{{"Infancy, to 18 months", 0, kEndOfInfancy},
                                {"Childhood, to 12 years", kEndOfInfancy, kStartOfAdolescence},
                                {"Adolescence, to 18 years", kStartOfAdolescence, kStartOfAdulthood}};
  std::uint32_t from = kStartOfAdulthood;
  for (const int years : {30, 40, 50, 60, 70, 80}) {
    const std::uint32_t to = episode_at(Age::from_years(years));
    const int first = years == 30 ? 18 : years - 10;
    chapters.push_back(
        {"Adulthood, " + std::to_string(first) + " to " + std::to_string(years) + " years", from, to});
    from = to;
  }
  chapters.erase(std::remove_if(chapters.begin(), chapters.end(),
                                [&](const Chapter& chapter) { return chapter.from >= end; }),
                 chapters.end());
  if (!chapters.empty()) chapters.back().to = std::min(chapters.back().to, end);
  return chapters;
}

std::string percent(std::uint32_t part, std::uint32_t whole) {
  const double share = whole == 0 ? 0.0 : 100.0 * part / whole;
  return std::to_string(static_cast<int>(share + 0.5)) + "%";
}

/// "often (0.60)".
std::string level_words(double level) { return words_for_level(level) + " (" + number(level) + ")"; }

std::string care_words(const Figure& figure) {
  const CareProfile& care = figure.care;
  std::string text = " " + capital(name_of_figure(figure)) + " " + level_words(care.attentiveness) +
                     " noticed a call, " + level_words(care.mirroring) + " answered what was felt, was " +
                     level_words(care.tenderness) + " tender and " + level_words(care.touch) +
                     " gave closeness by touch; one day was " + level_words(care.consistency) +
                     " like the next.";
  constexpr double kWorthSaying = 0.05;
  if (care.fright_rate > kWorthSaying)
    text += " Some of the warm answers came in a frightened or frightening way (" + number(care.fright_rate) +
            ").";
  constexpr double kMuch = 0.25;
  if (figure.strain > kWorthSaying)
    text += (figure.strain > kMuch ? " Much crying with little help was wearing on this caregiver (strain "
                                   : " Crying was sometimes wearing on this caregiver (strain ") +
            number(figure.strain) + ").";
  return text;
}

std::string caregivers_words(const Telling& t) {
  std::vector<std::string> names;
  std::string care;
  for (std::size_t i = 0; i < kMostCaregivers; ++i) {
    const Figure& figure = t.after.figures[i];
    if (!figure.is_present) continue;
    names.push_back(name_of_figure(figure));
    care += care_words(figure);
  }
  return capital(listed(names)) + " cared for " + t.name + "." + care;
}

std::string answers_words(const Tally& tally) {
  const auto share = [&](Answer answer) { return percent(tally.of(answer), tally.moments); };
  std::string text = " Of " + std::to_string(tally.moments) + " moments of need, " + share(Answer::matched) +
                     " met an answer that fitted, " + share(Answer::mismatched) +
                     " a warm one that did not fit, " + share(Answer::cold) + " a cold one, " +
                     share(Answer::frightening) + " a frightening one, and " + share(Answer::unnoticed) +
                     " went unnoticed";
  if (tally.broken_off > 0)
    text += "; in " + percent(tally.broken_off, tally.moments) + " fear stopped the call half-way";
  return text + ".";
}

/// Which way of calling was used most, and why that was sensible.
std::string strategy_words(const Tally& tally) {
  const auto share = [&](Strategy way) { return percent(tally.of(way), tally.calls()); };
  const auto most = std::max_element(tally.strategies.begin(), tally.strategies.end());
  if (tally.calls() == 0) return "";
  if (2 * *most < tally.calls()) {
    return " No one way of calling prevailed: plain " + share(Strategy::primary) + ", loud " +
           share(Strategy::hyperactivating) + ", quiet " + share(Strategy::deactivating) +
           "; each was tried where it promised something.";
  }
  switch (static_cast<Strategy>(most - tally.strategies.begin())) {
    case Strategy::primary:
      return " Needs were mostly shown plainly (" + share(Strategy::primary) + "): calling was worth it.";
    case Strategy::hyperactivating:
      return " Needs were mostly shown loudly (" + share(Strategy::hyperactivating) +
             "): where answers come now and then, a loud call is the one most likely to be heard, and so a "
             "sensible one.";
    case Strategy::deactivating: break;
  }
  return " Needs were mostly kept quiet (" + share(Strategy::deactivating) +
         "): where closeness is hard to come by, needing little spares further hurt, and so is sensible.";
}

std::string fear_words(const Telling& t) {
  constexpr double kWorthSaying = 0.05;
  if (t.after.person.fear < kWorthSaying) return "";
  return " Fear of approaching the one who should be safe stood at " + number(t.after.person.fear) + ".";
}

std::string age_words(const State& state) { return words_for_age(state.age()); }

std::string belief_words(const char* belief, double level) {
  return std::string("“") + belief + "” stood at “" + words_for_level(level) + "” (" + number(level) + ")";
}

std::string moved_words(double early, double now) {
  constexpr double kHardly = 0.03;
  if (std::abs(now - early) < kHardly) return "about where it was at 18 months (" + number(early) + ")";
  return (now > early ? "up from " : "down from ") + number(early) + " at 18 months";
}

std::string models_words(const Telling& t) {
  const Person& person = t.after.person;
  const WorkingModel& now = person.general;
  const WorkingModel& early = person.prototype;
  const bool is_later = person.has_prototype && t.chapter.from >= kEndOfInfancy;
  std::string text =
      " At " + age_words(t.after) + " " + belief_words("others come when I call", now.model_of_other);
  if (is_later) text += ", " + moved_words(early.model_of_other, now.model_of_other);
  text += ", and " + belief_words("I am worth coming for", now.model_of_self);
  if (is_later) text += ", " + moved_words(early.model_of_self, now.model_of_self);
  return text + ".";
}

std::string peers_words(const Telling& t) {
  if (t.chapter.to <= kStartOfSchool) return "";
  const double met = t.after.circumstances.peer_competence;
  return " At school, calls to other children were " + level_words(met) + " met.";
}

std::string friend_words(const Telling& t) {
  const Figure& close = t.after.figures[kCloseFriend];
  if (!close.is_present) return "";
  return " " + capital(name_of_figure(close)) + " was the close friend, and " +
         level_words(close.care.attentiveness) + " noticed a call.";
}

bool is_quarrel(MarkKind kind) {
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
    if (is_quarrel(mark.kind) || mark.kind == MarkKind::prototype_set) continue;
    const State state = t.timeline.visit(mark.episode);
    const std::string turn = "at " + age_words(state) + " " + words_for_mark(mark, state);
    if (!turns.empty() && turns.back() == turn) continue;
    if (turns.size() < kMost)
      turns.push_back(turn);
    else
      ++more;
  }
  if (turns.empty()) return "";
  if (more > 0) turns.push_back(std::to_string(more) + " more");
  return " Turning points: " + listed(turns) + ".";
}

std::string quarrels_words(const Telling& t) {
  std::uint32_t all = 0;
  std::uint32_t ended = 0;
  for (const Mark& mark : marks_of(t)) {
    all += is_quarrel(mark.kind) ? 1U : 0U;
    ended += mark.kind == MarkKind::quarrel_recovered ? 1U : 0U;
  }
  if (all == 0) return "";
  return " Of " + std::to_string(all) + (all == 1 ? " quarrel, " : " quarrels, ") + std::to_string(ended) +
         " ended with the two back with each other.";
}

std::string partner_words(const Telling& t) {
  const Partnership& couple = t.after.couple;
  if (!couple.is_together) return " At " + age_words(t.after) + " there is no partner.";
  const PartnerTraits& traits = couple.traits;
  return " At " + age_words(t.after) + " " + t.name + " lives with " +
         name_of_figure(t.after.figures[kPartner]) + ", who " + level_words(traits.steadiness) +
         " keeps answering loud and quiet calls, " + level_words(traits.recovery) +
         " lets a quarrel end and " + level_words(traits.commitment) + " stays through rough weeks.";
}

std::string reflection_words(const Telling& t) {
  constexpr double kWorthSaying = 0.02;
  const double before = t.before.person.reflection;
  const double now = t.after.person.reflection;
  std::string text;
  if (now - before > kWorthSaying) {
    text = " The capacity to put the old model into words grew from " + number(before) + " to " +
           number(now) + ", which leaves it open to new evidence.";
  }
  if (t.after.person.grief > kWorthSaying)
    text += " A loss is not yet mourned (" + number(t.after.person.grief) + "), which dampens good news.";
  return text;
}

std::string readouts_words(const Telling& t) {
  const Readouts& now = t.after.person.now;
  return " Lately: felt security " + number(now.felt_security) + ", opening up " + number(now.openness) +
         ", giving care " + number(now.giving_care) + ", taking care in " + number(now.receiving_care) + ".";
}

std::string told_chapter(const Telling& t) {
  std::string text;
  if (!t.is_adult()) text = caregivers_words(t);
  if (t.chapter.from >= kEndOfInfancy && t.chapter.from < kStartOfAdolescence) text += peers_words(t);
  if (t.chapter.from >= kStartOfAdolescence) text += friend_words(t);
  text += answers_words(t.tally) + strategy_words(t.tally) + fear_words(t) + turns_words(t);
  if (t.is_adult()) text += quarrels_words(t) + partner_words(t) + reflection_words(t) + readouts_words(t);
  text += models_words(t);
  return text.front() == ' ' ? text.substr(1) : text;
}

LifeParagraph what_this_is() {
  return {
      "What this is",
      "This is one life out of many possible ones: the same start leads to many ends, and with other luck "
      "it would have gone another way. Change is as usual as staying the same, and it stays possible at "
      "every age. The numbers run from 0 to 1 and are the inner state of a model, not what any instrument "
      "would measure. Its causes are assumptions; genes, culture and much else are left out. It is a "
      "model, not a diagnosis."};
}

}  // namespace

std::vector<LifeParagraph> describe_life(Timeline& timeline, Age until) {
  const std::uint32_t end = episode_at(until);
  timeline.reach(end);
  const std::string name = timeline.recipe().scenario.person.name;
  std::vector<LifeParagraph> paragraphs;
  Life life = timeline.life_at(0);
  if (end == 0) paragraphs.push_back({"Birth", what_happened(life.state(), name)});
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
