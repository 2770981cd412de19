#include "ui/panels/card_panel.hpp"

#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

void section(Surface& surface, std::string_view heading, const std::string& words) {
  gap(surface, 6);
  paragraph(surface, tr(heading), TextRole::strong, surface.palette.ink);
  paragraph(surface, tr(words));
}

}  // namespace

void CardPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const Card& card = desk.session.scenario().card;
  paragraph(surface, tr(desk.session.scenario().name), TextRole::big, surface.palette.ink);
  paragraph(surface, tr("Escape goes back to the life."_t), TextRole::small, surface.palette.muted);
  section(surface, "What is it?"_t, card.what_is_it);
  section(surface, "How it works"_t, card.how_it_works);
  section(surface, "How to use it"_t, card.how_to_use_it);
  section(surface, "What to notice"_t, card.notice);
  section(surface, "Try"_t, card.try_this);
  section(surface, "Extend"_t, card.extend);
  section(surface, "Sources"_t, card.sources);
  section(surface, "Limits"_t, card.limits);
}

}  // namespace securebase
