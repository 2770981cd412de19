#pragma once
// Everything the screen shows: the document, the scenarios that can be opened, and how it is looked at. How
// it is looked at is not part of the life: it is never undone and never hashed.

#include <optional>
#include <string>
#include <vector>

#include "ui/app/crowd_desk.hpp"
#include "ui/app/exports_desk.hpp"
#include "ui/app/findings_desk.hpp"
#include "ui/app/lessons_desk.hpp"
#include "ui/app/library.hpp"
#include "ui/app/reading.hpp"
#include "ui/app/session.hpp"
#include "ui/app/sessions_desk.hpp"
#include "ui/app/set_up_desk.hpp"
#include "ui/app/share_desk.hpp"
#include "ui/app/stability_desk.hpp"
#include "ui/app/sweep_desk.hpp"
#include "ui/app/views.hpp"
#include "ui/text/language.hpp"
#include "ui/view/palette.hpp"
#include "ui/view/stage.hpp"

namespace securebase {

/// Where the program runs. A page keeps sessions in its browser, and hands files over as downloads.
enum class Host : std::uint8_t { machine, browser };

/// Which region a small screen shows.
enum class Region : std::uint8_t { stage, story, controls };
inline constexpr std::size_t kRegions = 3;

/// The text that the keyboard writes; letters are letters then.
struct Writing {
  std::string control;       ///< its name; empty: nothing is written
  bool has_changed = false;  ///< what is written further belongs to the same step of undo

  [[nodiscard]] bool is_on() const { return !control.empty(); }
};

/// How two lives are compared.
struct CompareLook {
  std::size_t curve = 0;  ///< which read-out the chart shows: others come, worth coming for, felt security
  std::size_t with = 0;   ///< the life beside the selected one, among the others in their order
};

/// How closely the timeline is looked at: so much is in sight, from there on. The playhead always is.
struct TimelineLook {
  double closeness = 0;  ///< 0: the whole life; each step more halves what is in sight, up to kClosest
  double from = 0;       ///< share of the axis at the left edge
};
inline constexpr double kClosest = 5;  ///< a thirty-second part: the first three months fill the width

/// How much of a lesson stands below the top bar.
enum class LessonStrip : std::uint8_t { none, away, says, asks };

/// How the screen was before it was for an audience.
struct BeforePresenting {
  double text_scale = 1;
  Colours colours = Colours::light;
  bool is_full_screen = false;
};

struct ViewState {
  View front = View::life;    ///< the view that is shown
  Cover cover = Cover::none;  ///< what lies over everything
  Colours colours = Colours::light;
  int parts = kStageParts;                     ///< how much of the model the stage shows, 1 to all
  std::optional<BeforePresenting> presenting;  ///< while the screen is for an audience
  double presented_seconds = 0;
  bool is_control_lit =
      false;                ///< a lesson points at what changes the life: it is in sight while presenting too
  SspWatch ssp;             ///< how the Strange Situation is watched
  FindingsLook findings;    ///< how the findings are looked at
  CrowdLook crowd;          ///< how the crowd is looked at
  StabilityLook stability;  ///< how stability is studied
  SweepLook sweep;          ///< how the sweep is made and looked at
  CompareLook compare;      ///< how lives are compared
  TimelineLook timeline;    ///< how closely the timeline is looked at
  Writing writing;          ///< words of the person's own
  Sheet sheet = Sheet::none;  ///< what lies over the stage of the life
  LayersLook layers;          ///< how a quarrel is peeled
  WhyLook why;                ///< how "why did this change?" is looked at
  PredictLook predict;        ///< how a prediction is made
  double text_scale = 1;      ///< 1–3
  std::string focus;          ///< name of the control that has the keyboard
  std::size_t caregiver = 0;  ///< which caregiver the controls are about
  bool is_help_open = false;
  bool is_card_open = false;
  bool is_picker_open = false;
  bool is_sessions_open = false;
  bool is_lessons_open = false;
  bool is_description_open =
      false;  ///< the screen in words; no dialogue: every key goes on doing what it does
  std::size_t description_line =
      0;                    ///< which sentence of it the keyboard is on; beyond the last one: the last
  bool has_speech = false;  ///< what is shown is read aloud
  bool is_share_open = false;
  std::size_t picked = 0;  ///< in the list of scenarios
  Region region = Region::stage;
  bool has_motion = true;
  bool is_full_screen = false;
  bool wants_quit = false;
  LessonStrip lesson = LessonStrip::none;

  [[nodiscard]] bool has_dialogue() const {
    return is_help_open || is_card_open || is_picker_open || is_sessions_open || is_lessons_open ||
           is_share_open;
  }
  void close_dialogues() {
    is_help_open = is_card_open = is_picker_open = is_sessions_open = is_lessons_open = is_share_open = false;
  }
};

/// The desk a person sits at.
struct Desk {
  Library library;
  std::string stem;  ///< of the open scenario
  Session session;
  ViewState view = {};
  std::string notice = {};   ///< one sentence for the person, until the next act
  std::string gesture = {};  ///< name of the slider being moved, so that undo takes it back at once
  FindingsDesk findings = {};
  CrowdDesk crowd = {};
  SweepDesk sweep = {};
  StabilityDesk stability = {};
  SessionsDesk sessions = {};
  LessonsDesk lessons = {};
  ShareDesk share = {};
  SetUpDesk set_up = {};
  std::string where_to_find_help = {};   ///< the host's own words; empty: the program's
  std::vector<Language> languages = {};  ///< that can be spoken, English first; none: English alone
  ExportsDesk exports = {};
  Host host = Host::machine;
};

}  // namespace securebase
