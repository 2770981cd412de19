#include "ui/teach/pack.hpp"

#include <algorithm>

#include "ui/app/watching.hpp"
#include "ui/teach/lesson_pages.hpp"
#include "ui/teach/lesson_questions.hpp"
#include "ui/teach/scenario_pages.hpp"
#include "ui/teach/scenario_questions.hpp"
#include "ui/view/words.hpp"

namespace securebase {
namespace {

/// The life at a moment of it; ages have to follow each other, so that no picture shows what comes later.
Shown picture_at(App& app, std::uint32_t episode, const std::string& name) {
  come_to(app.desk(), View::life);
  app.desk().session.seek(episode);
  return picture_of(app, name);
}

/// Four ages that are told: the first, the last, and two between.
std::vector<Age> pictured_ages(const ScenarioRun& run) {
  constexpr std::size_t kPictures = 4;
  const std::size_t last = run.ages.size() - 1;
  std::vector<Age> ages;
  for (std::size_t i = 0; i < kPictures; ++i) ages.push_back(run.ages[last * i / (kPictures - 1)]);
  ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
  return ages;
}

/// What the worksheet shows tells what happened, and not yet what it made of the two expectations. It has a screen of its
/// own: the life goes no further on it.
Shown moment_picture(const AppStart& start, const ScenarioRun& run) {
  App app(for_pictures(start));
  const std::uint32_t episode = telling_moment(run.timeline);
  Shown moment = picture_at(app, episode, "moment.png");
  const State state = run.timeline.visit(episode);
  moment.alt = title_of(state, run.name()) + ". " + what_happened(state, run.name());
  moment.story.clear();
  return moment;
}

void add_picture(Pack& pack, const Shown& shown) { pack.push_back({shown.name, shown.png}); }

}  // namespace

Pack scenario_pack(const AppStart& start, std::uint32_t lives, const std::string& called) {
  const ScenarioRun run =
      run_scenario({start.stem, called.empty() ? start.stem : called, start.scenario, start.seed, lives});
  const Shown moment = moment_picture(start, run);
  App app(for_pictures(start));
  std::vector<Shown> pictures;
  for (const Age age : pictured_ages(run))
    pictures.push_back(picture_at(app, episode_at(age), "life_" + format_age(age) + ".png"));
  const std::vector<Question> questions = questions_of(run, moment);
  Pack pack{{"notes.html", scenario_notes(run, pictures)},
            {"worksheet.html", scenario_sheet(run, questions, SheetSide::worksheet)},
            {"answers.html", scenario_sheet(run, questions, SheetSide::key)}};
  add_picture(pack, moment);
  for (const Shown& picture : pictures) add_picture(pack, picture);
  return pack;
}

Pack lesson_pack(const AppStart& start, std::size_t lesson, LessonFrom from) {
  LessonWalk walk = walk_lesson(start, lesson);
  if (from == LessonFrom::program) walk.called = walk.stem;
  const std::vector<Question> questions = questions_of(walk);
  Pack pack{{"notes.html", lesson_notes(walk)},
            {"notes.txt", lesson_text(walk)},
            {"worksheet.html", lesson_sheet(walk, questions, SheetSide::worksheet)},
            {"answers.html", lesson_sheet(walk, questions, SheetSide::key)}};
  for (const WalkedStep& step : walk.steps) add_picture(pack, step.picture);
  return pack;
}

}  // namespace securebase
