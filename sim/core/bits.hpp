#pragma once
// The bits of a number and back, exactly: std::bit_cast, which not every standard library of C++20 has.

#include <cstring>
#include <type_traits>

namespace securebase {

/// The value whose bits these are; both types have the same size.
template <class To, class From>
[[nodiscard]] To same_bits(const From& from) {
  static_assert(sizeof(To) == sizeof(From));
  static_assert(std::is_trivially_copyable_v<To> && std::is_trivially_copyable_v<From>);
  To to{};
  std::memcpy(&to, &from, sizeof to);
  return to;
}

}  // namespace securebase
