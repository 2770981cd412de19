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
    {{"attentiveness", "more attentive", "less attentive"},
     {"mirroring", "more in tune", "less in tune"},
     {"tenderness", "more tender", "less tender"},
     {"touch", "closer by touch", "less close by touch"},
     {"consistency", "more consistent", "less consistent"},
     {"frightening moments", "frightening more often", "frightening less often"},
     {"support", "better supported", "less supported"},
     {"presence", "there more", "there less"}}};

// In the order of PartnerQuality.
constexpr std::array<QualityWords, 9> kPartnerWords{
    {{"trustworthiness", "more trustworthy", "less trustworthy"},
     {"letting a quarrel end", "sooner at peace", "later at peace"},
     {"commitment", "more committed", "less committed"},
     {"attentiveness", "more attentive", "less attentive"},
     {"mirroring", "more in tune", "less in tune"},
     {"tenderness", "more tender", "less tender"},
     {"touch", "closer by touch", "less close by touch"},
     {"consistency", "more consistent", "less consistent"},
     {"frightening moments", "frightening more often", "frightening less often"}}};

// In the order of PersonQuality.
constexpr std::array<QualityWords, 5> kPersonWords{
    {{"reactivity", "stronger needs", "milder needs"},
     {"soothability", "easier to soothe", "harder to soothe"},
     {"reflection", "more reflection", "less reflection"},
     {"grief", "more grief", "less grief"},
     {"eye for red flags", "more eye for red flags", "less eye for red flags"}}};

std::string when(std::uint32_t episode, std::string_view from_or_at) {
  if (episode == 0) return std::string(from_or_at) + " birth";
  const Age age = age_at(episode);
  return std::string(from_or_at) + " " + (age.days() == 0 ? "the first day" : say_age(age));
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

std::string or_else(const std::string& name, const char* otherwise) {
  return name.empty() ? otherwise : name;
}

std::string who_it_is(const CommandDifference& difference) {
  const bool is_care = std::holds_alternative<SetCare>(difference.command) ||
                       std::holds_alternative<HelpCaregiver>(difference.command);
  return or_else(difference.who, is_care ? "the caregiver" : "the partner");
}

/// What happens once, with its moment: "a hard time at 12 years".
struct EventWords {
  const CommandDifference& of;

  [[nodiscard]] std::string at() const { return when(of.episode, "at"); }
  [[nodiscard]] std::string from() const { return when(of.episode, "from"); }

  std::string operator()(const SetCare&) const { return {}; }
  std::string operator()(const SetPartner&) const { return {}; }
  std::string operator()(const SetPerson&) const { return {}; }
  std::string operator()(const HelpCaregiver&) const { return "help for " + who_it_is(of) + " " + from(); }
  std::string operator()(const MeetPartner& c) const {
    return "meeting " + or_else(c.name, "a partner") + " " + at();
  }
  std::string operator()(const EndRelationship&) const {
    return "a parting from " + who_it_is(of) + " " + at();
  }
  std::string operator()(const MeetFriend& c) const {
    return "a close friend, " + or_else(c.name, "new") + ", " + from();
  }
  std::string operator()(const StartTherapy&) const { return "therapy " + from(); }
  std::string operator()(const EndTherapy&) const { return "the end of therapy " + at(); }
  std::string operator()(const SelfHelp& c) const {
    return (c.on ? "self-help " : "the end of self-help ") + (c.on ? from() : at());
  }
  std::string operator()(const HardTime&) const { return "a hard time " + at(); }
  std::string operator()(const Loss&) const { return "a loss " + at(); }
  std::string operator()(const Betrayal&) const { return "trust broken once " + at(); }
};

std::string event_of(const CommandDifference& difference) {
  return std::visit(EventWords{difference}, difference.command);
}

/// "Mia more tender from 6 months", or "without a hard time at 12 years".
std::string short_words(const CommandDifference& difference) {
  const QualityWords* quality = quality_of(difference.command);
  if (!quality) return (difference.is_in_one ? "" : "without ") + event_of(difference);
  const bool is_about_self = std::holds_alternative<SetPerson>(difference.command);
  const std::string who = is_about_self ? "" : who_it_is(difference) + " ";
  const double to = set_to(difference.command);
  const double one = difference.one.value_or(to);
  const double other = difference.other.value_or(difference.is_in_one ? one : to);
  const std::string from = " " + when(difference.episode, "from");
  if (one > other) return who + std::string(quality->more) + from;
  if (one < other) return who + std::string(quality->less) + from;
  return who + std::string(quality->noun) + " set anew" + from;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

std::string letter_of_branch(std::size_t index) {
  return std::string(1, static_cast<char>('A' + static_cast<char>(index)));
}

std::string words_for(const CommandDifference& difference) {
  const QualityWords* quality = quality_of(difference.command);
  if (!quality)
    return event_of(difference) + (difference.is_in_one ? ", in this life only" : ", in the other life only");
  const bool is_about_self = std::holds_alternative<SetPerson>(difference.command);
  const std::string what = (is_about_self ? "" : who_it_is(difference) + "'s ") + std::string(quality->noun);
  const std::string from = ", " + when(difference.episode, "from");
  if (difference.one && difference.other)
    return what + ", " + number(*difference.one) + " instead of " + number(*difference.other) + from;
  return what + ", set to " + number(set_to(difference.command)) + from +
         (difference.is_in_one ? ", in this life only" : ", in the other life only");
}

std::string words_for(const SettingDifference& difference, const Scenario& scenario) {
  std::string what = difference.path;
  for (std::size_t i = 0; i < scenario.caregivers.size(); ++i) {
    const std::string name = or_else(scenario.caregivers[i].name, "caregiver");
    replace_all(what, "caregivers[" + std::to_string(i) + "].", name + ": ");
  }
  for (const std::string_view dull : {"care.", "person.temperament.", "person."}) replace_all(what, dull, "");
  replace_all(what, ".mean", "");
  replace_all(what, ".sd", ", how much it varies");
  replace_all(what, "_", " ");
  replace_all(what, ".", " · ");
  return what + ", " + difference.one + " instead of " + difference.other;
}

std::string name_for_fork(const Differences& found, const Scenario& scenario) {
  std::string first;
  if (!found.settings.empty())
    first = words_for(found.settings[0], scenario);
  else if (!found.commands.empty())
    first = short_words(found.commands[0]);
  else if (found.has_other_luck)
    first = "other luck";
  if (found.count() > 1) first += ", and " + std::to_string(found.count() - 1) + " more";
  return first;
}

std::string what_differs(const Differences& found, const Scenario& scenario) {
  std::vector<std::string> parts;
  parts.reserve(found.count());
  for (const SettingDifference& each : found.settings) parts.push_back(words_for(each, scenario));
  for (const CommandDifference& each : found.commands) parts.push_back(words_for(each));
  if (found.has_other_luck) parts.emplace_back("other luck");
  if (parts.empty()) return "No difference: same start, same care, same luck.";
  std::string text =
      parts.size() == 1 ? "The only difference: " : std::to_string(parts.size()) + " differences: ";
  for (std::size_t i = 0; i < parts.size(); ++i) text += (i > 0 ? "; " : "") + parts[i];
  return text + ".";
}

std::string words_for_gap(double gap) {
  const double size = std::abs(gap);
  if (size == 0) return "the same";
  const std::string way = gap > 0 ? "higher" : "lower";
  if (size < 0.02) return "a touch " + way;
  if (size < 0.08) return "a little " + way;
  return (size < 0.2 ? "clearly " : "much ") + way;
}

std::string signed_number(double gap) {
  const double size = std::abs(gap);
  std::array<char, 32> digits{};
  std::snprintf(digits.data(), digits.size(), size > 0 && size < 0.005 ? "%.4f" : "%.2f", size);
  if (gap == 0) return digits.data();
  return (gap > 0 ? "+" : "−") + std::string(digits.data());
}

}  // namespace securebase
