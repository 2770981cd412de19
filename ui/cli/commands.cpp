#include "ui/cli/commands.hpp"

#include <array>

#include "ui/cli/calibrate_command.hpp"
#include "ui/cli/cohort_command.hpp"
#include "ui/cli/describe_command.hpp"
#include "ui/cli/findings_command.hpp"
#include "ui/cli/list_command.hpp"
#include "ui/cli/merge_command.hpp"
#ifdef SECUREBASE_HAS_SCREEN
#include "ui/cli/open_command.hpp"
#include "ui/cli/render_command.hpp"
#include "ui/cli/teach_command.hpp"
#endif
#include "ui/cli/replay_command.hpp"
#include "ui/cli/run_command.hpp"
#include "ui/cli/share_command.hpp"
#include "ui/cli/strange_situation_command.hpp"
#include "ui/cli/sweep_command.hpp"
#include "ui/cli/tidy_command.hpp"
#include "ui/cli/validate_command.hpp"
#include "ui/cli/verify_command.hpp"

namespace securebase {

std::span<const AddCommand> commands() {
  static constexpr std::array kCommands{
#ifdef SECUREBASE_HAS_SCREEN
      add_open_command,     add_render_command,    add_teach_command,
#endif
      add_run_command,      add_describe_command,  add_validate_command, add_list_command,
      add_tidy_command,     add_cohort_command,    add_merge_command,    add_strange_situation_command,
      add_findings_command, add_calibrate_command, add_replay_command,   add_sweep_command,
      add_share_command,    add_verify_command,
  };
  return kCommands;
}

}  // namespace securebase
