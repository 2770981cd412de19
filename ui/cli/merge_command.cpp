#include "ui/cli/merge_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <vector>

#include "sim/scenario/problem.hpp"
#include "sim/study/columns.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/cohort_file.hpp"

namespace securebase {
namespace {

struct MergeOptions {
  std::vector<std::string> files;
  std::string csv;
};

/// One file and what its first lines say.
struct Piece {
  std::string file;
  CohortLine line;
  std::optional<ExportRecipe> recipe;  ///< nothing: the file has none
};

std::ifstream opened(const std::string& file) {
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw BadInput(file + ": cannot be read: " + std::strerror(errno));
  return stream;
}

/// The recipe in this line, which has to be that of the piece.
ExportRecipe recipe_in(const std::string& line, const Piece& piece) {
  const Outcome<ExportRecipe> recipe =
      read_recipe(line.substr(kRecipeMark.size()), std::filesystem::path(piece.file).filename().string());
  if (!recipe) throw BadInput(sentence(recipe.problems().front()));
  const bool is_of_piece = recipe->kind == ExportKind::cohort && recipe->luck().seed == piece.line.seed &&
                           recipe->table->lives == piece.line.lives &&
                           Shard{recipe->table->piece, recipe->table->pieces} == piece.line.shard;
  if (!is_of_piece || !is_sealed(*recipe))
    throw BadInput(piece.file + ": its recipe, in the second line, was changed");
  return *recipe;
}

Piece piece_of(const std::string& file) {
  std::ifstream stream = opened(file);
  std::string first, header;
  std::getline(stream, first);
  std::getline(stream, header);
  Piece piece{file, read_cohort_line(file, first), {}};
  if (header.compare(0, kRecipeMark.size(), kRecipeMark) == 0) {
    piece.recipe = recipe_in(header, piece);
    std::getline(stream, header);
  }
  if (header != cohort_header()) throw BadInput(file + ": its columns are not those of this version");
  return piece;
}

std::string name_of(Shard shard) { return std::to_string(shard.index) + "/" + std::to_string(shard.count); }

void expect_alike(const Piece& one, const Piece& other) {
  const auto expect = [&](const std::string& what, const std::string& here, const std::string& there) {
    if (here == there) return;
    throw BadInput("merge: these are pieces of different cohorts: " + one.file + " has " + what + " " + here +
                   ", " + other.file + " has " + there);
  };
  const CohortLine& a = one.line;
  const CohortLine& b = other.line;
  expect("version", a.version, b.version);
  expect("seed", std::to_string(a.seed), std::to_string(b.seed));
  expect("lives", std::to_string(a.lives), std::to_string(b.lives));
  expect("number of pieces", std::to_string(a.shard.count), std::to_string(b.shard.count));
  if (a.recipe != b.recipe) expect("recipe", a.recipe + " (" + a.from + ")", b.recipe + " (" + b.from + ")");
}

void expect_whole(const Piece& piece) {
  const std::uint32_t all = piece.line.expected_rows();
  if (piece.line.rows == all) return;
  throw BadInput(piece.file + ": stopped after " + std::to_string(piece.line.rows) + " of " +
                 std::to_string(all) + " lives; make piece " + name_of(piece.line.shard) + " again");
}

/// The recipe of the whole, as far as it can be told from a piece; empty if it has none.
std::string recipe_of_whole(const Piece& piece) {
  if (!piece.recipe) return {};
  ExportRecipe whole = *piece.recipe;
  whole.table->piece = whole.table->pieces = 1;
  whole.content.clear();
  return recipe_line(whole);
}

void expect_same_recipe(const Piece& one, const Piece& other) {
  if (recipe_of_whole(one) == recipe_of_whole(other)) return;
  throw BadInput("merge: these are pieces of different cohorts: the recipes in the second lines of " +
                 one.file + " and " + other.file + " are different");
}

/// The pieces are in order of their shard.
void expect_none_twice(const std::vector<Piece>& pieces) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (!(pieces[i].line.shard == pieces[i - 1].line.shard)) continue;
    throw BadInput("merge: piece " + name_of(pieces[i].line.shard) +
                   " is there twice: " + pieces[i - 1].file + " and " + pieces[i].file);
  }
}

/// The pieces are in order of their shard, each once.
void expect_all(const std::vector<Piece>& pieces) {
  constexpr std::size_t kMostNamed = 20;
  const std::uint32_t count = pieces.front().line.shard.count;
  const std::size_t missing = count - pieces.size();
  if (missing == 0) return;
  std::string names;
  std::size_t at = 0, named = 0;
  for (std::uint32_t index = 1; named < std::min(missing, kMostNamed); ++index) {
    if (at < pieces.size() && pieces[at].line.shard.index == index) {
      ++at;
      continue;
    }
    names += (named++ == 0 ? "" : ", ") + name_of({index, count});
  }
  if (missing > named) names += ", … (" + std::to_string(missing) + " in all)";
  throw BadInput("merge: missing: piece " + names);
}

void copy_rows(const Piece& piece, CohortWriter& into) {
  std::ifstream stream = opened(piece.file);
  std::string row;
  const int lines_before = piece.recipe ? 3 : 2;
  for (int i = 0; i < lines_before; ++i) std::getline(stream, row);
  for (std::uint32_t i = 0; i < piece.line.rows; ++i) {
    const std::string life = std::to_string(piece.line.first() + i);
    const bool is_read = std::getline(stream, row) && !stream.eof();  // eof: no line end, so cut
    if (!is_read || row.compare(0, life.size() + 1, life + ",") != 0)
      throw BadInput(piece.file + ": the row of life " + life + " is missing or cut: the file is damaged");
    into.add(row);
  }
  if (std::getline(stream, row)) throw BadInput(piece.file + ": has more rows than its first line says");
}

void merge(const MergeOptions& options) {
  std::vector<Piece> pieces;
  for (const std::string& file : options.files) pieces.push_back(piece_of(file));
  for (const Piece& piece : pieces) {
    expect_alike(pieces.front(), piece);
    expect_same_recipe(pieces.front(), piece);
  }
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.line.shard.index < b.line.shard.index; });
  expect_none_twice(pieces);
  expect_all(pieces);
  for (const Piece& piece : pieces) expect_whole(piece);
  CohortLine line = pieces.front().line;
  line.shard = {};
  std::optional<ExportRecipe> recipe = pieces.front().recipe;
  if (recipe) recipe->table->piece = recipe->table->pieces = 1;
  CohortWriter file(options.csv, std::move(line), std::move(recipe));
  for (const Piece& piece : pieces) copy_rows(piece, file);
  file.finish();
}

}  // namespace

void add_merge_command(CLI::App& command_line) {
  const auto options = std::make_shared<MergeOptions>();
  CLI::App* command = command_line.add_subcommand("merge", "Join the pieces of a cohort, and check them");
  command->add_option("FILE", options->files, "the pieces, in any order")->required();
  command->add_option("--csv", options->csv, "the file to write")->required()->type_name("OUT");
  command->callback([options] { merge(*options); });
}

}  // namespace securebase
