#pragma once
// What the page asks of the browser round it; how, is in page.js. None of it reaches for the network, and nothing but
// sessions is stored.

#include <filesystem>
#include <string>

namespace securebase::browser {

/// The first picture is there: from now on the page listens.
void opened();

/// Hands a file to the person, as a download under its own name.
void download(const std::filesystem::path& file);
/// Lets the person choose a session file; it arrives like one that was dropped on the page.
void choose_file();
/// Puts text into the system's clipboard; false where the browser has none for a page.
[[nodiscard]] bool copy(const std::string& text);
/// Asks for the text of the system's clipboard. What comes is pasted as if by the keyboard.
void ask_for_paste();

/// The share code in the page's address, without its "#"; empty: none.
[[nodiscard]] std::string fragment();
/// Writes a share code into the page's address.
void set_fragment(const std::string& code);
/// The page's address without a code, if others can open it too; empty: a file of this machine.
[[nodiscard]] std::string address();

/// The language the person's browser prefers, as in BCP 47: "es".
[[nodiscard]] std::string language();
/// Says in which language the page speaks now.
void set_language(const std::string& code);
/// How large the page's own words are, beside the picture: 1–3.
void set_text_scale(double scale);
/// Says something to whoever listens through a screen reader.
void announce(const std::string& words);
/// The whole screen in words, a line a sentence; a heading begins with "# ".
void describe(const std::string& lines);

/// Whether a graphics card draws what WebGL is asked for. Where only a program does, our own draws several times faster.
[[nodiscard]] bool has_graphics_card();

/// Whether sessions can be stored here.
[[nodiscard]] bool can_store();
/// Stores what has changed in the folder of sessions.
void store();
/// Puts a sentence in the place of the picture: the program cannot go on, or has been left. `again` stands on the button
/// that loads the page anew; empty: what it says before a language is chosen.
void close_with(const std::string& title, const std::string& words, const std::string& again = "");
/// Stores what is left to store, and closes with the words that are true then.
void close_when_stored(const std::string& title, const std::string& kept, const std::string& lost,
                       const std::string& again);

}  // namespace securebase::browser
