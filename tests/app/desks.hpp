#pragma once
// Programs without a display, at moments where the controls under test are there.

#include <memory>
#include <string>

#include "sim/core/hash.hpp"
#include "ui/app/app.hpp"

namespace securebase::testing {

inline AppStart start_on(const std::string& stem = "steady_care", glm::ivec2 size = {1280, 720}) {
  AppStart start;
  start.library = read_library(SECUREBASE_SCENARIOS);
  start.lessons = read_lessons(SECUREBASE_SCENARIOS "/lessons");
  start.stem = stem;
  start.scenario = *start.library[find_entry(start.library, stem).value()].scenario;
  start.window.assets = SECUREBASE_ASSETS;
  start.window.size = size;
  start.window.is_headless = true;
  return start;
}

/// A desk without a window: what a key does to it is what the program does with that key.
inline Desk desk_on(const std::string& stem) {
  static const Library kLibrary = read_library(SECUREBASE_SCENARIOS);
  static const std::vector<LessonEntry> kLessons = read_lessons(SECUREBASE_SCENARIOS "/lessons");
  const Scenario& scenario = *kLibrary[find_entry(kLibrary, stem).value()].scenario;
  Desk desk{kLibrary, stem, Session(scenario)};
  desk.lessons.library = kLessons;
  return desk;
}

/// The life of Asel at this age, in her own window.
inline std::unique_ptr<App> asel_at(double years, glm::ivec2 size = {1280, 720}, double scale = 1) {
  auto app = std::make_unique<App>(start_on("betrayed_baby", size));
  app->desk().view.text_scale = scale;
  app->desk().session.seek_years(years);
  for (int frame = 0; frame < 2; ++frame) app->frame(0);
  return app;
}

/// Everything a person could see change, as text.
inline std::string fingerprint(const Desk& desk) {
  const ViewState& v = desk.view;
  const Session& s = desk.session;
  std::string text = hex(hash_of(s.state())) + " seed " + std::to_string(s.seed());
  text += " reached " + std::to_string(s.timeline().reached()) + " beat " + std::to_string(s.beat());
  text += " life " + std::to_string(s.life_number());
  text += " clock " + std::to_string(static_cast<int>(s.clock())) + " speed " + std::to_string(s.speed());
  text += " playing " + std::to_string(s.is_playing()) + " undo " + std::to_string(s.can_undo());
  text +=
      " scale " + std::to_string(v.text_scale) + " focus " + v.focus + " who " + std::to_string(v.caregiver);
  text += " view " + std::to_string(static_cast<int>(v.front)) + " ssp " + std::to_string(v.ssp.months) +
          " " + std::to_string(v.ssp.caregiver.value_or(9)) + " " + std::to_string(v.ssp.second) + " " +
          std::to_string(v.ssp.speed) + std::to_string(v.ssp.is_playing);
  text += " finding " + std::to_string(v.findings.row) + " " + std::to_string(v.findings.size) +
          (desk.findings.run ? " running" : "");
  text += " crowd " + std::to_string(static_cast<int>(v.crowd.of)) + std::to_string(v.crowd.size) + " " +
          std::to_string(static_cast<int>(v.crowd.beginning)) + " " + std::to_string(v.crowd.like) + " " +
          std::to_string(v.crowd.life) + std::to_string(v.crowd.is_as_told) +
          std::to_string(v.crowd.has_others) + (desk.crowd.run ? " running" : "");
  text += " stability " + std::to_string(v.stability.lives) +
          std::to_string(v.stability.has_differential_susceptibility) +
          (desk.stability.run ? " running" : "");
  const SweepLook& sweep = v.sweep;
  text += " sweep " + std::to_string(sweep.outcome) + std::to_string(sweep.steps) +
          std::to_string(sweep.lives) + " " + std::to_string(sweep.point) + std::to_string(sweep.has_second) +
          (desk.sweep.run ? " running" : "") + desk.sweep.kept.string();
  for (const SweptLook& axis : {sweep.first, sweep.second})
    text += " " + std::to_string(axis.whose) + std::to_string(axis.setting) + " " +
            std::to_string(axis.from) + " " + std::to_string(axis.to);
  text += " sheet " + std::to_string(static_cast<int>(v.sheet)) + " why " +
          std::to_string(static_cast<int>(v.why.belief)) + std::to_string(v.why.moment) +
          std::to_string(v.why.visit.has_value()) + " quarrel " + std::to_string(v.layers.quarrel) + " " +
          std::to_string(v.layers.depth) + std::to_string(v.layers.moment);
  text += " open " + std::to_string(v.is_help_open) + std::to_string(v.is_card_open) +
          std::to_string(v.is_picker_open);
  text += " picked " + std::to_string(v.picked) + " region " + std::to_string(static_cast<int>(v.region));
  text += " cover " + std::to_string(static_cast<int>(v.cover)) +
          std::to_string(static_cast<int>(v.colours)) + std::to_string(v.parts) +
          std::to_string(v.presenting.has_value()) + std::to_string(static_cast<int>(v.presented_seconds)) +
          spoken().code;
  text += " words " + std::to_string(v.is_description_open) + std::to_string(v.description_line) +
          std::to_string(v.has_speech);
  text += " motion " + std::to_string(v.has_motion) + std::to_string(v.is_full_screen) +
          std::to_string(v.wants_quit);
  for (std::size_t i = 0; i < s.branches().size(); ++i) text += " life " + s.branches().name(i);
  text += " selected " + std::to_string(s.branches().selected()) + " naming " + v.writing.control +
          " curve " + std::to_string(v.compare.curve) + " with " + std::to_string(v.compare.with);
  text += " pen " + std::to_string(v.predict.pen) + std::to_string(v.predict.is_counting) + " shown " +
          std::to_string(s.shown_until());
  for (const Prediction& each : s.predictions()) text += " predicts " + hex(hash_of(each));
  const LessonsDesk& lessons = desk.lessons;
  text += " lessons " + std::to_string(v.is_lessons_open) + std::to_string(lessons.picked) + " " +
          std::to_string(lessons.open.value_or(99)) + " " + std::to_string(lessons.step) +
          std::to_string(lessons.is_away) + " " + std::to_string(lessons.until.value_or(0));
  if (lessons.open && lessons.answers[lessons.step])
    text += " answer " + std::to_string(*lessons.answers[lessons.step]);
  const SessionsDesk& kept = desk.sessions;
  text += " sessions " + std::to_string(v.is_sessions_open) + std::to_string(kept.picked) + kept.name + " " +
          kept.wanted + " left " + kept.left.string() + (kept.run ? " keeping" : "");
  text += " sharing " + std::to_string(v.is_share_open) + desk.share.code + " clipboard " +
          desk.share.clipboard->text();
  text += " closeness " + std::to_string(v.timeline.closeness) + " wants a file " +
          std::to_string(kept.wants_file);
  text += " exported " + desk.exports.last.string() + (is_filming(desk) ? " filming" : "");
  return text + " stem " + desk.stem;
}

/// The key press behind "Ctrl+Shift+Z".
inline KeyPress key_of(std::string_view chord) {
  KeyPress key;
  const auto take = [&](std::string_view part, bool& flag) {
    if (chord.substr(0, part.size()) != part || chord.size() == part.size()) return;
    flag = true;
    chord.remove_prefix(part.size());
  };
  take("Ctrl+", key.has_control);
  take("Alt+", key.has_alt);
  take("Shift+", key.has_shift);
  key.key = chord;
  return key;
}

}  // namespace securebase::testing
