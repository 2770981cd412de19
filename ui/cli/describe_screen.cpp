#include "ui/cli/describe_screen.hpp"

#include <iostream>

#include "ui/app/description.hpp"
#include "ui/cli/prose.hpp"
#include "ui/cli/screen_start.hpp"

namespace securebase {

void print_screen(const Choices& choices, const ShownView& shown) {
  const ChosenLife chosen = chosen_life(choices);
  const Age at = age_or_end(chosen, "--at", shown.at);
  AppStart start = screen_start(chosen);
  Desk desk{std::move(start.library), std::move(start.stem), Session(std::move(start.scenario), start.seed)};
  desk.findings = std::move(start.findings);
  open_at_code(desk, choices);
  show_view(desk, shown, at);
  const Session& session = desk.session;
  std::cout << session.scenario().name << ": " << session.name() << ", at the age of "
            << say_age(session.state().age()) << ", seed " << session.seed() << '\n';
  for (const LifeParagraph& paragraph : describe_screen(desk)) print_paragraph(paragraph);
}

}  // namespace securebase
