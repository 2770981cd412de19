#include "ui/view/words_layers.hpp"

#include <algorithm>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// What was said on one matter: plainly, in protest, or holding back; by the person and by the partner.
struct Said {
  std::string_view topic;
  std::array<std::string_view, 2> plain, protest, held_back;
};

// In the order of Topic.
constexpr std::array<Said, kTopicCount> kSaid{{
    {"about money"_t,
     {"It hurt that you decided that alone."_t, "I would have liked to be asked too."_t},
     {"You spend it and do not even tell me."_t, "Your things always come first."_t},
     {"Do as you like with it. I will manage."_t, "Let us leave this for another day."_t}},
    {"about the chores"_t,
     {"I am tired, and I wish you had seen it."_t, "I did see it. I wish you had asked."_t},
     {"I always have to ask twice."_t, "Whatever I do, you do not see it."_t},
     {"Leave it. I will do it myself."_t, "It is never right anyway, so I stay out of it."_t}},
    {"about time"_t,
     {"I missed you this week."_t, "I missed us too, and work was hard."_t},
     {"You have time for everyone but me."_t, "When I need you, you are busy."_t},
     {"I just need an evening to myself."_t, "I cannot be there all the time."_t}},
    {"about family"_t,
     {"I felt alone at your parents’ table."_t, "I was torn, and I want you to know."_t},
     {"You take their side, every time."_t, "They ring, and you run."_t},
     {"Let us not talk about my family."_t, "I would rather not come at all."_t}},
    {"about friends"_t,
     {"I would have liked to be with you last night."_t, "I would have liked you to come along."_t},
     {"They get your best hours."_t, "You tell them more than you tell me."_t},
     {"Go without me. It is fine."_t, "I need people who do not ask so much."_t}},
    {"about closeness"_t,
     {"I miss being close to you."_t, "So do I. I did not know how to say it."_t},
     {"You never tell me anything."_t, "You turn away whenever I come near."_t},
     {"You always push."_t, "I cannot talk while you look at me like that."_t}},
    {"about plans"_t,
     {"I had hoped we would decide that together."_t, "I was afraid that you would say no."_t},
     {"You plan, and I hear of it last."_t, "My wishes are never in it."_t},
     {"I do not want to decide that now."_t, "Plan it without me."_t}},
    {"about being late"_t,
     {"I was worried when you did not call."_t, "I should have called. It was a hard day."_t},
     {"I sat there for an hour. You do not think of me."_t, "You count the minutes and never ask why."_t},
     {"It was twenty minutes. Let it be."_t, "It does not matter. I have eaten."_t}},
}};

constexpr double kUnsure = 0.45;  // above it a low belief is told as a doubt, below it as a rule

/// "Others come when I call: seldom, 0.31."
std::string level_note(Belief belief, const WorkingModel& models) {
  const double level = of(belief, models);
  return capital(
      say("{belief}: {level}, {n}."_t,
          {{"belief", words_for(belief)}, {"level", words_for_level(level)}, {"n", number(level)}}));
}

std::string in_quotes(std::string_view line) { return say("“{line}”"_t, {{"line", std::string(tr(line))}}); }

Layer content_of(const Conflict& c) {
  return {std::string(tr("What they quarrelled about"_t)),
          {in_quotes(line_said(c.topic, c.own_feeling, false)), ""},
          {in_quotes(line_said(c.topic, c.their_feeling, true)), ""}};
}

bool is_quarrel(MarkKind kind) {
  return kind == MarkKind::quarrel_recovered || kind == MarkKind::quarrel_unrecovered;
}

struct QuarrelCount {
  int all = 0;
  int ended = 0;
};

QuarrelCount quarrels_together(const Timeline& timeline, const State& state) {
  QuarrelCount count;
  for (const Mark& mark : timeline.marks()) {
    if (mark.episode > state.episode) break;
    if (mark.episode <= state.couple.since_episode || !is_quarrel(mark.kind)) continue;
    ++count.all;
    count.ended += mark.kind == MarkKind::quarrel_recovered ? 1 : 0;
  }
  return count;
}

/// What is known of a partner: what has been seen since they came, and no childhood.
LayerSide known_of_partner(const Timeline& timeline, const State& state, const std::string& partner) {
  const QuarrelCount count = quarrels_together(timeline, state);
  const double recovery = state.couple.traits.recovery;
  const std::string unknown =
      say("This program follows one life. {f} came into it grown up, and whatever taught these expectations "
          "lies before that."_t,
          {{"f", partner}});
  const std::string seen =
      say(count.all == 1 ? "What is known: together since {age}; of {n} quarrel {k} found an end."_t
                         : "What is known: together since {age}; of {n} quarrels {k} found an end."_t,
          {{"age", words_for_age(age_at(state.couple.since_episode))},
           {"n", std::to_string(count.all)},
           {"k", std::to_string(count.ended)}});
  const std::string ends =
      say("{f} {level} lets a quarrel end ({n})."_t,
          {{"f", partner}, {"level", words_for_level(recovery)}, {"n", number(recovery)}});
  return {std::string(tr("Not lived here."_t)), unknown + " " + seen + " " + ends};
}

/// Moments of fright, where the expectation is fear and some are remembered.
std::vector<MomentBehind> only_frightening(const std::vector<MomentBehind>& moments) {
  std::vector<MomentBehind> chosen;
  chosen.reserve(moments.size());
  for (const MomentBehind& moment : moments) {
    if (!moment.is_shock && moment.answer == Answer::frightening) chosen.push_back(moment);
  }
  return chosen;
}

std::vector<MomentBehind> moments_that_taught(const Timeline& timeline, const State& state, Feeling feeling) {
  const auto all = moments_behind(timeline, state, belief_under(feeling));
  if (feeling == Feeling::frightened) {
    const auto chosen = largest_of_each_stage(only_frightening(all), false);
    if (!chosen.empty()) return chosen;
  }
  return largest_of_each_stage(all, feeling == Feeling::hurt);
}

/// The state in which the quarrel was lived, before anything a user or a scenario did at that moment.
std::optional<State> quarrel_at(const Timeline& timeline, std::uint32_t episode) {
  if (episode == 0 || episode > timeline.reached()) return std::nullopt;
  State state = lived_step(timeline.visit(episode - 1), *timeline.world());
  if (!has_quarrelled(state)) return std::nullopt;
  return state;
}

std::string title_of(const State& state) {
  const Conflict& c = state.couple.last_conflict;
  return words_for_age(state.age()) + " · " + std::string(tr(words_for(c.topic))) + " · " +
         std::string(tr(c.is_recovered ? "and back to each other"_t : "no end found that week"_t));
}

LayerSide side(std::string_view words, std::string_view note) {
  return {std::string(tr(words)), std::string(tr(note))};
}

/// What is expected under a feeling: as a rule, or as a doubt.
std::string_view expectation(Feeling feeling, bool is_rule) {
  switch (feeling) {
    case Feeling::hurt: return "“If I say that it hurts, they will come round.”"_t;
    case Feeling::not_mattering:
      return is_rule ? "“If I let go, they forget me.”"_t : "“Perhaps I matter less than I hope.”"_t;
    case Feeling::being_a_burden:
      return is_rule ? "“If I need too much, they turn away.”"_t : "“Too much of me may be too much.”"_t;
    case Feeling::crowded:
      return is_rule ? "“Closeness asks more than it gives.”"_t : "“Close is good, and not too close.”"_t;
    case Feeling::frightened: break;
  }
  return "“Whoever I turn to may frighten me.”"_t;
}

}  // namespace

Belief belief_under(Feeling feeling) {
  return feeling == Feeling::not_mattering ? Belief::self : Belief::other;
}

std::string_view words_for(Topic topic) { return kSaid[static_cast<std::size_t>(topic)].topic; }

std::string_view line_said(Topic topic, Feeling feeling, bool is_partner) {
  const Said& said = kSaid[static_cast<std::size_t>(topic)];
  const std::size_t who = is_partner ? 1 : 0;
  switch (feeling) {
    case Feeling::hurt: return said.plain[who];
    case Feeling::not_mattering: return said.protest[who];
    case Feeling::being_a_burden:
    case Feeling::crowded:
    case Feeling::frightened: break;
  }
  return said.held_back[who];
}

LayerSide words_for_feeling(Feeling feeling) {
  switch (feeling) {
    case Feeling::hurt: return side("hurt, and wanting to be close again"_t, "It can be said out loud."_t);
    case Feeling::not_mattering:
      return side("afraid of not mattering"_t, "So the voice rises: perhaps then someone turns round."_t);
    case Feeling::being_a_burden:
      return side("afraid of being a burden"_t, "So the need is made small, before anyone can turn away."_t);
    case Feeling::crowded:
      return side("crowded, and short of air"_t, "So a step back is taken, to breathe."_t);
    case Feeling::frightened: break;
  }
  return side("frightened, and on guard"_t, "So going near and staying away both seem wrong."_t);
}

LayerSide expectation_under(Feeling feeling, const WorkingModel& models, double fear) {
  const std::string note = level_note(belief_under(feeling), models);
  const std::string words(tr(expectation(feeling, of(belief_under(feeling), models) < kUnsure)));
  if (feeling != Feeling::frightened) return {words, note};
  return {words, say("Fear of approaching: {n}."_t, {{"n", number(fear)}}) + " " + note};
}

std::optional<PeeledQuarrel> peel(const Timeline& timeline, std::uint32_t episode) {
  const auto state = quarrel_at(timeline, episode);
  if (!state) return std::nullopt;
  const Conflict& c = state->couple.last_conflict;
  const Person& person = state->person;
  PeeledQuarrel quarrel;
  quarrel.episode = episode;
  quarrel.name = timeline.recipe().scenario.person.name;
  quarrel.partner = name_of_figure(state->figures[kPartner]);
  quarrel.title = title_of(*state);
  quarrel.layers[0] = content_of(c);
  quarrel.layers[1] = {std::string(tr("The feeling under it"_t)), words_for_feeling(c.own_feeling),
                       words_for_feeling(c.their_feeling)};
  quarrel.layers[2] = {std::string(tr("What each expects"_t)),
                       expectation_under(c.own_feeling, person.general, person.fear),
                       expectation_under(c.their_feeling, state->couple.traits.models, 0)};
  quarrel.layers[3] = {std::string(tr("The moments that taught it"_t)),
                       {},
                       known_of_partner(timeline, *state, capital(quarrel.partner))};
  for (const MomentBehind& moment : moments_that_taught(timeline, *state, c.own_feeling))
    quarrel.moments.push_back(told_moment(moment, timeline));
  if (quarrel.moments.empty())
    quarrel.layers[3].own = {std::string(tr("Many small moments, none of them large."_t)), ""};
  return quarrel;
}

}  // namespace securebase
