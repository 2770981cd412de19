#pragma once
// Controls that a text names, found by their labels: so that whoever reads "press Same again" on paper can be told where
// it is and which key does it. Scenarios and lessons write a label as it stands on the screen, with its capital, in the
// middle of a sentence or in quotation marks; at the start of a sentence only a slider or a switch is meant.

#include <string>
#include <string_view>
#include <vector>

#include "ui/app/controls.hpp"

namespace securebase {

/// A stretch of a text in which controls of one label are named.
struct LabelPlace {
  std::size_t from = 0;
  std::size_t size = 0;
  std::string_view label;
};
/// In the order of the text, each place once; the longest label counts.
[[nodiscard]] std::vector<LabelPlace> labels_in(std::string_view english);

/// A label and the controls that have it.
struct NamedControl {
  std::string_view label;
  std::vector<const Control*> controls;  ///< one for each place on the screen, at least one

  [[nodiscard]] const Control& first() const { return *controls.front(); }
};
/// Each label once, in the order of the text.
[[nodiscard]] std::vector<NamedControl> controls_named_in(std::string_view english);
/// The control that is meant by a label; its sheets' headings name one too. Null: there is none.
[[nodiscard]] const Control* control_labelled(std::string_view label);

/// Where a control stands on the screen: "at the top", "on the right, under Care".
[[nodiscard]] std::string where_is(const Control& control);
/// Where all that have the label stand.
[[nodiscard]] std::string where_is(const NamedControl& named);
/// Its key: "Ctrl+Z", "N", or how it is reached with Tab.
[[nodiscard]] std::string keys_of(const Control& control);

/// Whether it changes a life: care, a partner, the person, an event; and not what is looked at.
[[nodiscard]] bool changes_a_life(const NamedControl& named);

}  // namespace securebase
