#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> shocks_fade_measured(Laboratory& lab) {
  const Shock& shock = lab.shock();
  return {mean(shock.after_24_months) / mean(shock.after_1_month)};
}

}  // namespace

Finding shocks_fade() {
  return {.id = "shocks-fade",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Most change after a life event fades",
          .published =
              "about half of events change attachment at once, about a quarter for good (25 "
              "events, over 4,000 people)",
          .n = 4000,
          .source = "Fraley, Gillath & Deboeck 2021",
          .status = "read in the abstract",
          .measure =
              "after an injected shock at 30: change that is left at 24 months as a share of the"
              " change at one month",
          .bands = {{"share left", 0.15, 0.6}},
          .measured = shocks_fade_measured};
}

}  // namespace securebase
