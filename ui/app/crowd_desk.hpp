#pragma once
// The crowd as it lies on the desk: the lives that are shown, the run that brings more, which of them are looked at,
// and what follows from that.

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/study/crowd_counts.hpp"
#include "ui/app/job_run.hpp"
#include "ui/view/words_plane.hpp"

namespace securebase {

struct Desk;

/// How many lives the next crowd has.
inline constexpr std::array<std::uint32_t, 3> kCrowdSizes{200, 1000, 10000};

/// Whose lives the next crowd has.
enum class CrowdOf : std::uint8_t { population, open_scenario };

/// How a crowd is looked at.
struct CrowdLook {
  CrowdOf of = CrowdOf::population;
  std::size_t size = 1;  ///< of the next crowd, in kCrowdSizes
  Beginning beginning = Beginning::everyone;
  std::uint32_t like = 0;  ///< the life the others are compared with, for Beginning::like_one
  std::uint32_t life = 0;  ///< the one that is marked
  bool is_as_told = true;  ///< adults' dots with the error of a report
  bool has_others = true;  ///< on the map
};

/// Which lives are looked at and how they spread; worked out anew when the crowd has grown or the look has changed.
struct CrowdLives {
  LifeNumbers everyone, chosen;
  std::vector<PlaneSpread> fan, ground;  ///< of the chosen and of everyone
  std::shared_ptr<const Crowd> crowd;    ///< what it was worked out from
  Beginning beginning = Beginning::everyone;
  std::uint32_t like = 0;
};

struct CrowdDesk {
  std::shared_ptr<const Crowd> crowd;     ///< null: none has been made
  std::optional<Scenario> scenario;       ///< what the crowd is of, with its words
  std::string stem;                       ///< of that scenario
  std::shared_ptr<JobRun<CrowdJob>> run;  ///< null: nothing runs
  CrowdLives lives;

  [[nodiscard]] bool has_lives() const { return crowd && !lives.everyone.empty(); }
};

/// Begins a crowd of the chosen size under the open life's seed. Says why not.
std::optional<std::string> start_crowd(Desk& desk);
/// Stops the run; the lives lived so far stay.
void cancel_crowd(Desk& desk);
/// Takes the lives that have been lived since. Called once a frame.
void take_crowd(Desk& desk);
/// Which lives are looked at; like_one compares with the marked life.
void choose_beginning(Desk& desk, Beginning beginning);
/// Marks a life; held to the lives there are.
void choose_life(Desk& desk, double life);
/// Marks the next one of the chosen lives, or the one before.
void step_life(Desk& desk, bool forwards);
/// Opens the marked life as a whole life, at the age that is shown.
void open_marked_life(Desk& desk);

}  // namespace securebase
