#pragma once
// Outside influence is a command: every change a scenario or a user makes to a life is one small value,
// stamped with its moment. Undo, replay, share codes and lessons are lists of commands.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sim/life/mark.hpp"
#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"

namespace securebase {

enum class CareQuality : std::uint8_t {
  attentiveness,
  mirroring,
  tenderness,
  touch,
  consistency,
  fright_rate,
  support,
  presence
};
template <>
struct EnumWords<CareQuality> {
  static constexpr std::array<std::string_view, 8> names{"attentiveness", "mirroring",   "tenderness",
                                                         "touch",         "consistency", "fright_rate",
                                                         "support",       "presence"};
};

enum class PartnerQuality : std::uint8_t {
  steadiness,
  recovery,
  commitment,
  attentiveness,
  mirroring,
  tenderness,
  touch,
  consistency,
  fright_rate
};
template <>
struct EnumWords<PartnerQuality> {
  static constexpr std::array<std::string_view, 9> names{"steadiness",    "recovery",    "commitment",
                                                         "attentiveness", "mirroring",   "tenderness",
                                                         "touch",         "consistency", "fright_rate"};
};

enum class PersonQuality : std::uint8_t { reactivity, soothability, reflection, grief, red_flag_awareness };
template <>
struct EnumWords<PersonQuality> {
  static constexpr std::array<std::string_view, 5> names{"reactivity", "soothability", "reflection", "grief",
                                                         "red_flag_awareness"};
};

/// Sets one quality of a caregiver's care; an empty name means the first caregiver.
struct SetCare {
  static constexpr std::string_view kWord = "set_care";
  std::string caregiver;
  CareQuality quality = CareQuality::attentiveness;
  double to = 0.5;
  bool operator==(const SetCare&) const = default;
  template <class Self = SetCare>
  static constexpr auto fields() {
    return std::tuple{field("caregiver", &Self::caregiver), field("quality", &Self::quality).required(),
                      share("to", &Self::to).required()};
  }
};

/// Gives a caregiver help: more support, less strain, and `by` more of each of the four things given.
struct HelpCaregiver {
  static constexpr std::string_view kWord = "help_caregiver";
  std::string caregiver;
  double by = 0.2;
  bool operator==(const HelpCaregiver&) const = default;
  template <class Self = HelpCaregiver>
  static constexpr auto fields() {
    return std::tuple{field("caregiver", &Self::caregiver), share("by", &Self::by)};
  }
};

/// Sets one quality of the present partner.
struct SetPartner {
  static constexpr std::string_view kWord = "set_partner";
  PartnerQuality quality = PartnerQuality::steadiness;
  double to = 0.5;
  bool operator==(const SetPartner&) const = default;
  template <class Self = SetPartner>
  static constexpr auto fields() {
    return std::tuple{field("quality", &Self::quality).required(), share("to", &Self::to).required()};
  }
};

/// Sets one thing about the person themselves.
struct SetPerson {
  static constexpr std::string_view kWord = "set_person";
  PersonQuality quality = PersonQuality::reflection;
  double to = 0.5;
  bool operator==(const SetPerson&) const = default;
  template <class Self = SetPerson>
  static constexpr auto fields() {
    return std::tuple{field("quality", &Self::quality).required(), share("to", &Self::to).required()};
  }
};

/// Brings this partner into the person's life; a present partner leaves.
struct MeetPartner {
  static constexpr std::string_view kWord = "meet_partner";
  std::string name;
  PartnerTraits traits;
  CareProfile care;
  bool operator==(const MeetPartner&) const = default;
  template <class Self = MeetPartner>
  static constexpr auto fields() {
    return std::tuple{field("name", &Self::name).required(), field("traits", &Self::traits),
                      field("care", &Self::care)};
  }
};

/// Ends the present relationship.
struct EndRelationship {
  static constexpr std::string_view kWord = "end_relationship";
  bool operator==(const EndRelationship&) const = default;
  static constexpr auto fields() { return std::tuple{}; }
};

/// A new close friend or mentor; warmth 0–1.
struct MeetFriend {
  static constexpr std::string_view kWord = "meet_friend";
  std::string name;
  double warmth = 0.7;
  bool operator==(const MeetFriend&) const = default;
  template <class Self = MeetFriend>
  static constexpr auto fields() {
    return std::tuple{field("name", &Self::name).required(), share("warmth", &Self::warmth)};
  }
};

/// Weekly therapy for this many months.
struct StartTherapy {
  static constexpr std::string_view kWord = "start_therapy";
  double months = 12;
  bool operator==(const StartTherapy&) const = default;
  template <class Self = StartTherapy>
  static constexpr auto fields() {
    return std::tuple{field("months", &Self::months).within(1, 240).says("length", "months")};
  }
};

struct EndTherapy {
  static constexpr std::string_view kWord = "end_therapy";
  bool operator==(const EndTherapy&) const = default;
  static constexpr auto fields() { return std::tuple{}; }
};

/// Starts or stops working on the old model alone.
struct SelfHelp {
  static constexpr std::string_view kWord = "self_help";
  bool on = true;
  bool operator==(const SelfHelp&) const = default;
  template <class Self = SelfHelp>
  static constexpr auto fields() {
    return std::tuple{field("on", &Self::on)};
  }
};

/// A hard time: everyone is less available for months.
struct HardTime {
  static constexpr std::string_view kWord = "hard_time";
  double severity = 0.4;
  bool operator==(const HardTime&) const = default;
  template <class Self = HardTime>
  static constexpr auto fields() {
    return std::tuple{share("severity", &Self::severity)};
  }
};

/// Someone is lost and not yet mourned.
struct Loss {
  static constexpr std::string_view kWord = "loss";
  double grief = 0.6;
  bool operator==(const Loss&) const = default;
  template <class Self = Loss>
  static constexpr auto fields() {
    return std::tuple{share("grief", &Self::grief)};
  }
};

/// The partner breaks trust once, and it comes out.
struct Betrayal {
  static constexpr std::string_view kWord = "betrayal";
  bool operator==(const Betrayal&) const = default;
  static constexpr auto fields() { return std::tuple{}; }
};

using Command = std::variant<SetCare, HelpCaregiver, SetPartner, SetPerson, MeetPartner, EndRelationship,
                             MeetFriend, StartTherapy, EndTherapy, SelfHelp, HardTime, Loss, Betrayal>;

/// A command and the episode before which it takes effect (0 … kEndOfLife).
struct StampedCommand {
  std::uint32_t episode = 0;
  Command command;
  bool operator==(const StampedCommand&) const = default;
  template <class Self = StampedCommand>
  static constexpr auto fields() {
    return std::tuple{field("episode", &Self::episode), field("command", &Self::command)};
  }
};

using Commands = std::vector<StampedCommand>;

/// Why the command cannot be done in this state, in words for the screen; nothing if it can.
[[nodiscard]] std::optional<std::string> check(const State& state, const Command& command);

/// Does the command, if it can be done; says what to mark.
void apply(State& state, const Command& command, const Parameters& parameters, Marks& marks);

/// The word of the command in files: "meet_partner".
[[nodiscard]] std::string_view word_of(const Command& command);

}  // namespace securebase
