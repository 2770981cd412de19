#include "ui/app/picture_look.hpp"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

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

/// A row for one member. `Find` gives it, of a view that may be changed and of one that may not.
template <class Find>
Looked row(std::string_view name, double low, double high, Find) {
  using Member = std::remove_reference_t<decltype(Find{}(std::declval<ViewState&>()))>;
  Looked looked{name, low, high, !std::is_floating_point_v<Member>};
  looked.read = [](const ViewState& view) { return static_cast<double>(Find{}(view)); };
  looked.write = [](ViewState& view, double value) { put(Find{}(view), value); };
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

/// Everything that a picture shows and that is no part of the session.
const std::vector<Looked>& all_looked() {
  static const std::vector<Looked> kAll{
      row(
          "view.region", 0, last_of(kRegions), [](auto& v) -> auto& { return v.region; }),
      row(
          "view.motion", 0, 1, [](auto& v) -> auto& { return v.has_motion; }),
      row(
          "caregiver.who", 0, last_of(kMostCaregivers), [](auto& v) -> auto& { return v.caregiver; }),
      row(
          kSheet, 0, 3, [](auto& v) -> auto& { return v.sheet; }),
      row(
          "compare.curve", 0, 2, [](auto& v) -> auto& { return v.compare.curve; }),
      row(
          "compare.with", 0, last_of(kMostBranches), [](auto& v) -> auto& { return v.compare.with; }),
      row(
          "ssp.months", 9, 60, [](auto& v) -> auto& { return v.ssp.months; }),
      row(
          "ssp.second", 0, kLongestRoom, [](auto& v) -> auto& { return v.ssp.second; }),
      row(
          "ssp.speed", 0.5, 16, [](auto& v) -> auto& { return v.ssp.speed; }),
      row(
          "findings.row", 0, 99, [](auto& v) -> auto& { return v.findings.row; }),
      row(
          "findings.size", 0, last_of(kFindingsSizes.size()),
          [](auto& v) -> auto& { return v.findings.size; }),
      row(
          "crowd.of", 0, 1, [](auto& v) -> auto& { return v.crowd.of; }),
      row(
          "crowd.size", 0, last_of(kCrowdSizes.size()), [](auto& v) -> auto& { return v.crowd.size; }),
      row(
          "crowd.beginning", 0, last_of(kBeginnings), [](auto& v) -> auto& { return v.crowd.beginning; }),
      row(
          "crowd.like", 0, last_of(kMostCrowdLives), [](auto& v) -> auto& { return v.crowd.like; }),
      row(
          "crowd.life", 0, last_of(kMostCrowdLives), [](auto& v) -> auto& { return v.crowd.life; }),
      row(
          "crowd.as_told", 0, 1, [](auto& v) -> auto& { return v.crowd.is_as_told; }),
      row(
          "map.others", 0, 1, [](auto& v) -> auto& { return v.crowd.has_others; }),
      row(
          "sweep.outcome", 0, last_of(kSweepLooks.size()), [](auto& v) -> auto& { return v.sweep.outcome; }),
      row(
          "sweep.whose", 0, 99, [](auto& v) -> auto& { return v.sweep.first.whose; }),
      row(
          "sweep.setting", 0, 99, [](auto& v) -> auto& { return v.sweep.first.setting; }),
      row(
          "sweep.from", 0, 1, [](auto& v) -> auto& { return v.sweep.first.from; }),
      row(
          "sweep.to", 0, 1, [](auto& v) -> auto& { return v.sweep.first.to; }),
      row(
          "sweep.has_second", 0, 1, [](auto& v) -> auto& { return v.sweep.has_second; }),
      row(
          "sweep.second_whose", 0, 99, [](auto& v) -> auto& { return v.sweep.second.whose; }),
      row(
          "sweep.second_setting", 0, 99, [](auto& v) -> auto& { return v.sweep.second.setting; }),
      row(
          "sweep.second_from", 0, 1, [](auto& v) -> auto& { return v.sweep.second.from; }),
      row(
          "sweep.second_to", 0, 1, [](auto& v) -> auto& { return v.sweep.second.to; }),
      row(
          "sweep.steps", 0, last_of(kSweepSteps.size()), [](auto& v) -> auto& { return v.sweep.steps; }),
      row(
          "sweep.lives", 0, last_of(kSweepLives.size()), [](auto& v) -> auto& { return v.sweep.lives; }),
      row(
          "sweep.point", 0, last_of(kMostSweepPoints), [](auto& v) -> auto& { return v.sweep.point; }),
      row(
          "stability.lives", 0, last_of(kStabilityLives.size()),
          [](auto& v) -> auto& { return v.stability.lives; }),
      row(
          "stability.susceptibility", 0, 1,
          [](auto& v) -> auto& { return v.stability.has_differential_susceptibility; }),
      row(
          "why.belief", 0, last_of(kBeliefs), [](auto& v) -> auto& { return v.why.belief; }),
      row(
          "why.moment", 0, 199, [](auto& v) -> auto& { return v.why.moment; }),
      row(
          "layers.quarrel", 0, kEndOfLife, [](auto& v) -> auto& { return v.layers.quarrel; }),
      row(
          "layers.depth", 1, kLayers, [](auto& v) -> auto& { return v.layers.depth; }),
      row(
          "layers.moment", 0, 99, [](auto& v) -> auto& { return v.layers.moment; }),
      row(
          "predict.pen", 1, kPredictionSteps, [](auto& v) -> auto& { return v.predict.pen; }),
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
  return {};
}

}  // namespace securebase
