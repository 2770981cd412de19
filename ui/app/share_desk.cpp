#include "ui/app/share_desk.hpp"

#include "sim/session/share_code.hpp"
#include "ui/app/desk_state.hpp"
#include "ui/app/opening.hpp"
#include "ui/app/set_up.hpp"
#include "ui/app/watching.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words_share.hpp"

namespace securebase {
namespace {

ShippedScenario shipped_in(const Library& library) {
  return [&library](std::string_view stem) -> const Scenario* {
    const auto index = find_entry(library, stem);
    if (!index || !library[*index].scenario) return nullptr;
    return &*library[*index].scenario;
  };
}

Outcome<std::string> code_of(const Desk& desk) {
  return share_code({desk.stem, desk.session.timeline().recipe(), desk.session.state().episode},
                    shipped_in(desk.library));
}

void lay_out(Desk& desk, const SharedMoment& moment) {
  const Recipe& recipe = moment.recipe;
  Session::Version version;
  version.branches = {{"", std::nullopt, 0, recipe.commands}};
  version.reached = {moment.playhead};
  version.luck = recipe.luck;
  version.assumptions = assumptions_of(recipe.scenario);
  version.playhead = moment.playhead;
  open_document(desk, recipe.scenario, moment.stem, version);
  desk.view.close_dialogues();
}

}  // namespace

std::optional<std::string> open_shared(Desk& desk, std::string_view code) {
  const Outcome<SharedMoment> moment = read_share_code(code, shipped_in(desk.library));
  if (!moment) return words_for_bad_code(moment.problems().front());
  return keeping_locks(desk, [&]() -> std::optional<std::string> {
    lay_out(desk, *moment);
    return {};
  });
}

std::string link_of(const ShareDesk& share, const std::string& code) {
  return share.address.empty() || code.empty() ? code : share.address + '#' + code;
}

std::optional<std::string> copy_code(Desk& desk) {
  const Outcome<std::string> code = code_of(desk);
  if (!code) return words_for_no_code(code.problems().front());
  if (!desk.share.clipboard->put(link_of(desk.share, *code)))
    return std::string(tr("The clipboard cannot be used here."_t));
  desk.notice =
      tr(desk.share.address.empty()
             ? "The code of this moment is in the clipboard. Whoever opens it sees the very same moment."_t
             : "A link to this moment is in the clipboard. Whoever opens it sees the very same moment."_t);
  return {};
}

std::optional<std::string> paste_code(Desk& desk) {
  const std::string text = desk.share.clipboard->text();
  if (text.empty())
    return std::string(tr(desk.host == Host::browser
                              ? "Let this page read the clipboard, or press Ctrl+Shift+V."_t
                              : "There is no text in the clipboard: copy a share code first."_t));
  // A link of the page has its code behind the “#”.
  return open_shared(desk, text.substr(text.find('#') + 1));
}

void show_code(Desk& desk, bool on) {
  desk.view.close_dialogues();
  desk.view.is_share_open = on;
  if (!on) return;
  play(desk, false);
  const Outcome<std::string> code = code_of(desk);
  desk.share.code = code ? *code : "";
  desk.share.why_not = code ? "" : words_for_no_code(code.problems().front());
}

}  // namespace securebase
