// Guards the columns of a cohort: exactly the promised names in their order, the codebook saying the same as
// the code both ways, and every cell of real lives within its stated range.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "sim/study/columns.hpp"
#include "tests/study/cohorts.hpp"

using namespace securebase;

namespace {

constexpr std::string_view kPromised =
    "life,seed,sensitivity_true,sensitivity_observed,attentiveness,mirroring,tenderness,touch,consistency,"
    "fright_rate,reactivity,soothability,ssp12_class,ssp12_security,ssp12_proximity,ssp12_contact,"
    "ssp12_avoidance,ssp12_resistance,ssp12_disorganization,ssp48_class,ssp48_security,matched_share,"
    "other_18m,self_18m,life_events_1_18,peer_competence,friendship_security,adult_class_20,unresolved_20,"
    "ecr_anxiety_20,ecr_avoidance_20,security_20,security_25,security_26,security_29,adult_class_25,"
    "adult_class_29,ecr_anxiety_25,ecr_avoidance_25,ecr_anxiety_40,ecr_avoidance_40,ecr_anxiety_65,"
    "ecr_avoidance_65,romantic_emotion_20_23,partnered_20,first_partner_steadiness,first_partner_recovery,"
    "first_partner_security,own_recovery,commitment_first,partner_commitment_first,hostility_first,"
    "together_24m,breakup_20m,breakups_18_35,relationship_quality_30,felt_security_30,openness_30,"
    "care_given_30,care_received_30,partnered_40,partnered_65,therapy_months,reflection_30,"
    "prime_caregiver_count";

std::string codebook_row(const Column& column) {
  std::string row;
  row.append("| `").append(column.name).append("` | ").append(column.meaning).append(" | ");
  row.append(column.unit).append(" | ").append(column.range).append(" | ");
  return row.append(word(column.source)).append(" |");
}

std::vector<std::string> codebook_rows() {
  std::vector<std::string> rows;
  std::istringstream text(file_text(SECUREBASE_CODEBOOK));
  for (std::string line; std::getline(text, line);) {
    if (line.rfind("| `", 0) == 0) rows.push_back(line);
  }
  return rows;
}

bool is_one_of(std::string_view word, std::string_view words) {
  return ("/" + std::string(words) + "/").find("/" + std::string(word) + "/") != std::string::npos;
}

bool is_in_range(const std::string& cell, const Column& column) {
  if (cell.empty())
    return column.meaning.find("empty") != std::string_view::npos || column.name == "matched_share" ||
           column.name.find("first") != std::string_view::npos || column.name == "own_recovery";
  if (column.unit == "word" || column.unit == "0/1") return is_one_of(cell, column.range);
  const double number = std::stod(cell);
  if (column.range == "0 and up") return number >= 0;
  const std::size_t dash = column.range.find("–");
  return number >= std::stod(std::string(column.range.substr(0, dash))) &&
         number <= std::stod(std::string(column.range.substr(dash + std::string_view("–").size())));
}

}  // namespace

TEST_CASE("the columns are the promised ones, in their order, and what else is there comes after") {
  CHECK(cohort_header().rfind(std::string(kPromised) + ",", 0) == 0);
}

TEST_CASE("a column says how far a life must be lived: living on does not change it") {
  const RowMaker maker(population(12, 12));
  for (std::uint32_t life = 0; life < 12; ++life) {
    const LifeRecord whole = maker.record(life);
    for (const Column& column : cohort_columns()) {
      CAPTURE(column.name);
      CHECK(cell_text(column.of(maker.record(life, column.ready))) == cell_text(column.of(whole)));
    }
  }
}

TEST_CASE("codebook and code list the same columns, both ways") {
  const auto written = codebook_rows();
  const auto columns = cohort_columns();
  CHECK(written.size() == columns.size());
  for (std::size_t i = 0; i < std::min(written.size(), columns.size()); ++i)
    CHECK(written[i] == codebook_row(columns[i]));
}

TEST_CASE("every cell is within the range its column states") {
  const RowMaker maker(population(11, 60));
  for (std::uint32_t life = 0; life < 60; ++life) {
    const LifeRecord record = maker.record(life);
    for (const Column& column : cohort_columns()) {
      const std::string cell = cell_text(column.of(record));
      CAPTURE(column.name);
      CAPTURE(cell);
      CHECK(is_in_range(cell, column));
    }
  }
}

TEST_CASE("a seed beyond the exact doubles is written to its last digit") {
  const RowMaker maker(population(18446744073709551557U, 1));
  CHECK(maker.row(0).rfind("0,18446744073709551557,", 0) == 0);
}
