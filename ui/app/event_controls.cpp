// Things that happen once: help, hard times, loss, friends, therapy.

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

bool is_in_therapy(const Desk& desk) { return desk.session.state().circumstances.therapy_hours_left > 0; }

Control event(std::string_view name, std::string_view label, std::string_view help,
              Refusal (*act)(Desk&, double)) {
  return button(ControlGroup::events, name, label, help, act);
}

}  // namespace

std::vector<Control> event_controls() {
  Control help =
      event("event.help_caregiver", "Help for the caregiver"_t,
            "Support, relief and coaching for whoever cares for the child."_t, [](Desk& d, double) {
              return d.session.edit(HelpCaregiver{"", 0.2});
            });
  help.is_shown = [](const Desk& d) { return !is_adult(d); };
  Control friend_arrives =
      event("event.friend", "A new friend arrives"_t, "A warm friend or mentor."_t, [](Desk& d, double) {
        return d.session.edit(MeetFriend{"Toni", 0.8});
      });
  friend_arrives.is_shown = [](const Desk& d) { return d.session.state().episode >= kStartOfAdolescence; };
  Control therapy =
      event("event.therapy", "Start therapy"_t, "A year of weekly talks with a steady therapist."_t,
            [](Desk& d, double) { return d.session.edit(StartTherapy{12}); });
  therapy.is_shown = [](const Desk& d) { return is_adult(d) && !is_in_therapy(d); };
  Control end_therapy = event("event.end_therapy", "End therapy"_t, "The talks come to an end."_t,
                              [](Desk& d, double) { return d.session.edit(EndTherapy{}); });
  end_therapy.is_shown = is_in_therapy;
  Control self_help =
      event("event.self_help", "Self-help"_t, "Working on the old model alone: slower than therapy."_t,
            [](Desk& d, double on) { return d.session.edit(SelfHelp{on > 0.5}); });
  self_help.kind = ControlKind::toggle;
  self_help.value = [](const Desk& d) { return d.session.state().circumstances.is_self_helping ? 1.0 : 0.0; };
  self_help.is_shown = is_adult;
  return {
      help,
      friend_arrives,
      therapy,
      end_therapy,
      self_help,
      event("event.hard_time", "A hard time"_t,
            "Money, illness, moving: everyone is less available for months."_t,
            [](Desk& d, double) { return d.session.edit(HardTime{0.4}); }),
      event("event.loss", "A loss"_t, "Someone is lost and not yet mourned."_t,
            [](Desk& d, double) { return d.session.edit(Loss{0.6}); }),
  };
}

}  // namespace securebase
