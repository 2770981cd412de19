// The room of the Strange Situation in words: who is in it, what is seen this second, what goes on inside, what has
// been seen so far, and what a coder counts.

#include <algorithm>
#include <array>
#include <cstdio>

#include "ui/app/description_parts.hpp"
#include "ui/panels/ssp_scene.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_room.hpp"

namespace securebase {
namespace {

std::string seen_told(const SspScene& scene) {
  const SspMoment& told = scene.told();
  return in_a_row({who_is_in_the_room(told.seen.episode, scene.names),
                   what_the_infant_does(told, scene.names), what_the_others_do(told, scene.names)});
}

std::string feelings_told(const SspScene& scene) {
  const SspMoment& told = scene.told();
  const SspMoment& now = scene.now();
  const auto with = [](const std::string& words, double strength) { return words + ", " + number(strength); };
  return in_a_row(
      {fact_told(tr("shows outside"_t), with(words_for(outside_of(told)), now.activation)),
       fact_told(tr("goes on inside"_t), with(words_for(inside_of(told)), now.arousal)),
       fact_told(tr("free to explore"_t), with(words_for_exploration(told.exploration), now.exploration))});
}

std::string clock_told(const SspScene& scene) {
  const SspMoment& now = scene.now();
  return say("It is {time} of {end}, in episode {n} of 8."_t,
             {{"time", words_for_clock(static_cast<int>(scene.second))},
              {"end", words_for_clock(static_cast<int>(scene.trace.size()) - 1)},
              {"n", std::to_string(now.seen.episode)}});
}

/// The strip up to this second: crying and being held in each episode that had any of it.
std::string so_far_told(const SspScene& scene) {
  const auto end = static_cast<std::ptrdiff_t>(scene.second) + 1;
  const auto episodes = room_episodes(SspTrace(scene.trace.begin(), scene.trace.begin() + end));
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const RoomEpisode& episode = episodes[i];
    if (episode.crying == 0 && episode.held == 0) continue;
    sentences.push_back(say("Episode {n}, {what}: crying for {crying} s, held for {held} s."_t,
                            {{"n", std::to_string(i + 1)},
                             {"what", words_for_ssp_episode(static_cast<int>(i) + 1)},
                             {"crying", std::to_string(episode.crying)},
                             {"held", std::to_string(episode.held)}}));
  }
  if (sentences.empty()) return std::string(tr("There has been no crying and no holding so far."_t));
  return in_a_row(sentences);
}

std::string score_told(double score, double most) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", score);
  return say("{score} of {most}"_t,
             {{"score", digits(text.data())}, {"most", std::to_string(static_cast<int>(most))}});
}

std::string scales_told(const SspScene& scene, const SspResult& result) {
  const SspScores& scores = scene.is_over() ? result.scores : scene.now().so_far;
  std::vector<std::string> sentences;
  for (const SspScale& scale : ssp_scales())
    sentences.push_back(fact_told(std::string(tr(scale.name)) + " (" + std::string(tr(scale.help)) + ")",
                                  score_told(scores.*scale.score, scale.most)));
  if (scene.is_over()) {
    sentences.push_back(words_for_class(result.ssp_class));
    sentences.push_back(fact_told(tr("security, from all scales"_t), score_told(result.security, 9)));
    sentences.push_back(what_a_class_is(scene.names));
  } else {
    sentences.push_back(what_is_scored());
  }
  return in_a_row(sentences);
}

}  // namespace

Description describe_strange_situation(const Desk& desk) {
  const SspScene scene = ssp_scene_of(desk);
  Description all;
  tell(all, tr(entry_of(View::strange_situation).label),
       in_a_row({title_of_ssp(scene.names, scene.months) + ".", clock_told(scene), seen_told(scene),
                 feelings_told(scene)}));
  tell(all, tr(is_before_parting(scene.told()) ? "What to look for"_t : "Why this way?"_t),
       in_a_row({why_this_way(scene.told()), note_on_age(scene.months)}));
  tell(all, tr("So far"_t), so_far_told(scene));
  tell(all, tr(scene.is_over() ? "What a coder wrote"_t : "What a coder counts"_t),
       scales_told(scene, strange_situation_of(desk).result));
  return all;
}

std::string strange_situation_now(const Desk& desk) {
  const SspScene scene = ssp_scene_of(desk);
  return in_a_row({words_for_clock(static_cast<int>(scene.second)) + ".", seen_told(scene),
                   fact_told(tr("goes on inside"_t), words_for(inside_of(scene.told())))});
}

}  // namespace securebase
