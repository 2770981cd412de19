#include "tests/fuzz/session_property.hpp"

#include <algorithm>
#include <string>

#include "sim/session/replay.hpp"

namespace securebase {
namespace {

/// Lives are lived again only so far, so that a fuzzer sees many.
constexpr std::uint32_t kFarEnough = 2000;

bool is_short(const SavedSession& session) {
  return std::all_of(session.branches.begin(), session.branches.end(),
                     [](const SavedBranch& branch) { return branch.reached <= kFarEnough; });
}

}  // namespace

const char* broken_session_by(std::string_view bytes) {
  const Outcome<SavedSession> session = read_session(bytes, "f");
  if (!session) {
    const Problems& problems = session.problems();
    if (problems.empty()) return "neither a session nor a problem";
    const auto is_mute = [](const Problem& p) {
      return p.where.empty() || p.expected.empty() || p.found.empty();
    };
    return std::any_of(problems.begin(), problems.end(), is_mute) ? "a problem that is no sentence" : nullptr;
  }
  const std::string text = write_session(*session);
  const Outcome<SavedSession> again = read_session(text, "f");
  if (!again) return "what was written cannot be read";
  if (!(*again == *session)) return "what was written reads as another session";
  if (write_session(*again) != text) return "writing again gives other bytes";
  if (!is_short(*session)) return nullptr;
  SavedSession checked = *session;
  fill_in_checks(checked);
  return replay(checked) ? "a session lived twice is not the same twice" : nullptr;
}

}  // namespace securebase
