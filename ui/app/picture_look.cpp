#include "ui/app/picture_look.hpp"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

#include "sim/core/numerals.hpp"
#include "sim/scenario/json.hpp"
#include "ui/app/watching.hpp"
#include "ui/view/words_layers.hpp"

namespace securebase {
namespace {

constexpr double kNobody = -1;

/// One detail of how it is looked at, as a number.
struct Looked {
  std::string_view name;
  double low = 0;
  double high = 1;
  bool is_whole = true;
  double (*read)(const ViewState&) = nullptr;
  void (*write)(ViewState&, double) = nullptr;
};

constexpr double last_of(std::size_t count) { return static_cast<double>(count) - 1; }

template <class Member>
void put(Member& member, double value) {
  if constexpr (std::is_enum_v<Member>)
    member = static_cast<Member>(static_cast<int>(value));
  else if constexpr (std::is_same_v<Member, bool>)
    member = value > 0.5;
  else
    member = static_cast<Member>(value);
}

/// The member of a member of a view.
template <auto First, auto... Rest, class Owner>
auto& member_of(Owner& owner) {
  if constexpr (sizeof...(Rest) == 0)
    return owner.*First;
  else
    return member_of<Rest...>(owner.*First);
}

/// A row for one member.
template <auto... Path>
Looked row(std::string_view name, double low, double high) {
  using Member = std::remove_reference_t<decltype(member_of<Path...>(std::declval<ViewState&>()))>;
  Looked looked{name, low, high, !std::is_floating_point_v<Member>};
  looked.read = [](const ViewState& view) { return static_cast<double>(member_of<Path...>(view)); };
  looked.write = [](ViewState& view, double value) { put(member_of<Path...>(view), value); };
  return looked;
}

/// With whom the room is watched; nobody in particular at first.
Looked companion() {
  Looked looked{"ssp.caregiver", kNobody, last_of(kMostCaregivers)};
  looked.read = [](const ViewState& view) {
    return view.ssp.caregiver ? static_cast<double>(*view.ssp.caregiver) : kNobody;
  };
  looked.write = [](ViewState& view, double value) {
    if (value >= 0) view.ssp.caregiver = static_cast<std::size_t>(value);
  };
  return looked;
}

/// From where it was asked why, and at which of the moments behind the belief one is.
template <std::uint32_t AskedFrom::*End>
Looked asked(std::string_view name) {
  Looked looked{name, kNobody, kEndOfLife};
  looked.read = [](const ViewState& view) {
    return view.why.visit ? static_cast<double>((*view.why.visit).*End) : kNobody;
  };
  looked.write = [](ViewState& view, double value) {
    if (value < 0) return;
    if (!view.why.visit) view.why.visit.emplace();
    (*view.why.visit).*End = static_cast<std::uint32_t>(value);
  };
  return looked;
}

/// For an audience: nothing beside the stage.
Looked presenting() {
  Looked looked{"present.on"};
  looked.read = [](const ViewState& view) { return view.presenting ? 1.0 : 0.0; };
  looked.write = [](ViewState& view, double value) {
    if (value > 0.5) view.presenting.emplace();
  };
  return looked;
}

/// Everything that a picture shows and that is no part of the session.
const std::vector<Looked>& all_looked() {
  static const std::vector<Looked> kAll{
      row<&ViewState::region>("view.region", 0, last_of(kRegions)),
      row<&ViewState::colours>("view.colours", 0, last_of(kColours)),
      row<&ViewState::parts>("view.parts", 1, kStageParts),
      presenting(),
      row<&ViewState::has_motion>("view.motion", 0, 1),
      row<&ViewState::timeline, &TimelineLook::closeness>("time.closeness", 0, kClosest),
      row<&ViewState::timeline, &TimelineLook::from>("time.from", 0, 1),
      row<&ViewState::caregiver>("caregiver.who", 0, last_of(kMostCaregivers)),
      row<&ViewState::sheet>(kSheet, 0, 3),
      row<&ViewState::compare, &CompareLook::curve>("compare.curve", 0, 2),
      row<&ViewState::compare, &CompareLook::with>("compare.with", 0, last_of(kMostBranches)),
      row<&ViewState::ssp, &SspWatch::months>("ssp.months", 9, 60),
      row<&ViewState::ssp, &SspWatch::second>("ssp.second", 0, kLongestRoom),
      row<&ViewState::ssp, &SspWatch::speed>("ssp.speed", 0.5, 16),
      row<&ViewState::findings, &FindingsLook::row>("findings.row", 0, 99),
      row<&ViewState::findings, &FindingsLook::size>("findings.size", 0, last_of(kFindingsSizes.size())),
      row<&ViewState::crowd, &CrowdLook::of>("crowd.of", 0, 1),
      row<&ViewState::crowd, &CrowdLook::size>("crowd.size", 0, last_of(kCrowdSizes.size())),
      row<&ViewState::crowd, &CrowdLook::beginning>("crowd.beginning", 0, last_of(kBeginnings)),
      row<&ViewState::crowd, &CrowdLook::like>("crowd.like", 0, last_of(kMostCrowdLives)),
      row<&ViewState::crowd, &CrowdLook::life>("crowd.life", 0, last_of(kMostCrowdLives)),
      row<&ViewState::crowd, &CrowdLook::is_as_told>("crowd.as_told", 0, 1),
      row<&ViewState::crowd, &CrowdLook::has_others>("map.others", 0, 1),
      row<&ViewState::sweep, &SweepLook::outcome>("sweep.outcome", 0, last_of(kSweepLooks.size())),
      row<&ViewState::sweep, &SweepLook::first, &SweptLook::whose>("sweep.whose", 0, 99),
      row<&ViewState::sweep, &SweepLook::first, &SweptLook::setting>("sweep.setting", 0, 99),
      row<&ViewState::sweep, &SweepLook::first, &SweptLook::from>("sweep.from", 0, 1),
      row<&ViewState::sweep, &SweepLook::first, &SweptLook::to>("sweep.to", 0, 1),
      row<&ViewState::sweep, &SweepLook::has_second>("sweep.has_second", 0, 1),
      row<&ViewState::sweep, &SweepLook::second, &SweptLook::whose>("sweep.second_whose", 0, 99),
      row<&ViewState::sweep, &SweepLook::second, &SweptLook::setting>("sweep.second_setting", 0, 99),
      row<&ViewState::sweep, &SweepLook::second, &SweptLook::from>("sweep.second_from", 0, 1),
      row<&ViewState::sweep, &SweepLook::second, &SweptLook::to>("sweep.second_to", 0, 1),
      row<&ViewState::sweep, &SweepLook::steps>("sweep.steps", 0, last_of(kSweepSteps.size())),
      row<&ViewState::sweep, &SweepLook::lives>("sweep.lives", 0, last_of(kSweepLives.size())),
      row<&ViewState::sweep, &SweepLook::point>("sweep.point", 0, last_of(kMostSweepPoints)),
      row<&ViewState::stability, &StabilityLook::lives>("stability.lives", 0,
                                                        last_of(kStabilityLives.size())),
      row<&ViewState::stability, &StabilityLook::has_differential_susceptibility>("stability.susceptibility",
                                                                                  0, 1),
      row<&ViewState::why, &WhyLook::belief>("why.belief", 0, last_of(kBeliefs)),
      row<&ViewState::why, &WhyLook::moment>("why.moment", 0, 199),
      row<&ViewState::layers, &LayersLook::quarrel>("layers.quarrel", 0, kEndOfLife),
      row<&ViewState::layers, &LayersLook::depth>("layers.depth", 1, kLayers),
      row<&ViewState::layers, &LayersLook::moment>("layers.moment", 0, 99),
      row<&ViewState::predict, &PredictLook::pen>("predict.pen", 1, kPredictionSteps),
      companion(),
      asked<&AskedFrom::asked_at>("why.asked_at"),
      asked<&AskedFrom::at>("why.visited"),
  };
  return kAll;
}

const Looked* looked_named(std::string_view name) {
  for (const Looked& looked : all_looked())
    if (looked.name == name) return &looked;
  return nullptr;
}

// The two that a session has and a view has not.
constexpr std::string_view kClock = "time.clock";
constexpr std::string_view kSpeed = "time.speed";

std::string front_of(const ViewState& view) {
  const std::string_view control = entry_of(view.front).control;
  return std::string(control.substr(control.find('.') + 1));
}

bool fits(double value, double low, double high, bool is_whole) {
  return value >= low && value <= high && (!is_whole || value == std::floor(value));
}

/// Sets one detail; false if there is none of this name and value.
bool set_detail(Desk& desk, const LookDetail& detail) {
  if (detail.name == kStudied) return detail.value == 1;
  if (detail.name == kClock) {
    if (!fits(detail.value, 0, static_cast<double>(Clock::years), true)) return false;
    desk.session.set_clock(static_cast<Clock>(static_cast<int>(detail.value)));
    return true;
  }
  if (detail.name == kSpeed) {
    if (!fits(detail.value, 0.5, 16, false)) return false;
    desk.session.set_speed(detail.value);
    return true;
  }
  const Looked* looked = looked_named(detail.name);
  if (!looked || !fits(detail.value, looked->low, looked->high, looked->is_whole)) return false;
  looked->write(desk.view, detail.value);
  return true;
}

/// What depends on the life is held to what there is.
void hold_to_the_life(Desk& desk) {
  if (desk.view.sheet == Sheet::predict && !desk.session.open_prediction()) desk.view.sheet = Sheet::none;
  if (desk.view.front == View::strange_situation) go_to_ssp_second(desk, desk.view.ssp.second);
}

}  // namespace

void note_detail(PictureLook& look, std::string_view name, double value) {
  look.details.push_back({std::string(name), value});
}

std::optional<double> detail_of(const PictureLook& look, std::string_view name) {
  for (const LookDetail& detail : look.details)
    if (detail.name == name) return detail.value;
  return {};
}

void let_detail_go(PictureLook& look, std::string_view name) {
  std::erase_if(look.details, [&](const LookDetail& detail) { return detail.name == name; });
}

PictureLook look_of(const Desk& desk) {
  static const ViewState kFresh;
  PictureLook look;
  look.front = front_of(desk.view);
  look.text_scale = desk.view.text_scale;
  for (const Looked& looked : all_looked()) {
    const double value = looked.read(desk.view);
    if (value != looked.read(kFresh)) note_detail(look, looked.name, value);
  }
  look.language = spoken().code;
  if (desk.set_up.is_on())
    look.set_up = LookSetUp{desk.set_up.name, desk.set_up.hidden, desk.set_up.locked, desk.set_up.prompts};
  if (desk.session.clock() != Clock::years)
    note_detail(look, kClock, static_cast<double>(desk.session.clock()));
  if (desk.session.speed() != 1) note_detail(look, kSpeed, desk.session.speed());
  return look;
}

std::optional<std::string> look_as(Desk& desk, const PictureLook& look) {
  if (front_of(desk.view) != look.front) return "there is no view “" + one_line(look.front, 60) + "”";
  for (const LookDetail& detail : look.details)
    if (!set_detail(desk, detail))
      return "its look cannot be “" + one_line(detail.name, 60) + "” " + shortest(detail.value);
  hold_to_the_life(desk);
  if (look.set_up)
    desk.set_up = {look.set_up->name, look.set_up->hidden, look.set_up->locked, look.set_up->prompts};
  return {};
}

}  // namespace securebase
