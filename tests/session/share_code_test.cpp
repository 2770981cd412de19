// Guards that a share code opens exactly the moment it was made of, or nothing: to the bit, in at most 200 characters,
// and with one sentence for whatever came of it on its way.
#include "sim/session/share_code.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <set>

#include "sim/session/share_bytes.hpp"
#include "sim/session/share_pack.hpp"
#include "tests/session/moments.hpp"

using namespace securebase;

namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const ScenariosByStem& shipped() {
  static const ScenariosByStem kAll = scenarios_in(SECUREBASE_TESTS_FOLDER "/../scenarios");
  return kAll;
}

Outcome<SharedMoment> read(std::string_view code) { return read_share_code(code, lookup_in(shipped())); }

std::string code_of(const SharedMoment& moment) {
  const Outcome<std::string> code = share_code(moment, lookup_in(shipped()));
  if (!code) FAIL(sentence(code.problems().front()));
  return *code;
}

/// What is wrong with the code: one problem, whose path says it.
Problem problem_with(std::string_view code) {
  const Outcome<SharedMoment> moment = read(code);
  REQUIRE_FALSE(moment);
  REQUIRE(moment.problems().size() == 1);
  const Problem problem = moment.problems().front();
  CHECK(problem.where == "share code");
  CHECK_FALSE(problem.expected.empty());
  CHECK_FALSE(problem.found.empty());
  CHECK(sentence(problem).find('\n') == std::string::npos);
  return problem;
}

/// A child whose mother turns colder bit by bit, and an adult who meets someone.
SharedMoment edited_moment() {
  SharedMoment moment{"steady_care", {shipped().at("steady_care"), {7, 0}, {}}, 5000};
  const std::string& caregiver = moment.recipe.scenario.caregivers[0].name;
  for (const double to : {0.65, 0.6, 0.55})
    moment.recipe.commands.push_back({540, SetCare{caregiver, CareQuality::tenderness, to}});
  moment.recipe.commands.push_back(
      {4900, MeetPartner{"Sam", {0.9, 0.85, 0.9, {0.75, 0.75}}, {0.75, 0.7, 0.9, 0.7, 0.9, 0}}});
  moment.recipe.commands.push_back({300, HardTime{0.4}});
  return moment;
}

PackedMoment unpacked(const std::string& code) {
  const Outcome<std::string> bytes = unsealed(code);
  REQUIRE(bytes);
  const Outcome<PackedMoment> packed = unpack(*bytes);
  REQUIRE(packed);
  return *packed;
}

/// The code with what it holds changed, and a checksum that fits.
template <class Change>
std::string forged(const std::string& code, const Change& change) {
  PackedMoment packed = unpacked(code);
  change(packed);
  return sealed(pack(packed));
}

/// How many bytes the number takes; it must come out as the very same bits.
std::size_t bytes_for(double value, std::optional<double> before = {}) {
  ByteWriter writer;
  writer.number(value, before);
  ByteReader reader(writer.bytes());
  CHECK(hash_of(reader.number(before)) == hash_of(value));
  CHECK_FALSE(reader.is_broken());
  CHECK(reader.left() == 0);
  return writer.bytes().size();
}

/// No single letter can be another one, be lost or come twice.
void withstands_every_slip(const std::string& code) {
  CAPTURE(code);
  std::size_t accepted = 0;
  const auto note = [&](const std::string& damaged) {
    const Outcome<SharedMoment> moment = read(damaged);
    if (moment || moment.problems().size() != 1) ++accepted;
  };
  for (std::size_t at = 0; at < code.size(); ++at) {
    std::string damaged = code;
    for (const char letter : std::string(kLetters) + "+/=.~ \n\xC3") {
      damaged[at] = letter;
      if (letter != code[at]) note(damaged);
    }
    note(code.substr(0, at));
    note(code.substr(0, at) + code.substr(at + 1));
    if (at > 3) note(code.substr(0, at) + code.substr(at - 1));
  }
  CHECK(accepted == 0);
}

}  // namespace

TEST_CASE("a thousand random moments come back from their codes to the bit, and so do the lives there") {
  Lottery lottery(2026);
  int given = 0;
  std::set<std::string> codes;
  for (int round = 0; round < 1000; ++round) {
    CAPTURE(round);
    const SharedMoment moment = random_moment(lottery, shipped(), 12);
    const Outcome<std::string> code = share_code(moment, lookup_in(shipped()));
    if (!code) {
      CHECK(code.problems().front().path == "length");
      continue;
    }
    ++given;
    codes.insert(*code);
    CHECK(code->size() <= kLongestShareCode);
    CHECK(code->find_first_not_of(kLetters) == std::string::npos);
    const Outcome<SharedMoment> back = read(*code);
    REQUIRE(back);
    CHECK(is_same(*back, moment));
    CHECK(hash_there(*back) == hash_there(moment));
  }
  CHECK(given > 850);
  CHECK(codes.size() == static_cast<std::size_t>(given));
}

TEST_CASE("no slip of a single letter, and no end that was cut off, opens anything") {
  withstands_every_slip(code_of({"steady_care", {shipped().at("steady_care"), {7, 0}, {}}, 0}));
  withstands_every_slip(code_of(edited_moment()));
  Lottery lottery(5);
  for (int round = 0; round < 6; ++round) {
    const SharedMoment moment = random_moment(lottery, shipped(), 12);
    if (const auto code = share_code(moment, lookup_in(shipped()))) withstands_every_slip(*code);
  }
}

TEST_CASE("an unchanged life is a short code") {
  CHECK(code_of({"steady_care", {shipped().at("steady_care"), {7, 0}, {}}, 1000}).size() <= 40);
  CHECK(code_of(edited_moment()).size() <= 100);
}

TEST_CASE("spaces and line ends, as mail puts them in, do no harm") {
  const std::string code = code_of(edited_moment());
  std::string broken = "  " + code + "\r\n";
  for (std::size_t at = 30; at < broken.size(); at += 30) broken.insert(at, "\n ");
  const Outcome<SharedMoment> moment = read(broken);
  REQUIRE(moment);
  CHECK(is_same(*moment, edited_moment()));
  CHECK(is_share_code(broken));
}

TEST_CASE("what is no code, is not whole, or comes from a newer program is told apart") {
  const std::string code = code_of(edited_moment());
  for (const char* foreign :
       {"", "hello", "SB", "SB-", "SBx-AAAA", "sb1-AAAA", "SB0-AAAA", "https://example.org/SB1-AAAA"}) {
    CHECK(problem_with(foreign).path == "beginning");
    CHECK_FALSE(is_share_code(foreign));
  }
  CHECK(problem_with("SB2" + code.substr(3)).path == "version");
  CHECK(problem_with("SB17-!").found.find("newer version") != std::string::npos);
  CHECK(problem_with("SB1-").path == "checksum");
  CHECK(problem_with(code.substr(0, code.size() - 1)).path == "checksum");
  CHECK(problem_with(code + ".").path == "letters");
  CHECK(problem_with("SB1-é").found == "“é”");
  CHECK(problem_with("SB1-" + std::string(197, 'A')).path == "length");
  CHECK(problem_with("SB1-" + std::string(1'000'000, 'A')).path == "length");
}

TEST_CASE("a code of another scenario, or of another version of it, names the scenario") {
  const std::string code = code_of(edited_moment());
  ScenariosByStem here = shipped();
  here.at("steady_care").card.notice += " And more.";
  here.at("steady_care").tendencies.clear();
  CHECK(read_share_code(code, lookup_in(here)));  // what is said about it makes no other life
  here.at("steady_care").caregivers[0].care.touch.mean += 0.01;
  const Outcome<SharedMoment> changed = read_share_code(code, lookup_in(here));
  REQUIRE_FALSE(changed);
  CHECK(changed.problems().front().path == "fingerprint");
  CHECK(sentence(changed.problems().front()).find("“steady_care”") != std::string::npos);
  here.erase("steady_care");
  const Outcome<SharedMoment> unknown = read_share_code(code, lookup_in(here));
  REQUIRE_FALSE(unknown);
  CHECK(unknown.problems().front().path == "scenario");
  CHECK(unknown.problems().front().found == "“steady_care”");
}

TEST_CASE("a code whose recipe leads to another life here comes from another version of the model") {
  const std::string code =
      forged(code_of(edited_moment()), [](PackedMoment& packed) { packed.life_print ^= 1U; });
  CHECK(problem_with(code).path == "model");
  CHECK(problem_with(code).found.find("another version of the model") != std::string::npos);
}

TEST_CASE("contents that no program writes are refused, though the checksum fits") {
  const std::string code = code_of(edited_moment());
  CHECK(problem_with(forged(code, [](PackedMoment& p) { p.playhead = kEndOfLife + 1; })).path == "playhead");
  CHECK(problem_with(forged(code, [](PackedMoment& p) { p.commands[4].command = Loss{1.5}; })).path ==
        "branches[0].changes[4].grief");
  CHECK(problem_with(forged(code, [](PackedMoment& p) { p.arm = 99; })).path == "fingerprint");
  CHECK(problem_with(forged(code, [](PackedMoment& p) {
          p.settings.push_back({99999, 0.5});
        })).path == "contents");
  CHECK(problem_with(forged(code, [](PackedMoment& p) {
          p.settings.push_back({0, 0.5});
        })).path == "contents");
  CHECK(problem_with(forged(code, [](PackedMoment& p) {
          p.settings.push_back({0, std::string("\xC3")});
        })).path == "contents");
  const std::string bytes = pack(unpacked(code));
  CHECK(problem_with(sealed(bytes + '\0')).path == "contents");
  CHECK(problem_with(sealed(bytes.substr(0, bytes.size() - 1))).path == "contents");
  CHECK(problem_with(sealed("")).path == "contents");
}

TEST_CASE("arms, assumptions, changed settings and added events are held as well") {
  const Scenario& care = shipped().at("steady_care");
  REQUIRE_FALSE(care.arms.empty());
  SharedMoment moment{"steady_care", {*arm_of(care, care.arms[0].name), {7, 3}, {}}, 200};
  CHECK(is_same(*read(code_of(moment)), moment));
  moment.recipe.scenario.parameters.learning.theory = Theory::revisionist;
  moment.recipe.scenario.caregivers[0].care.touch = {0.1234567, 0.1};
  moment.recipe.scenario.events.push_back({Age::from_years(30), Loss{0.5}});
  CHECK(is_same(*read(code_of(moment)), moment));
  CHECK(code_of(moment).size() < 100);
}

TEST_CASE("what a code cannot hold is refused and the session file named") {
  const auto refused = [](const SharedMoment& moment, const char* path) {
    const Outcome<std::string> code = share_code(moment, lookup_in(shipped()));
    REQUIRE_FALSE(code);
    CHECK(code.problems().front().path == path);
    CHECK(sentence(code.problems().front()).find("session file") != std::string::npos);
  };
  SharedMoment moment = edited_moment();
  for (std::uint32_t episode = 0; episode < 60; ++episode)
    moment.recipe.commands.push_back({100 * episode, Loss{0.001 * episode + 1e-9}});
  refused(moment, "length");
  moment = edited_moment();
  moment.recipe.scenario.caregivers.push_back(moment.recipe.scenario.caregivers[0]);
  moment.recipe.scenario.caregivers.back().name = "Jon";
  refused(moment, "settings");
  moment.recipe.scenario = shipped().at("steady_care");
  moment.recipe.scenario.card.notice = "Something else.";
  refused(moment, "settings");
  moment.stem = "my_own";
  refused(moment, "scenario");
  moment.stem.clear();
  refused(moment, "scenario");
}

TEST_CASE("numbers are kept to the bit, and short where people set them") {
  for (int hundredths = 0; hundredths <= 100; ++hundredths) CHECK(bytes_for(hundredths / 100.0) == 1);
  double value = 0.1;
  for (int step = 0; step < 17; ++step) {
    CHECK(bytes_for(value) <= 2);
    CHECK(bytes_for(value + kSliderStep, value) == 1);
    CHECK(bytes_for(value - kSliderStep, value) <= 2);
    value += kSliderStep;
  }
  CHECK(bytes_for(0.6123456789 + kSliderStep, 0.6123456789) == 1);
  CHECK(bytes_for(0.6123456789 - kSliderStep, 0.6123456789) == 1);
  CHECK(bytes_for(12) == 2);
  CHECK(bytes_for(0.1234) <= 3);
  CHECK(bytes_for(static_cast<double>(0.37F)) == 5);
  using Limits = std::numeric_limits<double>;
  for (const double odd :
       {-0.0, -0.05, 1.0 / 3, 1e300, -1e300, 4e9, 4.1e9, Limits::denorm_min(), Limits::max(),
        Limits::lowest(), 0x1p-1074 * 8, 1.0000000000000002, 0.99999999999999989})
    CHECK(bytes_for(odd) <= 9);
}

TEST_CASE("a code of version 1 is read as it was written, whatever comes after") {
  const PackedMoment packed = unpacked(
      "SB1-HwtzdGVhZHlfY2FyZTQSzasBrAICiCcEMCNtAQICCwVOb29yAQuIjSAyBgC4CAVNaWECemMLQQ5KmOM_"
      "MGUEkEQDWlVaS0tLRlpGWgAJ"
      "70cAF3cMCAIeEmRj");
  CHECK(packed.stem == "steady_care");
  CHECK(packed.scenario_print == 0x1234);
  CHECK(packed.life_print == 0xABCD);
  CHECK(packed.arm == 1);
  CHECK(packed.luck == Luck{300, 2});
  CHECK(packed.playhead == 5000);
  const std::vector<LeafValue> values{0.35, true, std::int64_t{1}, std::string("Noor")};
  REQUIRE(packed.settings.size() == values.size());
  for (std::size_t i = 0; i < values.size(); ++i) CHECK(packed.settings[i].value == values[i]);
  CHECK(packed.settings[3].leaf == 44);
  CHECK(packed.events == std::vector<ScenarioEvent>{{Age::from_years(30), Loss{0.5}}});
  const PartnerTraits traits{0.9, 0.85, 0.9, {0.75, 0.75}};
  CHECK(packed.commands == Commands{{540, SetCare{"Mia", CareQuality::tenderness, 0.61234}},
                                    {540, SetCare{"Mia", CareQuality::tenderness, 0.61234 + kSliderStep}},
                                    {4900, MeetPartner{"Mia", traits, {0.75, 0.7, 0.9, 0.7, 0.9, 0}}},
                                    {300, SelfHelp{false}},
                                    {300, StartTherapy{12}},
                                    {301, EndTherapy{}}});
}
