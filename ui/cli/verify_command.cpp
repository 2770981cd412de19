#include "ui/cli/verify_command.hpp"

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <memory>

#include "ui/cli/bad_input.hpp"
#include "ui/cli/commands.hpp"
#include "ui/cli/verify_table.hpp"
#include "ui/exports/gif_file.hpp"
#include "ui/exports/png_file.hpp"
#ifdef SECUREBASE_HAS_SCREEN
#include "ui/cli/verify_picture.hpp"
#endif

namespace securebase {
namespace {

constexpr int kDiffers = 1;

std::string first_bytes(const std::string& file) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    throw BadInput(file + ": expected a file, found a folder");
  if (!std::filesystem::exists(file, ignored)) throw BadInput(file + ": there is no such file");
  std::string bytes(16, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

Verdict verdict_on_file(const std::string& file) {
  const std::string bytes = first_bytes(file);
  if (!is_png(bytes) && !is_gif(bytes)) return verify_table(file);
#ifdef SECUREBASE_HAS_SCREEN
  return is_png(bytes) ? verify_picture(file) : verify_film(file);
#else
  throw BadInput(file + ": this program was built without pictures, and cannot make it again");
#endif
}

/// What goes wrong while it is made again says nothing about whether it is the same.
Verdict verify(const std::string& file) {
  try {
    return verdict_on_file(file);
  } catch (const BadInput&) {
    throw;
  } catch (const std::exception& error) {
    throw BadInput(file + ": cannot be made again: " + error.what());
  }
}

}  // namespace

void add_verify_command(CLI::App& command_line) {
  const auto file = std::make_shared<std::string>();
  CLI::App* command = command_line.add_subcommand(
      "verify", "Make an exported picture, film or table again from the recipe in it, and compare");
  command->add_option("FILE", *file, "a PNG, GIF or CSV file written by the program")->required();
  command->footer("Ends with 0 if it is the same, 1 if it differs, 2 if that cannot be told.");
  command->callback([file] {
    const Verdict verdict = verify(*file);
    std::cout << *file << ": " << verdict.sentence << ".\n";
    if (!verdict.is_same) throw Ended{kDiffers};
  });
}

}  // namespace securebase
