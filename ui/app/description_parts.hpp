#pragma once
// What the parts of a description are made with and of: one function a view, each in a file of its own.

#include <string>
#include <string_view>
#include <vector>

#include "ui/app/description.hpp"
#include "ui/text/language.hpp"

namespace securebase {

using Description = std::vector<LifeParagraph>;

/// Appends a paragraph; one without words is left out.
void tell(Description& description, std::string_view heading, std::string text);

/// Sentences one after the other; empty ones are left out.
[[nodiscard]] std::string in_a_row(const std::vector<std::string>& sentences);

/// "the need" and "0.27" as "The need: 0.27."
[[nodiscard]] std::string fact_told(std::string_view name, std::string_view value);

/// 0.42 of the way as a sentence: "42 % of it is done."
[[nodiscard]] std::string progress_told(double share);

/// How to do what a control does: "“Make a crowd” (Shift+R): Live so many lives …".
[[nodiscard]] std::string way_told(std::string_view control);

/// Ages, curves and marks of the timeline, as far as they may be shown.
[[nodiscard]] std::string timeline_told(const Desk& desk);

[[nodiscard]] Description describe_life_view(const Desk& desk);
[[nodiscard]] Description describe_sheet(const Desk& desk);
[[nodiscard]] Description describe_compare(const Desk& desk);
[[nodiscard]] Description describe_map(const Desk& desk);
[[nodiscard]] Description describe_crowd(const Desk& desk);
[[nodiscard]] Description describe_sweep(const Desk& desk);
[[nodiscard]] Description describe_stability(const Desk& desk);
[[nodiscard]] Description describe_strange_situation(const Desk& desk);
[[nodiscard]] Description describe_findings(const Desk& desk);

// What changes in each of them as one steps through it.
[[nodiscard]] std::string sheet_now(const Desk& desk);
[[nodiscard]] std::string compare_now(const Desk& desk);
[[nodiscard]] std::string map_now(const Desk& desk);
[[nodiscard]] std::string crowd_now(const Desk& desk);
[[nodiscard]] std::string sweep_now(const Desk& desk);
[[nodiscard]] std::string strange_situation_now(const Desk& desk);
[[nodiscard]] std::string findings_now(const Desk& desk);

}  // namespace securebase
