#pragma once
// The sessions a person keeps: a folder of files, the list of them, the one that lies open, and the file that is
// written by itself meanwhile, so that nothing is lost when the program stops in the middle.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/session/saved_session.hpp"
#include "ui/app/keep_run.hpp"
#include "ui/app/session.hpp"

namespace securebase {

struct Desk;

inline constexpr std::size_t kLongestSessionName = 60;  ///< bytes
inline constexpr double kSecondsBetweenKeeping = 5;     ///< by itself
inline constexpr std::size_t kMostSetAside = 30;

/// One file of the folder.
struct KeptSession {
  std::string name;   ///< of the file, without its ending
  std::string title;  ///< the name, in the language of the screen if the program gave it
  std::string about;  ///< scenario, seed, age and lives, or what is wrong with the file
  bool can_open = false;
};

struct SessionsDesk {
  std::filesystem::path folder;   ///< empty: this program keeps nothing
  std::vector<KeptSession> list;  ///< as it was when the list was opened, the latest first
  std::size_t picked = 0;         ///< in the list
  std::string name;               ///< under which the open document was kept or found; empty: not yet
  std::string wanted;             ///< the name that is being written
  std::filesystem::path left;     ///< what a program that stopped in the middle left behind; empty: nothing
  SavedSession last;              ///< what was kept by itself, or what the program began with
  Session::Version begun;         ///< the document as it was opened or last kept under a name
  double seconds = 0;             ///< since it was asked whether there is something to keep
  std::shared_ptr<KeepRun> run;   ///< null: nothing is being written
  bool is_asked_for = false;      ///< the person asked for what is being written
  std::string news;               ///< what became of it, to be told in the next frame; empty: nothing
  std::filesystem::path opening;  ///< the file that is being opened; nothing is set aside in its place
  bool wants_file = false;        ///< a page is to let the person choose a session file
};

/// Begins keeping in this folder, which is made if it is not there. Looks for what was left behind.
void begin_keeping(Desk& desk, const std::filesystem::path& folder);

/// Lets time pass: takes what has been written, and keeps by itself what has changed.
void pass_keeping(Desk& desk, double seconds);

/// From here on, what a person changes in the open document is to be kept.
void begin_from_here(Desk& desk);

/// Another document comes in the place of this one: changes, forks and predictions that were not kept under a name lie
/// in the list as “Set aside”, and the news says so. The oldest of kMostSetAside makes room.
void set_aside_what_was_made(Desk& desk);

/// The person leaves: what was not kept under a name lies in the list as “Last time”.
void end_keeping(Desk& desk);

/// Where what is kept lies, as a sentence.
[[nodiscard]] std::string where_they_lie(const Desk& desk);

/// Reads the folder.
void list_sessions(Desk& desk);

/// Why nothing can be kept under this name; nothing if it can.
[[nodiscard]] std::optional<std::string> why_no_name(const Desk& desk, const std::string& name);

/// Keeps the document under this name, beside the screen; the notice says when it is done. Says why not.
std::optional<std::string> keep_as(Desk& desk, const std::string& name);

/// Opens the session of this place in the list. Says why not.
std::optional<std::string> open_listed(Desk& desk, std::size_t index);

/// Opens a session file from anywhere. Says why not, and then leaves the desk as it is.
std::optional<std::string> open_session_file(Desk& desk, const std::filesystem::path& file);

/// Opens what was left behind, and goes on keeping it by itself. Says why not.
std::optional<std::string> take_up_what_was_left(Desk& desk);

/// Puts what was left behind into the list, for later.
void put_aside_what_was_left(Desk& desk);

}  // namespace securebase
