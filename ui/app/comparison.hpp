#pragma once
// Two lives of the document beside each other: what differs between them and when it first shows. Worked out when
// first asked for, and again when one of them changes or has been lived further.

#include <cstdint>
#include <memory>
#include <optional>

#include "sim/life/difference.hpp"
#include "ui/app/desk_state.hpp"

namespace securebase {

/// The life beside the selected one: the chosen one among the others, or the life it was forked from. Only asked
/// where there are two lives.
[[nodiscard]] std::size_t compared_with(const Desk& desk);

struct Comparison {
  std::size_t one = 0;    ///< the selected life
  std::size_t other = 0;  ///< the life beside it
  Differences found;
  std::optional<std::uint32_t>
      parted;  ///< the first moment at which the curves differ, as far as both were lived
};

class ComparisonCache {
 public:
  const Comparison& of(const Desk& desk);

 private:
  /// What a comparison follows from.
  struct Side {
    std::shared_ptr<const World> world;  ///< held, so that another one can not be taken for it
    std::uint32_t reached = 0;
    bool operator==(const Side&) const = default;
  };
  Side one_;
  Side other_;
  Comparison known_;
};

/// How far apart two lives are at one moment: the selected one less the other; exactly 0 where nothing differs.
struct Gap {
  double model_of_other = 0;
  double model_of_self = 0;
  double felt_security = 0;
};
[[nodiscard]] Gap gap_between(const State& one, const State& other);

}  // namespace securebase
