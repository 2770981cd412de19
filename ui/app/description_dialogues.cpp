// What lies over the view: the way in, the quiet scene and the blank screen, lists, the card and the help.

#include <algorithm>

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/app/presenting.hpp"
#include "ui/panels/panel.hpp"
#include "ui/view/words_share.hpp"

namespace securebase {
namespace {

/// One row of a list: "Steady care, 1 of 15: …".
std::string row_told(const std::string& title, const std::string& about, std::size_t row, std::size_t all) {
  const std::string place =
      say("{title}, {n} of {all}"_t,
          {{"title", title}, {"n", std::to_string(row + 1)}, {"all", std::to_string(all)}});
  const bool is_ended = !about.empty() && about.back() == '.';
  return place + ": " + about + (is_ended ? "" : ".");
}

std::string in_list(const std::string& row) {
  return in_a_row({row, std::string(tr("Up and Down choose, Return opens, Escape goes back."_t))});
}

std::string scenarios_told(const Desk& desk) {
  if (desk.library.empty()) return {};
  const std::size_t row = std::min(desk.view.picked, desk.library.size() - 1);
  const Entry& entry = desk.library[row];
  return in_list(row_told(std::string(tr(entry.title)), about_of(entry), row, desk.library.size()));
}

std::string lessons_told(const Desk& desk) {
  const LessonsDesk& lessons = desk.lessons;
  if (lessons.library.empty()) return {};
  const std::size_t row = std::min(lessons.picked, lessons.library.size() - 1);
  const LessonEntry& entry = lessons.library[row];
  return in_list(row_told(std::string(tr(entry.title)), about_of(entry), row, lessons.library.size()));
}

std::string sessions_told(const Desk& desk) {
  const SessionsDesk& sessions = desk.sessions;
  std::string where = where_they_lie(desk);
  if (where.back() != '.') where += '.';
  if (sessions.list.empty()) return in_a_row({std::string(tr("No session has been kept yet."_t)), where});
  const std::size_t row = std::min(sessions.picked, sessions.list.size() - 1);
  return in_a_row(
      {in_list(row_told(sessions.list[row].title, sessions.list[row].about, row, sessions.list.size())),
       where});
}

void tell_card(Description& all, const Desk& desk) {
  const Scenario& scenario = desk.session.scenario();
  const Card& card = scenario.card;
  tell(all, tr(scenario.name), std::string(tr(card.what_is_it)));
  tell(all, tr("How it works"_t), std::string(tr(card.how_it_works)));
  tell(all, tr("How to use it"_t), std::string(tr(card.how_to_use_it)));
  tell(all, tr("What to notice"_t), std::string(tr(card.notice)));
  tell(all, tr("Try"_t), std::string(tr(card.try_this)));
  tell(all, tr("Extend"_t), std::string(tr(card.extend)));
  tell(all, tr("Sources"_t), std::string(tr(card.sources)));
  tell(all, tr("Limits"_t), std::string(tr(card.limits)));
}

std::string help_told() {
  return in_a_row(
      {std::string(tr("Every key and what it does is listed here."_t)),
       std::string(tr("Tab goes to the next control and Shift+Tab to the one before; each is told with its "
                      "key when the keyboard comes to it."_t)),
       std::string(tr("Escape closes this page."_t))});
}

std::string share_told(const Desk& desk) {
  const ShareDesk& share = desk.share;
  const std::string code = share.code.empty()
                               ? share.why_not
                               : say("The code is {code}."_t, {{"code", code_in_groups(share.code)}});
  return in_a_row({code, way_told("share.copy"), way_told("share.paste"), std::string(what_a_code_holds())});
}

Description describe_start(const Desk& desk) {
  Description all;
  std::vector<std::string> ways;
  for (const std::string_view name : {"start.lesson", "start.explore", "start.present"}) {
    if (is_shown(*control_named(name), desk)) ways.push_back(way_told(name));
  }
  std::vector<std::string> settings;
  for (const std::string_view name : {"view.language", "view.colours"}) {
    const Control& control = *control_named(name);
    if (is_shown(control, desk)) settings.push_back(setting_told(control, desk));
  }
  std::vector<std::string> note;
  for (const std::string_view words : content_note()) note.emplace_back(tr(words));
  tell(all, "Secure Base", std::string(tr("How attachment forms, and how it changes."_t)));
  tell(all, tr("Where to begin"_t), in_a_row(ways));
  tell(all, tr("How it is read"_t), in_a_row(settings));
  tell(all, tr("Before you begin"_t), in_a_row(note));
  tell(all, tr("Help"_t), std::string(where_to_find_help(desk)));
  return all;
}

Description describe_cover(const Desk& desk) {
  if (desk.view.cover == Cover::start) return describe_start(desk);
  Description all;
  if (desk.view.cover == Cover::pause)
    tell(
        all, tr("A quiet moment"_t),
        in_a_row(
            {std::string(tr(
                 "Everything stands still, and nothing is lost. F9 or Escape brings back what was there."_t)),
             std::string(where_to_find_help(desk))}));
  else
    tell(all, tr("Blank screen"_t),
         std::string(tr("Nothing is shown. The same key or Escape brings back what was there."_t)));
  return all;
}

}  // namespace

std::vector<LifeParagraph> describe_dialogue(const Desk& desk) {
  const ViewState& view = desk.view;
  if (view.cover != Cover::none) return describe_cover(desk);
  Description all;
  if (!desk.sessions.left.empty())
    tell(all, tr("Go on where you were?"_t),
         in_a_row(
             {std::string(tr("The program stopped before it was closed, and what had been done was kept."_t)),
              std::string(
                  tr("Return opens it. Escape puts it into the list of sessions and begins anew."_t))}));
  if (view.is_picker_open) tell(all, tr("Choose a life"_t), scenarios_told(desk));
  if (view.is_lessons_open) tell(all, tr("Lessons"_t), lessons_told(desk));
  if (view.is_sessions_open) tell(all, tr("Sessions"_t), sessions_told(desk));
  if (view.is_card_open) tell_card(all, desk);
  if (view.is_share_open) tell(all, tr("This moment as a code"_t), share_told(desk));
  if (view.is_help_open) {
    std::vector<std::string> here;
    for (const std::string_view help : help_of_view(desk)) here.emplace_back(tr(help));
    tell(all, tr("In this view"_t), in_a_row(here));
    tell(all, tr("Keys and controls"_t), help_told());
  }
  return all;
}

}  // namespace securebase
