#include "ui/app/picture_studies.hpp"

#include <chrono>
#include <thread>

#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// Waits until `run` is over, while `take` takes what it gives.
template <class Run>
void wait_for(Desk& desk, const Run& run, void (*take)(Desk&)) {
  constexpr std::chrono::milliseconds kGlance{5};
  while (run()) {
    take(desk);
    std::this_thread::sleep_for(kGlance);
  }
}

bool is_plane(View view) { return view == View::crowd || view == View::map; }

bool is_running(const Desk& desk) {
  if (is_plane(desk.view.front)) return desk.crowd.run != nullptr;
  if (desk.view.front == View::sweep) return desk.sweep.run != nullptr;
  return desk.view.front == View::stability && desk.stability.run != nullptr;
}

/// Whether the crowd on the desk is the whole of the one that its settings give now.
bool is_crowd_as_asked(const Desk& desk) {
  const CrowdLook& look = desk.view.crowd;
  const Crowd& crowd = *desk.crowd.crowd;
  std::optional<Scenario> asked = desk.session.scenario();
  if (look.of == CrowdOf::population) {
    const auto entry = find_entry(desk.library, desk.crowd.stem);
    asked = entry ? desk.library[*entry].scenario : std::nullopt;
  }
  const std::uint32_t lives = kCrowdSizes[std::min(look.size, kCrowdSizes.size() - 1)];
  return desk.crowd.scenario == asked && crowd.seed() == desk.session.seed() && crowd.size() == lives &&
         crowd.lived() == lives;
}

bool is_sweep_as_asked(const Desk& desk) {
  const SweepRecipe asked = sweep_asked(desk);
  const SweepRecipe& made = *desk.sweep.recipe;
  return made.scenario == asked.scenario && made.study == asked.study && made.axes == asked.axes &&
         made.outcome.name == asked.outcome.name && made.seed == asked.seed && made.lives == asked.lives &&
         desk.sweep.counted == desk.sweep.values->size();
}

bool is_stability_as_asked(const Desk& desk) {
  const StabilityLook& look = desk.view.stability;
  const StabilityDesk& made = desk.stability;
  const std::uint32_t lives = kStabilityLives[std::min(look.lives, kStabilityLives.size() - 1)];
  return made.found.seed == desk.session.seed() && made.counted == lives &&
         made.found.has_differential_susceptibility == look.has_differential_susceptibility;
}

bool is_as_asked(const Desk& desk) {
  if (is_plane(desk.view.front)) return is_crowd_as_asked(desk);
  return desk.view.front == View::sweep ? is_sweep_as_asked(desk) : is_stability_as_asked(desk);
}

}  // namespace

MadeStudies made_studies(const Desk& desk) {
  MadeStudies made{desk.crowd, desk.sweep, desk.stability};
  made.crowd.run.reset();
  made.sweep.run.reset();
  made.stability.run.reset();
  return made;
}

bool shows_study(const Desk& desk) {
  if (is_plane(desk.view.front)) return desk.crowd.has_lives();
  if (desk.view.front == View::sweep) return desk.sweep.has_points();
  return desk.view.front == View::stability && desk.stability.has_found();
}

std::optional<std::string> why_not_again(const Desk& desk) {
  if (is_running(desk))
    return std::string(tr("What is shown is still being made. Wait until it is done, or stop it."_t));
  if (desk.view.front == View::findings && desk.findings.is_own)
    return std::string(
        tr("The findings that were run here cannot be exported as a picture; “securebase findings” "
           "writes them."_t));
  if (shows_study(desk) && !is_as_asked(desk))
    return std::string(tr(
        "What is shown was made with other settings, another life or another seed. Run it again first."_t));
  return {};
}

std::optional<std::string> make_study(Desk& desk) {
  if (is_plane(desk.view.front)) {
    if (auto refusal = start_crowd(desk)) return refusal;
    wait_for(
        desk, [&] { return desk.crowd.run != nullptr; }, take_crowd);
  } else if (desk.view.front == View::sweep) {
    const double marked = desk.view.sweep.point;
    if (auto refusal = start_sweep(desk)) return refusal;
    wait_for(
        desk, [&] { return desk.sweep.run != nullptr; }, take_sweep);
    choose_point(desk, marked);
  } else if (desk.view.front == View::stability) {
    if (auto refusal = start_stability(desk)) return refusal;
    wait_for(
        desk, [&] { return desk.stability.run != nullptr; }, take_stability);
  }
  return {};
}

}  // namespace securebase
