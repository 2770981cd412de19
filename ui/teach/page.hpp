#pragma once
// What every page of a pack has in common: its head with the stylesheet, its title, its foot, and the parts it is put
// together from. Pages print well on A4 and on Letter, hold no scripts and fetch nothing.

#include <string>
#include <string_view>
#include <vector>

#include "ui/teach/html.hpp"
#include "ui/teach/named_controls.hpp"
#include "ui/teach/picture.hpp"

namespace securebase {

struct PageHead {
  std::string kind;            ///< "Worksheet"
  std::string title;           ///< "Steady care"
  std::string lead;            ///< one or two sentences; may be empty
  bool has_name_line = false;  ///< to write name and date on
  bool is_key = false;         ///< the answers: denser, with smaller pictures
};

/// The page up to its first section, in the language of the screen.
[[nodiscard]] Html begin_page(const PageHead& head);
/// The foot, and the finished page. `whence`: which run it was made from.
[[nodiscard]] std::string end_page(Html& html, const std::string& whence);

/// Opens a section with its heading; `close` closes it.
void begin_section(Html& html, std::string_view id, std::string_view heading);
void write_list(Html& html, const std::vector<std::string>& items);
void write_figure(Html& html, const Shown& shown);
/// The first row is the head; the first cell of each row names it.
void write_table(Html& html, const std::vector<std::vector<std::string>>& rows, const char* kind);
/// How much is told of controls: where they are and their keys, or also what they do.
enum class ControlsTold : std::uint8_t { in_short, in_full };
/// The controls that a text names; nothing if it names none.
void write_controls(Html& html, std::string_view english, ControlsTold told);

/// The stylesheet of all pages.
[[nodiscard]] std::string_view page_style();

}  // namespace securebase
