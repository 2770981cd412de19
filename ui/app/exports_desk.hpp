#pragma once
// What a person takes along: the picture in the window, the table of the life, and a film of it, each a file with the
// recipe that made it, in the folder of the sessions. None is ever written over another.

#include <filesystem>
#include <glm/vec2.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace securebase {

struct Desk;
class FilmJob;
template <class Job>
class JobRun;

inline constexpr std::uint32_t kFilmPictures = 48;  ///< of a film made on the screen

struct ExportsDesk {
  std::filesystem::path assets;           ///< what pictures are drawn with; empty: none can be
  std::filesystem::path folder;           ///< where they go; empty: beside the sessions
  glm::ivec2 size{1280, 720};             ///< of the window, in logical pixels
  double pixel_ratio = 1;                 ///< of the window
  std::shared_ptr<JobRun<FilmJob>> film;  ///< null: no film is being made
  std::filesystem::path film_file;        ///< where it will lie
  std::filesystem::path last;             ///< what was exported last; empty: nothing yet
};

/// Says where an exported file is, and hands it over where the program is a page. `where` names {file}.
void hand_over(Desk& desk, const std::filesystem::path& file, std::string_view where);

/// Writes what the window shows, without what is only of the moment (picture_look.hpp). Says why not.
std::optional<std::string> export_picture(Desk& desk);
/// Writes every measure of the selected life, a row a month, as far as it may be seen. Says why not.
std::optional<std::string> export_table(Desk& desk);

/// Where exports go; empty: nowhere.
[[nodiscard]] const std::filesystem::path& exports_folder(const Desk& desk);

/// Writes the document as a session file, for a page whose sessions lie in a browser. Says why not.
std::optional<std::string> export_session(Desk& desk);

/// Whether the view in front can be filmed, and the life has gone on for a while.
[[nodiscard]] bool can_film(const Desk& desk);
/// Begins a film from birth to the playhead, in the view in front. Says why not.
std::optional<std::string> start_film(Desk& desk);
/// Stops it; nothing is written.
void cancel_film(Desk& desk);
/// Gives the film its slice, and writes it when it is whole. Called once a frame.
void take_film(Desk& desk);
[[nodiscard]] bool is_filming(const Desk& desk);
/// How much of the film is done, 0–1.
[[nodiscard]] double film_share(const Desk& desk);

}  // namespace securebase
