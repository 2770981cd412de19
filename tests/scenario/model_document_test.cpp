// Guards sim/MODEL.md: its tables of parameters, of the model and of the instruments, are the code's, name by
// name and value by value, both ways. It fails when a parameter is added, renamed or retuned without the
// document, or says no meaning or source. The tables are written anew by:
// UPDATE_GOLDENS=1 scenario_tests "--test-case=*model document*"
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "sim/life/parameters.hpp"
#include "sim/scenario/scenario_forms.hpp"
#include "sim/study/life_record.hpp"
#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

const std::string kDocument = SECUREBASE_MODEL_DOCUMENT;
/// "| `learning.rate_other` | 0.011 | a number from 0 to 1 | step of … | free |", for every parameter.
template <Described T>
std::string rows_of(const T& room, const std::string& prefix) {
  std::string rows;
  for_each_field(room, [&](const auto& field, const auto& member) {
    using Member = std::remove_cvref_t<decltype(member)>;
    const std::string name = prefix + std::string(field.name);
    if constexpr (Described<Member>) {
      rows += rows_of(member, name + ".");
    } else {
      rows.append("| `").append(name).append("` | ");
      rows.append(json_text(json_of(member, Detail::without_defaults))).append(" | ");
      rows.append(form_of(member, Bounds{field.low, field.high}));
      if (!field.unit.empty()) rows.append(" (").append(field.unit).append(")");
      rows.append(" | ").append(field.help).append(" | ");
      rows.append(field.source.empty() ? "switch" : field.source).append(" |\n");
    }
  });
  return rows;
}

/// The table of all parameters inside `room`.
template <Described T>
std::string table_of(const T& room) {
  return "| parameter | default | range | meaning | source |\n|---|---|---|---|---|\n" + rows_of(room, "");
}

/// The document with what stands between "<!-- NAME: written by a test -->" and "<!-- end of NAME -->" replaced.
std::string with_table(const std::string& text, const std::string& name, const std::string& table) {
  const std::string begin_mark = "<!-- " + name + ": written by a test -->\n";
  const std::size_t begin = text.find(begin_mark);
  const std::size_t end = text.find("<!-- end of " + name + " -->\n");
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  return text.substr(0, begin + begin_mark.size()) + table + text.substr(end);
}

/// The first number in `room` that says no meaning or no source; a switch needs no source.
template <Described T>
std::string first_unsaid(const T& room, const std::string& prefix = "") {
  std::string unsaid;
  for_each_field(room, [&](const auto& field, const auto& member) {
    if (!unsaid.empty()) return;
    using Member = std::remove_cvref_t<decltype(member)>;
    const std::string name = prefix + std::string(field.name);
    if constexpr (Described<Member>)
      unsaid = first_unsaid(member, name + ".");
    else if (field.help.empty() || (std::is_same_v<Member, double> && field.source.empty()))
      unsaid = name;
  });
  return unsaid;
}

}  // namespace

TEST_CASE("the model document lists every parameter as the code has it, and no other") {
  const std::string text = text_of(kDocument);
  const std::string half = with_table(text, "parameters", table_of(Parameters{}));
  const std::string anew = with_table(half, "instruments", table_of(StudyInstruments{}));
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(kDocument, std::ios::binary) << anew;
  CHECK(text_of(kDocument) == anew);
}

TEST_CASE("every parameter says in the model document what it means and where it comes from") {
  CHECK(first_unsaid(Parameters{}) == "");
  CHECK(first_unsaid(StudyInstruments{}) == "");
}
