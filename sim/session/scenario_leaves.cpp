#include "sim/session/scenario_leaves.hpp"

#include <limits>
#include <optional>
#include <type_traits>

#include "sim/core/hash.hpp"

namespace securebase {
namespace {

struct Row {
  std::vector<ScenarioLeaf> leaves;

  void add(double& value) { leaves.emplace_back(&value); }
  void add(bool& value) { leaves.emplace_back(&value); }
  void add(int& value) { leaves.emplace_back(&value); }
  void add(std::string& value) { leaves.emplace_back(&value); }
  void add(Age& age) { add(age.hours); }
  void add(ScenarioEvent& event) {
    add(event.at);
    std::visit([&](auto& command) { add(command); }, event.command);
  }
  template <Worded E>
  void add(E& word) {
    static_assert(std::is_same_v<std::underlying_type_t<E>, std::uint8_t>);
    leaves.emplace_back(WordLeaf{reinterpret_cast<std::uint8_t*>(&word), EnumWords<E>::names.size()});
  }
  template <class T>
  void add(std::vector<T>& list) {
    for (T& item : list) add(item);
  }
  template <class T>
  void add(std::optional<T>& part) {
    if (part) add(*part);
  }
  template <Described T>
  void add(T& part) {
    for_each_field(part, [&](const auto&, auto& member) { add(member); });
  }
};

struct Putter {
  const LeafValue& value;

  template <class T>
  bool operator()(T* at) const {
    const T* given = std::get_if<T>(&value);
    if (given) *at = *given;
    return given != nullptr;
  }
  bool operator()(int* at) const {
    const auto* given = std::get_if<std::int64_t>(&value);
    if (!given || *given < std::numeric_limits<int>::min() || *given > std::numeric_limits<int>::max())
      return false;
    *at = static_cast<int>(*given);
    return true;
  }
  bool operator()(const WordLeaf& leaf) const {
    const auto* given = std::get_if<std::int64_t>(&value);
    if (!given || *given < 0 || *given >= static_cast<std::int64_t>(leaf.words)) return false;
    *leaf.at = static_cast<std::uint8_t>(*given);
    return true;
  }
};

struct Reader {
  template <class T>
  LeafValue operator()(const T* at) const {
    return *at;
  }
  LeafValue operator()(const int* at) const { return std::int64_t{*at}; }
  LeafValue operator()(const WordLeaf& leaf) const { return std::int64_t{*leaf.at}; }
};

}  // namespace

std::vector<ScenarioLeaf> leaves_of(Scenario& scenario) {
  Row row;
  row.add(scenario.name);
  row.add(scenario.person);
  row.add(scenario.caregivers);
  row.add(scenario.events);
  row.add(scenario.parameters);
  return std::move(row.leaves);
}

LeafValue value_of(const ScenarioLeaf& leaf) { return std::visit(Reader{}, leaf); }

bool put(const ScenarioLeaf& leaf, const LeafValue& value) { return std::visit(Putter{value}, leaf); }

std::uint64_t fingerprint_of(const Scenario& scenario) {
  Hasher hasher;
  hash_into(hasher, scenario.person);
  hash_into(hasher, scenario.caregivers);
  hash_into(hasher, scenario.parameters);
  for (const ScenarioEvent& event : scenario.events) {
    hash_into(hasher, event.at.hours);
    hash_into(hasher, event.command);
  }
  return hasher.value();
}

}  // namespace securebase
