#include "ui/app/comparison.hpp"

#include <algorithm>

namespace securebase {

std::size_t compared_with(const Desk& desk) {
  const std::size_t selected = desk.session.branches().selected();
  const std::size_t others = desk.session.branches().size() - 1;
  const std::size_t with = desk.view.compare.with < others ? desk.view.compare.with : 0;
  return with < selected ? with : with + 1;
}

const Comparison& ComparisonCache::of(const Desk& desk) {
  const Branches& branches = desk.session.branches();
  const std::size_t one = branches.selected();
  const std::size_t other = std::min(compared_with(desk), branches.size() - 1);
  const Timeline& first = branches.timeline(one);
  const Timeline& second = branches.timeline(other);
  const Side now{first.world(), first.reached()};
  const Side beside{second.world(), second.reached()};
  if (!(now == one_) || !(beside == other_)) {
    known_.found = differences(first, second);
    known_.parted = first_parting(first.samples(), second.samples());
    one_ = now;
    other_ = beside;
  }
  known_.one = one;
  known_.other = other;
  return known_;
}

Gap gap_between(const State& one, const State& other) {
  const Person& a = one.person;
  const Person& b = other.person;
  return {a.general.model_of_other - b.general.model_of_other,
          a.general.model_of_self - b.general.model_of_self, a.now.felt_security - b.now.felt_security};
}

}  // namespace securebase
