// Guards the folder a pack is put into: all of it or nothing, and never over what somebody else wrote.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "tests/app/folders.hpp"
#include "ui/teach/pack_folder.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace fs = std::filesystem;

namespace {

const Pack kSmall{
    {"notes.html", "notes"}, {"worksheet.html", "sheet"}, {"answers.html", "key"}, {"life.png", "picture"}};

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

std::set<std::string> names_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

std::set<std::string> names_of(const Pack& pack) {
  std::set<std::string> names{kPackList};
  for (const PackFile& file : pack) names.insert(file.name);
  return names;
}

}  // namespace

TEST_CASE("a folder that is not there is made, with the whole pack and nothing else in it") {
  const OwnFolder own;
  for (const fs::path& folder : {own.path() / "pack", own.path() / "with a slash" / ""}) {
    CHECK_FALSE(why_no_pack_in(folder).has_value());
    CHECK_FALSE(put_pack(kSmall, folder).has_value());
    CHECK(names_in(folder) == names_of(kSmall));
    CHECK(text_of(folder / "worksheet.html") == "sheet");
  }
  CHECK(names_in(own.path()) == std::set<std::string>{"pack", "with a slash"});
}

TEST_CASE("a folder with other files keeps them") {
  const OwnFolder own;
  write(own.path() / "my lesson.txt", "mine");
  CHECK_FALSE(put_pack(kSmall, own.path()).has_value());
  auto expected = names_of(kSmall);
  expected.insert("my lesson.txt");
  CHECK(names_in(own.path()) == expected);
  CHECK(text_of(own.path() / "my lesson.txt") == "mine");
}

TEST_CASE("a file of the same name that somebody else wrote is never replaced") {
  for (const char* name : {"notes.html", "life.png", kPackList}) {
    CAPTURE(name);
    const OwnFolder own;
    write(own.path() / name, "mine");
    const auto why = put_pack(kSmall, own.path());
    REQUIRE(why.has_value());
    CHECK(*why == std::string(name) + " is there already and was not written by this program");
    CHECK(names_in(own.path()) == std::set<std::string>{name});
    CHECK(text_of(own.path() / name) == "mine");
  }
}

TEST_CASE("an own pack makes room for another, and what only the first one had goes") {
  const OwnFolder own;
  REQUIRE_FALSE(put_pack(kSmall, own.path()).has_value());
  const Pack next{{"notes.html", "other notes"},
                  {"worksheet.html", "sheet"},
                  {"answers.html", "key"},
                  {"step.png", "other"}};
  CHECK_FALSE(put_pack(next, own.path()).has_value());
  CHECK(names_in(own.path()) == names_of(next));
  CHECK(text_of(own.path() / "notes.html") == "other notes");
}

TEST_CASE("an own file that was changed since is kept") {
  const OwnFolder own;
  REQUIRE_FALSE(put_pack(kSmall, own.path()).has_value());
  write(own.path() / "worksheet.html", "sheet with my own question");
  const auto why = put_pack(kSmall, own.path());
  REQUIRE(why.has_value());
  CHECK(*why == "worksheet.html there has been changed since it was written");
  CHECK(text_of(own.path() / "worksheet.html") == "sheet with my own question");
  write(own.path() / "worksheet.html", "sheet");
  write(own.path() / "life.png", "drawn over");
  const Pack next{{"notes.html", "1"}, {"worksheet.html", "2"}, {"answers.html", "3"}};
  CHECK_FALSE(put_pack(next, own.path()).has_value());
  CHECK(text_of(own.path() / "life.png") == "drawn over");
}

TEST_CASE("what cannot hold a pack says why and stays as it was") {
  const OwnFolder own;
  write(own.path() / "file", "mine");
  CHECK(put_pack(kSmall, own.path() / "file") == std::string("it is there already and is no folder"));
  CHECK(put_pack(kSmall, own.path() / "no" / "such") ==
        "there is no folder " + (own.path() / "no").string() + " to make it in");
  CHECK(put_pack(kSmall, "/proc/securebase_pack").has_value());
  fs::create_directory(own.path() / "notes.html");
  CHECK(put_pack(kSmall, own.path()).has_value());
  CHECK(names_in(own.path()) == std::set<std::string>{"file", "notes.html"});
}

TEST_CASE("a list that leads out of the folder removes nothing there") {
  const OwnFolder own;
  const fs::path folder = own.path() / "pack";
  REQUIRE_FALSE(put_pack(kSmall, folder).has_value());
  write(own.path() / "outside.png", "picture");
  std::string list = text_of(folder / kPackList);
  list.replace(list.find("life.png"), 8, "../outside.png");
  write(folder / kPackList, list);
  fs::remove(folder / "life.png");
  CHECK_FALSE(put_pack({{"notes.html", "1"}}, folder).has_value());
  CHECK(text_of(own.path() / "outside.png") == "picture");
}
