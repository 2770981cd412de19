#include "ui/view/words.hpp"

#include <cmath>

namespace securebase {
namespace {

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
    "at home with {f}"_t, "at home with {f}"_t,     "at home with {f}"_t,     "in the school yard"_t,
    "at home with {f}"_t, "at the café with {f}"_t, "at the café with {f}"_t, "visiting {f}"_t,
    "at home with {f}"_t, "with the therapist"_t};

std::string or_else(const std::string& name, std::string_view otherwise) {
  return name.empty() ? std::string(tr(otherwise)) : name;
}

std::string counted(int count, std::string_view one, std::string_view many) {
  return say(count == 1 ? one : many, {{"n", std::to_string(count)}});
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
    case Role::caregiver: return or_else(figure.name, "the caregiver"_t);
    case Role::peers: return or_else(figure.name, "the other children"_t);
    case Role::close_friend: return or_else(figure.name, "a friend"_t);
    case Role::partner: return or_else(figure.name, "the partner"_t);
    case Role::therapist: break;
  }
  return or_else(figure.name, "the therapist"_t);
}

std::string told(std::string_view sentence, const State& state, const std::string& name) {
  const bool is_quiet = state.last.strategy == Strategy::deactivating;
  return say(sentence, {{"p", name},
                        {"f", name_of_figure(state.last_figure())},
                        {"n", is_quiet ? std::string(tr("noticed all the same, "_t)) : ""}});
}

std::string filled(std::string_view sentence, std::string_view person, std::string_view figure) {
  return say(sentence, {{"p", std::string(person)}, {"f", std::string(figure)}});
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? tr(" and "_t) : tr(", "_t);
    text += parts[i];
  }
  return text;
}

std::string where_of(const State& state) {
  return told(kWhere[static_cast<std::size_t>(place_of(state))], state, "");
}

std::string words_for_age(Age age) {
  return age.days() == 0 ? std::string(tr("newborn"_t)) : words_for_span(age);
}

std::string words_for_span(Age age) {
  constexpr int kYear = 12;
  constexpr int kInYears = 12 * kYear;  // from here on months are not told
  const int months = static_cast<int>(age.months() + 1e-9);
  if (months < 1) return counted(age.days(), "{n} day"_t, "{n} days"_t);
  if (months < 2 * kYear) return counted(months, "{n} month"_t, "{n} months"_t);
  const std::string years = counted(months / kYear, "{n} year"_t, "{n} years"_t);
  if (months % kYear == 0 || months >= kInYears) return years;
  return years + " " + counted(months % kYear, "{n} month"_t, "{n} months"_t);
}

std::string title_of(const State& state, const std::string& name) {
  return name + " · " + words_for_age(state.age()) + " · " + where_of(state);
}

std::string words_for_level(double level) {
  if (level < 0.15) return std::string(tr("hardly"_t));
  if (level < 0.35) return std::string(tr("seldom"_t));
  if (level < 0.55) return std::string(tr("sometimes"_t));
  if (level < 0.70) return std::string(tr("often"_t));
  return std::string(level < 0.88 ? tr("mostly"_t) : tr("nearly always"_t));
}

std::string words_for_change(double change) {
  const double size = std::abs(change);
  if (size < 0.0003) return std::string(tr("unchanged"_t));
  const bool is_more = change > 0;
  if (size < 0.003) return std::string(tr(is_more ? "a touch more"_t : "a touch less"_t));
  if (size < 0.012) return std::string(tr(is_more ? "a little more"_t : "a little less"_t));
  return std::string(tr(is_more ? "clearly more"_t : "clearly less"_t));
}

std::string words_for(Outside outside) {
  switch (outside) {
    case Outside::calm: return std::string(tr("calm"_t));
    case Outside::upset: return std::string(tr("upset"_t));
    case Outside::crying: return std::string(tr("crying"_t));
    case Outside::frozen: break;
  }
  return std::string(tr("standing still"_t));
}

std::string words_for(Inside inside) {
  switch (inside) {
    case Inside::calm: return std::string(tr("calm"_t));
    case Inside::uneasy: return std::string(tr("uneasy"_t));
    case Inside::racing: break;
  }
  return std::string(tr("heart racing"_t));
}

std::string words_for_call(const EpisodeRecord& episode) {
  if (episode.is_broken_off) return std::string(tr("a call broken off"_t));
  switch (episode.strategy) {
    case Strategy::primary: return std::string(tr("a plain call"_t));
    case Strategy::hyperactivating: return std::string(tr("a loud call"_t));
    case Strategy::deactivating: break;
  }
  return std::string(tr("a quiet call"_t));
}

std::string words_for_answer(Answer answer) {
  switch (answer) {
    case Answer::unnoticed: return std::string(tr("no answer"_t));
    case Answer::cold: return std::string(tr("a cold answer"_t));
    case Answer::frightening: return std::string(tr("a frightening answer"_t));
    case Answer::mismatched: return std::string(tr("warm, beside the need"_t));
    case Answer::matched: break;
  }
  return std::string(tr("warm, and it fits"_t));
}

std::string words_for_availability(double availability) {
  if (availability < 0.3) return std::string(tr("taken up today"_t));
  return std::string(availability < 0.55 ? tr("half there today"_t) : tr("available today"_t));
}

std::string words_for_mark(const Mark& mark, const State& state) {
  const std::string partner = name_of_figure(state.figures[kPartner]);
  switch (mark.kind) {
    case MarkKind::prototype_set: return std::string(tr("early model set"_t));
    case MarkKind::school_starts: return std::string(tr("starts school"_t));
    case MarkKind::adolescence_starts: return std::string(tr("adolescence begins"_t));
    case MarkKind::leaves_home: return std::string(tr("leaves home"_t));
    case MarkKind::friend_met:
      return say("close friend: {f}"_t, {{"f", name_of_figure(state.figures[kCloseFriend])}});
    case MarkKind::partner_met: return say("meets {f}"_t, {{"f", partner}});
    // Where someone else came at the same moment, the name of the one before is no longer known.
    case MarkKind::break_up:
      return say(state.couple.is_together ? "a parting"_t : "parts from {f}"_t, {{"f", partner}});
    case MarkKind::quarrel_recovered: return std::string(tr("quarrel, repaired"_t));
    case MarkKind::quarrel_unrecovered: return std::string(tr("quarrel, left open"_t));
    case MarkKind::life_event: return std::string(tr("a hard time"_t));
    case MarkKind::loss: return std::string(tr("a loss"_t));
    case MarkKind::therapy_starts: return std::string(tr("starts therapy"_t));
    case MarkKind::therapy_ends: return std::string(tr("therapy ends"_t));
    case MarkKind::self_help_starts: return std::string(tr("starts to reflect"_t));
    case MarkKind::self_help_ends: return std::string(tr("stops reflecting"_t));
    case MarkKind::betrayal: return std::string(tr("trust broken"_t));
    case MarkKind::care_changed: return std::string(tr("care changes"_t));
    case MarkKind::partner_changed: return say("{f} changes"_t, {{"f", partner}});
    case MarkKind::person_changed: break;
  }
  return std::string(tr("a change within"_t));
}

bool has_quarrelled(const State& state) {
  return state.episode > 0 && state.couple.last_conflict.episode == state.episode;
}

std::string words_for_quarrel(const Conflict& conflict) {
  return std::string(
      tr(conflict.is_recovered ? "a quarrel, and back to each other"_t : "a quarrel without an end"_t));
}

std::string capital(std::string words) {
  // Latin-1 letters are two bytes, and their capitals lie 32 before them, as those of ASCII do.
  const std::size_t at = words.size() > 1 && words[0] == '\xC3' ? 1 : 0;
  constexpr unsigned char kFirst = 0xA0;
  if (words.empty()) return words;
  const auto letter = static_cast<unsigned char>(words[at]);
  const bool is_small = at == 0 ? letter >= 'a' && letter <= 'z' : letter >= kFirst && letter != 0xB7;
  if (is_small) words[at] = static_cast<char>(letter - 32);
  return words;
}

}  // namespace securebase
