#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> assortment_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  return {correlation(s["own_security_first"], s["first_partner_security"])};
}

}  // namespace

Finding assortment() {
  return {.id = "assortment",
          .role = FindingRole::calibrated,
          .until = Stop::y30,
          .statement = "Partners resemble each other a little at the start",
          .published = "r about .1 to .3",
          .n = {},
          .source = "Collabra: Psychology 2024 10(1):125635",
          .status = "existence read; size from memory",
          .measure = "r of own security with partner's security at first meeting",
          .bands = {{"r", 0.05, 0.35}},
          .measured = assortment_measured};
}

}  // namespace securebase
