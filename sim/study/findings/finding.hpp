#pragma once
// A published finding, and how the same thing is measured here. Each finding is a file of this folder and a
// line of list.inc.

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/study/laboratory.hpp"

namespace securebase {

/// calibrated: constants may be tuned on it; predicted: never tuned on, printed as it falls; shown: no band.
enum class FindingRole : std::uint8_t { calibrated, predicted, shown };

template <>
struct EnumWords<FindingRole> {
  static constexpr std::array<std::string_view, 3> names{"calibrated", "predicted", "shown"};
};

inline constexpr double kNoLimit = std::numeric_limits<double>::infinity();

/// One simulated number, and where it must lie. Two ends on purpose: too strong is a failure too.
struct FindingBand {
  std::string_view of;  ///< what the number is, in a few words
  double low = -kNoLimit;
  double high = kNoLimit;
  [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
  [[nodiscard]] bool is_open() const { return low == -kNoLimit && high == kNoLimit; }
};

/// One number per band of the finding, in their order, for one seed.
using Measured = std::vector<double> (*)(Laboratory&);

struct Finding {
  std::string_view id;
  FindingRole role = FindingRole::shown;
  Stop until = Stop::y30;  ///< how far its lives must be lived
  std::string_view statement;
  std::string_view published;
  std::optional<int> n;  ///< people in the studies, where known
  std::string_view source;
  std::string_view status;         ///< how far the source was read
  std::string_view measure;        ///< how it is measured here
  std::vector<FindingBand> bands;  ///< empty where nothing is measured
  Measured measured = nullptr;
  /// The same numbers straight from the hidden state, where the difference is the point.
  Measured without_instruments = nullptr;
  /// Why it misses, if it does; said in the table only then.
  std::string_view reason = "";
};

/// All findings, in the order of the table.
[[nodiscard]] const std::vector<Finding>& all_findings();

/// Numbers of a class column, by name.
namespace ssp_number {
inline constexpr double kSecure = 0, kAvoidant = 1, kResistant = 2, kDisorganized = 3;
}
namespace adult_number {
inline constexpr double kAutonomous = 0, kDismissing = 1, kPreoccupied = 2;
}

}  // namespace securebase
