#pragma once
// The way of the open life over the plane of the self-report, looked at where a crowd is looked at, and kept until the
// life changes. Looking is not part of the life: it changes nothing.

#include <memory>
#include <optional>
#include <vector>

#include "sim/life/timeline.hpp"
#include "ui/view/map_view.hpp"

namespace securebase {

/// All looks at a life so far.
struct LifeTrail {
  std::vector<TrailLook> looks;     ///< in order of their age, as far as the life has been lived
  std::optional<SspResult> at_one;  ///< once it has been lived to 12 months
};

/// Looks at the life when it is first asked for, at what has been lived since when it is asked for again, and anew
/// when the life is another.
class LifeTrailCache {
 public:
  const LifeTrail& trail_of(const Timeline& timeline);

 private:
  std::shared_ptr<const World> world_;  ///< holds the life, so that another one can not be taken for it
  LifeTrail trail_;
};

}  // namespace securebase
