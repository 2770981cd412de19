#pragma once
// The other way round: any described value as a JSON tree. A field that equals its default is left out
// unless files must give it; in full, every field is there, so that a setting can be reached by its path.

#include <optional>
#include <string>
#include <vector>

#include "sim/core/age.hpp"
#include "sim/core/fields.hpp"
#include "sim/core/hash.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {

enum class Detail { without_defaults, in_full };

/// An age so that parse_age reads exactly this one: "18m", "22y", "400d".
[[nodiscard]] std::string exact_age(Age age);

[[nodiscard]] inline Json json_of(const Age& age, Detail) { return {exact_age(age)}; }
[[nodiscard]] inline Json json_of(const std::string& text, Detail) { return {text}; }

template <class T>
[[nodiscard]] Json json_of(const T& value, Detail detail);

/// A member beside what it is by default there: a struct inside a struct leaves out what equals the outer
/// struct's default, as the reader starts from it.
template <class T>
[[nodiscard]] Json json_beside(const T& value, const T& by_default, Detail detail);

/// Appends the fields of a described struct to an object.
template <Described T>
void add_fields(Json::Object& object, const T& value, const T& by_default, Detail detail) {
  for_each_field(value, by_default, [&](const auto& field, const auto& member, const auto& usual) {
    const bool is_told = field.is_required || detail == Detail::in_full || !(member == usual);
    if constexpr (detail::IsOptional<std::remove_cvref_t<decltype(member)>>::value) {
      if (member) object.push_back({std::string(field.name), json_of(*member, detail)});
    } else if (is_told) {
      object.push_back({std::string(field.name), json_beside(member, usual, detail)});
    }
  });
}

template <class T>
Json json_beside(const T& value, const T& by_default, Detail detail) {
  if constexpr (Described<T>) {
    Json::Object object;
    add_fields(object, value, by_default, detail);
    return {std::move(object)};
  } else {
    return json_of(value, detail);
  }
}

template <class T>
Json json_of(const T& value, Detail detail) {
  if constexpr (std::is_same_v<T, bool>) {
    return {value};
  } else if constexpr (std::is_arithmetic_v<T>) {
    return {static_cast<double>(value)};
  } else if constexpr (Worded<T>) {
    return {std::string(word(value))};
  } else if constexpr (detail::IsList<T>::value) {
    Json::List list;
    for (const auto& item : value) list.push_back(json_of(item, detail));
    return {std::move(list)};
  } else {
    return json_beside(value, T{}, detail);
  }
}

}  // namespace securebase
