#pragma once
// The crowd, the sweep and the study of stability in a picture: made anew for whoever draws it from its recipe, or
// taken over from the desk where they have just been made. Only what its settings give again may be in a picture.

#include <optional>
#include <string>

#include "ui/app/desk_state.hpp"

namespace securebase {

/// Studies that have been made, with nothing that still runs.
struct MadeStudies {
  CrowdDesk crowd;
  SweepDesk sweep;
  StabilityDesk stability;
};
[[nodiscard]] MadeStudies made_studies(const Desk& desk);

/// Whether the view in front shows a study that has been made.
[[nodiscard]] bool shows_study(const Desk& desk);

/// Why a picture of the view in front could not be made again; nothing if it could.
[[nodiscard]] std::optional<std::string> why_not_again(const Desk& desk);

/// Makes the study of the view in front, and waits for it. Says why not, as a sentence.
[[nodiscard]] std::optional<std::string> make_study(Desk& desk);

}  // namespace securebase
