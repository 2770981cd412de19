#include "ui/view/words_difference.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "sim/life/schedule.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// One quality: its name, and how someone who has more or less of it is described.
struct QualityWords {
  std::string_view noun;
  std::string_view more;
  std::string_view less;
};

// In the order of CareQuality.
constexpr std::array<QualityWords, 8> kCare{
    {{"attentiveness"_t, "more attentive"_t, "less attentive"_t},
     {"mirroring"_t, "more in tune"_t, "less in tune"_t},
     {"tenderness"_t, "more tender"_t, "less tender"_t},
     {"touch"_t, "closer by touch"_t, "less close by touch"_t},
     {"consistency"_t, "more consistent"_t, "less consistent"_t},
     {"frightening moments"_t, "frightening more often"_t, "frightening less often"_t},
     {"support"_t, "better supported"_t, "less supported"_t},
     {"presence"_t, "there more"_t, "there less"_t}}};

// In the order of PartnerQuality.
constexpr std::array<QualityWords, 9> kPartnerWords{
    {{"trustworthiness"_t, "more trustworthy"_t, "less trustworthy"_t},
     {"letting a quarrel end"_t, "sooner at peace"_t, "later at peace"_t},
     {"commitment"_t, "more committed"_t, "less committed"_t},
     {"attentiveness"_t, "more attentive"_t, "less attentive"_t},
     {"mirroring"_t, "more in tune"_t, "less in tune"_t},
     {"tenderness"_t, "more tender"_t, "less tender"_t},
     {"touch"_t, "closer by touch"_t, "less close by touch"_t},
     {"consistency"_t, "more consistent"_t, "less consistent"_t},
     {"frightening moments"_t, "frightening more often"_t, "frightening less often"_t}}};

// In the order of PersonQuality.
constexpr std::array<QualityWords, 5> kPersonWords{
    {{"reactivity"_t, "stronger needs"_t, "milder needs"_t},
     {"soothability"_t, "easier to soothe"_t, "harder to soothe"_t},
     {"reflection"_t, "more reflection"_t, "less reflection"_t},
     {"grief"_t, "more grief"_t, "less grief"_t},
     {"eye for red flags"_t, "more eye for red flags"_t, "less eye for red flags"_t}}};

/// A moment as the beginning of a time, or as a point in it.
struct WhenWords {
  std::string_view birth, first_day, age;
};
constexpr WhenWords kFrom{"from birth"_t, "from the first day"_t, "from {age}"_t};
constexpr WhenWords kAt{"at birth"_t, "at the first day"_t, "at {age}"_t};

std::string when(std::uint32_t episode, const WhenWords& words) {
  if (episode == 0) return std::string(tr(words.birth));
  const Age age = age_at(episode);
  if (age.days() == 0) return std::string(tr(words.first_day));
  return say(words.age, {{"age", words_for_span(age)}});
}

/// The words of what a command sets; null if it is no slider.
const QualityWords* quality_of(const Command& command) {
  if (const auto* set = std::get_if<SetCare>(&command)) return &kCare[static_cast<std::size_t>(set->quality)];
  if (const auto* set = std::get_if<SetPartner>(&command))
    return &kPartnerWords[static_cast<std::size_t>(set->quality)];
  if (const auto* set = std::get_if<SetPerson>(&command))
    return &kPersonWords[static_cast<std::size_t>(set->quality)];
  return nullptr;
}

double set_to(const Command& command) {
  if (const auto* set = std::get_if<SetCare>(&command)) return set->to;
  if (const auto* set = std::get_if<SetPartner>(&command)) return set->to;
  const auto* set = std::get_if<SetPerson>(&command);
  return set ? set->to : 0;
}

std::string name_or(const std::string& name, std::string_view otherwise) {
  return name.empty() ? std::string(tr(otherwise)) : name;
}

std::string who_it_is(const CommandDifference& difference) {
  const bool is_care = std::holds_alternative<SetCare>(difference.command) ||
                       std::holds_alternative<HelpCaregiver>(difference.command);
  return name_or(difference.who, is_care ? "the caregiver"_t : "the partner"_t);
}

/// What happens once, with its moment: "a hard time at 12 years".
struct EventWords {
  const CommandDifference& of;

  [[nodiscard]] std::string with(std::string_view words, const std::string& who = "") const {
    return say(words, {{"who", who}, {"at", when(of.episode, kAt)}, {"from", when(of.episode, kFrom)}});
  }

  std::string operator()(const SetCare&) const { return {}; }
  std::string operator()(const SetPartner&) const { return {}; }
  std::string operator()(const SetPerson&) const { return {}; }
  std::string operator()(const HelpCaregiver&) const {
    return with("help for {who} {from}"_t, who_it_is(of));
  }
  std::string operator()(const MeetPartner& c) const {
    return with(c.name.empty() ? "meeting a partner {at}"_t : "meeting {who} {at}"_t, c.name);
  }
  std::string operator()(const EndRelationship&) const {
    return with("a parting from {who} {at}"_t, who_it_is(of));
  }
  std::string operator()(const MeetFriend& c) const {
    return with(c.name.empty() ? "a close friend, new, {from}"_t : "a close friend, {who}, {from}"_t, c.name);
  }
  std::string operator()(const StartTherapy&) const { return with("therapy {from}"_t); }
  std::string operator()(const EndTherapy&) const { return with("the end of therapy {at}"_t); }
  std::string operator()(const SelfHelp& c) const {
    return with(c.on ? "self-help {from}"_t : "the end of self-help {at}"_t);
  }
  std::string operator()(const HardTime&) const { return with("a hard time {at}"_t); }
  std::string operator()(const Loss&) const { return with("a loss {at}"_t); }
  std::string operator()(const Betrayal&) const { return with("trust broken once {at}"_t); }
};

std::string event_of(const CommandDifference& difference) {
  return std::visit(EventWords{difference}, difference.command);
}

/// "Mia more tender from 6 months", or "without a hard time at 12 years".
std::string short_words(const CommandDifference& difference) {
  const QualityWords* quality = quality_of(difference.command);
  if (!quality) {
    const std::string event = event_of(difference);
    return difference.is_in_one ? event : say("without {event}"_t, {{"event", event}});
  }
  const double to = set_to(difference.command);
  const double one = difference.one.value_or(to);
  const double other = difference.other.value_or(difference.is_in_one ? one : to);
  const std::string_view how = one > other ? quality->more : (one < other ? quality->less : quality->noun);
  const std::vector<Slot> slots{{"who", who_it_is(difference)},
                                {"how", std::string(tr(how))},
                                {"from", when(difference.episode, kFrom)}};
  const bool is_about_self = std::holds_alternative<SetPerson>(difference.command);
  if (one == other)
    return say(is_about_self ? "{how} set anew {from}"_t : "{who} {how} set anew {from}"_t, slots);
  return say(is_about_self ? "{how} {from}"_t : "{who} {how} {from}"_t, slots);
}

/// "Mia's tenderness", "reflection".
std::string quality_words(const CommandDifference& difference, const QualityWords& quality) {
  const std::string noun(tr(quality.noun));
  if (std::holds_alternative<SetPerson>(difference.command)) return noun;
  return say("{who}'s {quality}"_t, {{"who", who_it_is(difference)}, {"quality", noun}});
}

/// The name of the caregiver whose setting this is, and how much of the path has said so.
std::pair<std::string, std::size_t> whose(const std::string& path, const Scenario& scenario) {
  for (std::size_t i = 0; i < scenario.caregivers.size(); ++i) {
    const std::string start = "caregivers[" + std::to_string(i) + "].";
    if (path.rfind(start, 0) == 0) return {name_or(scenario.caregivers[i].name, "caregiver"_t), start.size()};
  }
  return {"", 0};
}

/// "grew up with · tenderness" of "grew_up_with.care.tenderness.mean".
std::string words_for_path(std::string_view path) {
  constexpr std::array<std::string_view, 4> kDull{"care", "temperament", "person", "mean"};
  std::string words;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('.'), path.size());
    std::string name(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
    if (name == "sd") return say("{what}, how much it varies"_t, {{"what", words}});
    if (std::find(kDull.begin(), kDull.end(), name) != kDull.end()) continue;
    std::replace(name.begin(), name.end(), '_', ' ');
    words += (words.empty() ? "" : " · ") + std::string(tr(name));
  }
  return words;
}

/// The value of a setting: digits, a name, or a word such as "given".
std::string words_for_value(const std::string& value) {
  const bool is_number = !value.empty() && (value[0] == '-' || (value[0] >= '0' && value[0] <= '9'));
  return is_number ? digits(value) : std::string(tr(value));
}

}  // namespace

std::string letter_of_branch(std::size_t index) {
  return std::string(1, static_cast<char>('A' + static_cast<char>(index)));
}

std::string words_for(const CommandDifference& difference) {
  const bool is_here = difference.is_in_one;
  const QualityWords* quality = quality_of(difference.command);
  if (!quality)
    return say(is_here ? "{event}, in this life only"_t : "{event}, in the other life only"_t,
               {{"event", event_of(difference)}});
  const std::string what = quality_words(difference, *quality);
  const std::string from = when(difference.episode, kFrom);
  if (difference.one && difference.other)
    return say("{what}, {one} instead of {other}, {from}"_t, {{"what", what},
                                                              {"one", number(*difference.one)},
                                                              {"other", number(*difference.other)},
                                                              {"from", from}});
  return say(is_here ? "{what}, set to {n}, {from}, in this life only"_t
                     : "{what}, set to {n}, {from}, in the other life only"_t,
             {{"what", what}, {"n", number(set_to(difference.command))}, {"from", from}});
}

std::string words_for(const SettingDifference& difference, const Scenario& scenario) {
  const auto [who, size] = whose(difference.path, scenario);
  const std::string name = words_for_path(std::string_view(difference.path).substr(size));
  return say("{what}, {one} instead of {other}"_t, {{"what", who.empty() ? name : who + ": " + name},
                                                    {"one", words_for_value(difference.one)},
                                                    {"other", words_for_value(difference.other)}});
}

std::string name_for_fork(const Differences& found, const Scenario& scenario) {
  std::string first;
  if (!found.settings.empty())
    first = words_for(found.settings[0], scenario);
  else if (!found.commands.empty())
    first = short_words(found.commands[0]);
  else if (found.has_other_luck)
    first = tr("other luck"_t);
  if (found.count() < 2) return first;
  return say("{first}, and {n} more"_t, {{"first", first}, {"n", std::to_string(found.count() - 1)}});
}

std::string what_differs(const Differences& found, const Scenario& scenario) {
  std::vector<std::string> parts;
  parts.reserve(found.count());
  for (const SettingDifference& each : found.settings) parts.push_back(words_for(each, scenario));
  for (const CommandDifference& each : found.commands) parts.push_back(words_for(each));
  if (found.has_other_luck) parts.emplace_back(tr("other luck"_t));
  if (parts.empty()) return std::string(tr("No difference: same start, same care, same luck."_t));
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : "; ") + part;
  return say(parts.size() == 1 ? "The only difference: {what}."_t : "{n} differences: {what}."_t,
             {{"n", std::to_string(parts.size())}, {"what", all}});
}

std::string words_for_gap(double gap) {
  const double size = std::abs(gap);
  const bool is_higher = gap > 0;
  if (size == 0) return std::string(tr("the same"_t));
  if (size < 0.02) return std::string(tr(is_higher ? "a touch higher"_t : "a touch lower"_t));
  if (size < 0.08) return std::string(tr(is_higher ? "a little higher"_t : "a little lower"_t));
  if (size < 0.2) return std::string(tr(is_higher ? "clearly higher"_t : "clearly lower"_t));
  return std::string(tr(is_higher ? "much higher"_t : "much lower"_t));
}

std::string signed_number(double gap) {
  const double size = std::abs(gap);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), size > 0 && size < 0.005 ? "%.4f" : "%.2f", size);
  const char* sign = gap > 0 ? "+" : (gap < 0 ? "−" : "");
  return sign + digits(text.data());
}

}  // namespace securebase
