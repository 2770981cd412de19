// Guards the fingerprint: equal values, equal hash; any difference, another hash. It would fail if lists were
// hashed without their length, a variant without its kind, or a number only in part.
#include "sim/core/hash.hpp"

#include <doctest/doctest.h>

#include "sim/life/command.hpp"

using namespace securebase;

namespace {
struct Pair {
  std::string first;
  std::string second;
  template <class Self = Pair>
  static constexpr auto fields() {
    return std::tuple{field("first", &Self::first), field("second", &Self::second)};
  }
};
}  // namespace

TEST_CASE("equal values have equal fingerprints") {
  CHECK(hash_of(Pair{"a", "b"}) == hash_of(Pair{"a", "b"}));
  CHECK(hash_of(std::vector<int>{1, 2}) == hash_of(std::vector<int>{1, 2}));
}

TEST_CASE("a fingerprint is the same on every machine and for ever") {
  Hasher hasher;
  hasher.add(1);
  CHECK(hex(hasher.value()) == "910a2dec89025cc1");
  CHECK(hex(hash_of(std::string("secure base"))) == "3ea7c7df27a337f5");
  CHECK(hex(hash_of(0.1)) == "f823e4ed2fb12a7d");
}

TEST_CASE("where one name ends and the next begins matters") {
  CHECK(hash_of(Pair{"ab", "c"}) != hash_of(Pair{"a", "bc"}));
  CHECK(hash_of(Pair{"", "a"}) != hash_of(Pair{"a", ""}));
}

TEST_CASE("order and length of a list matter") {
  CHECK(hash_of(std::vector<int>{1, 2}) != hash_of(std::vector<int>{2, 1}));
  CHECK(hash_of(std::vector<int>{}) != hash_of(std::vector<int>{0}));
  CHECK(hash_of(std::vector<int>{0}) != hash_of(std::vector<int>{0, 0}));
}

TEST_CASE("nothing is not the same as zero") {
  CHECK(hash_of(std::optional<double>{}) != hash_of(std::optional<double>{0.0}));
}

TEST_CASE("which command it is matters, not only its numbers") {
  CHECK(hash_of(Command{HardTime{0.5}}) != hash_of(Command{Loss{0.5}}));
  CHECK(hash_of(Command{EndTherapy{}}) != hash_of(Command{Betrayal{}}));
}

TEST_CASE("the last digit of a number matters") {
  CHECK(hash_of(0.1) != hash_of(0.1 + 0x1p-56));
  CHECK(hash_of(std::uint64_t{1}) != hash_of(std::uint64_t{1} << 63));
}

TEST_CASE("a fingerprint is written in sixteen hexadecimal digits") {
  CHECK(hex(0) == "0000000000000000");
  CHECK(hex(0x0123456789ABCDEF) == "0123456789abcdef");
}
