#include "sim/scenario/json.hpp"

#include <algorithm>

#include "sim/core/numerals.hpp"

namespace securebase {

const Json* Json::member(std::string_view name) const {
  const Object* object = as<Object>();
  if (!object) return nullptr;
  const auto found =
      std::find_if(object->begin(), object->end(), [&](const auto& m) { return m.name == name; });
  return found == object->end() ? nullptr : &found->value;
}

Json* Json::member(std::string_view name) {
  return const_cast<Json*>(static_cast<const Json&>(*this).member(name));
}

std::string describe(const Json& json) {
  if (const auto* flag = json.as<bool>()) return *flag ? "true" : "false";
  if (const auto* number = json.as<double>()) return shortest(*number);
  if (const auto* text = json.as<std::string>()) return in_quotes(*text);
  if (const auto* list = json.as<Json::List>()) return list->empty() ? "an empty list" : "a list";
  if (const auto* object = json.as<Json::Object>()) return object->empty() ? "an empty object" : "an object";
  return "null";
}

}  // namespace securebase
