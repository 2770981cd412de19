// Guards the one list of members that hash, snapshot and files are made from. It would fail if a member could
// be forgotten, a default lay outside its own range, or a parameter had no help or source.
#include "sim/core/fields.hpp"

#include <doctest/doctest.h>

#include <set>

#include "sim/life/command.hpp"
#include "sim/life/parameters.hpp"
#include "sim/life/state.hpp"
#include "sim/relationship/partnership.hpp"
#include "tests/leaves.hpp"

using namespace securebase;

namespace {

struct Forgetful {
  double listed = 0;
  double forgotten = 0;
  template <class Self = Forgetful>
  static constexpr auto fields() {
    return std::tuple{field("listed", &Self::listed)};
  }
};

template <class E>
void check_words(std::size_t count) {
  std::set<std::string_view> different(EnumWords<E>::names.begin(), EnumWords<E>::names.end());
  CHECK(different.size() == count);
  CHECK_FALSE(different.contains(""));
}

template <class Group>
void check_group(const Group& group) {
  for_each_field(group, [](const auto& field, const auto& value) {
    CAPTURE(field.name);
    using Value = std::remove_cvref_t<decltype(value)>;
    if constexpr (Described<Value>)
      check_group(value);
    else
      CHECK_FALSE(field.help.empty());
    if constexpr (std::is_same_v<Value, double>) {
      CHECK_FALSE(field.source.empty());
      CHECK(field.low < field.high);
      CHECK(field.high < 1e6);
    }
  });
}

}  // namespace

TEST_CASE("a struct that forgets a member is noticed") {
  CHECK_FALSE(kAllFieldsListed<Forgetful>);
  CHECK(kAllFieldsListed<Person>);
  CHECK(kAllFieldsListed<EpisodeRecord>);
  CHECK(kFieldCount<EndTherapy> == 0);
}

TEST_CASE("every parameter says what it means, its range and where it comes from") {
  const Parameters all;
  for_each_field(all, [](const auto& field, const auto& group) {
    CAPTURE(field.name);
    check_group(group);
  });
}

TEST_CASE("every value starts within its own range") {
  const auto check_start = [](const auto& value) {
    for_each_leaf(value, [](const LeafPlace& place, const auto& leaf) {
      CAPTURE(place.path);
      if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(leaf)>>) {
        CHECK(static_cast<double>(leaf) >= place.low);
        CHECK(static_cast<double>(leaf) <= place.high);
      }
    });
  };
  check_start(Parameters{});
  check_start(State{});
  check_start(MeetPartner{});
  check_start(StartTherapy{});
}

TEST_CASE("no two members of a struct share a name") {
  std::set<std::string> paths;
  std::size_t count = 0;
  const State state;
  for_each_leaf(state, [&](const LeafPlace& place, const auto&) {
    paths.insert(place.path);
    ++count;
  });
  CHECK(paths.size() == count);
}

TEST_CASE("every choice has its own word") {
  check_words<StageOfLife>(kStageCount);
  check_words<Strategy>(3);
  check_words<Answer>(5);
  check_words<Theory>(2);
  check_words<Role>(5);
  check_words<Topic>(kTopicCount);
  check_words<Feeling>(5);
  check_words<CareQuality>(8);
  check_words<PartnerQuality>(9);
  check_words<PersonQuality>(5);
  check_words<MarkKind>(static_cast<std::size_t>(MarkKind::person_changed) + 1);
  CHECK(word(Strategy::deactivating) == "deactivating");
  CHECK(word(MarkKind::person_changed) == "person_changed");
}
