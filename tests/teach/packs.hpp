#pragma once
// The packs of everything that is shipped, each made once for all tests, and what is read from their pages.

#include <doctest/doctest.h>

#include <map>

#include "tests/app/desks.hpp"
#include "tests/teach/strict_html.hpp"
#include "ui/teach/pack.hpp"

namespace securebase::testing {

inline constexpr std::uint32_t kFewLives = 6;

struct MadePack {
  std::string stem;
  Pack files;
  [[nodiscard]] const std::string& file(const std::string& name) const {
    for (const PackFile& each : files) {
      if (each.name == name) return each.bytes;
    }
    FAIL("the pack of " << stem << " has no " << name);
    return files.front().bytes;
  }
  [[nodiscard]] Page page(const std::string& name) const { return read_strictly(file(name)); }
};

inline const std::vector<MadePack>& scenario_packs() {
  static const std::vector<MadePack> kPacks = [] {
    std::vector<MadePack> packs;
    for (const Entry& entry : start_on().library)
      packs.push_back({entry.stem, scenario_pack(start_on(entry.stem), kFewLives)});
    return packs;
  }();
  return kPacks;
}

inline const std::vector<MadePack>& lesson_packs() {
  static const std::vector<MadePack> kPacks = [] {
    std::vector<MadePack> packs;
    const AppStart start = start_on();
    for (std::size_t i = 0; i < start.lessons.size(); ++i)
      packs.push_back({start.lessons[i].stem, lesson_pack(start, i)});
    return packs;
  }();
  return kPacks;
}

inline std::vector<const MadePack*> all_packs() {
  std::vector<const MadePack*> all;
  for (const MadePack& pack : scenario_packs()) all.push_back(&pack);
  for (const MadePack& pack : lesson_packs()) all.push_back(&pack);
  return all;
}

/// The pages of a pack.
inline constexpr std::array kPages{"notes.html", "worksheet.html", "answers.html"};

/// Everything that is read in one section of a page, alternative texts and labels included.
inline std::string words_in(const Page& page, const std::string& section) {
  std::string words;
  for (const TextWithin& text : page.texts) {
    if (text.section() == section) words += text.text + "\n";
  }
  return words;
}

/// What stands in elements of this class in one section, in order.
inline std::vector<std::string> in_class(const Page& page, const std::string& section,
                                         std::string_view name) {
  std::vector<std::string> found;
  for (const TextWithin& text : page.texts) {
    if (text.section() == section && text.is_in_class(name)) found.push_back(text.text);
  }
  return found;
}

/// The ids of the questions of a page, in order.
inline std::vector<std::string> question_ids(const Page& page) {
  std::vector<std::string> ids;
  for (const Element& section : page.all("section")) {
    if (section.of("class") == "question") ids.push_back(section.of("id"));
  }
  return ids;
}

}  // namespace securebase::testing
