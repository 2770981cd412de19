#include "ui/cli/cohort_file.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

#include "sim/study/columns.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"

namespace securebase {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStart = "# securebase cohort ";

/// As wide as the largest number of rows.
std::string padded(std::uint32_t number) {
  constexpr std::size_t kDigits = 10;
  const std::string digits = std::to_string(number);
  return std::string(kDigits - digits.size(), '0') + digits;
}

/// Takes "name=VALUE " from the front of what is left of a line.
class Words {
 public:
  Words(const std::string& file_name, std::string_view line) : file_(file_name), rest_(line) {
    if (rest_.substr(0, kStart.size()) != kStart) refuse();
    rest_.remove_prefix(kStart.size());
  }

  std::string word(std::string_view name) {
    expect(name);
    const std::size_t end = std::min(rest_.find(' '), rest_.size());
    const std::string value(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return value;
  }
  template <class Number>
  Number number(std::string_view name) {
    return whole<Number>(word(name));
  }
  Shard shard() {
    const std::string value = word("shard");
    const std::size_t slash = value.find('/');
    if (slash == std::string::npos) refuse();
    const Shard shard{whole<std::uint32_t>(value.substr(0, slash)),
                      whole<std::uint32_t>(value.substr(slash + 1))};
    if (shard.index < 1 || shard.index > shard.count) refuse();
    return shard;
  }
  std::string rest(std::string_view name) {
    expect(name);
    return std::string(rest_);
  }

 private:
  [[noreturn]] void refuse() const {
    throw BadInput(file_ + ": expected a cohort's file, which begins with “" + std::string(kStart) + "…”");
  }
  void expect(std::string_view name) {
    if (rest_.substr(0, name.size()) != name || rest_.substr(name.size(), 1) != "=") refuse();
    rest_.remove_prefix(name.size() + 1);
  }
  template <class Number>
  [[nodiscard]] Number whole(const std::string& digits) const {
    Number number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) refuse();
    return number;
  }

  const std::string& file_;
  std::string_view rest_;
};

/// "Many lives; arm: one caregiver; set: caregivers[0].support=0.3".
std::string origin_of(const Scenario& scenario, const RecipeScenario& named) {
  constexpr std::size_t kLongest = 2000;
  std::string text = scenario.name;
  if (!named.arm.empty()) text += "; arm: " + named.arm;
  for (const std::string& setting : named.set) text += "; set: " + setting;
  return one_line(text, kLongest);
}

}  // namespace

CohortLine line_of(const CohortRecipe& recipe, const ExportRecipe& exported) {
  CohortLine line;
  line.version = exported.version;
  line.recipe = hex(recipe_hash(recipe));
  line.seed = recipe.seed;
  line.lives = recipe.lives;
  line.shard = recipe.shard;
  line.from = origin_of(recipe.scenario, exported.scenario);
  return line;
}

std::string text_of(const CohortLine& line) {
  std::string text(kStart);
  text.append("version=").append(line.version).append(" recipe=").append(line.recipe);
  text.append(" seed=")
      .append(std::to_string(line.seed))
      .append(" lives=")
      .append(std::to_string(line.lives));
  text.append(" shard=").append(std::to_string(line.shard.index)).append("/");
  text.append(std::to_string(line.shard.count)).append(" rows=").append(padded(line.rows));
  return text.append(" from=").append(line.from);
}

CohortLine read_cohort_line(const std::string& file_name, const std::string& text) {
  Words words(file_name, text);
  CohortLine line;
  line.version = words.word("version");
  line.recipe = words.word("recipe");
  line.seed = words.number<std::uint64_t>("seed");
  line.lives = words.number<std::uint32_t>("lives");
  line.shard = words.shard();
  line.rows = words.number<std::uint32_t>("rows");
  line.from = words.rest("from");
  return line;
}

CohortWriter::CohortWriter(fs::path path, CohortLine line, std::optional<ExportRecipe> recipe)
    : path_(std::move(path)), beside_(path_), line_(std::move(line)), recipe_(std::move(recipe)) {
  expect_writable("--csv", path_);
  beside_ += ".part";
  line_.rows = 0;
  errno = 0;
  file_.open(beside_, std::ios::binary | std::ios::trunc);
  hash_.add(cohort_header());
  file_ << head() << cohort_header() << '\n';
  expect_written();
}

/// As long at the end as at the start, so that it can be written over itself.
std::string CohortWriter::head() const {
  std::string lines = text_of(line_) + '\n';
  if (recipe_) lines += recipe_line(*recipe_) + '\n';
  return lines;
}

CohortWriter::~CohortWriter() {
  if (is_finished_) return;
  file_.close();
  std::error_code ignored;
  fs::remove(beside_, ignored);
}

void CohortWriter::expect_written() {
  if (file_) return;
  const std::string why = errno != 0 ? std::strerror(errno) : "the disk did not take it all";
  throw BadInput("--csv: " + path_.string() + " cannot be written: " + why);
}

void CohortWriter::add(std::string_view row) {
  hash_.add(row);
  file_ << row << '\n';
  line_.rows += 1;
  expect_written();
}

void CohortWriter::finish() {
  if (recipe_) recipe_->content = hash_.value();
  file_.seekp(0);
  file_ << head();
  file_.close();
  expect_written();
  std::error_code error;
  fs::rename(beside_, path_, error);
  if (error) throw BadInput("--csv: " + path_.string() + " cannot be written: " + error.message());
  is_finished_ = true;
}

}  // namespace securebase
