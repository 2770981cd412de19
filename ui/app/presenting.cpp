#include "ui/app/presenting.hpp"

#include <algorithm>
#include <array>

#include "ui/app/watching.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 5> kContentNote{
    "Secure Base is a simplified model. It is not a diagnosis and not advice, and it says nothing about any "
    "real "
    "parent, partner or child."_t,
    "People change, at every age. The same start leads to many ends, and change is as usual as staying the same."_t,
    "Care depends on stress and support, and on what a child brings along: nobody is to blame."_t,
    "Some lives in it hold neglect, fright, loss or betrayal. F9 leaves any scene for a quiet one, at once."_t,
    "Its causes are assumptions: genes, culture, poverty and much else are left out, and most studies it "
    "stands beside "
    "come from North America and Europe."_t};

constexpr std::string_view kWhereToFindHelp =
    "If something here comes close: talk to someone you trust, a doctor, a counsellor, or a helpline in your "
    "country. "
    "In an emergency call your local emergency number."_t;

}  // namespace

std::span<const std::string_view> content_note() { return kContentNote; }

std::string_view where_to_find_help(const Desk& desk) {
  return desk.where_to_find_help.empty() ? tr(kWhereToFindHelp) : std::string_view(desk.where_to_find_help);
}

void cover(Desk& desk, Cover cover) {
  if (cover != Cover::none) play(desk, false);
  desk.view.cover = cover;
  desk.view.focus.clear();
  desk.view.writing = {};
}

void present(Desk& desk, bool on) {
  ViewState& view = desk.view;
  if (on == view.presenting.has_value()) return;
  if (on) {
    constexpr double kLargeType = 1.5;  // the smallest words are 18 pixels high then
    view.presenting = BeforePresenting{view.text_scale, view.colours, view.is_full_screen};
    view.text_scale = std::max(view.text_scale, kLargeType);
    view.colours = Colours::projector;
    view.is_full_screen = true;
    view.region = Region::stage;
    view.presented_seconds = 0;
  } else {
    view.text_scale = view.presenting->text_scale;
    view.colours = view.presenting->colours;
    view.is_full_screen = view.presenting->is_full_screen;
    view.parts = kStageParts;
    view.presenting.reset();
  }
}

void pass_presenting(Desk& desk, double seconds) {
  if (desk.view.presenting) desk.view.presented_seconds += seconds;
}

std::string words_for_clock(double seconds) {
  constexpr int kMinute = 60;
  const int whole = static_cast<int>(seconds);
  const std::string rest = std::to_string(whole % kMinute);
  return std::to_string(whole / kMinute) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace securebase
