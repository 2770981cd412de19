#pragma once
// The sweep as it lies on the desk: which settings are to be varied and what is looked at, the run, and the table so far.

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/study/sweep.hpp"
#include "sim/study/sweep_settings.hpp"
#include "ui/app/job_run.hpp"
#include "ui/view/words_sweep.hpp"

namespace securebase {

struct Desk;

/// How many values of a setting, and how many lives at each point.
inline constexpr std::array<std::uint32_t, 3> kSweepSteps{5, 11, 21};
inline constexpr std::array<std::uint32_t, 3> kSweepLives{20, 50, 200};

/// A setting to vary, and between which shares of its range.
struct SweptLook {
  std::size_t whose = 0;    ///< among those who have settings
  std::size_t setting = 0;  ///< among theirs
  double from = 0;          ///< 0–1
  double to = 1;            ///< 0–1, more than `from`
};

/// How the next sweep is made, and how the last one is looked at.
struct SweepLook {
  SweptLook first, second;
  bool has_second = false;
  std::size_t outcome = 0;  ///< in kSweepLooks
  std::size_t steps = 1;    ///< in kSweepSteps
  std::size_t lives = 0;    ///< in kSweepLives
  std::uint32_t point = 0;  ///< the one that is marked
};

struct SweepDesk {
  std::optional<SweepRecipe> recipe;  ///< of what is shown; nothing: no sweep has been made
  std::shared_ptr<const SweepValues> values;
  std::vector<SweepPoint> table;          ///< of as many lives as `counted`
  std::uint64_t counted = 0;              ///< of all points together
  std::vector<SweepSetting> settings;     ///< of each axis
  std::filesystem::path kept;             ///< where the table lies as a file; empty: nowhere
  std::string stem;                       ///< of the scenario
  std::shared_ptr<JobRun<SweepJob>> run;  ///< null: nothing runs

  [[nodiscard]] bool has_points() const { return recipe && !table.empty() && table.front().lives > 0; }
};

/// The first setting of each who has some in the open scenario: of Tomasz, of Ewa, of the start of therapy at 26.
[[nodiscard]] std::vector<SweepSetting> who_can_vary(const Desk& desk);
/// The settings of one of them.
[[nodiscard]] std::vector<SweepSetting> settings_of(const Desk& desk, const SweptLook& look);
/// What is asked for as a setting of the open scenario.
[[nodiscard]] SweepSetting setting_asked(const Desk& desk, const SweptLook& look);

/// The settings that are asked to vary, one or two.
[[nodiscard]] std::vector<SweepSetting> settings_asked(const Desk& desk);
/// The sweep that is asked for.
[[nodiscard]] SweepRecipe sweep_asked(const Desk& desk);

/// Begins a sweep of the open scenario under the open life's seed. Says why not.
std::optional<std::string> start_sweep(Desk& desk);
/// Stops the run; the lives lived so far stay.
void cancel_sweep(Desk& desk);
/// Takes the lives that have been lived since. Called once a frame.
void take_sweep(Desk& desk);
/// Marks a point; held to the points there are.
void choose_point(Desk& desk, double point);
/// Marks the next point along an axis, or the one before.
void step_point(Desk& desk, std::size_t axis, bool forwards);
/// Opens the first life of the marked point as a whole life.
void open_marked_point(Desk& desk);
/// Writes the table beside the sessions. Says why not; the notice says where it is.
std::optional<std::string> keep_sweep(Desk& desk);

}  // namespace securebase
