#include "ui/app/opening.hpp"

#include <utility>

namespace securebase {
namespace {

/// How a new document is looked at; text size and the rest of the program stay.
void look_afresh(ViewState& view) {
  view.caregiver = 0;
  view.ssp = SspWatch{};
  view.sweep.first = view.sweep.second = SweptLook{};
  view.sweep.has_second = false;
  view.compare = CompareLook{};
  view.timeline = TimelineLook{};
  view.sheet = Sheet::none;
  view.predict = PredictLook{};
  view.writing = {};
}

template <class... What>
void open(Desk& desk, Scenario scenario, std::string stem, const What&... what) {
  set_aside_what_was_made(desk);
  desk.session.open(std::move(scenario), what...);
  desk.stem = std::move(stem);
  desk.gesture.clear();
  look_afresh(desk.view);
  desk.sessions.name.clear();
  begin_from_here(desk);
}

}  // namespace

void open_document(Desk& desk, Scenario scenario, std::string stem, std::uint64_t seed, std::uint32_t life) {
  open(desk, std::move(scenario), std::move(stem), seed, life);
}

void open_document(Desk& desk, Scenario scenario, std::string stem, const Session::Version& version) {
  open(desk, std::move(scenario), std::move(stem), version);
}

}  // namespace securebase
