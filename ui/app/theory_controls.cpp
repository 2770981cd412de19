// Two debated assumptions of the model, as switches. They hold for the whole life, so that changing one lives it again
// from the first day, with the same luck; what it was under the other stays as a thin line.

#include "ui/app/control_groups.hpp"

namespace securebase {
namespace {

constexpr std::array<std::string_view, 2> kTheoryWords{"prototype"_t, "revisionist"_t};

Control theory() {
  Control control{
      .name = "theory.continuity",
      .label = "Early models"_t,
      .help =
          "Debated (Fraley 2002): an early model stays underneath and keeps pulling (prototype), or each "
          "model is what came last (revisionist)."_t,
      .kind = ControlKind::choice,
      .group = ControlGroup::theory};
  control.unit = "";
  control.step = 1;
  control.words = kTheoryWords;
  control.value = [](const Desk& d) { return static_cast<double>(d.session.assumptions().theory); };
  control.usual = [](const Desk&) { return static_cast<double>(Theory::prototype); };
  control.act = [](Desk& d, double v) -> Refusal {
    Assumptions assumptions = d.session.assumptions();
    const Theory wanted = v < 0.5 ? Theory::prototype : Theory::revisionist;
    if (wanted == assumptions.theory) return {};
    assumptions.theory = wanted;
    d.session.assume(assumptions);
    return {};
  };
  return control;
}

Control susceptibility() {
  Control control{
      .name = "theory.susceptibility",
      .label = "Differential susceptibility"_t,
      .help =
          "A hypothesis (Belsky and Pluess 2009), off by default: reactive children learn more from any "
          "care, warm or cold."_t,
      .kind = ControlKind::toggle,
      .group = ControlGroup::theory};
  control.value = [](const Desk& d) {
    return d.session.assumptions().has_differential_susceptibility ? 1.0 : 0.0;
  };
  control.usual = [](const Desk&) { return 0.0; };
  control.act = [](Desk& d, double v) -> Refusal {
    Assumptions assumptions = d.session.assumptions();
    if ((v > 0.5) == assumptions.has_differential_susceptibility) return {};
    assumptions.has_differential_susceptibility = v > 0.5;
    d.session.assume(assumptions);
    return {};
  };
  return control;
}

}  // namespace

std::vector<Control> theory_controls() { return {theory(), susceptibility()}; }

}  // namespace securebase
