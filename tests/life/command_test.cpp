// Guards outside influence: what each command changes, when it is refused and in which words. It would fail
// if a refused command still did something, or if one worked at an age where its means do not exist.
#include "sim/life/command.hpp"

#include <doctest/doctest.h>

#include "sim/core/hash.hpp"
#include "tests/leaves.hpp"
#include "tests/worlds.hpp"

using namespace securebase;

namespace {

const Parameters kUsual;

State at_age(double years) { return lived(scenario_with(kSensitiveCare), 1, years).state(); }

State done(State state, const Command& command, std::optional<MarkKind> expected_mark = {}) {
  Marks marks;
  apply(state, command, kUsual, marks);
  REQUIRE_FALSE(marks.empty());
  CHECK(marks.back().episode == state.episode);
  if (expected_mark) CHECK(marks.back().kind == *expected_mark);
  return state;
}

/// The refusal, after checking that a refused command does nothing at all.
std::string refused(const State& state, const Command& command) {
  State after = state;
  Marks marks;
  apply(after, command, kUsual, marks);
  CHECK(after == state);
  CHECK(marks.empty());
  return check(state, command).value_or("");
}

State with_partner() { return done(at_age(20), MeetPartner{"Kim", kTrustworthy, kTrustworthyCare}); }

}  // namespace

TEST_CASE("each quality of care can be set, now and as usual") {
  const State child = at_age(1);
  const CareProfile& before = child.figures[0].care;
  const auto set = [&](CareQuality quality) {
    return done(child, SetCare{"Mia", quality, 0.123}, MarkKind::care_changed).figures[0];
  };
  CHECK(set(CareQuality::attentiveness).care.attentiveness == 0.123);
  CHECK(set(CareQuality::attentiveness).usual.attentiveness == 0.123);
  CHECK(set(CareQuality::attentiveness).care.mirroring == before.mirroring);
  CHECK(set(CareQuality::mirroring).care.mirroring == 0.123);
  CHECK(set(CareQuality::tenderness).care.tenderness == 0.123);
  CHECK(set(CareQuality::touch).care.touch == 0.123);
  CHECK(set(CareQuality::consistency).care.consistency == 0.123);
  CHECK(set(CareQuality::fright_rate).care.fright_rate == 0.123);
  CHECK(set(CareQuality::support).support == 0.123);
  CHECK(set(CareQuality::presence).presence == 0.123);
}

TEST_CASE("care is set for the caregiver who is named, or for the first") {
  Scenario two = scenario_with(kSensitiveCare);
  two.caregivers.push_back(two.caregivers[0]);
  two.caregivers[1].name = "Jon";
  const State child = lived(two, 1, 1).state();
  CHECK(done(child, SetCare{"Jon", CareQuality::touch, 0.1}).figures[1].care.touch == 0.1);
  CHECK(done(child, SetCare{"Jon", CareQuality::touch, 0.1}).figures[0].care.touch == 0.8);
  CHECK(done(child, SetCare{"", CareQuality::touch, 0.1}).figures[0].care.touch == 0.1);
}

TEST_CASE("help for a caregiver gives support, takes strain and adds to what is given") {
  State child = at_age(1);
  child.figures[0].strain = 0.4;
  const Figure before = child.figures[0];
  const Figure after = done(child, HelpCaregiver{"", 0.2}, MarkKind::care_changed).figures[0];
  CHECK(after.support == doctest::Approx(before.support + 0.2));
  CHECK(after.strain == doctest::Approx(0.32));
  CHECK(after.care.touch == doctest::Approx(1.0));
  CHECK(after.care.consistency == before.care.consistency);
}

TEST_CASE("childhood care can change only in childhood, and only by someone who is there") {
  const SetCare by_nobody{"Nobody", CareQuality::touch, 0.5};
  CHECK(refused(at_age(1), by_nobody) == "There is no caregiver called “Nobody” here.");
  CHECK(refused(at_age(30), SetCare{}) == "Care given in childhood can only change before 18.");
  CHECK(refused(at_age(30), HelpCaregiver{}) == "Care given in childhood can only change before 18.");
  CHECK(refused(State{}, HelpCaregiver{}) == "There is no caregiver here.");
}

TEST_CASE("adult things are refused before 18") {
  const State child = at_age(10);
  CHECK(refused(child, MeetPartner{}) == "Meeting a partner belongs to adult life, from 18.");
  CHECK(refused(child, StartTherapy{}) == "Therapy belongs to adult life, from 18.");
  CHECK(refused(child, SelfHelp{true}) == "Self-help belongs to adult life, from 18.");
  CHECK(refused(child, SetPerson{PersonQuality::reflection, 0.5}) ==
        "Reflection belongs to adult life, from 18.");
  CHECK_FALSE(refused(child, SetPerson{PersonQuality::red_flag_awareness, 0.5}).empty());
  CHECK(refused(child, MeetFriend{}) == "A close friend comes from 12 on.");
}

TEST_CASE("what needs a partner is refused without one") {
  const State alone = done(with_partner(), EndRelationship{});
  for (const Command& command : {Command{SetPartner{}}, Command{EndRelationship{}}, Command{Betrayal{}}}) {
    CHECK(refused(alone, command) == "There is no partner at this moment.");
  }
}

TEST_CASE("a partner who is met is there as described") {
  const State together = with_partner();
  CHECK(together.couple.is_together);
  CHECK(together.couple.traits == kTrustworthy);
  CHECK(together.figures[kPartner].care == kTrustworthyCare);
  CHECK(together.figures[kPartner].name == "Kim");
  const State next = done(together, MeetPartner{"Lee", {}, {}}, MarkKind::partner_met);
  CHECK(next.couple.break_ups == together.couple.break_ups + 1);
  CHECK(next.couple.partners_so_far == together.couple.partners_so_far + 1);
  CHECK(next.figures[kPartner].name == "Lee");
}

TEST_CASE("each quality of a partner can be set") {
  const State together = with_partner();
  const auto set = [&](PartnerQuality quality) {
    return done(together, SetPartner{quality, 0.123}, MarkKind::partner_changed);
  };
  CHECK(set(PartnerQuality::steadiness).couple.traits.steadiness == 0.123);
  CHECK(set(PartnerQuality::recovery).couple.traits.recovery == 0.123);
  CHECK(set(PartnerQuality::commitment).couple.traits.commitment == 0.123);
  CHECK(set(PartnerQuality::attentiveness).figures[kPartner].care.attentiveness == 0.123);
  CHECK(set(PartnerQuality::mirroring).figures[kPartner].care.mirroring == 0.123);
  CHECK(set(PartnerQuality::tenderness).figures[kPartner].care.tenderness == 0.123);
  CHECK(set(PartnerQuality::touch).figures[kPartner].usual.touch == 0.123);
  CHECK(set(PartnerQuality::consistency).figures[kPartner].care.consistency == 0.123);
  CHECK(set(PartnerQuality::fright_rate).figures[kPartner].care.fright_rate == 0.123);
}

TEST_CASE("each quality of a person can be set") {
  const State adult = at_age(20);
  const auto set = [&](PersonQuality quality) {
    return done(adult, SetPerson{quality, 0.123}, MarkKind::person_changed).person;
  };
  CHECK(set(PersonQuality::reactivity).temperament.reactivity == 0.123);
  CHECK(set(PersonQuality::soothability).temperament.soothability == 0.123);
  CHECK(set(PersonQuality::reflection).reflection == 0.123);
  CHECK(set(PersonQuality::grief).grief == 0.123);
  CHECK(set(PersonQuality::red_flag_awareness).red_flag_awareness == 0.123);
  CHECK(done(at_age(1), SetPerson{PersonQuality::reactivity, 0.9}).person.temperament.reactivity == 0.9);
}

TEST_CASE("whoever is met while someone is there takes their place, and both turns are marked") {
  State state = with_partner();
  Marks marks;
  apply(state, MeetPartner{"Noor", kTrustworthy, kTrustworthyCare}, kUsual, marks);
  REQUIRE(marks.size() == 2);
  CHECK(marks[0].kind == MarkKind::break_up);
  CHECK(marks[1].kind == MarkKind::partner_met);
  CHECK(state.figures[kPartner].name == "Noor");
}

TEST_CASE("a relationship that is ended is over") {
  CHECK_FALSE(done(with_partner(), EndRelationship{}, MarkKind::break_up).couple.is_together);
}

TEST_CASE("a friend who is met is there, as warm as said") {
  const State after = done(at_age(14), MeetFriend{"Noa", 0.9}, MarkKind::friend_met);
  CHECK(after.figures[kCloseFriend].name == "Noa");
  CHECK(after.figures[kCloseFriend].is_present);
  CHECK(after.figures[kCloseFriend].care.attentiveness == 0.9);
}

TEST_CASE("therapy starts, lasts and ends") {
  const State adult = at_age(20);
  CHECK(refused(adult, EndTherapy{}) == "There is no therapy at this moment.");
  const State started = done(adult, StartTherapy{12}, MarkKind::therapy_starts);
  CHECK(started.circumstances.therapy_hours_left == kHoursPerYear);
  CHECK(started.figures[kTherapist].is_present);
  const State ended = done(started, EndTherapy{}, MarkKind::therapy_ends);
  CHECK(ended.circumstances.therapy_hours_left == 0);
  CHECK_FALSE(ended.figures[kTherapist].is_present);
}

TEST_CASE("self-help can start once and stop once") {
  const State adult = at_age(20);
  CHECK(refused(adult, SelfHelp{false}) == "There is no self-help going on.");
  const State started = done(adult, SelfHelp{true}, MarkKind::self_help_starts);
  CHECK(refused(started, SelfHelp{true}) == "Self-help is already going on.");
  CHECK_FALSE(done(started, SelfHelp{false}, MarkKind::self_help_ends).circumstances.is_self_helping);
}

TEST_CASE("hard times and losses can come at any age and add up to no more than 1") {
  for (const double years : {0.0, 1.0, 10.0, 40.0}) {
    State state = at_age(years);
    state.circumstances.stress = 0.8;
    CHECK(done(state, HardTime{0.5}, MarkKind::life_event).circumstances.stress == 1);
    state.person.grief = 0.1;
    CHECK(done(state, Loss{0.5}, MarkKind::loss).person.grief == doctest::Approx(0.6));
  }
}

TEST_CASE("a betrayal lowers both models, trust in the partner and commitment") {
  const State before = with_partner();
  const State after = done(before, Betrayal{}, MarkKind::betrayal);
  CHECK(after.person.general.model_of_other < before.person.general.model_of_other);
  CHECK(after.person.general.model_of_self < before.person.general.model_of_self);
  CHECK(after.figures[kPartner].specific < before.figures[kPartner].specific);
  CHECK(after.couple.own_commitment < before.couple.own_commitment);
}

TEST_CASE("a command outside its range is refused in words that name the range") {
  const State child = at_age(1);
  CHECK(refused(child, SetCare{"", CareQuality::touch, 1.5}) == "“to” must lie between 0 and 1.");
  CHECK_FALSE(refused(child, HardTime{-0.1}).empty());
  const double nowhere = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(refused(child, Loss{nowhere}).empty());
  const State adult = at_age(20);
  CHECK(refused(adult, StartTherapy{0.5}) == "“months” must lie between 1 and 240.");
  MeetPartner beyond;
  beyond.traits.steadiness = 2;
  CHECK(refused(adult, beyond) == "“steadiness” must lie between 0 and 1.");
}

TEST_CASE("every command has its own word") {
  CHECK(word_of(MeetPartner{}) == "meet_partner");
  CHECK(word_of(SetCare{}) == "set_care");
  CHECK(word_of(Betrayal{}) == "betrayal");
}
