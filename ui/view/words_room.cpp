#include "ui/view/words_room.hpp"

#include <algorithm>
#include <cstdio>

#include "ui/text/language.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// How each episode begins. {p} the infant, {f} the caregiver.
constexpr std::array<std::string_view, kSspEpisodes> kRoomBeginnings{
    "{p} and {f} were shown into a strange room with toys."_t,
    "{f} sat down and left it to {p} what to do."_t,
    "A stranger came in, sat down, talked with {f} and then came near."_t,
    "{f} left, and the stranger kept near without touching."_t,
    "{f} came back, and the stranger left."_t,
    "{f} left once more."_t,
    "The stranger came back first."_t,
    "{f} came back, and the stranger left."_t};

constexpr std::array<std::string_view, EnumWords<SspAct>::names.size()> kActs{
    "played"_t,
    "greeted {f} from afar"_t,
    "came towards {f}"_t,
    "reached for {f}"_t,
    "rested in the arms of {f}"_t,
    "clung to {f}"_t,
    "wanted comfort and angrily pushed it away"_t,
    "kept turned away from {f}"_t,
    "looked for {f} at the door"_t,
    "broke off on the way to {f}"_t,
    "stopped and stayed still"_t};

/// What each class says about what was seen, not about anyone.
constexpr std::array<std::string_view, EnumWords<SspClass>::names.size()> kClasses{
    "closeness was sought plainly, it helped, and play could come back"_t,
    "little of the need for closeness was shown, and attention went to other things"_t,
    "closeness was wanted much and could hardly comfort"_t,
    "coming close was broken off, as if it were wanted and feared at once"_t};

/// "9 s" with a space that no line is broken at.
std::string of_seconds(int seconds) { return say("{n}\u00a0s"_t, {{"n", std::to_string(seconds)}}); }

std::string duration(const RoomEpisode& episode, std::size_t index) {
  constexpr int kMinute = 60;
  const std::string seconds = std::to_string(episode.seconds);
  if (is_cut_short(episode, index)) return say("{n} seconds, cut short"_t, {{"n", seconds}});
  if (episode.seconds % kMinute != 0) return say("{n} seconds"_t, {{"n", seconds}});
  return say("{n} minutes"_t, {{"n", std::to_string(episode.seconds / kMinute)}});
}

std::string who_was_there(const RoomEpisode& episode, const std::string& infant,
                          const std::string& caregiver) {
  std::vector<std::string> names{infant};
  if (episode.has_caregiver) names.push_back(caregiver);
  if (episode.has_stranger) names.emplace_back(tr("a stranger"_t));
  return names.size() == 1 ? filled("{p} alone"_t, infant, caregiver) : listed(names);
}

/// The acts that were seen, the longest first.
std::vector<SspAct> acts_by_length(const RoomEpisode& episode) {
  std::vector<SspAct> acts;
  for (std::size_t i = 0; i < episode.acts.size(); ++i)
    if (episode.acts[i] > 0) acts.push_back(static_cast<SspAct>(i));
  const auto seconds = [&](SspAct act) { return episode.acts[static_cast<std::size_t>(act)]; };
  std::stable_sort(acts.begin(), acts.end(), [&](SspAct a, SspAct b) { return seconds(a) > seconds(b); });
  return acts;
}

std::string what_was_done(const RoomEpisode& episode, const std::string& infant,
                          const std::string& caregiver) {
  std::vector<std::string> parts;
  for (const SspAct act : acts_by_length(episode)) {
    const int seconds = episode.acts[static_cast<std::size_t>(act)];
    parts.push_back(words_for_act(act, infant, caregiver) + " (" + of_seconds(seconds) + ")");
  }
  std::string text;
  if (!parts.empty()) text += " " + say("{p} {acts}."_t, {{"p", infant}, {"acts", listed(parts)}});
  if (episode.held > 0) {
    text += " " + capital(say("{f} held {p} for {time}."_t,
                              {{"f", caregiver}, {"p", infant}, {"time", of_seconds(episode.held)}}));
  }
  if (episode.crying > 0)
    text += " " + say("{p} cried for {time}."_t, {{"p", infant}, {"time", of_seconds(episode.crying)}});
  return text;
}

std::string scale(double value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return digits(text.data());
}

}  // namespace

std::array<RoomEpisode, kSspEpisodes> room_episodes(const SspTrace& trace) {
  std::array<RoomEpisode, kSspEpisodes> episodes;
  for (const SspMoment& moment : trace) {
    const SspSeen& seen = moment.seen;
    RoomEpisode& episode = episodes[seen.episode - 1U];
    ++episode.seconds;
    episode.has_caregiver = seen.has_caregiver;
    episode.has_stranger = seen.has_stranger;
    ++episode.acts[static_cast<std::size_t>(seen.act)];
    episode.held += seen.is_held ? 1 : 0;
    episode.crying += seen.is_crying ? 1 : 0;
  }
  return episodes;
}

bool is_cut_short(const RoomEpisode& episode, std::size_t index) {
  return episode.seconds < kSspPlan[index].seconds;
}

std::string words_for_act(SspAct act, const std::string& infant, const std::string& caregiver) {
  return filled(kActs[static_cast<std::size_t>(act)], infant, caregiver);
}

std::vector<LifeParagraph> describe_room(const SspTrace& trace, const std::string& infant,
                                         const std::string& caregiver) {
  std::vector<LifeParagraph> paragraphs;
  const auto episodes = room_episodes(trace);
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const RoomEpisode& episode = episodes[i];
    std::string text =
        capital(filled(kRoomBeginnings[i], infant, caregiver)) + what_was_done(episode, infant, caregiver);
    if (is_cut_short(episode, i))
      text += " " + filled("It was ended early, because {p} was very upset."_t, infant, caregiver);
    paragraphs.push_back({say("Episode {n}: {who}"_t, {{"n", std::to_string(i + 1)},
                                                       {"who", who_was_there(episode, infant, caregiver)}}) +
                              " · " + duration(episode, i),
                          std::move(text)});
  }
  return paragraphs;
}

std::vector<LifeParagraph> describe_coding(const SspResult& result, const std::string& infant,
                                           const std::string& caregiver) {
  const SspScores& s = result.scores;
  const auto index = static_cast<std::size_t>(result.ssp_class);
  std::string scales = say(
      "Proximity seeking {proximity}, contact maintaining {contact}, avoidance {avoidance} and resistance "
      "{resistance}, each from 1 to 7; disorganization {disorganization}, from 1 to 9. Only what could be "
      "seen counts, and the second reunion most."_t,
      {{"proximity", scale(s.proximity)},
       {"contact", scale(s.contact)},
       {"avoidance", scale(s.avoidance)},
       {"resistance", scale(s.resistance)},
       {"disorganization", scale(s.disorganization)}});
  const std::string coded =
      say("Coded as {class} ({letter}): {seen}."_t, {{"class", std::string(tr(name_of(result.ssp_class)))},
                                                     {"letter", std::string(word(result.ssp_class))},
                                                     {"seen", std::string(tr(kClasses[index]))}});
  const std::string limits =
      filled("This is one relationship, {p} with {f}, on one day, coded with error, and no type of person."_t,
             infant, caregiver);
  return {{std::string(tr("The two reunions (episodes 5 and 8), as coded"_t)), std::move(scales)},
          {std::string(tr("The class"_t)), coded + " " + limits}};
}

}  // namespace securebase
