#include "ui/view/words.hpp"

#include <cmath>
#include <cstdio>

namespace securebase {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

StageOfLife stage_of_last(const State& state) {
  return segment_of(state.episode == 0 ? 0 : state.episode - 1).stage;
}

Place caregivers_place(const State& state) {
  constexpr int kCradleMonths = 6;
  switch (stage_of_last(state)) {
    case StageOfLife::infancy: return state.age().months() < kCradleMonths ? Place::cradle : Place::nursery;
    case StageOfLife::childhood: return Place::family_home;
    case StageOfLife::adolescence: return Place::teenage_home;
    case StageOfLife::adulthood: break;
  }
  return Place::visit;
}

constexpr std::array<std::string_view, kPlaceCount> kWhere{
    "at home with {f}", "at home with {f}",     "at home with {f}",     "in the school yard",
    "at home with {f}", "at the café with {f}", "at the café with {f}", "visiting {f}",
    "at home with {f}", "with the therapist"};

std::string or_else(const std::string& name, const char* otherwise) {
  return name.empty() ? otherwise : name;
}

}  // namespace

Place place_of(const State& state) {
  switch (state.last_figure().role) {
    case Role::caregiver: return caregivers_place(state);
    case Role::peers: return Place::school_yard;
    case Role::close_friend:
      return stage_of_last(state) == StageOfLife::adulthood ? Place::cafe : Place::teenage_cafe;
    case Role::partner: return Place::home;
    case Role::therapist: break;
  }
  return Place::consulting_room;
}

std::string name_of_figure(const Figure& figure) {
  switch (figure.role) {
    case Role::caregiver: return or_else(figure.name, "the caregiver");
    case Role::peers: return or_else(figure.name, "the other children");
    case Role::close_friend: return or_else(figure.name, "a friend");
    case Role::partner: return or_else(figure.name, "the partner");
    case Role::therapist: break;
  }
  return or_else(figure.name, "the therapist");
}

std::string told(std::string_view sentence, const State& state, const std::string& name) {
  std::string text(sentence);
  const bool is_quiet = state.last.strategy == Strategy::deactivating;
  replace_all(text, "{n}", is_quiet ? "noticed all the same, " : "");
  return filled(text, name, name_of_figure(state.last_figure()));
}

std::string filled(std::string_view sentence, std::string_view person, std::string_view figure) {
  std::string text(sentence);
  replace_all(text, "{p}", person);
  replace_all(text, "{f}", figure);
  return text;
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

std::string where_of(const State& state) {
  return told(kWhere[static_cast<std::size_t>(place_of(state))], state, "");
}

std::string words_for_age(Age age) { return age.days() == 0 ? "newborn" : say_age(age); }

std::string title_of(const State& state, const std::string& name) {
  return name + " · " + words_for_age(state.age()) + " · " + where_of(state);
}

std::string words_for_level(double level) {
  if (level < 0.15) return "hardly";
  if (level < 0.35) return "seldom";
  if (level < 0.55) return "sometimes";
  if (level < 0.70) return "often";
  return level < 0.88 ? "mostly" : "nearly always";
}

std::string words_for_change(double change) {
  const double size = std::abs(change);
  if (size < 0.0003) return "unchanged";
  const std::string way = change > 0 ? "more" : "less";
  if (size < 0.003) return "a touch " + way;
  return (size < 0.012 ? "a little " : "clearly ") + way;
}

std::string words_for(Outside outside) {
  switch (outside) {
    case Outside::calm: return "calm";
    case Outside::upset: return "upset";
    case Outside::crying: return "crying";
    case Outside::frozen: break;
  }
  return "standing still";
}

std::string words_for(Inside inside) {
  switch (inside) {
    case Inside::calm: return "calm";
    case Inside::uneasy: return "uneasy";
    case Inside::racing: break;
  }
  return "heart racing";
}

std::string words_for_call(const EpisodeRecord& episode) {
  if (episode.is_broken_off) return "a call broken off";
  switch (episode.strategy) {
    case Strategy::primary: return "a plain call";
    case Strategy::hyperactivating: return "a loud call";
    case Strategy::deactivating: break;
  }
  return "a quiet call";
}

std::string words_for_answer(Answer answer) {
  switch (answer) {
    case Answer::unnoticed: return "no answer";
    case Answer::cold: return "a cold answer";
    case Answer::frightening: return "a frightening answer";
    case Answer::mismatched: return "warm, beside the need";
    case Answer::matched: break;
  }
  return "warm, and it fits";
}

std::string words_for_availability(double availability) {
  if (availability < 0.3) return "taken up today";
  return availability < 0.55 ? "half there today" : "available today";
}

std::string words_for_mark(const Mark& mark, const State& state) {
  const std::string partner = name_of_figure(state.figures[kPartner]);
  switch (mark.kind) {
    case MarkKind::prototype_set: return "early model set";
    case MarkKind::school_starts: return "starts school";
    case MarkKind::adolescence_starts: return "adolescence begins";
    case MarkKind::leaves_home: return "leaves home";
    case MarkKind::friend_met: return "close friend: " + name_of_figure(state.figures[kCloseFriend]);
    case MarkKind::partner_met: return "meets " + partner;
    // Where someone else came at the same moment, the name of the one before is no longer known.
    case MarkKind::break_up: return state.couple.is_together ? "a parting" : "parts from " + partner;
    case MarkKind::quarrel_recovered: return "quarrel, repaired";
    case MarkKind::quarrel_unrecovered: return "quarrel, left open";
    case MarkKind::life_event: return "a hard time";
    case MarkKind::loss: return "a loss";
    case MarkKind::therapy_starts: return "starts therapy";
    case MarkKind::therapy_ends: return "therapy ends";
    case MarkKind::self_help_starts: return "starts to reflect";
    case MarkKind::self_help_ends: return "stops reflecting";
    case MarkKind::betrayal: return "trust broken";
    case MarkKind::care_changed: return "care changes";
    case MarkKind::partner_changed: return partner + " changes";
    case MarkKind::person_changed: break;
  }
  return "a change within";
}

bool has_quarrelled(const State& state) {
  return state.episode > 0 && state.couple.last_conflict.episode == state.episode;
}

std::string words_for_quarrel(const Conflict& conflict) {
  return conflict.is_recovered ? "a quarrel, and back to each other" : "a quarrel without an end";
}

std::string capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", value);
  return text.data();
}

}  // namespace securebase
