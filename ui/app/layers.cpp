#include "ui/app/layers.hpp"

#include <algorithm>

#include "ui/app/why.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words_layers.hpp"

namespace securebase {
namespace {

bool is_quarrel(const Mark& mark) {
  return mark.kind == MarkKind::quarrel_recovered || mark.kind == MarkKind::quarrel_unrecovered;
}

void lay_open(Desk& desk, std::uint32_t episode) {
  desk.session.seek(episode);
  desk.view.layers = LayersLook{episode, 1, 0};
}

/// How many moments the deepest layer of the open quarrel has.
std::size_t taught_count(const Desk& desk) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  return quarrel ? quarrel->moments.size() : 0;
}

}  // namespace

std::optional<std::uint32_t> quarrel_up_to(const Timeline& timeline, std::uint32_t episode) {
  std::optional<std::uint32_t> last;
  for (const Mark& mark : timeline.marks()) {
    if (mark.episode > episode) break;
    if (is_quarrel(mark)) last = mark.episode;
  }
  return last;
}

std::optional<std::uint32_t> quarrel_after(const Timeline& timeline, std::uint32_t episode) {
  for (const Mark& mark : timeline.marks()) {
    if (mark.episode > episode && is_quarrel(mark)) return mark.episode;
  }
  return std::nullopt;
}

bool is_peeling(const Desk& desk) {
  if (sheet_of(desk) != Sheet::layers) return false;
  // A change of the life may have undone the quarrel.
  const std::uint32_t open = desk.view.layers.quarrel;
  return quarrel_up_to(desk.session.timeline(), open) == open;
}

std::optional<std::string> open_layers(Desk& desk) {
  const auto quarrel = quarrel_up_to(desk.session.timeline(), desk.session.state().episode);
  if (!quarrel) return std::string(tr("There has been no quarrel with a partner up to this moment."_t));
  show_sheet(desk, Sheet::layers);
  lay_open(desk, *quarrel);
  return std::nullopt;
}

std::optional<std::string> go_to_quarrel(Desk& desk, bool forwards) {
  const std::uint32_t now = desk.view.layers.quarrel;
  const Timeline& timeline = desk.session.timeline();
  const auto next = forwards ? quarrel_after(timeline, now) : quarrel_up_to(timeline, now - 1);
  if (!next)
    return std::string(
        tr(forwards ? "No later quarrel has been lived."_t : "There is no earlier quarrel."_t));
  const std::size_t depth = desk.view.layers.depth;
  lay_open(desk, *next);
  desk.view.layers.depth = depth;
  return std::nullopt;
}

void peel_on(Desk& desk, int by) {
  const int depth = static_cast<int>(desk.view.layers.depth) + by;
  desk.view.layers.depth = static_cast<std::size_t>(std::clamp(depth, 1, static_cast<int>(kLayers)));
}

void choose_taught(Desk& desk, double which) {
  const std::size_t count = taught_count(desk);
  const double last = count == 0 ? 0 : static_cast<double>(count - 1);
  desk.view.layers.moment = static_cast<std::size_t>(std::clamp(which, 0.0, last));
}

std::optional<std::string> go_to_taught(Desk& desk) {
  const auto quarrel = peel(desk.session.timeline(), desk.view.layers.quarrel);
  if (!quarrel || quarrel->moments.empty()) return std::string(tr("No single moment stands out."_t));
  const std::size_t which = std::min(desk.view.layers.moment, quarrel->moments.size() - 1);
  desk.session.seek(quarrel->moments[which].moment.episode);
  return std::nullopt;
}

}  // namespace securebase
