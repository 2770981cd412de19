#pragma once
// A 64-bit fingerprint of any described value: equal values, equal hash, on every machine. It walks every
// member of every struct (fields.hpp), so there is no state it cannot see.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "sim/core/bits.hpp"
#include "sim/core/fields.hpp"

namespace securebase {

/// Mixes 64-bit words one after the other (the finalizer of SplitMix64; Steele, Lea & Flood 2014).
class Hasher {
 public:
  constexpr void add(std::uint64_t word) {
    state_ = (state_ ^ word) + 0x9E3779B97F4A7C15ULL;
    state_ = (state_ ^ (state_ >> 30)) * 0xBF58476D1CE4E5B9ULL;
    state_ = (state_ ^ (state_ >> 27)) * 0x94D049BB133111EBULL;
    state_ ^= state_ >> 31;
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0;
};

template <class T>
void hash_into(Hasher& hasher, const T& value);

namespace detail {
template <class T>
struct IsList : std::false_type {};
template <class T, std::size_t N>
struct IsList<std::array<T, N>> : std::true_type {};
template <class T, class A>
struct IsList<std::vector<T, A>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVariant : std::false_type {};
template <class... T>
struct IsVariant<std::variant<T...>> : std::true_type {};
template <class T>
inline constexpr bool kNeverHashable = false;
}  // namespace detail

template <class T>
void hash_into(Hasher& hasher, const T& value) {
  if constexpr (Described<T>) {
    for_each_field(value, [&](const auto&, const auto& member) { hash_into(hasher, member); });
  } else if constexpr (std::is_same_v<T, double>) {
    hasher.add(same_bits<std::uint64_t>(value));
  } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
    hasher.add(static_cast<std::uint64_t>(value));
  } else if constexpr (std::is_same_v<T, std::string>) {
    hasher.add(value.size());
    for (const char letter : value) hasher.add(static_cast<unsigned char>(letter));
  } else if constexpr (detail::IsList<T>::value) {
    hasher.add(value.size());
    for (const auto& item : value) hash_into(hasher, item);
  } else if constexpr (detail::IsOptional<T>::value) {
    hasher.add(value.has_value());
    if (value) hash_into(hasher, *value);
  } else if constexpr (detail::IsVariant<T>::value) {
    hasher.add(value.index());
    std::visit([&](const auto& held) { hash_into(hasher, held); }, value);
  } else {
    static_assert(detail::kNeverHashable<T>, "this type cannot be hashed: describe its fields");
  }
}

/// The fingerprint of one value.
template <class T>
[[nodiscard]] std::uint64_t hash_of(const T& value) {
  Hasher hasher;
  hash_into(hasher, value);
  return hasher.value();
}

/// Sixteen hexadecimal digits.
[[nodiscard]] inline std::string hex(std::uint64_t value) {
  std::string text(16, '0');
  for (std::size_t digit = 16; digit-- > 0; value >>= 4) text[digit] = "0123456789abcdef"[value & 15U];
  return text;
}

}  // namespace securebase
