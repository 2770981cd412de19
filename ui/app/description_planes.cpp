// The plane of the self-report in words: one life's way over it, and a crowd of lives.

#include <algorithm>
#include <array>

#include "ui/app/description_parts.hpp"
#include "ui/panels/plane_scenes.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_findings.hpp"

namespace securebase {
namespace {

std::string plane_told() {
  return in_a_row(
      {what_the_plane_is() + ".",
       std::string(tr("Anxiety goes to the right, avoidance upwards; a side of it is a way of reading two "
                      "numbers, not a kind of person."_t))});
}

// --- the way of one life -------------------------------------------------------------------------------------

std::string class_told(const MapScene& scene) {
  if (!scene.at_one)
    return std::string(tr("The Strange Situation has not been held yet: it is for 12 months."_t));
  return say("The Strange Situation at 12 months: {class}."_t,
             {{"class", std::string(tr(name_of(*scene.at_one)))}});
}

std::string look_told(const TrailLook& look) {
  const auto reading = static_cast<std::size_t>(look.seen.reading.adult_class);
  const std::string interview(tr(EnumWords<AdultClass>::names[reading]));
  return say(look.seen.reading.is_unresolved
                 ? "At {age}: the self-report says {point}, the interview {class} and unresolved."_t
                 : "At {age}: the self-report says {point}, the interview {class}."_t,
             {{"age", words_for_span(Age::from_years(look.years))},
              {"point", words_for_point(look.seen.told)},
              {"class", interview}});
}

/// The way in its few round ages: before adults can be asked as the model has it, then as told.
std::string way_so_far(const MapScene& scene) {
  constexpr std::array kEarly{0.0, 1.5, 6.0, 12.0, 18.0};
  std::string early;
  for (const TrailLook& look : scene.trail) {
    const bool is_told = std::any_of(kEarly.begin(), kEarly.end(),
                                     [&](double years) { return std::abs(look.years - years) < 0.01; });
    if (!is_told) continue;
    early += (early.empty() ? "" : "; ") + words_for_span(Age::from_years(look.years)) + ", " +
             words_for_point(look.seen.without_error);
  }
  std::vector<std::string> sentences;
  if (!early.empty())
    sentences.push_back(
        say("Before it could be asked, the way went through: {places}."_t, {{"places", early}}));
  for (const TrailLook& look : scene.trail) {
    if (has_ring(look)) sentences.push_back(look_told(look));
  }
  return in_a_row(sentences);
}

std::string others_told(const Desk& desk) {
  if (!desk.crowd.has_lives())
    return std::string(tr("No crowd has been made that could lie behind the way."_t));
  if (!desk.view.crowd.has_others) return std::string(tr("The crowd behind the way is hidden."_t));
  const CrowdScene scene = crowd_scene_of(desk);
  return say("Behind the way lie {lives} of the crowd, pale: {what}"_t,
             {{"lives", words_for_lives(scene.everyone.size())},
              {"what", what_a_dot_is(scene.age, scene.is_as_told)}});
}

// --- the dots of a crowd -------------------------------------------------------------------------------------

/// How many of the chosen dots lie on each side of the plane.
std::string sides_told(const CrowdScene& scene) {
  constexpr std::array<PlanePoint, 4> kSides{{{1, 1}, {7, 1}, {1, 7}, {7, 7}}};
  std::vector<std::string> sides;
  for (const PlanePoint side : kSides) {
    const std::string_view name = words_for_region(side);
    const auto here = std::count_if(scene.chosen.begin(), scene.chosen.end(), [&](std::uint32_t life) {
      return words_for_region(place_of_life(scene, life)) == name;
    });
    sides.push_back(
        say("{n} on the side of “{side}”"_t,
            {{"n", with_thousands(static_cast<std::uint64_t>(here))}, {"side", std::string(tr(name))}}));
  }
  return say("The dots lie so: {sides}."_t, {{"sides", listed(sides)}});
}

std::string bars_told(const std::vector<ClassBar>& bars) {
  std::vector<std::string> counts;
  counts.reserve(bars.size());
  for (const ClassBar& bar : bars)
    counts.push_back(with_thousands(bar.count) + " " + std::string(tr(bar.words)));
  return listed(counts);
}

/// Which kinds of dots there are, by their shape and colour.
std::string classes_told(const CrowdScene& scene) {
  return say("By the Strange Situation at 12 months, which gives each dot its shape: {counts}."_t,
             {{"counts", bars_told(infant_bars(scene))}});
}

/// The middle of the fan of what becomes of them, at a few ages.
std::string fan_told(const CrowdScene& scene) {
  constexpr std::array kYears{2, 10, 20, 40, 60, 80};
  std::vector<std::string> middles;
  middles.reserve(kYears.size());
  for (const int year : kYears)
    middles.push_back(std::to_string(year) + ", " + words_for_point(scene.fan[look_of_year(year)].middle));
  std::string ages;
  for (const std::string& each : middles) ages += (ages.empty() ? "" : "; ") + each;
  return say("The middle one of them, by years of age: {ages}."_t, {{"ages", ages}});
}

Ends ends_of(const CrowdScene& scene) {
  Ends ends;
  ends.beginning = scene.beginning;
  ends.life = scene.like;
  ends.year = asked_year(scene.age);
  ends.counts = adult_counts(*scene.crowd, scene.chosen, ends.year);
  ends.spread = scene.fan[look_of_year(ends.year)];
  ends.everyone = scene.ground[look_of_year(ends.year)];
  return ends;
}

std::string marked_told(const CrowdScene& scene) {
  if (scene.life >= scene.crowd->lived()) return {};
  const int year = asked_year(scene.age);
  const AdultReading reading = scene.crowd->reading(scene.life, year);
  return say(
      "Life {life} is marked: its dot is at {point}; the Strange Situation says {infant}, the interview at "
      "{year} {adult}."_t,
      {{"life", with_thousands(scene.life)},
       {"point", words_for_point(place_of_life(scene, scene.life))},
       {"infant", std::string(tr(name_of(scene.crowd->class_at_one(scene.life))))},
       {"year", std::to_string(year)},
       {"adult",
        std::string(tr(EnumWords<AdultClass>::names[static_cast<std::size_t>(reading.adult_class)]))}});
}

std::string at_work_told(const Desk& desk) {
  return desk.crowd.run ? progress_told(desk.crowd.run->share()) : "";
}

}  // namespace

Description describe_map(const Desk& desk) {
  const MapScene scene = map_scene_of(desk, nullptr);
  Description all;
  tell(all, tr(entry_of(View::map).label),
       in_a_row({where_on_the_plane(scene.name, scene.age, scene.now), class_told(scene)}));
  tell(all, tr("The way so far"_t), way_so_far(scene));
  tell(all, tr("The plane"_t), in_a_row({plane_told(), others_told(desk)}));
  tell(all, tr("The timeline"_t), timeline_told(desk));
  return all;
}

std::string map_now(const Desk& desk) {
  const MapScene scene = map_scene_of(desk, nullptr);
  return in_a_row({scene.name + " · " + words_for_age(scene.age) + ".",
                   where_on_the_plane(scene.name, scene.age, scene.now)});
}

Description describe_crowd(const Desk& desk) {
  Description all;
  if (!desk.crowd.has_lives()) {
    tell(all, tr(entry_of(View::crowd).label),
         in_a_row(
             {std::string(tr("No crowd has been made yet."_t)), at_work_told(desk), way_told("crowd.make")}));
    tell(all, tr("The plane"_t), plane_told());
    return all;
  }
  const CrowdScene scene = crowd_scene_of(desk);
  const Ends ends = ends_of(scene);
  tell(all, tr(entry_of(View::crowd).label),
       in_a_row(
           {say("{lives} at {age}."_t,
                {{"lives", words_for_lives(scene.everyone.size())}, {"age", words_for_span(scene.age)}}),
            at_work_told(desk), what_a_dot_is(scene.age, scene.is_as_told),
            say("Followed: {beginning}, {lives}."_t, {{"beginning", words_for(scene.beginning, scene.like)},
                                                      {"lives", words_for_lives(scene.chosen.size())}})}));
  if (!scene.chosen.empty())
    tell(all, tr("The dots"_t), in_a_row({sides_told(scene), classes_told(scene), marked_told(scene)}));
  tell(all, tr("Where they go"_t),
       in_a_row({where_they_ended(ends), how_far_apart(ends),
                 scene.chosen.empty() ? std::string() : fan_told(scene), what_a_beginning_is()}));
  tell(all, tr("The plane"_t), plane_told());
  return all;
}

std::string crowd_now(const Desk& desk) {
  if (!desk.crowd.has_lives()) return std::string(tr("No crowd has been made yet."_t));
  const CrowdScene scene = crowd_scene_of(desk);
  return in_a_row({say("At {age}."_t, {{"age", words_for_span(scene.age)}}), where_they_ended(ends_of(scene)),
                   marked_told(scene)});
}

}  // namespace securebase
