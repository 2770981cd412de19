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
    {"money",
     {"It hurt that you decided that alone.", "I would have liked to be asked too."},
     {"You spend it and do not even tell me.", "Your things always come first."},
     {"Do as you like with it. I will manage.", "Let us leave this for another day."}},
    {"the chores",
     {"I am tired, and I wish you had seen it.", "I did see it. I wish you had asked."},
     {"I always have to ask twice.", "Whatever I do, you do not see it."},
     {"Leave it. I will do it myself.", "It is never right anyway, so I stay out of it."}},
    {"time",
     {"I missed you this week.", "I missed us too, and work was hard."},
     {"You have time for everyone but me.", "When I need you, you are busy."},
     {"I just need an evening to myself.", "I cannot be there all the time."}},
    {"family",
     {"I felt alone at your parents’ table.", "I was torn, and I want you to know."},
     {"You take their side, every time.", "They ring, and you run."},
     {"Let us not talk about my family.", "I would rather not come at all."}},
    {"friends",
     {"I would have liked to be with you last night.", "I would have liked you to come along."},
     {"They get your best hours.", "You tell them more than you tell me."},
     {"Go without me. It is fine.", "I need people who do not ask so much."}},
    {"closeness",
     {"I miss being close to you.", "So do I. I did not know how to say it."},
     {"You never tell me anything.", "You turn away whenever I come near."},
     {"You always push.", "I cannot talk while you look at me like that."}},
    {"plans",
     {"I had hoped we would decide that together.", "I was afraid that you would say no."},
     {"You plan, and I hear of it last.", "My wishes are never in it."},
     {"I do not want to decide that now.", "Plan it without me."}},
    {"being late",
     {"I was worried when you did not call.", "I should have called. It was a hard day."},
     {"I sat there for an hour. You do not think of me.", "You count the minutes and never ask why."},
     {"It was twenty minutes. Let it be.", "It does not matter. I have eaten."}},
}};

constexpr double kUnsure = 0.45;  // above it a low belief is told as a doubt, below it as a rule

/// "Others come when I call: seldom, 0.31."
std::string level_note(Belief belief, const WorkingModel& models) {
  const double level = of(belief, models);
  return std::string(words_for(belief)) + ": " + words_for_level(level) + ", " + number(level) + ".";
}

Layer content_of(const Conflict& c) {
  return {"What they quarrelled about",
          {"“" + std::string(line_said(c.topic, c.own_feeling, false)) + "”", ""},
          {"“" + std::string(line_said(c.topic, c.their_feeling, true)) + "”", ""}};
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
  std::string seen = "What is known: together since " + words_for_age(age_at(state.couple.since_episode)) +
                     "; of " + std::to_string(count.all) + (count.all == 1 ? " quarrel " : " quarrels ") +
                     std::to_string(count.ended) + " found an end. " + partner + " " +
                     words_for_level(state.couple.traits.recovery) + " lets a quarrel end (" +
                     number(state.couple.traits.recovery) + ").";
  return {"Not lived here.",
          "This program follows one life. " + partner +
              " came into it grown up, and whatever taught these expectations lies before that. " + seen};
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
  return words_for_age(state.age()) + " · about " + std::string(words_for(c.topic)) + " · " +
         (c.is_recovered ? "and back to each other" : "no end found that week");
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
    case Feeling::hurt: return {"hurt, and wanting to be close again", "It can be said out loud."};
    case Feeling::not_mattering:
      return {"afraid of not mattering", "So the voice rises: perhaps then someone turns round."};
    case Feeling::being_a_burden:
      return {"afraid of being a burden", "So the need is made small, before anyone can turn away."};
    case Feeling::crowded: return {"crowded, and short of air", "So a step back is taken, to breathe."};
    case Feeling::frightened: break;
  }
  return {"frightened, and on guard", "So going near and staying away both seem wrong."};
}

LayerSide expectation_under(Feeling feeling, const WorkingModel& models, double fear) {
  const bool is_rule = of(belief_under(feeling), models) < kUnsure;
  const std::string note = level_note(belief_under(feeling), models);
  switch (feeling) {
    case Feeling::hurt: return {"“If I say that it hurts, they will come round.”", note};
    case Feeling::not_mattering:
      return {is_rule ? "“If I let go, they forget me.”" : "“Perhaps I matter less than I hope.”", note};
    case Feeling::being_a_burden:
      return {is_rule ? "“If I need too much, they turn away.”" : "“Too much of me may be too much.”", note};
    case Feeling::crowded:
      return {is_rule ? "“Closeness asks more than it gives.”" : "“Close is good, and not too close.”", note};
    case Feeling::frightened: break;
  }
  return {"“Whoever I turn to may frighten me.”", "Fear of approaching: " + number(fear) + ". " + note};
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
  quarrel.layers[1] = {"The feeling under it", words_for_feeling(c.own_feeling),
                       words_for_feeling(c.their_feeling)};
  quarrel.layers[2] = {"What each expects", expectation_under(c.own_feeling, person.general, person.fear),
                       expectation_under(c.their_feeling, state->couple.traits.models, 0)};
  quarrel.layers[3] = {
      "The moments that taught it", {}, known_of_partner(timeline, *state, capital(quarrel.partner))};
  for (const MomentBehind& moment : moments_that_taught(timeline, *state, c.own_feeling))
    quarrel.moments.push_back(told_moment(moment, timeline));
  if (quarrel.moments.empty()) quarrel.layers[3].own = {"Many small moments, none of them large.", ""};
  return quarrel;
}

}  // namespace securebase
