#include "sim/scenario/tendency.hpp"

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

#include "sim/life/life.hpp"
#include "sim/life/measures.hpp"
#include "sim/scenario/scenario_file.hpp"

namespace securebase {
namespace {

/// One number wanted of every life of an arm.
struct Question {
  std::uint32_t episode = 0;
  const Measure* measure = nullptr;
};

/// All lives of one arm, and what they are asked.
struct Group {
  std::string arm;
  Scenario scenario;
  std::vector<Question> questions;
  std::vector<double> answers;  ///< question after question for the first seed, then for the next

  [[nodiscard]] double mean(std::size_t question) const {
    double sum = 0;
    std::size_t lives = 0;
    for (std::size_t i = question; i < answers.size(); i += questions.size(), ++lives) sum += answers[i];
    return lives == 0 ? 0 : sum / static_cast<double>(lives);
  }
};

/// Where the answer to a question will be.
struct Asked {
  std::size_t group = 0;
  std::size_t question = 0;
};

std::vector<std::size_t> by_age(const std::vector<Question>& questions) {
  std::vector<std::size_t> order(questions.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return questions[a].episode < questions[b].episode; });
  return order;
}

/// Lives one life as far as it is asked about.
void live(Group& group, std::uint64_t seed, std::size_t row) {
  Life life(std::make_shared<const World>(group.scenario, Luck{seed, 0}));
  for (const std::size_t i : by_age(group.questions)) {
    life.run_to(group.questions[i].episode);
    group.answers[row * group.questions.size() + i] = group.questions[i].measure->of(life.state());
  }
}

/// Every job writes to places of its own, so the order in which they are done does not matter.
void live_all(std::vector<Group>& groups, Seeds seeds, unsigned threads) {
  for (Group& group : groups) group.answers.assign(group.questions.size() * seeds.count, 0);
  const std::size_t jobs = groups.size() * seeds.count;
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t job = next++; job < jobs; job = next++) {
      const std::size_t row = job % seeds.count;
      live(groups[job / seeds.count], seeds.first + row, row);
    }
  };
#ifdef __cpp_lib_jthread  // a browser has no threads: there, all is done by this one
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < threads && i < jobs; ++i) helpers.emplace_back(work);
#else
  static_cast<void>(threads);
#endif
  work();
}

/// The lives of some arms, gathered so that each is lived once.
class Survey {
 public:
  explicit Survey(const Scenario& scenario) : scenario_(scenario) {}

  Asked ask(const std::string& arm, const Tendency& tendency) {
    const std::size_t group = group_of(arm);
    groups_[group].questions.push_back({episode_at(tendency.at), measure_named(tendency.measure)});
    if (!groups_[group].questions.back().measure) {
      problems_.push_back({"", "", "a measure", in_quotes(tendency.measure)});
    }
    return {group, groups_[group].questions.size() - 1};
  }
  [[nodiscard]] const Problems& problems() const { return problems_; }
  void run(Seeds seeds, unsigned threads) { live_all(groups_, seeds, threads); }
  [[nodiscard]] double mean(Asked asked) const { return groups_[asked.group].mean(asked.question); }

 private:
  std::size_t group_of(const std::string& arm) {
    const auto same =
        std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) { return g.arm == arm; });
    if (same != groups_.end()) return static_cast<std::size_t>(same - groups_.begin());
    const Outcome<Scenario> scenario = arm_of(scenario_, arm);
    problems_.insert(problems_.end(), scenario.problems().begin(), scenario.problems().end());
    groups_.push_back({arm, scenario ? *scenario : Scenario{}, {}, {}});
    return groups_.size() - 1;
  }

  const Scenario& scenario_;
  std::vector<Group> groups_;
  Problems problems_;
};

bool holds(const Tendency& tendency, double mean, double other_mean) {
  if (tendency.at_least && !(mean >= *tendency.at_least)) return false;
  if (tendency.at_most && !(mean <= *tendency.at_most)) return false;
  return !tendency.than_arm || mean - other_mean >= tendency.by;
}

Outcome<std::vector<TendencyResult>> survey(const Scenario& scenario, const std::vector<Tendency>& tendencies,
                                            Seeds seeds, unsigned threads) {
  Survey survey(scenario);
  std::vector<Asked> own, others;
  for (const Tendency& tendency : tendencies) {
    own.push_back(survey.ask(tendency.arm, tendency));
    others.push_back(tendency.than_arm ? survey.ask(*tendency.than_arm, tendency) : own.back());
  }
  if (!survey.problems().empty()) return survey.problems();
  survey.run(seeds, threads);
  std::vector<TendencyResult> results;
  for (std::size_t i = 0; i < tendencies.size(); ++i) {
    const double mean = survey.mean(own[i]);
    const double other_mean = tendencies[i].than_arm ? survey.mean(others[i]) : 0;
    results.push_back({holds(tendencies[i], mean, other_mean), mean, other_mean, tendencies[i].says});
  }
  return results;
}

}  // namespace

Outcome<std::vector<TendencyResult>> check_tendencies(const Scenario& scenario, Seeds seeds,
                                                      unsigned threads) {
  return survey(scenario, scenario.tendencies, seeds, threads);
}

Outcome<TendencyResult> check_tendency(const Scenario& scenario, const Tendency& tendency, Seeds seeds,
                                       unsigned threads) {
  const auto results = survey(scenario, {tendency}, seeds, threads);
  if (!results) return results.problems();
  return results->front();
}

}  // namespace securebase
