#include "ui/teach/question.hpp"

#include "ui/teach/page.hpp"
#include "ui/text/language.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

/// Writes the blanks of one question in their order, empty or filled.
class Blanks {
 public:
  Blanks(Html& html, const Question& question, SheetSide side)
      : html_(html), question_(question), side_(side) {}

  void write(std::string_view text) {
    for (std::size_t blank = text.find(kBlank); blank != std::string_view::npos; blank = text.find(kBlank)) {
      html_.text(text.substr(0, blank));
      write_one();
      text.remove_prefix(blank + kBlank.size());
    }
    html_.text(text);
  }

  void write_all(const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences) {
      html_.open("p", {{"class", "asked"}});
      write(sentence);
      html_.close();
    }
  }

 private:
  void write_one() {
    if (side_ == SheetSide::worksheet)
      html_
          .open("span",
                {{"class", "blank"}, {"role", "img"}, {"aria-label", std::string(tr("to fill in"_t))}})
          .close();
    else if (next_ < question_.answers.size())
      html_.element("strong", question_.answers[next_], {{"class", "filled"}});
    ++next_;
  }

  Html& html_;
  const Question& question_;
  SheetSide side_;
  std::size_t next_ = 0;
};

void write_options(Html& html, const Question& question) {
  if (!question.choice.empty()) html.element("p", question.choice, {{"class", "asked"}});
  if (question.options.empty()) return;
  html.open("ul", {{"class", "options"}});
  for (const std::string& option : question.options) html.element("li", option);
  html.close();
}

void write_rows(Html& html, const Question& question, Blanks& blanks) {
  if (question.rows.empty()) return;
  html.open("table", {{"class", "to-fill"}});
  for (std::size_t i = 0; i < question.rows.size(); ++i) {
    html.open("tr");
    for (std::size_t column = 0; column < question.rows[i].size(); ++column) {
      const bool is_head = i == 0 || column == 0;
      html.open(is_head ? "th" : "td", {{"class", column == 0 ? "what" : "level"}});
      blanks.write(question.rows[i][column]);
      html.close();
    }
    html.close();
  }
  html.close();
}

std::string alt_of(const Axes& axes, bool is_lived) {
  std::string alt = say(is_lived ? "Axes with what was lived from {from} to {to}."_t
                                 : "Empty axes to draw into, from {from} to {to}."_t,
                        {{"from", words_for_age(axes.from)}, {"to", words_for_age(axes.to)}});
  for (const AxesCurve& curve : axes.curves) {
    const std::string name(tr(words_for(curve.curve)));
    const auto level = [&](const AxesPoint& point) { return number(point.level); };
    if (curve.points.size() == 1)
      alt += " " +
             say("“{curve}” begins at {from}."_t, {{"curve", name}, {"from", level(curve.points.front())}});
    else
      alt += " " + say("“{curve}” goes from {from} to {to}."_t, {{"curve", name},
                                                                 {"from", level(curve.points.front())},
                                                                 {"to", level(curve.points.back())}});
  }
  return alt;
}

void write_sketch(Html& html, const Question& question, SheetSide side) {
  if (!question.sketch) return;
  const bool is_lived = side == SheetSide::key;
  const Axes& axes = is_lived ? question.sketch->lived : question.sketch->known;
  write_axes(html, axes, alt_of(axes, is_lived));
}

void write_key(Html& html, const Question& question) {
  if (question.told.empty() && question.may_hold.empty()) return;
  html.open("div", {{"class", "answer"}});
  for (const std::string& sentence : question.told) html.element("p", sentence);
  if (!question.may_hold.empty()) {
    html.element("p", tr("A good answer may hold:"_t), {{"class", "may-hold"}});
    write_list(html, question.may_hold);
  }
  html.close();
}

void write_lines(Html& html, int lines) {
  if (lines == 0) return;
  html.open("div",
            {{"class", "lines"}, {"role", "img"}, {"aria-label", std::string(tr("lines to write on"_t))}});
  for (int line = 0; line < lines; ++line) html.open("div", {{"class", "line"}}).close();
  html.close();
}

}  // namespace

void number_all(std::vector<Question>& questions) {
  for (std::size_t i = 0; i < questions.size(); ++i) questions[i].id = "q" + std::to_string(i + 1);
}

void write_question(Html& html, const Question& question, std::size_t number, SheetSide side) {
  html.open("section", {{"class", "question"}, {"id", question.id}});
  html.open("h2");
  html.element("span", std::to_string(number), {{"class", "number"}}).text(question.heading);
  html.close();
  for (const std::string& sentence : question.given) html.element("p", sentence);
  if (question.picture) write_figure(html, *question.picture);
  Blanks blanks(html, question, side);
  blanks.write_all(question.asked);
  write_sketch(html, question, side);
  write_rows(html, question, blanks);
  write_options(html, question);
  blanks.write_all(question.then_asked);
  if (side == SheetSide::worksheet)
    write_lines(html, question.lines);
  else
    write_key(html, question);
  html.close();
}

}  // namespace securebase
