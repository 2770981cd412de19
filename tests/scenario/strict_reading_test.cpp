// Guards that nothing in a scenario file is silently ignored, guessed or half read. It would fail if a
// typing error of a teacher led to a life that is not the one written down.
#include <doctest/doctest.h>

#include "tests/scenario/texts.hpp"

using namespace securebase;

TEST_CASE("a file that says what it must is a scenario") {
  CHECK(wrong_with(kSmall) == "");
  const Scenario scenario = small_scenario();
  CHECK(scenario.caregivers[0].care.touch == Spread{0.5, 0});
  CHECK(scenario.caregivers[0].care.attentiveness == Spread{0.6, 0.1});
  CHECK(scenario.caregivers[0].care.tenderness == CareSpread{}.tenderness);
  CHECK(scenario.events[0].at == Age::from_months(6));
  CHECK(std::get<SetCare>(scenario.events[0].command).quality == CareQuality::touch);
}

TEST_CASE("an unknown field is refused, with the one that was meant") {
  CHECK(wrong_with(small_with(R"("touch": 0.5)", R"("tuoch": 0.5)")) ==
        "f: caregivers[0].care.tuoch: expected a known field (did you mean “touch”?), found “tuoch”");
  CHECK(wrong_with(small_with(R"("touch": 0.5)", R"("Touch": 0.5)")).find("did you mean “touch”?") !=
        std::string::npos);
}

TEST_CASE("an unknown field that resembles none is answered with all of them") {
  CHECK(wrong_with(small_with(R"({"name": "Ada"})", R"({"name": "Ada", "shoe_size": 38})")) ==
        "f: person.shoe_size: expected a known field (one of “name”, “temperament”), found “shoe_size”");
}

TEST_CASE("what a file must give and does not is named") {
  CHECK(wrong_with(small_with(R"("notice": "d",)", "")) == "f: card.notice: expected text, found nothing");
  CHECK(wrong_with(small_with(R"({"name": "Ada"})", "{}")) == "f: person.name: expected text, found nothing");
  CHECK(wrong_with(small_with(R"(, "to": 0.9)", "")) ==
        "f: events[0].to: expected a number from 0 to 1, found nothing");
  CHECK(wrong_with(small_with(R"("at": "6m", )", "")) ==
        "f: events[0].at: expected an age such as \"18m\" or \"22y\", found nothing");
}

TEST_CASE("a wrong kind of value is refused") {
  CHECK(wrong_with(small_with(R"("name": "Small")", R"("name": 7)")) == "f: name: expected text, found 7");
  CHECK(wrong_with(small_with(R"({"name": "Ada"})", R"("Ada")")) ==
        "f: person: expected an object in { }, found “Ada”");
  CHECK(wrong_with(small_with(R"("to": 0.9)", R"("to": "0.9")")) ==
        "f: events[0].to: expected a number from 0 to 1, found “0.9”");
  CHECK(wrong_with(small_with(R"("events": [])", R"("events": {})")) ==
        "f: arms[0].events: expected a list of 0 to 200, found an empty object");
  CHECK(wrong_with(small_with(R"("at_least": 0.1)", R"("at_least": null)")) ==
        "f: tendencies[0].at_least: expected a number, found null");
}

TEST_CASE("a number outside its range is refused, with the range") {
  CHECK(wrong_with(small_with(R"("to": 0.9)", R"("to": 1.4)")) ==
        "f: events[0].to: expected a number from 0 to 1, found 1.4");
  CHECK(wrong_with(small_with(R"("mean": 0.6)", R"("mean": -0.1)")) ==
        "f: caregivers[0].care.attentiveness.mean: expected a number from 0 to 1, found -0.1");
  CHECK(wrong_with(small_with(R"("touch": 0.5)", R"("touch": 2)")) ==
        "f: caregivers[0].care.touch: expected a number from 0 to 1, or {\"mean\": …, \"sd\": …}, found 2");
}

TEST_CASE("a child has one to three caregivers") {
  const std::string one =
      R"({"name": "Jon", "care": {"touch": 0.5, "attentiveness": {"mean": 0.6, "sd": 0.1}}})";
  CHECK(wrong_with(small_with("[" + one + "]", "[]"))
            .find("f: caregivers: expected a list of 1 to 3, found an empty list") == 0);
  const std::string four = one + "," + one + "," + one + "," + one;
  CHECK(
      wrong_with(small_with(one, four)).find("f: caregivers: expected a list of 1 to 3, found a list of 4") ==
      0);
}

TEST_CASE("a word that is no choice is refused, with the choices") {
  CHECK(wrong_with(small_with(R"("quality": "touch")", R"("quality": "tuch")")) ==
        "f: events[0].quality: expected one of “attentiveness”, “mirroring”, “tenderness”, “touch”, "
        "“consistency”, “fright_rate”, “support”, “presence” (did you mean “touch”?), found “tuch”");
}

TEST_CASE("an unknown command is refused, with the one that was meant") {
  CHECK(wrong_with(small_with(R"("do": "set_care")", R"("do": "set_car")")) ==
        "f: events[0].do: expected a command (did you mean “set_care”?), found “set_car”");
  CHECK(wrong_with(small_with(R"("do": "set_care", )", ""))
            .find("f: events[0].do: expected a command (one of") == 0);
}

TEST_CASE("a field given twice is refused") {
  CHECK(wrong_with(small_with(R"("touch": 0.5)", R"("touch": 0.5, "touch": 0.6)")) ==
        "f: caregivers[0].care.touch: expected each field once, found a second “touch”");
}

TEST_CASE("an age is text with a unit") {
  for (const char* age : {"22", "\"22\"", "\"-3d\"", "\"soon\"", "null", "\"200y\""}) {
    CAPTURE(age);
    const std::string wrong = wrong_with(small_with("\"6m\"", age));
    CHECK(wrong.find("f: events[0].at: expected an age such as \"18m\" or \"22y\", found ") == 0);
  }
}

TEST_CASE("numbers that are none are refused") {
  for (const char* number : {"NaN", "Infinity", "-Infinity", "1e999", "0x10", ".5", "1.", "+1"}) {
    CAPTURE(number);
    CHECK(wrong_with(small_with(R"("to": 0.9)", R"("to": )" + std::string(number)))
              .find("f: line 10, column ") == 0);
  }
}

TEST_CASE("a number that no double can hold is refused or, where it is as good as nothing, is nothing") {
  const std::string many_zeros(400, '0');
  for (const std::string& number :
       {std::string("-66666666666666666555555555539e0300"), std::string("1e309"), std::string("0.5E+999"),
        "1" + many_zeros, "1" + many_zeros + "e-5", std::string("-0.1e99999999999999999999")}) {
    CAPTURE(number);
    CHECK(wrong_with(small_with(R"("to": 0.9)", R"("to": )" + number))
              .find("expected a number that is not beyond all measure") != std::string::npos);
  }
  for (const std::string& number :
       {std::string("1e-999"), "0." + many_zeros + "1", "0." + many_zeros + "1e5",
        std::string("-0.5e-99999999999999999999"), std::string("0.01e-9223372036854775808")}) {
    CAPTURE(number);
    const auto json = parse_json("[" + number + "]", "f");
    REQUIRE(json);
    const auto* list = json->as<Json::List>();
    REQUIRE(list);
    CHECK(*list->front().as<double>() == 0);
  }
}

TEST_CASE("broken JSON is told with its line and column") {
  CHECK(wrong_with(small_with(R"("format": 1,)", R"("format": 1)")) ==
        "f: line 3, column 3: expected a comma or } after a field, found “\"”");
  CHECK(wrong_with(small_with("\"Ada\"}", "\"Ada\",}")).find("a comma too many") != std::string::npos);
  CHECK(wrong_with("") == "f: line 1, column 1: expected a JSON object, found the end of the text");
  CHECK(wrong_with(kSmall.substr(0, 40)).find("f: line 4, column 5: expected a closing double quote") == 0);
  CHECK(wrong_with(std::string(kSmall) + "x") ==
        "f: line 13, column 2: expected nothing more after the end of the JSON, found “x”");
  CHECK(wrong_with(small_with("\"Ada\"", "\"A\xFF z\"")).find("expected text in UTF-8") != std::string::npos);
}

TEST_CASE("a list is no scenario") {
  CHECK(wrong_with("[]") == "f: expected an object in { }, found an empty list");
}

TEST_CASE("what is too deep or too large is refused before it is read") {
  const std::string deep(100'000, '[');
  CHECK(wrong_with(deep).find("expected at most 16 objects and lists inside one another") !=
        std::string::npos);
  const std::string large(9'000'000, ' ');
  CHECK(wrong_with(large) == "f: expected at most 8000000 bytes, found 9000000 bytes");
}

TEST_CASE("a file of a newer program gets a sentence of its own, and only that") {
  CHECK(
      wrong_with(small_with(R"("format": 1,)", R"("format": 2, "colour": "blue",)")) ==
      "f: format: expected format 1 (this file was made for a newer version of the program), found format 2");
}

TEST_CASE("every problem is listed, not the first alone") {
  std::string text = small_with(R"("touch": 0.5)", R"("touch": 5, "tuch": 1)");
  text = with(text, "\"6m\"", "6");
  text = with(text, "\"notice\": \"d\",", "");
  CHECK(read_scenario(text, "f").problems().size() == 4);
}

TEST_CASE("the mark that some editors put before the text does no harm") {
  CHECK(wrong_with("\xEF\xBB\xBF" + std::string(kSmall)) == "");
}

TEST_CASE("a problem is one line, whatever the file holds") {
  const std::string long_name(200, 'x');
  for (const std::string& name : {std::string("a\\nb\\u001b[31m"), long_name, "é" + long_name + "é"}) {
    const std::string wrong = wrong_with(small_with("\"touch\"", "\"" + name + "\""));
    CHECK(wrong.size() < 400);
    CHECK(wrong.find_first_of("\n\x1b") == std::string::npos);
  }
}

TEST_CASE("a file of nothing but mistakes is answered soon and not at endless length") {
  std::string mistakes;
  for (int i = 0; i < 50'000; ++i) mistakes.append("\"x").append(std::to_string(i)).append("\": 1, ");
  const auto scenario =
      read_scenario(small_with("{\"name\": \"Ada\"}", "{" + mistakes + "\"name\": \"Ada\"}"), "f");
  CHECK(scenario.problems().size() == 1000);
}
