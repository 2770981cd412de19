#pragma once
// One person from the inside: temperament, working models, strategies, reflection, and how they are now.
// Relationships live beside the person (relationship/figure.hpp), time around both (life/life.hpp).

#include "sim/core/fields.hpp"
#include "sim/person/memory.hpp"
#include "sim/person/strategy.hpp"
#include "sim/person/temperament.hpp"
#include "sim/person/working_model.hpp"

namespace securebase {

/// How the person is now; each 0–1. The last four are running averages over about half an adult year.
struct Readouts {
  double distress = 0;          ///< what shows outside, after the last episode
  double arousal = 0;           ///< what goes on inside; a deactivating person hides it
  double felt_security = 0.5;   ///< how well needs have been settled lately
  double openness = 0.5;        ///< share of needs shown as a plain bid
  double giving_care = 0.5;     ///< answers given to others' bids
  double receiving_care = 0.5;  ///< how much of others' care was taken in
  bool operator==(const Readouts&) const = default;
  template <class R = Readouts>
  static constexpr auto fields() {
    return std::tuple{share("distress", &R::distress),           share("arousal", &R::arousal),
                      share("felt_security", &R::felt_security), share("openness", &R::openness),
                      share("giving_care", &R::giving_care),     share("receiving_care", &R::receiving_care)};
  }
};

/// Everything one person carries through life.
struct Person {
  Temperament temperament;
  WorkingModel general;
  WorkingModel prototype;      ///< the general model as it was at 18 months
  bool has_prototype = false;  ///< false until then: an infant's model is still forming and pulls at nothing
  double fear = 0;             ///< of approaching the one who should be safe, 0–1
  StrategyValues strategies;
  double reflection = 0;          ///< capacity to put the old model into words, 0–1
  double grief = 0;               ///< unresolved grief, 0–1
  double red_flag_awareness = 0;  ///< how much of a new person is seen, 0–1
  Readouts now;
  Memory memory_of_other;
  Memory memory_of_self;
  bool operator==(const Person&) const = default;
  template <class P = Person>
  static constexpr auto fields() {
    return std::tuple{field("temperament", &P::temperament),
                      field("general", &P::general),
                      field("prototype", &P::prototype),
                      field("has_prototype", &P::has_prototype),
                      share("fear", &P::fear),
                      field("strategies", &P::strategies),
                      share("reflection", &P::reflection),
                      share("grief", &P::grief),
                      share("red_flag_awareness", &P::red_flag_awareness),
                      field("now", &P::now),
                      field("memory_of_other", &P::memory_of_other),
                      field("memory_of_self", &P::memory_of_self)};
  }
};

}  // namespace securebase
