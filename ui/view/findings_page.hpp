#pragma once
// The findings as a page to be read: what was published, what is simulated, and between which limits it must lie. A
// page is all that the screen knows of the studies; where it came from, a file or a run, makes no difference.

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace securebase {

/// Whether constants of the model were tuned on a finding, or nothing was, or nothing is expected of it.
enum class PageRole : std::uint8_t { calibrated, predicted, shown };
inline constexpr std::size_t kPageRoles = 3;

/// One number of a finding, with its mean and spread over the seeds.
struct PageNumber {
  std::string of;  ///< what the number is, in a few words
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  double mean = std::numeric_limits<double>::quiet_NaN();    ///< NaN: could not be measured
  double spread = std::numeric_limits<double>::quiet_NaN();  ///< NaN for one seed
  std::optional<double> without_instruments = {};            ///< straight from the hidden state

  [[nodiscard]] bool has_low() const { return low > -std::numeric_limits<double>::infinity(); }
  [[nodiscard]] bool has_high() const { return high < std::numeric_limits<double>::infinity(); }
  /// Whether anything is expected of it.
  [[nodiscard]] bool has_band() const { return has_low() || has_high(); }
  /// Whether it lies where it must; also where nothing is expected.
  [[nodiscard]] bool holds() const { return !has_band() || (mean >= low && mean <= high); }
};

struct PageFinding {
  std::string id;
  PageRole role = PageRole::shown;
  std::string statement;
  std::string published;
  std::optional<std::uint64_t> n;  ///< people in the studies, where known
  std::string source;
  std::string status;   ///< how far the source was read
  std::string measure;  ///< how it is measured here
  std::string reason;   ///< why it misses, if it does and that is known
  std::vector<PageNumber> numbers;

  [[nodiscard]] bool holds() const {
    for (const PageNumber& number : numbers) {
      if (!number.holds()) return false;
    }
    return true;
  }
};

struct FindingsPage {
  std::uint64_t lives = 0;  ///< of each study
  std::uint64_t seeds = 0;
  std::uint64_t first_seed = 0;
  std::vector<PageFinding> findings;
};

}  // namespace securebase
