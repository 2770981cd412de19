// Guards the writer of pages and the strict reader that judges them: each planted fault is found, and what the writer
// writes has none.
#include <doctest/doctest.h>

#include "tests/teach/strict_html.hpp"
#include "ui/teach/html.hpp"

using namespace securebase;
using namespace securebase::testing;

namespace {

std::string page_with(const std::string& body) {
  return "<!DOCTYPE html>\n<html><body>" + body + "</body></html>";
}

bool is_refused(const std::string& body) { return !read_strictly(page_with(body)).problems.empty(); }

}  // namespace

TEST_CASE("the strict reader finds each planted fault") {
  CHECK_FALSE(is_refused("<p class=\"a\" id=\"b\">1 &lt; 2 &amp; 3</p><img src=\"a.png\" alt=\"\">"));
  CHECK(is_refused("<p>open"));
  CHECK(is_refused("<p><strong>crossed</p></strong>"));
  CHECK(is_refused("</p>"));
  CHECK(is_refused("<p class=a>bare</p>"));
  CHECK(is_refused("<p class='a'>single</p>"));
  CHECK(is_refused("<p>a & b</p>"));
  CHECK(is_refused("<p>a > b</p>"));
  CHECK(is_refused("<p>&nbsp;</p>"));
  CHECK(is_refused("<p id=\"a\">1</p><p id=\"a\">2</p>"));
  CHECK(is_refused("<p class=\"a\" class=\"b\">twice</p>"));
  CHECK(is_refused("<br/>"));
  CHECK_FALSE(read_strictly("<html></html>").problems.empty());
}

TEST_CASE("whatever is written stands as text, closes and is quoted") {
  const std::string words = "<b> & \"two\" 'signs' \x01 > 1";
  Html html;
  html.open("html").open("body").element("p", words, {{"title", words}, {"id", "one"}});
  html.open("ul").element("li", "a").element("li", "b");
  const Page page = read_strictly(html.finished());
  CHECK(page.problems == std::vector<std::string>{});
  REQUIRE(page.all("p").size() == 1);
  const std::string expected = "<b> & \"two\" 'signs'  > 1";
  CHECK(page.all("p")[0].of("title") == expected);
  CHECK(page.texts[0].text == expected);
  CHECK(page.all("li").size() == 2);
}

TEST_CASE("elements within a line add no space to it") {
  Html html;
  html.open("html").open("p").text("a").element("strong", "b").text("c");
  CHECK(html.finished().find("a<strong>b</strong>c") != std::string::npos);
}
