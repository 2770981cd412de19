#include "ui/panels/card_panel.hpp"

#include "ui/panels/widgets.hpp"

namespace securebase {
namespace {

void section(Surface& surface, std::string_view heading, const std::string& words) {
  gap(surface, 6);
  paragraph(surface, heading, TextRole::strong, surface.palette.ink);
  paragraph(surface, words);
}

}  // namespace

void CardPanel::draw_inside(const Desk& desk, Surface& surface, Rect) {
  const Card& card = desk.session.scenario().card;
  paragraph(surface, desk.session.scenario().name, TextRole::big, surface.palette.ink);
  paragraph(surface, "Escape goes back to the life.", TextRole::small, surface.palette.muted);
  section(surface, "What is it?", card.what_is_it);
  section(surface, "How it works", card.how_it_works);
  section(surface, "How to use it", card.how_to_use_it);
  section(surface, "What to notice", card.notice);
  section(surface, "Try", card.try_this);
  section(surface, "Extend", card.extend);
  section(surface, "Sources", card.sources);
  section(surface, "Limits", card.limits);
}

}  // namespace securebase
