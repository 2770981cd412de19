#pragma once
// A JSON value as a small tree that keeps the order of fields: what scenario files are read into and
// written from, so that a setting can be changed at a path and the whole be read again strictly.

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/scenario/problem.hpp"

namespace securebase {

struct JsonMember;

struct Json {
  using List = std::vector<Json>;
  using Object = std::vector<JsonMember>;
  std::variant<std::nullptr_t, bool, double, std::string, List, Object> value;  ///< null at first

  template <class T>
  [[nodiscard]] const T* as() const {
    return std::get_if<T>(&value);
  }
  template <class T>
  [[nodiscard]] T* as() {
    return std::get_if<T>(&value);
  }
  /// The field of this name, or null if there is none or this is no object.
  [[nodiscard]] const Json* member(std::string_view name) const;
  [[nodiscard]] Json* member(std::string_view name);
};

/// One named field of an object.
struct JsonMember {
  std::string name;
  Json value;
};

inline constexpr std::size_t kLargestJson = 8'000'000;  ///< bytes; no scenario and no session comes near
inline constexpr std::size_t kDeepestJson = 16;         ///< objects and lists in one another

/// Reads JSON text. A problem's path is "line 3, column 7". A byte-order mark is passed over; NaN and
/// infinity, broken UTF-8, comments and what is too large or too deep are refused. Fields written twice
/// are kept: the strict reader names them.
[[nodiscard]] Outcome<Json> parse_json(std::string_view text, std::string_view file_name);

/// The value in one line.
[[nodiscard]] std::string json_text(const Json& json);

/// An object as a file: two spaces a level, and a line end at the end.
[[nodiscard]] std::string json_file(const Json& json);

/// A value as a reader is told of it: 1.4, “text”, a list, an object, true, null.
[[nodiscard]] std::string describe(const Json& json);

}  // namespace securebase
