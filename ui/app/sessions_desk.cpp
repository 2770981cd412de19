#include "ui/app/sessions_desk.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

#include "sim/scenario/json.hpp"
#include "ui/app/saving.hpp"
#include "ui/files/process.hpp"
#include "ui/files/whole_file.hpp"
#include "ui/text/told_problem.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".session";
constexpr std::string_view kUnfinished = ".unfinished";
// Names of files; the list says them in the language of the screen.
constexpr std::string_view kLastTime = "Last time"_t;
constexpr std::string_view kLeftBehind = "Before the program stopped"_t;
constexpr std::string_view kSetAside = "Set aside"_t;
constexpr std::array<std::string_view, 12> kMonths{"January"_t,   "February"_t, "March"_t,    "April"_t,
                                                   "May"_t,       "June"_t,     "July"_t,     "August"_t,
                                                   "September"_t, "October"_t,  "November"_t, "December"_t};

fs::path file_of(const Desk& desk, std::string_view name) {
  return desk.sessions.folder / (std::string(name) + std::string(kEnding));
}

/// The file this program writes by itself.
fs::path unfinished_file(const Desk& desk) {
  return desk.sessions.folder / (process_word() + std::string(kUnfinished));
}

Outcome<SavedSession> read_file(const fs::path& file) {
  const std::string name = file.filename().string();
  const FileBytes read = read_bytes(file, kLargestJson);
  if (!read.problem.empty()) return Problems{{name, "", "a session that can be read", read.problem}};
  return read_session(read.bytes, name);
}

/// The clock of files as the clock on the wall.
std::time_t seconds_of(fs::file_time_type time) {
#ifdef _LIBCPP_VERSION  // some versions of this library cannot do what the standard says, and none needs it
  return fs::file_time_type::clock::to_time_t(time);
#else
  const auto system = std::chrono::file_clock::to_sys(time);
  return std::chrono::system_clock::to_time_t(
      std::chrono::time_point_cast<std::chrono::system_clock::duration>(system));
#endif
}

std::string day_and_time(fs::file_time_type time) {
  const std::time_t seconds = seconds_of(time);
  const std::tm* local = std::localtime(&seconds);
  if (!local) return {};
  const auto part = [local](const char* format) {
    std::array<char, 16> words{};
    std::strftime(words.data(), words.size(), format, local);
    return std::string(words.data());
  };
  const std::string_view month = tr(kMonths[static_cast<std::size_t>(local->tm_mon) % kMonths.size()]);
  return say(
      "{day} {month} {year}, {time}"_t,
      {{"day", part("%d")}, {"month", std::string(month)}, {"year", part("%Y")}, {"time", part("%H:%M")}});
}

std::string about(const SavedSession& session) {
  std::string words =
      std::string(tr(session.scenario.name)) + " · " + say("seed {seed}"_t, {{"seed", session.seed}});
  if (session.life > 0) words += " · " + say("life {n}"_t, {{"n", std::to_string(session.life)}});
  words += " · " + say("{p} at {age}"_t, {{"p", session.scenario.person.name},
                                          {"age", words_for_span(age_at(session.playhead))}});
  if (session.branches.size() > 1)
    words += " · " + say("{n} lives"_t, {{"n", std::to_string(session.branches.size())}});
  return words;
}

/// The name that the program gives to the session set aside in this place, from 1 on.
std::string name_set_aside(std::size_t place) {
  return std::string(kSetAside) + (place == 1 ? "" : " " + std::to_string(place));
}

/// The part of a name that the program itself gives, "Set aside" of "Set aside 2"; empty: a person gave it.
std::string_view given_part(std::string_view name) {
  for (const std::string_view own : {kLastTime, kLeftBehind, kSetAside}) {
    if (name.substr(0, own.size()) != own) continue;
    const std::string_view number = name.substr(own.size());
    const bool is_numbered = number.size() > 1 && number[0] == ' ' &&
                             number.find_first_not_of("0123456789", 1) == std::string_view::npos;
    if (number.empty() || is_numbered) return own;
  }
  return {};
}

bool is_given(std::string_view name) { return !given_part(name).empty(); }

/// What a person called it stays as they wrote it.
std::string title_for(const std::string& name) {
  const std::string_view own = given_part(name);
  return std::string(tr(own)) + name.substr(own.size());
}

/// The first place that is free, else the oldest.
std::string name_to_set_aside_under(const Desk& desk) {
  std::string oldest;
  fs::file_time_type since = fs::file_time_type::max();
  for (std::size_t place = 1; place <= kMostSetAside; ++place) {
    std::error_code is_free;
    const std::string name = name_set_aside(place);
    if (file_of(desk, name) == desk.sessions.opening) continue;
    const fs::file_time_type time = fs::last_write_time(file_of(desk, name), is_free);
    if (is_free) return name;
    if (time >= since) continue;
    since = time;
    oldest = name;
  }
  return oldest;
}

/// A document without how far it was watched: what a person has put into it.
Session::Version made_in(Session::Version version) {
  version.reached.clear();
  version.selected = version.playhead = 0;
  version.luck = {};
  auto& predictions = version.predictions;
  predictions.erase(std::remove_if(predictions.begin(), predictions.end(),
                                   [](const Prediction& each) { return !holds_anything(each); }),
                    predictions.end());
  for (Prediction& prediction : predictions) {
    prediction.stage = PredictionStage::being_made;
    prediction.seen_until = 0;
  }
  return version;
}

/// Whether a person has put something into the session of this file.
bool holds_work(const fs::path& file) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return false;
  const Outcome<SavedSession> session = read_file(file);
  if (!session) return true;  // who knows
  const auto& branches = session->branches;
  return branches.size() > 1 || !session->predictions.empty() ||
         std::any_of(branches.begin(), branches.end(), [](const SavedBranch& branch) {
           return !branch.changes.empty() || !branch.name.empty();
         });
}

/// Puts a file into the list under a name of the program's own; what somebody made and lies there is set aside.
void put_into_list(const Desk& desk, const fs::path& file, std::string_view name) {
  const fs::path place = file_of(desk, name);
  std::error_code ignored;
  if (holds_work(place)) fs::rename(place, file_of(desk, name_to_set_aside_under(desk)), ignored);
  fs::rename(file, place, ignored);
}

bool has_been_worked_on(const Desk& desk) {
  return made_in(desk.session.version()) != made_in(desk.sessions.begun);
}

KeptSession listed(const fs::path& file, fs::file_time_type time) {
  const Outcome<SavedSession> session = read_file(file);
  const std::string name = file.stem().string();
  if (!session) return {name, title_for(name), told(session.problems().front()), false};
  return {name, title_for(name),
          about(*session) + " · " + say("kept {time}"_t, {{"time", day_and_time(time)}}), true};
}

/// Files of the folder with this ending, the latest first.
std::vector<std::pair<fs::file_time_type, fs::path>> files_with(const fs::path& folder,
                                                                std::string_view ending) {
  std::vector<std::pair<fs::file_time_type, fs::path>> files;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (at->path().extension() == ending && at->is_regular_file(ignored))
      files.emplace_back(at->last_write_time(ignored), at->path());
  }
  std::sort(files.rbegin(), files.rend());
  return files;
}

void look_for_what_was_left(SessionsDesk& sessions) {
  for (const auto& [time, file] : files_with(sessions.folder, kUnfinished)) {
    if (is_running(file.stem().string())) continue;
    sessions.left = file;
    return;
  }
}

void begin_run(Desk& desk, const fs::path& path, bool is_asked_for) {
  SavedSession session = to_keep(desk);
  desk.sessions.last = session;
  desk.sessions.seconds = 0;
  desk.sessions.is_asked_for = is_asked_for;
  desk.sessions.run = std::make_shared<KeepRun>(std::move(session), path);
}

/// Waits for what is being written. Says what went wrong, and whether nothing did.
bool take_run(Desk& desk) {
  SessionsDesk& sessions = desk.sessions;
  const std::string problem = sessions.run->problem();
  const std::string name = sessions.run->path().stem().string();
  sessions.run.reset();
  if (problem.empty()) {
    if (sessions.is_asked_for) sessions.news = say("Kept as “{name}”."_t, {{"name", name}});
    return true;
  }
  if (sessions.is_asked_for) sessions.begun = {};  // it lies under no name after all
  sessions.news = say(sessions.is_asked_for ? "{name} could not be kept: {why}."_t
                                            : "Nothing can be kept by itself: {why}."_t,
                      {{"name", name}, {"why", std::string(tr(problem))}});
  return false;
}

std::optional<std::string> open_kept(Desk& desk, const fs::path& file) {
  const Outcome<SavedSession> session = read_file(file);
  if (!session) return told(session.problems().front());
  desk.sessions.opening = file;
  const auto warning = lay_out(desk, *session);
  desk.sessions.opening.clear();
  desk.sessions.last = to_keep(desk);
  desk.view.is_sessions_open = false;
  if (warning) desk.notice = *warning;
  return {};
}

}  // namespace

void begin_keeping(Desk& desk, const fs::path& folder) {
  desk.sessions = {};
  std::error_code error;
  fs::create_directories(folder, error);
  if (!fs::is_directory(folder, error)) {
    desk.notice = say("Nothing can be kept: {folder} is no folder."_t, {{"folder", folder.string()}});
    return;
  }
  desk.sessions.folder = folder;
  desk.sessions.last = to_keep(desk);
  begin_from_here(desk);
  look_for_what_was_left(desk.sessions);
}

void pass_keeping(Desk& desk, double seconds) {
  SessionsDesk& sessions = desk.sessions;
  if (sessions.folder.empty()) return;
  if (sessions.run && sessions.run->is_over()) take_run(desk);
  if (!sessions.news.empty()) desk.notice = std::exchange(sessions.news, {});
  sessions.seconds += seconds;
  if (sessions.run || sessions.seconds < kSecondsBetweenKeeping) return;
  sessions.seconds = 0;
  if (to_keep(desk) != sessions.last) begin_run(desk, unfinished_file(desk), false);
}

void begin_from_here(Desk& desk) { desk.sessions.begun = desk.session.version(); }

void set_aside_what_was_made(Desk& desk) {
  SessionsDesk& sessions = desk.sessions;
  if (sessions.folder.empty() || !has_been_worked_on(desk)) return;
  if (sessions.run) take_run(desk);
  const std::string name = name_to_set_aside_under(desk);
  begin_run(desk, file_of(desk, name), false);
  if (!take_run(desk)) return;
  std::error_code ignored;
  fs::remove(unfinished_file(desk), ignored);
  begin_from_here(desk);
  sessions.news =
      say("What you had made is kept as “{name}”, in the list of sessions."_t, {{"name", title_for(name)}});
}

void end_keeping(Desk& desk) {
  SessionsDesk& sessions = desk.sessions;
  if (sessions.folder.empty()) return;
  if (sessions.run) take_run(desk);
  std::error_code ignored;
  const bool has_written = fs::exists(unfinished_file(desk), ignored);
  if (to_keep(desk) != sessions.last || has_written) {
    begin_run(desk, unfinished_file(desk), false);
    take_run(desk);
    put_into_list(desk, unfinished_file(desk), kLastTime);
  }
  sessions.folder.clear();
}

std::string where_they_lie(const Desk& desk) {
  if (desk.host == Host::machine)
    return say("They lie in {folder}"_t, {{"folder", desk.sessions.folder.string()}});
  return std::string(
      tr("They lie in this browser, on this machine, and are sent nowhere. Who clears the "
         "browser's data clears them too; a session file stays."_t));
}

void list_sessions(Desk& desk) {
  SessionsDesk& sessions = desk.sessions;
  sessions.list.clear();
  for (const auto& [time, file] : files_with(sessions.folder, kEnding))
    sessions.list.push_back(listed(file, time));
  sessions.picked = 0;
  for (std::size_t i = 0; i < sessions.list.size(); ++i)
    if (sessions.list[i].name == sessions.name) sessions.picked = i;
}

std::optional<std::string> why_no_name(const Desk& desk, const std::string& name) {
  const bool is_plain = std::none_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 ||
           std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
  });
  if (name.empty() || name.front() == ' ' || name.back() == ' ')
    return std::string(tr("A session needs a name without a space at its ends."_t));
  if (name.front() == '.' || name.size() > kLongestSessionName || !is_plain)
    return std::string(
        tr("A name has up to 60 letters, without / \\ : * ? \" < > | and without a full stop in front."_t));
  std::error_code ignored;
  if (name != desk.sessions.name && fs::exists(file_of(desk, name), ignored))
    return say("There is a session “{name}” already. Choose another name, or open that one first."_t,
               {{"name", name}});
  return {};
}

std::optional<std::string> keep_as(Desk& desk, const std::string& name) {
  SessionsDesk& sessions = desk.sessions;
  if (auto refusal = why_no_name(desk, name)) return refusal;
  if (sessions.run) take_run(desk);
  sessions.name = name;
  begin_from_here(desk);
  begin_run(desk, file_of(desk, name), true);
  return {};
}

std::optional<std::string> open_listed(Desk& desk, std::size_t index) {
  if (index >= desk.sessions.list.size()) return std::string(tr("There is no session with that number."_t));
  const std::string name = desk.sessions.list[index].name;
  if (auto refusal = open_kept(desk, file_of(desk, name))) return refusal;
  if (!is_given(name)) desk.sessions.name = name;
  return {};
}

std::optional<std::string> open_session_file(Desk& desk, const fs::path& file) {
  if (auto refusal = open_kept(desk, file)) return refusal;
  desk.sessions.name.clear();
  return {};
}

std::optional<std::string> take_up_what_was_left(Desk& desk) {
  const fs::path left = desk.sessions.left;
  if (auto refusal = open_kept(desk, left)) {
    put_aside_what_was_left(desk);
    return refusal;
  }
  desk.sessions.left.clear();
  desk.sessions.begun = {};  // it lies under no name yet
  std::error_code ignored;
  fs::rename(left, unfinished_file(desk), ignored);
  return {};
}

void put_aside_what_was_left(Desk& desk) {
  put_into_list(desk, desk.sessions.left, kLeftBehind);
  desk.sessions.left.clear();
}

}  // namespace securebase
