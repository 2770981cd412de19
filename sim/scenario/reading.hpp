#pragma once
// The strict reader behind every file that people write: generic over fields(), it reports each unknown
// field, missing field, wrong type, wrong word and number out of range, and goes on.
// A type with a form of its own (an age, a spread, an event) overloads read_json and form_of.

#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sim/core/age.hpp"
#include "sim/core/fields.hpp"
#include "sim/core/hash.hpp"
#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"

namespace securebase {

/// What a field allows: a number's range, a list's number of items.
struct Bounds {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
};

/// "a number from 0 to 1", "a whole number", "a list of 1 to 3".
[[nodiscard]] std::string in_bounds(const std::string& singular, const std::string& joint,
                                    const Bounds& bounds);

/// Where reading is, and what was wrong so far.
class Reading {
 public:
  static constexpr std::size_t kMostProblems = 1000;
  explicit Reading(std::string_view file_name) : file_(file_name) {}

  void expect(const std::string& expected, const std::string& found);
  void expect_at(const std::string& path, const std::string& expected, const std::string& found);
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const Problems& problems() const { return problems_; }
  /// Nobody reads on after so many problems: no more are kept.
  [[nodiscard]] bool is_full() const { return problems_.size() >= kMostProblems; }

  /// Inside one field or list item while it lives.
  class Inside {
   public:
    Inside(Reading& reading, std::string_view name);
    Inside(Reading& reading, std::size_t index);
    ~Inside() { reading_.path_.resize(length_before_); }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

   private:
    Reading& reading_;
    std::size_t length_before_;
  };

 private:
  std::string file_;
  std::string path_;
  Problems problems_;
};

// --- What is expected, in words -----------------------------------------------------------------------

[[nodiscard]] std::string form_of(const Age&, const Bounds&);

template <class T>
[[nodiscard]] std::string form_of(const T& example, const Bounds& bounds) {
  if constexpr (std::is_same_v<T, bool>) {
    return "true or false";
  } else if constexpr (std::is_integral_v<T>) {
    return in_bounds("a whole number", " from ", bounds);
  } else if constexpr (std::is_same_v<T, double>) {
    return in_bounds("a number", " from ", bounds);
  } else if constexpr (std::is_same_v<T, std::string>) {
    return "text";
  } else if constexpr (Worded<T>) {
    return one_of({EnumWords<T>::names.begin(), EnumWords<T>::names.end()});
  } else if constexpr (detail::IsList<T>::value) {
    return in_bounds("a list", " of ", bounds);
  } else if constexpr (detail::IsOptional<T>::value) {
    return form_of(typename T::value_type{}, bounds);
  } else {
    static_cast<void>(example);
    return "an object in { }";
  }
}

// --- Values -------------------------------------------------------------------------------------------

void read_json(Reading& reading, const Json& json, Age& into, const Bounds& bounds);
void read_json(Reading& reading, const Json& json, double& into, const Bounds& bounds);
void read_json(Reading& reading, const Json& json, bool& into, const Bounds& bounds);
void read_json(Reading& reading, const Json& json, std::string& into, const Bounds& bounds);

/// Reports fields that are not among the known ones, and fields written twice.
void refuse_unknown(Reading& reading, const Json::Object& object, const std::vector<std::string_view>& known);

template <class T>
void read_json(Reading& reading, const Json& json, T& into, const Bounds& bounds);

/// The fields of a described struct; `others` are fields of the same object that the caller reads.
template <Described T>
void read_fields(Reading& reading, const Json::Object& object, T& into,
                 std::vector<std::string_view> others = {}) {
  const auto value_of = [&](std::string_view name) -> const Json* {
    for (const JsonMember& member : object) {
      if (member.name == name) return &member.value;
    }
    return nullptr;
  };
  for_each_field(into, [&](const auto& field, auto& member) {
    others.push_back(field.name);
    const Bounds bounds{field.low, field.high};
    const Reading::Inside inside(reading, field.name);
    if (const Json* value = value_of(field.name))
      read_json(reading, *value, member, bounds);
    else if (field.is_required)
      reading.expect(form_of(member, bounds), "nothing");
  });
  refuse_unknown(reading, object, others);
}

template <class T>
void read_word(Reading& reading, const Json& json, T& into) {
  const auto& names = EnumWords<T>::names;
  const auto* text = json.as<std::string>();
  for (std::size_t i = 0; text && i < names.size(); ++i) {
    if (*text != names[i]) continue;
    into = static_cast<T>(i);
    return;
  }
  const std::vector<std::string_view> words(names.begin(), names.end());
  const std::string all = one_of(words);
  const std::string near = text ? suggestion(*text, words) : all;
  reading.expect(near == all ? all : all + " (" + near + ")", describe(json));
}

template <class T>
void read_list(Reading& reading, const Json& json, T& into, const Bounds& bounds) {
  const auto* list = json.as<Json::List>();
  const double size = list ? static_cast<double>(list->size()) : 0;
  if (!list) return reading.expect(form_of(into, bounds), describe(json));
  if (size < bounds.low || size > bounds.high) {
    return reading.expect(form_of(into, bounds), size == 0 ? "an empty list" : "a list of " + shortest(size));
  }
  into.clear();
  for (std::size_t i = 0; i < list->size(); ++i) {
    const Reading::Inside inside(reading, i);
    read_json(reading, (*list)[i], into.emplace_back(), Bounds{});
  }
}

template <class T>
void read_whole(Reading& reading, const Json& json, T& into, const Bounds& bounds) {
  constexpr double kLeast = static_cast<double>(std::numeric_limits<T>::min());
  constexpr double kMost = static_cast<double>(std::numeric_limits<T>::max());
  const auto* number = json.as<double>();
  const bool is_whole = number && *number == std::floor(*number);
  const bool fits = is_whole && *number >= kLeast && *number <= kMost;
  if (!fits || *number < bounds.low || *number > bounds.high)
    return reading.expect(form_of(into, bounds), describe(json));
  into = static_cast<T>(*number);
}

template <class T>
void read_json(Reading& reading, const Json& json, T& into, const Bounds& bounds) {
  if constexpr (Worded<T>) {
    read_word(reading, json, into);
  } else if constexpr (std::is_integral_v<T>) {
    read_whole(reading, json, into, bounds);
  } else if constexpr (detail::IsList<T>::value) {
    read_list(reading, json, into, bounds);
  } else if constexpr (detail::IsOptional<T>::value) {
    read_json(reading, json, into.emplace(), bounds);
  } else {
    const auto* object = json.as<Json::Object>();
    if (!object) return reading.expect(form_of(into, bounds), describe(json));
    read_fields(reading, *object, into);
  }
}

}  // namespace securebase
