#include "ui/app/reading_aloud.hpp"

#include <algorithm>

#include "ui/app/description_parts.hpp"
#include "ui/app/watching.hpp"

namespace securebase {
namespace {

std::vector<std::string> sentences_of(const std::vector<LifeParagraph>& paragraphs) {
  std::vector<std::string> sentences;
  for (const DescriptionLine& line : lines_of(paragraphs)) {
    if (!line.heading.empty()) sentences.push_back(line.heading + ".");
    sentences.push_back(line.text);
  }
  return sentences;
}

/// The sentences that were not among those before.
std::string new_ones(const std::vector<std::string>& before, const std::vector<std::string>& now) {
  std::vector<std::string> fresh;
  for (const std::string& sentence : now) {
    if (std::find(before.begin(), before.end(), sentence) == before.end()) fresh.push_back(sentence);
  }
  return in_a_row(fresh);
}

std::string focus_changed(const Audible& before, const Audible& now) {
  return before.control == now.control ? new_ones(before.focus, now.focus) : in_a_row(now.focus);
}

std::string line_changed(const Audible& before, const Audible& now) {
  const bool is_same = before.line.empty() == now.line.empty() && before.line_number == now.line_number;
  return is_same ? std::string() : now.line;
}

std::string view_changed(const Audible& before, const Audible& now) {
  if (now.view.empty()) return {};
  if (before.view != now.view) return in_a_row({now.view + ".", now.now});
  return before.now == now.now ? std::string() : now.now;
}

/// The mark between the parts of a title is no word.
std::string to_be_said(std::string words) {
  constexpr std::string_view kDot = " · ";
  for (std::size_t at = words.find(kDot); at != std::string::npos; at = words.find(kDot, at))
    words.replace(at, kDot.size(), ", ");
  return words;
}

}  // namespace

Audible audible_of(const Desk& desk) {
  Audible audible;
  audible.notice = desk.notice;
  audible.dialogue = sentences_of(describe_dialogue(desk));
  audible.focus = sentences_of({{"", describe_focus(desk)}});
  audible.control = desk.view.focus;
  if (desk.view.cover == Cover::none) {
    audible.lesson = sentences_of(describe_lesson(desk));
    audible.view = std::string(tr(entry_of(desk.view.front).label));
    if (!is_playing(desk)) audible.now = describe_now(desk);
  }
  if (!is_description_shown(desk)) return audible;
  const std::vector<DescriptionLine> lines = lines_of(describe_screen(desk));
  audible.line_number = std::min(desk.view.description_line, lines.size() - 1);
  const DescriptionLine& line = lines[audible.line_number];
  audible.line = line.heading.empty() ? line.text : line.heading + ". " + line.text;
  return audible;
}

std::string what_has_changed(const Audible& before, const Audible& now) {
  const std::string notice = before.notice == now.notice ? std::string() : now.notice;
  return to_be_said(
      in_a_row({notice, new_ones(before.dialogue, now.dialogue), new_ones(before.lesson, now.lesson),
                focus_changed(before, now), line_changed(before, now), view_changed(before, now)}));
}

std::string Listening::news(const Desk& desk, bool is_speaking) {
  Audible now = audible_of(desk);
  // While time passes by itself, what was heard last stays; so the moment at which it stops is news. It does not cut
  // short what a lesson has to say before.
  const bool has_the_word = desk.lessons.is_shown() && now.lesson == heard_.lesson && is_speaking;
  if (is_playing(desk) || has_the_word) now.now = heard_.now;
  std::string words = what_has_changed(heard_, now);
  heard_ = std::move(now);
  return words;
}

std::optional<std::string> why_no_voice() {
  if (find_speech_program()) return std::nullopt;
  return std::string(
      tr("No program that speaks is installed here: install speech-dispatcher (spd-say) or espeak-ng, "
         "and switch this on again."_t));
}

void ReadingAloud::begin(Desk& desk) {
  auto program = find_speech_program();
  if (program) {
    speaker_.emplace(std::move(*program));
    listening_ = {};
    return;
  }
  desk.view.has_speech = false;
  desk.notice = why_no_voice().value_or("");
}

void ReadingAloud::follow(Desk& desk) {
  if (desk.view.has_speech && !speaker_) begin(desk);
  if (!desk.view.has_speech || !speaker_) {
    speaker_.reset();
    return;
  }
  const std::string words = listening_.news(desk, speaker_->is_speaking());
  if (words.empty() || speaker_->say(words, spoken().code)) return;
  desk.view.has_speech = false;
  desk.notice = std::string(tr("The program that speaks could not be started."_t));
}

}  // namespace securebase
