// The life in words: the moment on the stage, both models and what made them, the timeline, and what is set.

#include <algorithm>
#include <cmath>

#include "ui/app/control_words.hpp"
#include "ui/app/description_parts.hpp"
#include "ui/app/why.hpp"
#include "ui/view/moments_behind.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_theory.hpp"
#include "ui/view/words_why.hpp"

namespace securebase {
namespace {

/// In slow motion the stage shows one beat after the other.
std::string beat_told(const Desk& desk, const State& shown) {
  const Session& session = desk.session;
  if (session.clock() != Clock::moment || !session.is_playing()) return {};
  const Beat beat = beat_at(shown.last, static_cast<float>(session.beat()), desk.view.has_motion);
  return what_happens_now(shown, session.name(), beat);
}

/// What stands beside the people and below the story.
std::string readings_told(const State& shown, const State& now) {
  if (shown.episode == 0) return fact_told(tr("felt security"_t), number(now.person.now.felt_security));
  const Lesson& lesson = shown.last.lesson;
  return in_a_row(
      {fact_told(name_of_figure(shown.last_figure()), words_for_availability(shown.last.availability)),
       say("Expected to be answered: {expected}; what came: {came}."_t,
           {{"expected", number(lesson.expected)}, {"came", number(lesson.outcome)}}),
       fact_told(tr("felt security"_t), number(now.person.now.felt_security))});
}

/// The moment that has moved a belief most so far.
std::string most_moving(const Desk& desk, Belief belief) {
  const Timeline& timeline = desk.session.timeline();
  const std::vector<MomentBehind> all = moments_behind(timeline, desk.session.state(), belief);
  const auto most = std::max_element(
      all.begin(), all.end(),
      [](const MomentBehind& a, const MomentBehind& b) { return std::fabs(a.change) < std::fabs(b.change); });
  if (most == all.end()) return {};
  const ToldMoment told = told_moment(*most, timeline);
  return say("What moved “{belief}” most, by {change}: at {age}, {moment}."_t,
             {{"belief", std::string(tr(words_for(belief)))},
              {"change", with_sign(most->change)},
              {"age", told.age},
              {"moment", told.brief}});
}

std::string origin_told(const Desk& desk) {
  return in_a_row({most_moving(desk, Belief::other), most_moving(desk, Belief::self)});
}

void tell_beginning(Description& all, const Desk& desk) {
  const Card& card = desk.session.scenario().card;
  tell(all, tr(desk.session.scenario().name), std::string(tr(card.what_is_it)));
  tell(all, tr("Try"_t), std::string(tr(card.how_to_use_it)));
}

bool is_setting(const Control& control) {
  return is_control_of_life(control.name) && control.kind != ControlKind::button &&
         control.kind != ControlKind::text;
}

/// Care, temperament, partner and the person, as they are set now.
std::string settings_told(const Desk& desk) {
  std::vector<std::string> sentences;
  for (const Control& control : controls()) {
    if (is_setting(control) && is_shown(control, desk)) sentences.push_back(setting_told(control, desk));
  }
  return in_a_row(sentences);
}

}  // namespace

Description describe_life_view(const Desk& desk) {
  Description all;
  if (sheet_of(desk) != Sheet::none) {
    all = describe_sheet(desk);
  } else {
    const State shown = desk.session.shown();
    tell(all, tr(entry_of(View::life).label),
         in_a_row({beat_told(desk, shown), describe_moment(shown, desk.session.name()),
                   readings_told(shown, desk.session.state())}));
    tell(all, tr("Where it comes from"_t), origin_told(desk));
    if (shown.episode == 0) tell_beginning(all, desk);
    tell(all, tr("As it is set now"_t), settings_told(desk));
  }
  tell(all, tr("The timeline"_t), timeline_told(desk));
  tell(all, tr("Debated assumptions"_t), words_for_theory(desk.session.scenario().parameters.learning));
  return all;
}

}  // namespace securebase
