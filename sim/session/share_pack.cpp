#include "sim/session/share_pack.hpp"

#include <utility>

#include "sim/session/share_bytes.hpp"
#include "sim/session/share_seal.hpp"

namespace securebase {
namespace {

// The first byte says which parts follow: most moments are of a life as it is shipped.
constexpr std::uint8_t kHasArm = 1;
constexpr std::uint8_t kHasLifeNumber = 2;
constexpr std::uint8_t kHasSettings = 4;
constexpr std::uint8_t kHasEvents = 8;
constexpr std::uint8_t kHasCommands = 16;

// The first byte of a command: its place among the commands, and what it has in common with the one before.
constexpr std::uint8_t kKindBits = 0x0F;
constexpr std::uint8_t kAtTheSameMoment = 0x10;
constexpr std::uint8_t kSetsTheSame = 0x20;
static_assert(std::variant_size_v<Command> <= kKindBits + 1);
constexpr std::int64_t kLongestStep = age_at(kEndOfLife).hours;  // from one moment to the next, either way

// --- commands -----------------------------------------------------------------------------------------

/// Whether all but the numbers is the same.
template <class T>
bool names_the_same(const T& one, const T& other) {
  if constexpr (Described<T>) {
    bool is_same = true;
    for_each_field(one, other, [&](const auto&, const auto& a, const auto& b) {
      is_same = is_same && names_the_same(a, b);
    });
    return is_same;
  } else if constexpr (std::is_same_v<T, double>) {
    return true;
  } else {
    return one == other;
  }
}

bool names_the_same(const Command& one, const Command& other) {
  if (one.index() != other.index()) return false;
  return std::visit(
      [&](const auto& command) {
        return names_the_same(command, std::get<std::remove_cvref_t<decltype(command)>>(other));
      },
      one);
}

/// `before`: a command that sets the same; null: there is none, and all is written.
template <class T>
void write_part(ByteWriter& bytes, const T& part, const T* before) {
  if constexpr (Described<T>) {
    for_each_field(part, [&](const auto& field, const auto& member) {
      write_part(bytes, member, before ? &(before->*(field.member)) : nullptr);
    });
  } else if constexpr (std::is_same_v<T, double>) {
    bytes.number(part, before ? std::optional(*before) : std::nullopt);
  } else if (before) {
    return;
  } else if constexpr (std::is_same_v<T, std::string>) {
    bytes.text(part);
  } else {
    static_assert(std::is_same_v<T, bool> || Worded<T>);
    bytes.byte(static_cast<std::uint8_t>(part));
  }
}

template <class T>
void read_part(ByteReader& bytes, T& part, const T* before) {
  if constexpr (Described<T>) {
    for_each_field(part, [&](const auto& field, auto& member) {
      read_part(bytes, member, before ? &(before->*(field.member)) : nullptr);
    });
  } else if constexpr (std::is_same_v<T, double>) {
    part = bytes.number(before ? std::optional(*before) : std::nullopt);
  } else if (before) {
    part = *before;
  } else if constexpr (std::is_same_v<T, std::string>) {
    part = bytes.text();
  } else if constexpr (std::is_same_v<T, bool>) {
    part = bytes.byte() != 0;
  } else {
    const std::uint8_t word = bytes.byte();
    if (word >= EnumWords<T>::names.size()) return bytes.break_off();
    part = static_cast<T>(word);
  }
}

/// One item of a list of commands; each knows the one before it. Moments are episodes, or hours of age in events.
struct Item {
  std::int64_t moment = 0;
  const Command* command = nullptr;
};

void write_item(ByteWriter& bytes, const Item& item, const Item& before) {
  const bool sets_the_same = before.command && names_the_same(*item.command, *before.command);
  const bool is_then = item.moment == before.moment;
  const auto kind = static_cast<std::uint8_t>(item.command->index());
  bytes.byte(static_cast<std::uint8_t>(kind | (is_then ? kAtTheSameMoment : 0) |
                                       (sets_the_same ? kSetsTheSame : 0)));
  if (!is_then) bytes.signed_whole(item.moment - before.moment);
  const auto write = [&](const auto& command) {
    using T = std::remove_cvref_t<decltype(command)>;
    write_part(bytes, command, sets_the_same ? std::get_if<T>(before.command) : nullptr);
  };
  std::visit(write, *item.command);
}

template <std::size_t... I>
void choose_kind(Command& command, std::size_t kind, std::index_sequence<I...>) {
  static_cast<void>(((kind == I ? (command.emplace<I>(), true) : false) || ...));
}

/// Gives back the moment.
std::int64_t read_item(ByteReader& bytes, Command& command, const Item& before) {
  const std::uint8_t head = bytes.byte();
  const std::size_t kind = head & kKindBits;
  if (kind >= std::variant_size_v<Command>) bytes.break_off();
  const bool sets_the_same = (head & kSetsTheSame) != 0;
  if (sets_the_same && (!before.command || before.command->index() != kind)) bytes.break_off();
  if (bytes.is_broken()) return 0;
  const std::int64_t step = (head & kAtTheSameMoment) ? 0 : bytes.signed_whole();
  if (step < -kLongestStep || step > kLongestStep) bytes.break_off();
  choose_kind(command, kind, std::make_index_sequence<std::variant_size_v<Command>>{});
  const auto read = [&](auto& each) {
    using T = std::remove_cvref_t<decltype(each)>;
    read_part(bytes, each, sets_the_same ? std::get_if<T>(before.command) : nullptr);
  };
  std::visit(read, command);
  return bytes.is_broken() ? 0 : before.moment + step;
}

template <class List, class MomentOf>
void write_list(ByteWriter& bytes, const List& list, const MomentOf& moment_of) {
  bytes.whole(list.size());
  Item before;
  for (const auto& each : list) {
    const Item item{moment_of(each), &each.command};
    write_item(bytes, item, before);
    before = item;
  }
}

template <class List, class Stamp>
List read_list(ByteReader& bytes, std::int64_t latest, const Stamp& stamp) {
  List list;
  const std::size_t count = bytes.count();
  list.reserve(count);  // so that the one before stays where it is
  Item before;
  while (list.size() < count && !bytes.is_broken()) {
    typename List::value_type each;
    const std::int64_t moment = read_item(bytes, each.command, before);
    if (moment < 0 || moment > latest) bytes.break_off();
    if (bytes.is_broken()) break;
    stamp(each, moment);
    list.push_back(std::move(each));
    before = {moment, &list.back().command};
  }
  return list;
}

void write_commands(ByteWriter& bytes, const Commands& commands) {
  write_list(bytes, commands, [](const StampedCommand& each) { return std::int64_t{each.episode}; });
}

Commands read_commands(ByteReader& bytes) {
  return read_list<Commands>(bytes, kEndOfLife, [](StampedCommand& each, std::int64_t moment) {
    each.episode = static_cast<std::uint32_t>(moment);
  });
}

using Events = std::vector<ScenarioEvent>;

void write_events(ByteWriter& bytes, const Events& events) {
  write_list(bytes, events, [](const ScenarioEvent& each) { return std::int64_t{each.at.hours}; });
}

Events read_events(ByteReader& bytes) {
  return read_list<Events>(bytes, age_at(kEndOfLife).hours, [](ScenarioEvent& each, std::int64_t moment) {
    each.at.hours = static_cast<int>(moment);
  });
}

// --- settings -----------------------------------------------------------------------------------------

void write_value(ByteWriter& bytes, const LeafValue& value) {
  if (const auto* number = std::get_if<double>(&value)) bytes.number(*number);
  if (const auto* flag = std::get_if<bool>(&value)) bytes.byte(*flag ? 1 : 0);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) bytes.signed_whole(*whole);
  if (const auto* words = std::get_if<std::string>(&value)) bytes.text(*words);
}

LeafValue read_value(ByteReader& bytes, std::uint64_t kind) {
  switch (kind) {
    case 0: return bytes.number();
    case 1: return bytes.byte() != 0;
    case 2: return bytes.signed_whole();
    default: return bytes.text();
  }
}

/// How far on in the row, with the kind of value in the lowest two bits.
void write_settings(ByteWriter& bytes, const std::vector<PackedSetting>& settings) {
  static_assert(std::variant_size_v<LeafValue> == 4);
  bytes.whole(settings.size());
  std::uint64_t next = 0;
  for (const PackedSetting& setting : settings) {
    bytes.whole((setting.leaf - next) << 2 | setting.value.index());
    write_value(bytes, setting.value);
    next = setting.leaf + std::uint64_t{1};
  }
}

std::vector<PackedSetting> read_settings(ByteReader& bytes) {
  constexpr std::uint64_t kMostLeaves = 100'000;
  std::vector<PackedSetting> settings(bytes.count());
  std::uint64_t next = 0;
  for (PackedSetting& setting : settings) {
    const std::uint64_t head = bytes.whole();
    if (head >> 2 > kMostLeaves) bytes.break_off();
    if (bytes.is_broken()) break;
    setting.leaf = static_cast<std::uint32_t>(next + (head >> 2));
    setting.value = read_value(bytes, head & 3U);
    next = setting.leaf + std::uint64_t{1};
  }
  return settings;
}

std::uint8_t parts_of(const PackedMoment& moment) {
  std::uint8_t parts = 0;
  const auto note = [&](bool is_there, std::uint8_t part) {
    if (is_there) parts = static_cast<std::uint8_t>(parts | part);
  };
  note(moment.arm != 0, kHasArm);
  note(moment.luck.life != 0, kHasLifeNumber);
  note(!moment.settings.empty(), kHasSettings);
  note(!moment.events.empty(), kHasEvents);
  note(!moment.commands.empty(), kHasCommands);
  return parts;
}

PackedMoment read_moment(ByteReader& bytes) {
  PackedMoment moment;
  const std::uint8_t parts = bytes.byte();
  moment.stem = bytes.text();
  moment.scenario_print = static_cast<std::uint16_t>(bytes.fixed(2));
  moment.life_print = static_cast<std::uint16_t>(bytes.fixed(2));
  if (parts & kHasArm) moment.arm = static_cast<std::uint32_t>(bytes.whole());
  moment.luck.seed = bytes.whole();
  if (parts & kHasLifeNumber) moment.luck.life = static_cast<std::uint32_t>(bytes.whole());
  moment.playhead = static_cast<std::uint32_t>(bytes.whole());
  if (parts & kHasSettings) moment.settings = read_settings(bytes);
  if (parts & kHasEvents) moment.events = read_events(bytes);
  if (parts & kHasCommands) moment.commands = read_commands(bytes);
  return moment;
}

}  // namespace

std::string pack(const PackedMoment& moment) {
  ByteWriter bytes;
  bytes.byte(parts_of(moment));
  bytes.text(moment.stem);
  bytes.fixed(moment.scenario_print, 2);
  bytes.fixed(moment.life_print, 2);
  if (moment.arm != 0) bytes.whole(moment.arm);
  bytes.whole(moment.luck.seed);
  if (moment.luck.life != 0) bytes.whole(moment.luck.life);
  bytes.whole(moment.playhead);
  if (!moment.settings.empty()) write_settings(bytes, moment.settings);
  if (!moment.events.empty()) write_events(bytes, moment.events);
  if (!moment.commands.empty()) write_commands(bytes, moment.commands);
  return bytes.bytes();
}

Outcome<PackedMoment> unpack(std::string_view bytes) {
  ByteReader reader(bytes);
  PackedMoment moment = read_moment(reader);
  if (reader.is_broken() || pack(moment) != bytes)
    return Problems{
        {std::string(kShareCode), "contents", "a moment of a life", "what no program has written"}};
  return moment;
}

}  // namespace securebase
