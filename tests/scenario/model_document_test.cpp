// Guards sim/MODEL.md: its table of parameters is the code's, name by name and value by value, both ways. It
// fails when a parameter is added, renamed or retuned without the document. The table is written anew by:
// UPDATE_GOLDENS=1 scenario_tests "--test-case=*model document*"
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "sim/life/parameters.hpp"
#include "sim/scenario/scenario_forms.hpp"
#include "tests/scenario/texts.hpp"

using namespace securebase;

namespace {

const std::string kDocument = SECUREBASE_MODEL_DOCUMENT;
constexpr std::string_view kBegin = "<!-- parameters: written by a test -->\n";
constexpr std::string_view kEnd = "<!-- end of parameters -->\n";

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

}  // namespace

TEST_CASE("the model document lists every parameter as the code has it, and no other") {
  const std::string text = text_of(kDocument);
  const std::size_t begin = text.find(kBegin);
  const std::size_t end = text.find(kEnd);
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  std::string table = "| parameter | default | range | meaning | source |\n|---|---|---|---|---|\n";
  table += rows_of(Parameters{}, "");
  const std::string anew = text.substr(0, begin + kBegin.size()) + table + text.substr(end);
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(kDocument, std::ios::binary) << anew;
  CHECK(text_of(kDocument) == anew);
}
