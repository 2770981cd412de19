#pragma once
// A teacher's pack: notes, a worksheet and its key as pages that print, with the pictures they show, made from one run of
// a scenario or from one walk through a lesson. Everything in it is computed when it is made; where it is put is
// pack_folder.hpp.

#include <string>
#include <vector>

#include "ui/teach/lesson_walk.hpp"
#include "ui/teach/scenario_run.hpp"

namespace securebase {

struct PackFile {
  std::string name;  ///< "notes.html"
  std::string bytes;
};
using Pack = std::vector<PackFile>;

/// Of the start's scenario under its seed. `lives`: over which its promises are looked at.
/// `called`: how `securebase open` finds it; empty: by its stem.
[[nodiscard]] Pack scenario_pack(const AppStart& start, std::uint32_t lives, const std::string& called = {});

/// Whether a lesson came with the program, so that `securebase open --lesson` finds it.
enum class LessonFrom : std::uint8_t { program, own_file };

/// Of the lesson at this place of the start's lessons. Throws NoSuchWalk (lesson_walk.hpp).
[[nodiscard]] Pack lesson_pack(const AppStart& start, std::size_t lesson,
                               LessonFrom from = LessonFrom::program);

}  // namespace securebase
