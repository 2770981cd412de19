#include "ui/app/description.hpp"

#include <array>
#include <cmath>

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

void append(Description& all, Description more) {
  for (LifeParagraph& paragraph : more) all.push_back(std::move(paragraph));
}

bool is_at(std::string_view text, std::size_t place, std::string_view what) {
  return text.substr(place, what.size()) == what;
}

/// Whether a sentence may begin here: with a capital or a mark that opens. A digit may follow an abbreviation.
bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 4> kOpening{"“", "«", "¿", "¡"};
  for (const std::string_view mark : kOpening) {
    if (is_at(text, at, mark)) return true;
  }
  const char letter = text[at];
  if (letter >= 'A' && letter <= 'Z') return true;
  const bool is_latin = letter == '\xC3' && at + 1 < text.size();
  return is_latin && static_cast<unsigned char>(text[at + 1]) < 0x9F;
}

/// One past the end of the sentence that begins at `from`.
std::size_t end_of_sentence(std::string_view text, std::size_t from) {
  constexpr std::array<std::string_view, 4> kClosing{"”", "»", "’", ")"};
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    std::size_t after = at + 1;
    for (const std::string_view mark : kClosing) {
      if (is_at(text, after, mark)) after += mark.size();
    }
    if (after >= text.size()) return text.size();
    if (text[after] == ' ' && after + 1 < text.size() && begins_sentence(text, after + 1)) return after;
  }
  return text.size();
}

}  // namespace

void tell(Description& description, std::string_view heading, std::string text) {
  if (!text.empty()) description.push_back({std::string(heading), std::move(text)});
}

std::string in_a_row(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
  }
  return text;
}

std::string fact_told(std::string_view name, std::string_view value) {
  return capital(std::string(tr(name))) + ": " + std::string(value) + ".";
}

std::string progress_told(double share) {
  return say("It is being worked on: {n} % is done."_t,
             {{"n", std::to_string(static_cast<int>(std::floor(share * 100)))}});
}

std::string way_told(std::string_view name) {
  const Control& control = *control_named(name);
  return say("“{label}” ({key}): {help}"_t, {{"label", std::string(tr(control.label))},
                                             {"key", std::string(control.shortcut)},
                                             {"help", std::string(tr(control.help))}});
}

std::vector<LifeParagraph> describe_view(const Desk& desk) {
  switch (desk.view.front) {
    case View::life: return describe_life_view(desk);
    case View::compare: return describe_compare(desk);
    case View::map: return describe_map(desk);
    case View::crowd: return describe_crowd(desk);
    case View::sweep: return describe_sweep(desk);
    case View::stability: return describe_stability(desk);
    case View::strange_situation: return describe_strange_situation(desk);
    case View::findings: break;
  }
  return describe_findings(desk);
}

std::string describe_now(const Desk& desk) {
  switch (desk.view.front) {
    case View::life: return sheet_now(desk);
    case View::compare: return compare_now(desk);
    case View::map: return map_now(desk);
    case View::crowd: return crowd_now(desk);
    case View::sweep: return sweep_now(desk);
    case View::stability: return {};
    case View::strange_situation: return strange_situation_now(desk);
    case View::findings: break;
  }
  return findings_now(desk);
}

bool is_description_shown(const Desk& desk) {
  const Cover cover = desk.view.cover;
  return desk.view.is_description_open && (cover == Cover::none || cover == Cover::start);
}

std::vector<LifeParagraph> describe_screen(const Desk& desk) {
  Description all;
  tell(all, tr("The program says"_t), desk.notice);
  append(all, describe_dialogue(desk));
  const bool is_covered = desk.view.cover != Cover::none;
  if (!is_covered) append(all, describe_lesson(desk));
  tell(all, tr("The control that has the keyboard"_t), describe_focus(desk));
  if (!is_covered) append(all, describe_view(desk));
  return all;
}

std::vector<DescriptionLine> lines_of(const std::vector<LifeParagraph>& paragraphs) {
  std::vector<DescriptionLine> lines;
  for (const LifeParagraph& paragraph : paragraphs) {
    std::string heading = paragraph.heading;
    for (std::size_t from = 0; from < paragraph.text.size();) {
      const std::size_t end = end_of_sentence(paragraph.text, from);
      lines.push_back({heading, paragraph.text.substr(from, end - from)});
      heading.clear();
      from = end + 1;
    }
  }
  return lines;
}

}  // namespace securebase
