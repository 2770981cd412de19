#include "ui/app/saving.hpp"

#include "sim/session/replay.hpp"
#include "ui/app/opening.hpp"
#include "ui/app/watching.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

constexpr std::string_view kViewPrefix = "view.";

SavedBranch saved(const Branch& branch, std::uint32_t reached) {
  const std::int32_t parent = branch.parent ? static_cast<std::int32_t>(*branch.parent) : -1;
  return {branch.name, parent, branch.forked_at, reached, branch.commands, {}};
}

Branch unpacked(const SavedBranch& saved) {
  std::optional<std::size_t> parent;
  if (saved.parent >= 0) parent = static_cast<std::size_t>(saved.parent);
  return {saved.name, parent, saved.forked_at, saved.changes};
}

std::string front_of(const ViewState& view) {
  return std::string(entry_of(view.front).control.substr(kViewPrefix.size()));
}

void look_as(Desk& desk, const SavedView& kept) {
  if (!desk.view.presenting) desk.view.text_scale = kept.text_scale;
  for (const ViewEntry& entry : kViews)
    if (entry.control.substr(kViewPrefix.size()) == kept.front) come_to(desk, entry.view);
}

}  // namespace

SavedSession to_keep(const Desk& desk) {
  const Session::Version version = desk.session.version();
  SavedSession kept;
  kept.stem = desk.stem;
  kept.seed = std::to_string(version.luck.seed);
  kept.life = version.luck.life;
  kept.playhead = version.playhead;
  kept.selected = static_cast<std::uint32_t>(version.selected);
  const auto& presenting = desk.view.presenting;
  kept.view = {front_of(desk.view), presenting ? presenting->text_scale : desk.view.text_scale};
  kept.branches.reserve(version.branches.size());
  for (std::size_t i = 0; i < version.branches.size(); ++i)
    kept.branches.push_back(saved(version.branches[i], version.reached[i]));
  kept.predictions = version.predictions;
  kept.scenario = desk.session.scenario();
  return kept;
}

std::optional<std::string> lay_out(Desk& desk, const SavedSession& kept) {
  Session::Version version;
  version.branches.reserve(kept.branches.size());
  version.reached.reserve(kept.branches.size());
  for (const SavedBranch& branch : kept.branches) {
    version.branches.push_back(unpacked(branch));
    version.reached.push_back(branch.reached);
  }
  version.selected = kept.selected;
  version.luck = kept.luck();
  version.assumptions = assumptions_of(kept.scenario);
  version.playhead = kept.playhead;
  version.predictions = kept.predictions;
  open_document(desk, kept.scenario, kept.stem, version);
  look_as(desk, kept.view);
  if (desk.session.open_prediction()) desk.view.sheet = Sheet::predict;
  const auto found = replay(kept);
  if (!found) return {};
  return say(
      "This was kept by another version of the model: from {age} on the life is not quite the one "
      "that was kept."_t,
      {{"age", words_for_span(age_at(found->episode))}});
}

}  // namespace securebase
