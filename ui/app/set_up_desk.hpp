#pragma once
// What a teacher has prepared, as it holds on the desk: controls that are not there, and controls that stay as they are.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace securebase {

/// Whether a name is among these; "caregiver.*" stands for all names that begin with "caregiver.".
[[nodiscard]] inline bool is_named(const std::vector<std::string>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(), [name](std::string_view each) {
    const bool is_group = each.ends_with(".*");
    return is_group ? name.starts_with(each.substr(0, each.size() - 1)) : name == each;
  });
}

struct SetUpDesk {
  std::string name;                  ///< empty: nothing is prepared
  std::vector<std::string> hidden;   ///< names of controls, or "group.*"
  std::vector<std::string> locked;   ///< likewise; shown as they are, and not to be changed
  std::vector<std::string> prompts;  ///< what to think about, in order

  [[nodiscard]] bool is_on() const { return !name.empty(); }
  bool is_lifted = false;  ///< while a lesson acts
  [[nodiscard]] bool hides(std::string_view control) const { return !is_lifted && is_named(hidden, control); }
  [[nodiscard]] bool locks(std::string_view control) const { return !is_lifted && is_named(locked, control); }
};

/// Lifts hiding and locking while it lives.
class LocksLifted {
 public:
  explicit LocksLifted(SetUpDesk& set_up) : set_up_(set_up), was_(set_up.is_lifted) {
    set_up.is_lifted = true;
  }
  ~LocksLifted() { set_up_.is_lifted = was_; }
  LocksLifted(const LocksLifted&) = delete;
  LocksLifted& operator=(const LocksLifted&) = delete;

 private:
  SetUpDesk& set_up_;
  bool was_;
};

}  // namespace securebase
