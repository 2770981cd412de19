// Guards that scenarios/README.md says what the program does: every field with its range and what holds
// without it, every command, and the tables of parameters and measures to the letter. The tables are written
// anew by: UPDATE_GOLDENS=1 scenario_tests "--test-case=*format reference*"
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "sim/life/measures.hpp"
#include "tests/scenario/format_rows.hpp"
#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

const std::string kReference = SECUREBASE_SCENARIOS "/README.md";

template <class T>
void is_told(const std::string& heading, const std::string& reference, const T& by_default = {}) {
  const std::size_t from = reference.find("\n## " + heading + "\n");
  REQUIRE_MESSAGE(from != std::string::npos, "no section " << heading);
  const std::string section = reference.substr(from, reference.find("\n## ", from + 1) - from);
  for (const std::string& row : format_rows(by_default)) {
    INFO(heading << ": " << row);
    CHECK(section.find(row) != std::string::npos);
  }
}

template <std::size_t... I>
void commands_are_told(const std::string& reference, std::index_sequence<I...>) {
  (is_told<std::variant_alternative_t<I, Command>>(
       "`" + std::string(std::variant_alternative_t<I, Command>::kWord) + "`", reference),
   ...);
}

std::string measure_rows() {
  std::string rows;
  for (const Measure& measure : measures()) {
    rows.append("| `").append(measure.name).append("` | ").append(measure.unit).append(" | ");
    rows.append(measure.help).append(" |\n");
  }
  return rows;
}

/// Puts the rows between the table's head and its closing mark.
void put_table(std::string& reference, const std::string& name, const std::string& rows) {
  const std::size_t mark = reference.find("<!-- table " + name + " -->\n");
  const std::size_t end = reference.find("<!-- end -->", mark);
  REQUIRE_MESSAGE(end != std::string::npos, "no table " << name);
  const std::size_t ruler = reference.find("|---", mark);
  const std::size_t from = reference.find('\n', ruler) + 1;
  REQUIRE(from <= end);
  reference.replace(from, end - from, rows);
}

std::string with_tables_anew(std::string reference) {
  put_table(reference, "measures", measure_rows());
  const Parameters parameters;
  for_each_field(parameters, [&](const auto& field, const auto& room) {
    put_table(reference, std::string(field.name), parameter_rows<std::remove_cvref_t<decltype(room)>>());
  });
  return reference;
}

}  // namespace

TEST_CASE("the format reference tells every field of a scenario") {
  const std::string reference = text_of(kReference);
  is_told<Scenario>("The whole file", reference);
  is_told<Card>("`card`", reference);
  is_told<PersonSpec>("`person`", reference);
  is_told<TemperamentSpread>("`person`", reference);
  is_told<Spread>("Numbers that differ from life to life", reference);
  is_told<CaregiverSpec>("`caregivers`", reference);
  is_told<CareSpread>("`care`", reference);
  is_told<Upbringing>("`grew_up_with`", reference);
  is_told<CareProfile>("`grew_up_with`", reference);
  is_told<Arm>("`arms`", reference);
  is_told<Tendency>("`tendencies`", reference);
}

TEST_CASE("the format reference tells every command with its fields") {
  const std::string reference = text_of(kReference);
  commands_are_told(reference, std::make_index_sequence<std::variant_size_v<Command>>{});
  is_told<PartnerTraits>("`meet_partner`", reference);
  is_told("`meet_partner`", reference, PartnerTraits{}.models);
}

TEST_CASE("the format reference tells every parameter and every measure") {
  const std::string reference = text_of(kReference);
  const std::string anew = with_tables_anew(reference);
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(kReference, std::ios::binary) << anew;
  CHECK(text_of(kReference) == anew);
}

TEST_CASE("the format reference's examples are scenarios") {
  const std::string reference = text_of(kReference);
  const std::string open = "```json\n{\n  \"format\"";
  int count = 0;
  for (std::size_t at = reference.find(open); at != std::string::npos; at = reference.find(open, at + 1)) {
    const std::size_t from = at + std::string("```json\n").size();
    CHECK(wrong_with(reference.substr(from, reference.find("```", from) - from)) == "");
    ++count;
  }
  CHECK(count > 0);
}
