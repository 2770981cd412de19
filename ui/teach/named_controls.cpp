#include "ui/teach/named_controls.hpp"

#include <algorithm>
#include <array>

#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// Labels are written in plain letters, and so is what would make one a part of a longer word.
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// A sheet is called by its heading, and opened by a control with a shorter label.
struct Heading {
  std::string_view words;
  std::string_view control;
};
constexpr std::array<Heading, 1> kHeadings{{{"Why did this change?", "why.open"}}};

/// Keys that are not on the screen, and lists while they are open, are not what a text speaks of.
bool can_be_named(const Control& control) {
  return control.group != ControlGroup::keys && control.context != KeyContext::picker &&
         control.context != KeyContext::writing;
}

bool is_turned(const Control& control) {
  return control.kind == ControlKind::slider || control.kind == ControlKind::toggle;
}

std::vector<std::string_view> all_labels() {
  std::vector<std::string_view> labels;
  for (const Control& control : controls()) {
    if (can_be_named(control)) labels.push_back(control.label);
  }
  for (const Heading& heading : kHeadings) labels.push_back(heading.words);
  std::sort(labels.begin(), labels.end(),
            [](std::string_view one, std::string_view other) { return one.size() > other.size(); });
  return labels;
}

/// The longest label that stands at this place as whole words.
std::string_view label_at(std::string_view text, std::size_t at) {
  static const std::vector<std::string_view> kLabels = all_labels();
  for (const std::string_view label : kLabels) {
    const std::size_t end = at + label.size();
    if (text.substr(at, label.size()) == label && (end >= text.size() || !is_letter(text[end]))) return label;
  }
  return {};
}

/// Whether a sentence begins here. After an opening quotation mark something is called by its name.
bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view kClosing = "”";
  std::string_view before = text.substr(0, at);
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  if (before.size() >= kClosing.size() && before.substr(before.size() - kClosing.size()) == kClosing)
    before.remove_suffix(kClosing.size());
  if (!before.empty() && before.back() == ')') before.remove_suffix(1);
  return before.empty() || std::string_view(".?!:\n").find(before.back()) != std::string_view::npos;
}

/// What a sentence may begin with: "Support alone is worth a try", "Play to 26". Words such as "From" are labels too.
bool can_begin_a_sentence(const Control& control) {
  constexpr std::array kGroups{ControlGroup::time,    ControlGroup::caregiver, ControlGroup::temperament,
                               ControlGroup::partner, ControlGroup::person,    ControlGroup::events,
                               ControlGroup::theory};
  return is_turned(control) && std::find(kGroups.begin(), kGroups.end(), control.group) != kGroups.end();
}

bool is_meant(std::string_view text, std::size_t at, std::string_view label) {
  if (!begins_sentence(text, at)) return true;
  const Control* control = control_labelled(label);
  return control && can_begin_a_sentence(*control);
}

bool is_word_start(std::string_view text, std::size_t at) {
  return is_capital(text[at]) && (at == 0 || !is_letter(text[at - 1]));
}

struct Where {
  ControlGroup group;
  std::string_view words;
};
constexpr std::array kWhere{
    Where{ControlGroup::time, "below, under the timeline"_t},
    Where{ControlGroup::document, "at the top"_t},
    Where{ControlGroup::view, "at the top"_t},
    Where{ControlGroup::caregiver, "on the right: care, for a child"_t},
    Where{ControlGroup::temperament, "on the right: temperament"_t},
    Where{ControlGroup::partner, "on the right: partner, for an adult"_t},
    Where{ControlGroup::person, "on the right: the person"_t},
    Where{ControlGroup::events, "on the right: life events"_t},
    Where{ControlGroup::strange_situation, "in the Strange Situation, below"_t},
    Where{ControlGroup::findings, "in the Findings"_t},
    Where{ControlGroup::crowd, "in Crowd and Map, beside the picture"_t},
    Where{ControlGroup::sweep, "in Sweep, beside the picture"_t},
    Where{ControlGroup::stability, "in Stability, beside the picture"_t},
    Where{ControlGroup::why, "on the left: what just happened"_t},
    Where{ControlGroup::layers, "on the left, from the first quarrel on"_t},
    Where{ControlGroup::branches, "below, under the timeline"_t},
    Where{ControlGroup::compare, "in Compare, below"_t},
    Where{ControlGroup::theory, "on the right: debated assumptions"_t},
    Where{ControlGroup::predict, "on the left"_t},
    Where{ControlGroup::lessons, "in the strip of the lesson, at the top"_t},
    Where{ControlGroup::presenting, "by its key"_t},
    Where{ControlGroup::sharing, "by its key"_t},
    Where{ControlGroup::exports, "by its key"_t},
};

bool is_tab(const Control& control) {
  return std::any_of(kViews.begin(), kViews.end(),
                     [&](const ViewEntry& entry) { return entry.control == control.name; });
}

}  // namespace

const Control* control_labelled(std::string_view label) {
  for (const Heading& heading : kHeadings) {
    if (heading.words == label) return control_named(heading.control);
  }
  for (const Control& control : controls()) {
    if (control.label == label && can_be_named(control)) return &control;
  }
  return nullptr;
}

std::vector<LabelPlace> labels_in(std::string_view english) {
  std::vector<LabelPlace> places;
  for (std::size_t at = 0; at < english.size();) {
    const std::string_view label = is_word_start(english, at) ? label_at(english, at) : std::string_view{};
    if (label.empty() || !is_meant(english, at, label)) {
      ++at;
      continue;
    }
    places.push_back({at, label.size(), label});
    at += label.size();
  }
  return places;
}

std::vector<NamedControl> controls_named_in(std::string_view english) {
  std::vector<NamedControl> found;
  for (const LabelPlace& place : labels_in(english)) {
    const bool is_known = std::any_of(found.begin(), found.end(),
                                      [&](const NamedControl& each) { return each.label == place.label; });
    if (is_known) continue;
    NamedControl named{place.label, {}};
    for (const Control& control : controls()) {
      if (control.label == place.label && can_be_named(control)) named.controls.push_back(&control);
    }
    if (named.controls.empty()) named.controls.push_back(control_labelled(place.label));
    found.push_back(std::move(named));
  }
  return found;
}

std::string where_is(const Control& control) {
  if (is_tab(control)) return std::string(tr("at the top, a view"_t));
  const auto* where = std::find_if(kWhere.begin(), kWhere.end(),
                                   [&](const Where& each) { return each.group == control.group; });
  return where == kWhere.end() ? std::string() : std::string(tr(where->words));
}

std::string where_is(const NamedControl& named) {
  std::string text;
  std::vector<std::string> said;
  for (const Control* control : named.controls) {
    const std::string where = where_is(*control);
    if (std::find(said.begin(), said.end(), where) != said.end()) continue;
    said.push_back(where);
    text += (text.empty() ? "" : "; ") + where;
  }
  return text;
}

std::string keys_of(const Control& control) {
  if (!control.shortcut.empty()) {
    const std::string key(control.shortcut);
    return control.second_shortcut.empty()
               ? key
               : say("{key} or {other}"_t, {{"key", key}, {"other", std::string(control.second_shortcut)}});
  }
  return std::string(is_turned(control) ? tr("Tab to it, then ← →"_t) : tr("Tab to it, then Return"_t));
}

bool changes_a_life(const NamedControl& named) {
  const ControlGroup group = named.first().group;
  return group == ControlGroup::caregiver || group == ControlGroup::partner ||
         group == ControlGroup::person || group == ControlGroup::events;
}

}  // namespace securebase
