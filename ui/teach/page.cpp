#include "ui/teach/page.hpp"

#include "ui/text/language.hpp"

namespace securebase {
namespace {

void write_name_line(Html& html) {
  html.open("p", {{"class", "who"}});
  html.text(tr("Name"_t)).text(" ").open("span", {{"class", "blank long"}}).close();
  html.text(" ").text(tr("Date"_t)).text(" ").open("span", {{"class", "blank"}}).close();
  html.close();
}

}  // namespace

Html begin_page(const PageHead& head) {
  Html html;
  html.open("html", {{"lang", spoken().code}}).open("head");
  html.empty("meta", {{"charset", "utf-8"}});
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  html.empty("meta", {{"name", "generator"}, {"content", "Secure Base"}});
  html.element("title", head.kind + " · " + head.title).style(page_style()).close();
  html.open("body", {{"class", head.is_key ? "key" : "sheet"}}).open("header");
  html.element("p", "Secure Base · " + head.kind, {{"class", "kind"}}).element("h1", head.title);
  if (!head.lead.empty()) html.element("p", head.lead, {{"class", "lead"}});
  if (head.has_name_line) write_name_line(html);
  html.close().open("main");
  return html;
}

std::string end_page(Html& html, const std::string& whence) {
  html.close().open("footer");
  html.element("p", whence);
  html.element("p",
               tr("A simplified model: not a diagnosis, not advice. It types nobody, and people differ."_t));
  return html.finished();
}

void begin_section(Html& html, std::string_view id, std::string_view heading) {
  html.open("section", {{"id", std::string(id)}}).element("h2", heading);
}

void write_list(Html& html, const std::vector<std::string>& items) {
  html.open("ul");
  for (const std::string& item : items) html.element("li", item);
  html.close();
}

void write_figure(Html& html, const Shown& shown) {
  html.open("figure");
  html.empty("img", {{"src", shown.name},
                     {"alt", shown.alt},
                     {"width", std::to_string(shown.size.x)},
                     {"height", std::to_string(shown.size.y)}});
  html.open("figcaption").element("strong", shown.caption);
  if (!shown.story.empty()) html.text(" " + shown.story);
  html.close().close();
}

void write_table(Html& html, const std::vector<std::vector<std::string>>& rows, const char* kind) {
  html.open("table", {{"class", kind}});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    html.open("tr");
    for (std::size_t column = 0; column < rows[i].size(); ++column)
      html.element(i == 0 || column == 0 ? "th" : "td", rows[i][column]);
    html.close();
  }
  html.close();
}

void write_controls(Html& html, std::string_view english, ControlsTold told) {
  const std::vector<NamedControl> named = controls_named_in(english);
  if (named.empty()) return;
  html.open("table", {{"class", "controls"}}).open("tr");
  html.element("th", tr("Named here"_t)).element("th", tr("Where it is"_t)).element("th", tr("Keys"_t));
  if (told == ControlsTold::in_full) html.element("th", tr("What it does"_t));
  html.close();
  for (const NamedControl& each : named) {
    const Control& control = each.first();
    html.open("tr").element("th", tr(each.label)).element("td", where_is(each)).open("td");
    html.element(control.shortcut.empty() ? "span" : "kbd", keys_of(control)).close();
    if (told == ControlsTold::in_full) html.element("td", tr(control.help));
    html.close();
  }
  html.close();
}

}  // namespace securebase
