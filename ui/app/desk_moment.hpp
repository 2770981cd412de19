#pragma once
// A desk as it was: its document and how it was looked at, to come back to.

#include <memory>

#include "ui/app/desk_state.hpp"

namespace securebase {

struct DeskMoment {
  std::shared_ptr<const Scenario> scenario;
  std::string stem;
  Session::Version version;
  ViewState view;
  Clock clock = Clock::years;
  double speed = 1;
};

[[nodiscard]] DeskMoment moment_of(const Desk& desk);

/// Comes back to it. What belongs to the room and not to the document stays: text size, motion, colours, full screen.
void come_back_to(Desk& desk, const DeskMoment& moment);

}  // namespace securebase
