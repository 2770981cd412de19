#include "ui/app/set_up.hpp"

#include <fstream>
#include <iterator>

#include "sim/lesson/set_up_file.hpp"
#include "ui/app/controls.hpp"
#include "ui/app/desk_moment.hpp"
#include "ui/app/lessons_desk.hpp"
#include "ui/app/opening.hpp"
#include "ui/text/told_problem.hpp"

namespace securebase {
namespace {

/// A locked control, and where it stood.
struct Stood {
  const Control* control;
  double value;
};

std::vector<Stood> locked_values(const Desk& desk) {
  std::vector<Stood> values;
  for (const Control& control : controls()) {
    if (control.value && desk.set_up.locks(control.name) && is_shown(control, desk))
      values.push_back({&control, control.value(desk)});
  }
  return values;
}

/// The first that is still there and does not stand where it stood, or null.
const Control* moved(const Desk& desk, const std::vector<Stood>& before) {
  for (const Stood& each : before) {
    if (is_shown(*each.control, desk) && each.control->value(desk) != each.value) return each.control;
  }
  return nullptr;
}

bool is_there(std::string_view name) {
  const auto& all = controls();
  return std::any_of(all.begin(), all.end(),
                     [&](const Control& control) { return is_named({std::string(name)}, control.name); });
}

/// Names that a set-up may not give, with their places.
class NameCheck {
 public:
  explicit NameCheck(std::string file) : file_(std::move(file)) {}

  void controls_in(const std::string& path, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!is_there(names[i])) refuse_control(path + "[" + std::to_string(i) + "]", names[i]);
    }
  }
  void control(const std::string& path, const std::string& name) {
    if (!control_named(name)) refuse_control(path, name);
  }
  /// `kind`: "the name of a scenario".
  void one_of_these(const std::string& path, const std::string& kind, const std::string& name,
                    const std::vector<std::string_view>& known) {
    if (name.empty() || std::find(known.begin(), known.end(), name) != known.end()) return;
    refuse(path, kind, name, known);
  }
  [[nodiscard]] Problems take() { return std::move(problems_); }

 private:
  void refuse_control(const std::string& path, const std::string& name) {
    std::vector<std::string_view> known;
    for (const Control& control : controls()) known.push_back(control.name);
    refuse(path, "the name of a control", name, known);
  }
  /// With the one that was meant, if one is near: all of them would be no help.
  void refuse(const std::string& path, const std::string& kind, const std::string& name,
              const std::vector<std::string_view>& known) {
    const std::string meant = suggestion(name, known);
    const bool is_near = meant != one_of(known);
    problems_.push_back({file_, path, is_near ? kind + " (" + meant + ")" : kind, in_quotes(name)});
  }

  std::string file_;
  Problems problems_;
};

Problems names_not_here(const SetUp& set_up, const std::string& file, const Desk& desk) {
  NameCheck check(file);
  check.controls_in("hidden", set_up.hidden);
  check.controls_in("locked", set_up.locked);
  for (std::size_t i = 0; i < set_up.acts.size(); ++i)
    check.control("do[" + std::to_string(i) + "].control", set_up.acts[i].control);
  std::vector<std::string_view> scenarios;
  for (const Entry& entry : desk.library) scenarios.push_back(entry.stem);
  check.one_of_these("scenario", "the name of a scenario", set_up.scenario, scenarios);
  std::vector<std::string_view> lessons;
  for (const LessonEntry& entry : desk.lessons.library) lessons.push_back(entry.stem);
  check.one_of_these("lesson", "the name of a lesson", set_up.lesson, lessons);
  std::vector<std::string_view> views;
  views.reserve(kViews.size());
  constexpr std::string_view kPrefix = "view.";
  for (const ViewEntry& entry : kViews) views.push_back(entry.control.substr(kPrefix.size()));
  check.one_of_these("view", "the name of a view", set_up.view, views);
  return check.take();
}

std::optional<std::string> open_scenario(Desk& desk, const SetUp& set_up) {
  if (set_up.scenario.empty()) return {};
  const Entry& entry = desk.library[*find_entry(desk.library, set_up.scenario)];
  if (!entry.scenario) return told(*entry.wrong);
  open_document(desk, *entry.scenario, entry.stem, set_up.seed);
  return {};
}

std::optional<std::string> open_lesson_of(Desk& desk, const SetUp& set_up) {
  const auto& library = desk.lessons.library;
  for (std::size_t i = 0; i < library.size(); ++i) {
    if (library[i].stem == set_up.lesson) return open_lesson(desk, i);
  }
  return {};
}

}  // namespace

Outcome<SetUp> set_up_in(const std::filesystem::path& file, const Desk& desk) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Problems{{file.string(), "", "a set-up file that can be read", "none"}};
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  Outcome<SetUp> set_up = read_set_up(text, file.filename().string());
  if (!set_up) return set_up;
  Problems problems = names_not_here(*set_up, file.filename().string(), desk);
  if (!problems.empty()) return problems;
  return set_up;
}

std::optional<std::string> apply(Desk& desk, const SetUp& set_up) {
  desk.set_up = SetUpDesk{};
  if (auto refusal = open_scenario(desk, set_up)) return refusal;
  if (set_up.at) desk.session.seek(episode_at(*set_up.at));
  if (!set_up.view.empty()) operate(desk, "view." + set_up.view);
  for (const LessonAct& act : set_up.acts) {
    if (auto refusal = operate(desk, act.control, act.to)) return refusal;
  }
  // What was done so far is where the class begins: undo does not lead behind it.
  begin_from_here(desk);
  come_back_to(desk, moment_of(desk));
  if (auto refusal = open_lesson_of(desk, set_up)) return refusal;
  desk.set_up = {set_up.name, set_up.hidden, set_up.locked, set_up.prompts};
  return {};
}

std::optional<std::string> keeping_locks(Desk& desk, const std::function<std::optional<std::string>()>& act) {
  const std::vector<Stood> before = locked_values(desk);
  if (before.empty()) return act();
  const Session session = desk.session;
  const std::string stem = desk.stem;
  const ViewState view = desk.view;
  const SessionsDesk sessions = desk.sessions;
  auto refusal = act();
  const Control* changed = moved(desk, before);
  if (!changed) return refusal;
  // As it was, with all that can be undone.
  desk.session = session;
  desk.stem = stem;
  desk.view = view;
  desk.sessions = sessions;
  return say("This would change “{control}”, which the set-up keeps as it is."_t,
             {{"control", std::string(tr(changed->label))}});
}

}  // namespace securebase
