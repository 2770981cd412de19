#pragma once
// The rows of the control table, group by group: one function and one file for what belongs together.

#include <array>
#include <vector>

#include "ui/app/controls.hpp"

namespace securebase {

/// Why something cannot be done, as a sentence; nothing if it was done.
using Refusal = std::optional<std::string>;

/// A row for something that happens at a press.
[[nodiscard]] inline Control button(ControlGroup group, std::string_view name, std::string_view label,
                                    std::string_view help, Refusal (*act)(Desk&, double)) {
  Control control{.name = name, .label = label, .help = help, .group = group};
  control.act = act;
  return control;
}

/// A row of what lies over the stage of the life; its group says of which sheet.
[[nodiscard]] inline Control sheet_row(ControlGroup group, std::string_view name, std::string_view label,
                                       std::string_view help, std::string_view shortcut) {
  Control control{
      .name = name, .label = label, .help = help, .group = group, .shortcut = shortcut, .unit = ""};
  control.view = View::life;
  return control;
}

/// Five words for how often, how much, and how far something has come.
inline constexpr std::array<std::string_view, 5> kOften{"hardly ever"_t, "seldom"_t, "sometimes"_t, "often"_t,
                                                        "very often"_t};
inline constexpr std::array<std::string_view, 5> kMuch{"very little"_t, "little"_t, "some"_t, "much"_t,
                                                       "very much"_t};
inline constexpr std::array<std::string_view, 5> kBegun{"not yet"_t, "beginning"_t, "some"_t, "much"_t,
                                                        "deep"_t};

[[nodiscard]] inline bool is_adult(const Desk& desk) {
  return desk.session.state().stage() == StageOfLife::adulthood;
}

[[nodiscard]] std::vector<Control> time_controls();
[[nodiscard]] std::vector<Control> document_controls();
[[nodiscard]] std::vector<Control> view_controls();
[[nodiscard]] std::vector<Control> description_controls();
[[nodiscard]] std::vector<Control> caregiver_controls();
[[nodiscard]] std::vector<Control> temperament_controls();
[[nodiscard]] std::vector<Control> partner_controls();
[[nodiscard]] std::vector<Control> person_controls();
[[nodiscard]] std::vector<Control> event_controls();
[[nodiscard]] std::vector<Control> strange_situation_controls();
[[nodiscard]] std::vector<Control> findings_controls();
[[nodiscard]] std::vector<Control> crowd_controls();
[[nodiscard]] std::vector<Control> sweep_controls();
[[nodiscard]] std::vector<Control> stability_controls();
[[nodiscard]] std::vector<Control> why_controls();
[[nodiscard]] std::vector<Control> layers_controls();
[[nodiscard]] std::vector<Control> theory_controls();
[[nodiscard]] std::vector<Control> predict_controls();
[[nodiscard]] std::vector<Control> session_controls();
[[nodiscard]] std::vector<Control> export_controls();
[[nodiscard]] std::vector<Control> lesson_controls();
[[nodiscard]] std::vector<Control> share_controls();
[[nodiscard]] std::vector<Control> presenting_controls();
[[nodiscard]] std::vector<Control> branch_controls();
[[nodiscard]] std::vector<Control> compare_controls();
[[nodiscard]] std::vector<Control> key_controls();

}  // namespace securebase
