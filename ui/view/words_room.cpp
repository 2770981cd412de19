#include "ui/view/words_room.hpp"

#include <algorithm>
#include <cstdio>

#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// How each episode begins. {p} the infant, {f} the caregiver.
constexpr std::array<std::string_view, kSspEpisodes> kBeginnings{
    "{p} and {f} were shown into a strange room with toys.",
    "{f} sat down and left it to {p} what to do.",
    "A stranger came in, sat down, talked with {f} and then came near.",
    "{f} left, and the stranger kept near without touching.",
    "{f} came back, and the stranger left.",
    "{f} left once more.",
    "The stranger came back first.",
    "{f} came back, and the stranger left."};

constexpr std::array<std::string_view, EnumWords<SspAct>::names.size()> kActs{
    "played",
    "greeted {f} from afar",
    "came towards {f}",
    "reached for {f}",
    "rested in the arms of {f}",
    "clung to {f}",
    "wanted comfort and angrily pushed it away",
    "kept turned away from {f}",
    "looked for {f} at the door",
    "broke off on the way to {f}",
    "stopped and stayed still"};

/// What each class says about what was seen, not about anyone.
constexpr std::array<std::string_view, EnumWords<SspClass>::names.size()> kClasses{
    "closeness was sought plainly, it helped, and play could come back",
    "little of the need for closeness was shown, and attention went to other things",
    "closeness was wanted much and could hardly comfort",
    "coming close was broken off, as if it were wanted and feared at once"};

/// "9 s" with a space that no line is broken at.
std::string of_seconds(int seconds) { return std::to_string(seconds) + "\u00a0s"; }

std::string duration(const RoomEpisode& episode, std::size_t index) {
  constexpr int kMinute = 60;
  if (is_cut_short(episode, index)) return std::to_string(episode.seconds) + " seconds, cut short";
  if (episode.seconds % kMinute != 0) return std::to_string(episode.seconds) + " seconds";
  return std::to_string(episode.seconds / kMinute) + " minutes";
}

std::string who_was_there(const RoomEpisode& episode, const std::string& infant,
                          const std::string& caregiver) {
  std::vector<std::string> names{infant};
  if (episode.has_caregiver) names.push_back(caregiver);
  if (episode.has_stranger) names.emplace_back("a stranger");
  return listed(names) + (names.size() == 1 ? " alone" : "");
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
  if (!parts.empty()) text += " " + infant + " " + listed(parts) + ".";
  if (episode.held > 0)
    text += " " + capital(caregiver) + " held " + infant + " for " + of_seconds(episode.held) + ".";
  if (episode.crying > 0) text += " " + infant + " cried for " + of_seconds(episode.crying) + ".";
  return text;
}

std::string scale(double value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), " %.1f", value);
  return text.data();
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
        capital(filled(kBeginnings[i], infant, caregiver)) + what_was_done(episode, infant, caregiver);
    if (is_cut_short(episode, i)) text += " It was ended early, because " + infant + " was very upset.";
    paragraphs.push_back({"Episode " + std::to_string(i + 1) + ": " +
                              who_was_there(episode, infant, caregiver) + " · " + duration(episode, i),
                          std::move(text)});
  }
  return paragraphs;
}

std::vector<LifeParagraph> describe_coding(const SspResult& result, const std::string& infant,
                                           const std::string& caregiver) {
  const SspScores& s = result.scores;
  const auto index = static_cast<std::size_t>(result.ssp_class);
  const std::string scales = "Proximity seeking" + scale(s.proximity) + ", contact maintaining" +
                             scale(s.contact) + ", avoidance" + scale(s.avoidance) + " and resistance" +
                             scale(s.resistance) + ", each from 1 to 7; disorganization" +
                             scale(s.disorganization) +
                             ", from 1 to 9. Only what could be seen counts, and the second reunion most.";
  const std::string coded = "Coded as " + std::string(name_of(result.ssp_class)) + " (" +
                            std::string(word(result.ssp_class)) + "): " + std::string(kClasses[index]) + ".";
  return {{"The two reunions (episodes 5 and 8), as coded", scales},
          {"The class", coded + " This is one relationship, " + infant + " with " + caregiver +
                            ", on one day, coded with error, and no type of person."}};
}

}  // namespace securebase
