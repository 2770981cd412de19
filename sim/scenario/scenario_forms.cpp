#include "sim/scenario/scenario_forms.hpp"

#include <utility>

#include "sim/core/numerals.hpp"

namespace securebase {
namespace {

constexpr std::size_t kCommandCount = std::variant_size_v<Command>;

template <std::size_t... I>
std::vector<std::string_view> command_words(std::index_sequence<I...>) {
  return {std::variant_alternative_t<I, Command>::kWord...};
}

/// A default command of this word, or false.
template <std::size_t... I>
bool choose_command(Command& command, std::string_view word, std::index_sequence<I...>) {
  return ((word == std::variant_alternative_t<I, Command>::kWord ? (command.emplace<I>(), true) : false) ||
          ...);
}

bool read_word_of(Reading& reading, const Json& json, Command& into) {
  constexpr auto kAll = std::make_index_sequence<kCommandCount>{};
  const Reading::Inside inside(reading, "do");
  const Json* word = json.member("do");
  const auto* text = word ? word->as<std::string>() : nullptr;
  if (text && choose_command(into, *text, kAll)) return true;
  reading.expect("a command (" + suggestion(text ? *text : "", command_words(kAll)) + ")",
                 word ? describe(*word) : "nothing");
  return false;
}

void read_moment(Reading& reading, const Json& json, Age& into) {
  const Reading::Inside inside(reading, "at");
  if (const Json* at = json.member("at"))
    read_json(reading, *at, into, Bounds{});
  else
    reading.expect(form_of(into, Bounds{}), "nothing");
}

void read_episode(Reading& reading, const Json& json, std::uint32_t& into) {
  const Reading::Inside inside(reading, "episode");
  const Bounds bounds{0, kEndOfLife};
  if (const Json* episode = json.member("episode"))
    read_json(reading, *episode, into, bounds);
  else
    reading.expect(form_of(into, bounds), "nothing");
}

/// The command of an event, whose moment stands in the field `moment`.
void read_command(Reading& reading, const Json& json, Command& into, std::string_view moment) {
  if (!read_word_of(reading, json, into)) return;
  const auto& object = *json.as<Json::Object>();
  std::visit([&](auto& command) { read_fields(reading, object, command, {moment, "do"}); }, into);
}

void add_command(Json::Object& object, const Command& command, Detail detail) {
  object.push_back({"do", {std::string(word_of(command))}});
  const auto add = [&](const auto& each) {
    add_fields(object, each, std::remove_cvref_t<decltype(each)>{}, detail);
  };
  std::visit(add, command);
}

}  // namespace

std::string form_of(const Spread&, const Bounds&) {
  return "a number from 0 to 1, or {\"mean\": …, \"sd\": …}";
}

void read_json(Reading& reading, const Json& json, Spread& into, const Bounds& bounds) {
  const auto* number = json.as<double>();
  if (number && *number >= 0 && *number <= 1) {
    into = {*number, 0};
  } else if (const auto* object = json.as<Json::Object>()) {
    into = {};
    read_fields(reading, *object, into);
  } else {
    reading.expect(form_of(into, bounds), describe(json));
  }
}

Json json_of(const Spread& spread, Detail detail) {
  if (spread.sd == 0 && detail == Detail::without_defaults) return {spread.mean};
  return {Json::Object{{"mean", {spread.mean}}, {"sd", {spread.sd}}}};
}

void read_json(Reading& reading, const Json& json, ScenarioEvent& into, const Bounds& bounds) {
  if (!json.as<Json::Object>()) return reading.expect(form_of(into, bounds), describe(json));
  read_moment(reading, json, into.at);
  read_command(reading, json, into.command, "at");
}

Json json_of(const ScenarioEvent& event, Detail detail) {
  Json::Object object{{"at", json_of(event.at, detail)}};
  add_command(object, event.command, detail);
  return {std::move(object)};
}

void read_json(Reading& reading, const Json& json, StampedCommand& into, const Bounds& bounds) {
  if (!json.as<Json::Object>()) return reading.expect(form_of(into, bounds), describe(json));
  read_episode(reading, json, into.episode);
  read_command(reading, json, into.command, "episode");
}

Json json_of(const StampedCommand& command, Detail detail) {
  Json::Object object{{"episode", {static_cast<double>(command.episode)}}};
  add_command(object, command.command, detail);
  return {std::move(object)};
}

std::string form_of(const std::vector<Setting>&, const Bounds&) {
  return "an object such as {\"caregivers[0].care.tenderness\": 0.3}";
}

void read_json(Reading& reading, const Json& json, std::vector<Setting>& into, const Bounds& bounds) {
  const auto* object = json.as<Json::Object>();
  if (!object) return reading.expect(form_of(into, bounds), describe(json));
  constexpr std::size_t kMostSettings = 50;
  if (object->size() > kMostSettings)
    return reading.expect("at most 50 settings", std::to_string(object->size()));
  std::vector<std::string_view> paths;
  into.clear();
  for (const JsonMember& member : *object) {
    into.push_back({member.name, json_text(member.value)});
    paths.push_back(member.name);
  }
  refuse_unknown(reading, *object, paths);  // every path is known here: it only finds those given twice
}

Json json_of(const std::vector<Setting>& settings, Detail) {
  Json::Object object;
  for (const Setting& setting : settings) {
    const Outcome<Json> value = parse_json(setting.value, "");
    object.push_back({setting.path, value ? *value : Json{setting.value}});
  }
  return {std::move(object)};
}

std::string exact_age(Age age) {
  const auto reads_back = [&](const std::string& text) { return parse_age(text) == age; };
  const std::string usual = format_age(age);
  if (reads_back(usual)) return usual;
  // Days beyond a month, such as "400d", do not fall on a whole month and day.
  for (int months = static_cast<int>(age.hours / kHoursPerMonth); months >= 0; --months) {
    const int left = age.hours - static_cast<int>(months * kHoursPerMonth + 0.5);
    for (const int days : {left / kHoursPerDay, (left + kHoursPerDay - 1) / kHoursPerDay}) {
      const std::string text = (months > 0 ? std::to_string(months) + "m" : "") + std::to_string(days) + "d";
      if (reads_back(text)) return text;
    }
  }
  return usual;
}

Outcome<Scenario> scenario_from(const Json& json, std::string_view file_name) {
  Reading reading(file_name);
  const Json* format = json.member("format");
  const auto* number = format ? format->as<double>() : nullptr;
  if (number && *number > Scenario{}.format) {
    reading.expect_at("format", "format 1 (this file was made for a newer version of the program)",
                      "format " + shortest(*number));
    return reading.problems();
  }
  Scenario scenario;
  read_json(reading, json, scenario, Bounds{});
  if (!reading.problems().empty()) return reading.problems();
  return scenario;
}

}  // namespace securebase
