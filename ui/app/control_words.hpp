#pragma once
// A control told to someone who cannot see it: its name, its value in words, what it does and how. The description of
// the screen and the voice share it.

#include <string>

#include "ui/app/controls.hpp"

namespace securebase {

/// What it is set to: "often, 0.60", "on", "secure, 2 of 5", "9 months"; empty for a button.
[[nodiscard]] std::string value_told(const Control& control, const Desk& desk);

/// Its label and what it is set to: "Tenderness: often, 0.60."
[[nodiscard]] std::string setting_told(const Control& control, const Desk& desk);

/// All of it: label and value, what it does, its key, and whether it can be used now.
[[nodiscard]] std::string control_told(const Control& control, const Desk& desk);

}  // namespace securebase
