#pragma once
// A session as a person might keep it: a full life, and a fork with a change of its own.

#include "sim/session/replay.hpp"
#include "tests/worlds.hpp"

namespace securebase {

inline SavedSession kept_session() {
  SavedSession session;
  session.stem = "steady_care";
  session.seed = "18446744073709551615";
  session.scenario = full_scenario();
  for_each_field(session.scenario.card, [](const auto&, std::string& text) { text = "A sentence."; });
  session.playhead = kSixMonths;
  session.branches.resize(2);
  SavedBranch& first = session.branches[0];
  first.name = "as it was";
  first.reached = kEndOfLife;
  first.changes = {{5000, HardTime{0.3}}};
  SavedBranch& fork = session.branches[1];
  fork.parent = 0;
  fork.forked_at = kSixMonths;
  fork.reached = 5001;
  fork.changes = {{kSixMonths, SetCare{"Mia", CareQuality::tenderness, 0.2}}, {5000, HardTime{0.3}}};
  fill_in_checks(session);
  return session;
}

}  // namespace securebase
