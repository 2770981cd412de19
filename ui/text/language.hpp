#pragma once
// The language of the screen. English stands in the code, where it is read with what it is about; every other language
// is a file in assets/locale that gives each English string its own. What people read is marked "..."_t where it is
// written, so that a test can find it, and goes through tr() or say() where it is shown.
// There is one screen, so there is one language at a time; it is asked and changed on the screen's thread alone.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace securebase {

/// Marks words that people read. They are what they were; the mark is for whoever looks for them.
[[nodiscard]] constexpr std::string_view operator""_t(const char* words, std::size_t size) {
  return {words, size};
}

struct Language {
  std::string code = "en";  ///< as in BCP 47: "es"
  std::string name = "English";
  std::string decimal_mark = ".";
  std::string thousands_mark = ",";
  std::unordered_map<std::string, std::string> strings;  ///< English to this language; English has none
  /// Makes a string of its own for what is not in `strings`; null: English stays.
  std::string (*made)(std::string_view english) = nullptr;
};

/// From now on everything is said in this language.
void speak(Language language);
/// The language of the screen; English at first.
[[nodiscard]] const Language& spoken();

/// The words in the language of the screen; as they are where it has none for them. Valid until `speak`.
[[nodiscard]] std::string_view tr(std::string_view english);

/// What goes in the place of "{name}".
struct Slot {
  std::string_view name;
  std::string words;
};
/// The sentence in the language of the screen, its places filled. A place that nothing is given for stays as written.
[[nodiscard]] std::string say(std::string_view english, const std::vector<Slot>& slots);

/// Digits written with a point, as the language of the screen writes them: "0.42" is "0,42" in Spanish.
[[nodiscard]] std::string digits(std::string_view with_point);
/// Two decimals: "0.42".
[[nodiscard]] std::string number(double value);
/// 20720 as "20,720".
[[nodiscard]] std::string with_thousands(std::uint64_t number);

/// Languages that nobody speaks. Whatever is on the screen in plain letters was not translated; whatever is cut off
/// would be cut off in a language of long words.
[[nodiscard]] Language long_words();    ///< each letter with an accent, and two fifths longer
[[nodiscard]] Language double_words();  ///< everything twice

}  // namespace securebase
