#pragma once
// Every struct of the model lists its members once, in `static constexpr auto fields()`. That one list
// gives the hash, the snapshot, the scenario file, --set, the parameter table and the "which setting
// differs" sentence; a member left out of the list does not compile (see all_fields_listed).

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace securebase {

/// One member of a struct: its name in files, its range and unit, and one sentence for a reader.
template <class Owner, class Member>
struct Field {
  std::string_view name;
  Member Owner::*member;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  std::string_view unit = "";
  std::string_view help = "";
  std::string_view source = "";  ///< where a number comes from; "free" = chosen or calibrated by us
  bool is_required = false;      ///< a file must give it

  [[nodiscard]] constexpr Field within(double at_least, double at_most) const {
    Field copy = *this;
    copy.low = at_least;
    copy.high = at_most;
    return copy;
  }
  [[nodiscard]] constexpr Field says(std::string_view sentence, std::string_view in_unit = "") const {
    Field copy = *this;
    copy.help = sentence;
    copy.unit = in_unit;
    return copy;
  }
  [[nodiscard]] constexpr Field from(std::string_view where) const {
    Field copy = *this;
    copy.source = where;
    return copy;
  }
  [[nodiscard]] constexpr Field required() const {
    Field copy = *this;
    copy.is_required = true;
    return copy;
  }
};

template <class Owner, class Member>
[[nodiscard]] constexpr auto field(std::string_view name, Member Owner::*member) {
  return Field<Owner, Member>{name, member};
}

/// A share or probability: the most common kind of number here.
template <class Owner, class Member>
[[nodiscard]] constexpr auto share(std::string_view name, Member Owner::*member, std::string_view help = "") {
  return field(name, member).within(0, 1).says(help);
}

template <class T>
concept Described = requires {
  std::remove_cvref_t<T>::fields();
};

template <Described T>
inline constexpr std::size_t kFieldCount = std::tuple_size_v<decltype(std::remove_cvref_t<T>::fields())>;

namespace detail {
struct Anything {
  template <class T>
  operator T() const;  // NOLINT: must be implicit; never defined, only counted with
};
template <class T, std::size_t... I>
constexpr bool can_take(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), Anything{})...}; };
}
template <class T, std::size_t N = 0>
constexpr std::size_t member_count() {
  if constexpr (!can_take<T>(std::make_index_sequence<N + 1>{}))
    return N;
  else
    return member_count<T, N + 1>();
}
}  // namespace detail

/// True if the struct's list names as many members as the struct has.
template <Described T>
inline constexpr bool kAllFieldsListed = detail::member_count<std::remove_cvref_t<T>>() == kFieldCount<T>;

/// Calls visit(field, member) for each member, in the order of the list.
template <Described T, class Visit>
constexpr void for_each_field(T& object, Visit&& visit) {
  static_assert(kAllFieldsListed<T>, "a member is missing in fields()");
  std::apply([&](const auto&... each) { (visit(each, object.*(each.member)), ...); },
             std::remove_cvref_t<T>::fields());
}

/// Calls visit(field, member of first, member of second) for each member.
template <Described T, class Visit>
constexpr void for_each_field(T& first, T& second, Visit&& visit) {
  static_assert(kAllFieldsListed<T>, "a member is missing in fields()");
  std::apply([&](const auto&... each) { (visit(each, first.*(each.member), second.*(each.member)), ...); },
             std::remove_cvref_t<T>::fields());
}

/// The words for an enum in files and on screen; specialise with `static constexpr std::array names`.
template <class E>
struct EnumWords;

template <class E>
concept Worded = std::is_enum_v<E> && requires {
  EnumWords<E>::names;
};

template <Worded E>
[[nodiscard]] constexpr std::string_view word(E value) {
  return EnumWords<E>::names[static_cast<std::size_t>(value)];
}

}  // namespace securebase
