#include "ui/app/lessons_desk.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

#include "sim/lesson/lesson_file.hpp"
#include "ui/app/controls.hpp"
#include "ui/app/desk_moment.hpp"
#include "ui/app/opening.hpp"
#include "ui/app/watching.hpp"
#include "ui/app/why.hpp"
#include "ui/text/language.hpp"
#include "ui/text/told_problem.hpp"

namespace securebase {

namespace {

LessonEntry read_entry(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  LessonEntry entry;
  entry.stem = file.stem().string();
  Outcome<LessonPlan> plan = read_lesson(text, file.filename().string());
  if (plan) {
    entry.plan = std::move(*plan);
    entry.title = entry.plan->name;
  } else {
    entry.title = entry.stem;
    entry.wrong = plan.problems().front();
  }
  return entry;
}

// --- the desk at the end of a step --------------------------------------------------------------------------

void keep_moment(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  lessons.reached.resize(lessons.step);
  lessons.reached.push_back(std::make_shared<const DeskMoment>(moment_of(desk)));
}

/// What a person has put into the predictions of a step belongs to it, whether one goes on or comes back. What came of
/// other ones is lived anew.
void keep_what_was_predicted(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  if (lessons.is_away || lessons.step >= lessons.reached.size()) return;
  DeskMoment moment = *lessons.reached[lessons.step];
  std::vector<Prediction>& kept = moment.version.predictions;
  const std::vector<Prediction> now = desk.session.version().predictions;
  for (std::size_t i = 0; i < std::min(kept.size(), now.size()); ++i) {
    if (now[i].made_at != kept[i].made_at) continue;
    const Prediction before = std::exchange(kept[i], now[i]);
    kept[i].stage = before.stage;
    kept[i].seen_until = before.seen_until;
  }
  if (kept == lessons.reached[lessons.step]->version.predictions) return;
  // They go on with the lesson, up to its next life.
  desk.sessions.begun.predictions = kept;
  lessons.reached.resize(lessons.step);
  lessons.reached.push_back(std::make_shared<const DeskMoment>(std::move(moment)));
}

// --- what a step does ---------------------------------------------------------------------------------------

void note(Desk& desk, const std::optional<std::string>& refusal) {
  if (refusal && desk.lessons.trouble.empty()) desk.lessons.trouble = *refusal;
}

void begin_scenario(Desk& desk, const LessonStep& step) {
  if (step.scenario.empty()) return;
  const auto entry = find_entry(desk.library, step.scenario);
  if (!entry || !desk.library[*entry].scenario)
    return note(
        desk, say("There is no scenario “{scenario}” that can be opened."_t, {{"scenario", step.scenario}}));
  // What was predicted goes with the life it was about.
  if (desk.lessons.step > 0) desk.sessions.begun.predictions.clear();
  open_document(desk, *desk.library[*entry].scenario, step.scenario, desk.lessons.plan()->seed);
  come_to(desk, View::life);
}

void ask_for_prediction(Desk& desk, const LessonPrediction& asked) {
  if (auto refusal = desk.session.predict(asked.curve)) return note(desk, refusal);
  Prediction prediction = *desk.session.open_prediction();
  look_to(prediction, episode_at(asked.until));
  desk.session.revise_prediction(prediction);
  desk.view.predict = PredictLook{};
  show_sheet(desk, Sheet::predict);
}

/// The next mark of this kind, lived by a copy so that nobody sees ahead.
std::optional<std::uint32_t> next_of(const Desk& desk, MarkKind kind) {
  Timeline ahead = desk.session.timeline();
  ahead.reach(kEndOfLife);
  const std::uint32_t here = desk.session.state().episode;
  const auto& marks = ahead.marks();
  const auto found = std::find_if(marks.begin(), marks.end(),
                                  [&](const Mark& mark) { return mark.kind == kind && mark.episode > here; });
  return found == marks.end() ? std::nullopt : std::optional(found->episode);
}

/// What was predicted and has been lived makes room for what follows.
void put_away_what_was_revealed(Desk& desk, const LessonStep& step) {
  const Prediction* open = desk.session.open_prediction();
  if (step.reveal || !open || open->stage != PredictionStage::played) return;
  desk.session.put_prediction_away();
  if (desk.view.sheet == Sheet::predict) desk.view.sheet = Sheet::none;
}

/// A control may be there only once the first lives of a crowd are.
void wait_for_first_lives(Desk& desk) {
  while (desk.crowd.run && !desk.crowd.has_lives()) {
    take_crowd(desk);
    std::this_thread::yield();
  }
}

void do_act(Desk& desk, const LessonAct& act) {
  wait_for_first_lives(desk);
  note(desk, operate(desk, act.control, act.to));
}

/// Does all of a step but living on; gives the moment up to which it is to be lived.
std::optional<std::uint32_t> begin_step(Desk& desk, const LessonStep& step) {
  put_away_what_was_revealed(desk, step);
  begin_scenario(desk, step);
  if (step.at) desk.session.seek(episode_at(*step.at));
  if (!step.view.empty()) note(desk, operate(desk, "view." + step.view));
  for (const LessonAct& act : step.acts) do_act(desk, act);
  if (step.predict) ask_for_prediction(desk, *step.predict);
  if (step.reveal && desk.session.open_prediction()) {
    desk.session.play_prediction();
    return desk.session.open_prediction()->horizon;
  }
  if (step.until) return episode_at(*step.until);
  if (!step.until_event) return {};
  const auto moment = next_of(desk, *step.until_event);
  if (!moment)
    note(desk, say("No “{event}” comes in this life."_t, {{"event", std::string(word(*step.until_event))}}));
  return moment;
}

/// Whether the life on the desk is the one of that moment, however far it has been lived.
bool is_life_of(const DeskMoment& moment, const Desk& desk) {
  const Session::Version now = desk.session.version();
  return desk.stem == moment.stem && desk.session.scenario() == *moment.scenario &&
         now.branches == moment.version.branches && now.luck == moment.version.luck &&
         now.assumptions == moment.version.assumptions;
}

/// Lives what is left of the step and keeps how it came out. What was touched on the way is none of the lesson's.
void end_step(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  if (lessons.begun && !is_life_of(*lessons.begun, desk)) come_back_to(desk, *lessons.begun);
  lessons.begun.reset();
  if (lessons.until) desk.session.seek(*lessons.until);
  lessons.until.reset();
  play(desk, false);
  keep_moment(desk);
}

void do_step(Desk& desk, std::size_t step, bool is_watched) {
  LessonsDesk& lessons = desk.lessons;
  lessons.step = step;
  // What a teacher has locked is locked to people; the lesson the teacher gives is not bound by it.
  const LocksLifted lifted(desk.set_up);
  lessons.until = begin_step(desk, lessons.plan()->steps[step]);
  begin_from_here(desk);  // what the lesson does is nobody's own
  desk.notice.clear();
  const bool has_way = lessons.until && *lessons.until > desk.session.state().episode;
  if (!is_watched || !has_way) return end_step(desk);
  lessons.begun = std::make_shared<const DeskMoment>(moment_of(desk));
  desk.session.set_clock(Clock::years);
  play(desk, true);
}

LessonStrip strip_of(const LessonsDesk& lessons) {
  if (!lessons.open) return LessonStrip::none;
  if (lessons.is_away) return LessonStrip::away;
  return lessons.now()->ask ? LessonStrip::asks : LessonStrip::says;
}

}  // namespace

std::string about_of(const LessonEntry& entry) {
  if (!entry.plan) return told(*entry.wrong);
  return std::string(tr(entry.plan->about)) + " · " +
         say("{n} minutes"_t, {{"n", std::to_string(entry.plan->minutes)}});
}

std::vector<LessonEntry> read_lessons(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& item : std::filesystem::directory_iterator(folder, error)) {
    if (item.path().extension() == ".json") files.push_back(item.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<LessonEntry> library;
  library.reserve(files.size());
  for (const auto& file : files) library.push_back(read_entry(file));
  const auto number = [](const LessonEntry& entry) {
    return entry.plan ? entry.plan->number : LessonPlan{}.number;
  };
  std::stable_sort(library.begin(), library.end(), [&](const LessonEntry& one, const LessonEntry& other) {
    return number(one) < number(other);
  });
  return library;
}

std::optional<std::string> open_lesson(Desk& desk, std::size_t index) {
  LessonsDesk& lessons = desk.lessons;
  if (index >= lessons.library.size()) return std::string(tr("There is no lesson with that number."_t));
  if (!lessons.library[index].plan) return about_of(lessons.library[index]);
  close_lesson(desk);
  set_aside_what_was_made(desk);
  lessons.open = index;
  lessons.trouble.clear();
  desk.view.close_dialogues();
  desk.view.focus.clear();
  lessons.answers.assign(lessons.plan()->steps.size(), std::nullopt);
  do_step(desk, 0, true);
  return {};
}

void go_to_step(Desk& desk, std::size_t step, bool is_watched) {
  LessonsDesk& lessons = desk.lessons;
  if (!lessons.open) return;
  keep_what_was_predicted(desk);
  step = std::min(step, lessons.plan()->steps.size() - 1);
  lessons.is_away = false;
  lessons.until.reset();
  lessons.begun.reset();
  lessons.trouble.clear();
  play(desk, false);
  if (step < lessons.reached.size()) {
    lessons.step = step;
    return come_back_to(desk, *lessons.reached[step]);
  }
  if (!lessons.reached.empty()) come_back_to(desk, *lessons.reached.back());
  for (std::size_t next = lessons.reached.size(); next <= step; ++next)
    do_step(desk, next, is_watched && next == step);
}

void next_step(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  if (!lessons.open) return;
  if (lessons.until) return end_step(desk);
  if (lessons.step + 1 < lessons.plan()->steps.size()) go_to_step(desk, lessons.step + 1, true);
}

void previous_step(Desk& desk) {
  if (desk.lessons.open && desk.lessons.step > 0) go_to_step(desk, desk.lessons.step - 1, false);
}

void answer(Desk& desk, std::size_t which) {
  LessonsDesk& lessons = desk.lessons;
  const LessonStep* step = lessons.now();
  if (step && step->ask && which < step->ask->answers.size()) lessons.answers[lessons.step] = which;
}

void leave_lesson(Desk& desk) {
  if (!desk.lessons.open) return;
  if (desk.lessons.until) end_step(desk);
  keep_what_was_predicted(desk);
  desk.lessons.is_away = true;
}

void return_to_lesson(Desk& desk) {
  if (desk.lessons.open) go_to_step(desk, desk.lessons.step, false);
}

void close_lesson(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  if (lessons.until) end_step(desk);
  desk.sessions.begun.predictions.clear();
  lessons.open.reset();
  lessons.is_away = false;
  lessons.reached.clear();
  lessons.answers.clear();
}

void take_lesson(Desk& desk) {
  LessonsDesk& lessons = desk.lessons;
  desk.view.lesson = strip_of(lessons);
  desk.view.is_control_lit = is_control_of_life(spotlight_of(desk));
  if (!lessons.until) return;
  // A person may pause on the way; whoever plays on arrives.
  if (desk.session.state().episode >= *lessons.until) end_step(desk);
}

std::string spotlight_of(const Desk& desk) {
  const LessonStep* step = desk.lessons.now();
  return step && desk.lessons.is_shown() ? step->spotlight : std::string();
}

std::vector<std::size_t> chapters_of(const LessonPlan& plan) {
  std::vector<std::size_t> chapters;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    if (!plan.steps[i].chapter.empty() || i == 0) chapters.push_back(i);
  }
  return chapters;
}

std::string chapter_at(const LessonPlan& plan, std::size_t step) {
  for (std::size_t i = step + 1; i-- > 0;) {
    if (!plan.steps[i].chapter.empty()) return plan.steps[i].chapter;
  }
  return plan.name;
}

}  // namespace securebase
