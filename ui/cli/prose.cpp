#include "ui/cli/prose.hpp"

#include <iostream>

#include "ui/text/lines.hpp"

namespace securebase {

void print_paragraph(const LifeParagraph& paragraph) {
  std::cout << '\n' << paragraph.heading << '\n' << wrapped(paragraph.text, kProseWidth);
}

}  // namespace securebase
