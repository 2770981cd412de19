#pragma once
// A kept session is lived again and compared with what it was: the same, or the first moment that differs and in
// which part of the life.

#include <functional>
#include <optional>
#include <string>

#include "sim/life/life.hpp"
#include "sim/session/saved_session.hpp"

namespace securebase {

/// Where a branch is no longer the life that was kept.
struct Divergence {
  std::size_t branch = 0;
  std::uint32_t episode = 0;     ///< the first checked moment that differs
  std::uint32_t same_until = 0;  ///< the last checked moment that does not; 0 if there is none
  std::string part;              ///< of State: "person"; empty: the check cannot be read
  bool operator==(const Divergence&) const = default;
};

/// The hashes of all parts of this life at this moment.
[[nodiscard]] SavedCheck check_of(const Life& life);

/// Fills in what must come out again: a check each year of life, and one at the last moment lived.
[[nodiscard]] std::vector<SavedCheck> checks_of(Life newborn, std::uint32_t reached);

/// The same for every branch, in place of the checks it has.
void fill_in_checks(SavedSession& session);

/// Lives every branch again. Nothing if all is as it was. `is_cancelled` is asked between years.
[[nodiscard]] std::optional<Divergence> replay(const SavedSession& session,
                                               const std::function<bool()>& is_cancelled = {});

}  // namespace securebase
