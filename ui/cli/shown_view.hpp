#pragma once
// A view of the program as several commands show it: its picture, and its description.

#include <string>

#include "sim/core/age.hpp"
#include "ui/app/desk_state.hpp"

namespace CLI {
class App;
}

namespace securebase {

/// The words given on the command line, as they were given.
struct ShownView {
  std::string at;  ///< empty: the moment of a share code
  std::string view;
  std::string second = "0";  ///< of the Strange Situation
};

/// Adds --view and --second to a command.
void add_view(CLI::App& command, ShownView& shown);

/// The view of this name on the command line: "strange-situation"; throws BadInput.
[[nodiscard]] const ViewEntry& view_given(const std::string& text);

/// Brings the desk to what the view shows at this age; whatever has to be worked out for it is worked out to its end.
/// Throws BadInput.
void show_view(Desk& desk, const ShownView& shown, Age at);

}  // namespace securebase
