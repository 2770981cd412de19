#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

std::vector<double> reflection_x_partner_measured(Laboratory& lab) {
  const Revision& r = lab.revision(CarePattern::rejecting);
  return {r.neither, r.partner, r.reflection, r.both, r.both - r.partner - r.reflection + r.neither};
}

}  // namespace

Finding reflection_x_partner() {
  return {.id = "reflection-x-partner",
          .role = FindingRole::shown,
          .until = Stop::y30,
          .statement =
              "Reflection and a trustworthy partner together revise a model more than either "
              "alone",
          .published = "no factorial study known",
          .n = {},
          .source =
              "hypothesis of this project, from Simpson, Collins & Salvatore 2011; Arriaga et al."
              " 2018",
          .status = "hypothesis",
          .measure =
              "2×2 arms; the interaction is printed with its sign, labelled as assumed by the "
              "model",
          .bands = {{"neither"}, {"partner"}, {"reflection"}, {"both"}, {"interaction"}},
          .measured = reflection_x_partner_measured};
}

}  // namespace securebase
