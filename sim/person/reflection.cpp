#include "sim/person/reflection.hpp"

#include "sim/core/math.hpp"

namespace securebase {

void reflect(Person& person, const Invitation& invitation, const ReflectionParameters& p) {
  double gain = p.by_partner * invitation.partner_mirroring;
  if (invitation.is_session) gain += p.by_therapy;
  if (invitation.is_self_helping) gain += p.by_self_help;
  person.reflection = clip(person.reflection + gain * (1 - person.reflection));
  if (person.reflection > person.red_flag_awareness) {
    person.red_flag_awareness += p.awareness_follows * (person.reflection - person.red_flag_awareness);
  }
  person.grief -= (p.grief_fades + p.grief_worked_through * person.reflection) * person.grief;
  person.grief = clip(person.grief);
}

}  // namespace securebase
