// Guards `securebase replay`: what was kept comes out again, or the first moment that does not is named.
#include <doctest/doctest.h>

#include "sim/session/replay.hpp"
#include "tests/cli/refusals.hpp"
#include "tests/session/sessions.hpp"

using namespace securebase;

TEST_CASE("a kept session is verified") {
  const Scratch folder;
  const Said said = run_program({"replay", folder.file("mia.session", write_session(kept_session()))});
  CHECK(said.status == 0);
  CHECK(said.err == "");
  CHECK(said.out.rfind("verified: 2 lives, ", 0) == 0);
}

TEST_CASE("a session that lives otherwise names the life, the moment and the part") {
  SavedSession session = kept_session();
  session.branches[0].changes.clear();
  const Scratch folder;
  const Said said = run_program({"replay", folder.file("mia.session", write_session(session))});
  CHECK(said.status == 1);
  CHECK(said.out.rfind("“as it was” diverges after ", 0) == 0);
  CHECK(said.out.find("the part “person” is another") != std::string::npos);
}

TEST_CASE("a session that is cut, empty or not there is refused in one sentence") {
  const Scratch folder;
  refuses({"replay", folder.file("cut.session", write_session(kept_session()).substr(0, 1000))},
          "cut.session");
  refuses({"replay", folder.file("empty.session", "")}, "empty.session");
  refuses({"replay", folder / "gone.session"}, "gone.session");
  SavedSession session = kept_session();
  for (SavedBranch& branch : session.branches) branch.checks.clear();
  refuses({"replay", folder.file("bare.session", write_session(session))}, "nothing to verify");
}
