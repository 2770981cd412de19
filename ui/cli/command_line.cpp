#include "ui/cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/places.hpp"
#ifdef SECUREBASE_HAS_SCREEN
#include "ui/cli/open_command.hpp"
#endif

namespace securebase {
namespace {

constexpr int kBadInput = 2;

int complain(const std::string& what, int status) {
  std::cout.flush();
  std::cerr << "securebase: " << what << '\n';
  return status;
}

/// Help and version are no errors; everything else that CLI11 throws is bad input.
int end_of_parsing(const CLI::App& command_line, const CLI::ParseError& end) {
  if (end.get_exit_code() == 0) return command_line.exit(end);
  return complain(end.what(), kBadInput);
}

void without_command(const CLI::App& command_line) {
#ifdef SECUREBASE_HAS_SCREEN
  static_cast<void>(command_line);
  open_program();
#else
  std::cout << command_line.help();
#endif
}

int parse_and_run(CLI::App& command_line, int argument_count, char** arguments) {
  try {
    command_line.parse(argument_count, arguments);
    if (command_line.get_subcommands().empty()) without_command(command_line);
    return 0;
  } catch (const CLI::ParseError& end) {
    return end_of_parsing(command_line, end);
  } catch (const Ended& ended) {
    return ended.status;
  } catch (const BadInput& bad) {
    return complain(bad.what(), kBadInput);
  } catch (const std::exception& error) {
    return complain(error.what(), 1);
  }
}

}  // namespace

int run_command_line(int argument_count, char** arguments) {
  remember_call(argument_count > 0 ? arguments[0] : nullptr);
  CLI::App command_line("Secure Base: how attachment forms and changes over a life", "securebase");
  command_line.set_version_flag("--version", "Secure Base " SECUREBASE_VERSION);
  command_line.require_subcommand(0, 1);
  command_line.get_formatter()->column_width(34);
  for (const AddCommand add : commands()) add(command_line);
  const int status = parse_and_run(command_line, argument_count, arguments);
  std::cout.flush();
  return status == 0 && !std::cout ? complain("what was to be printed could not be", 1) : status;
}

}  // namespace securebase
