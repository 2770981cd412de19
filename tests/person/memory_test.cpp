// Guards which moments are remembered. It would fail if a small moment pushed out a large one, or if the
// moments of one stage of life took the room of another's.
#include "sim/person/memory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/leaves.hpp"

using namespace securebase;

namespace {

MemoryTrace moment(std::uint32_t episode, double change) {
  MemoryTrace trace;
  trace.episode = episode;
  trace.change = change;
  return trace;
}

std::vector<double> sizes_kept(const Memory& memory, StageOfLife stage) {
  std::vector<double> sizes;
  for (std::size_t i = 0; i < kTracesPerStage; ++i) {
    sizes.push_back(std::fabs(memory.traces[static_cast<std::size_t>(stage) * kTracesPerStage + i].change));
  }
  std::sort(sizes.rbegin(), sizes.rend());
  return sizes;
}

}  // namespace

TEST_CASE("the six moments kept of a stage are its largest, up or down") {
  Lottery lottery(3);
  Memory memory;
  std::vector<double> all;
  for (std::uint32_t episode = 1; episode <= 500; ++episode) {
    const double change = lottery.number(-0.1, 0.1);
    memory.keep(moment(episode, change), StageOfLife::childhood);
    all.push_back(std::fabs(change));
  }
  std::sort(all.rbegin(), all.rend());
  all.resize(kTracesPerStage);
  CHECK(sizes_kept(memory, StageOfLife::childhood) == all);
}

TEST_CASE("each stage of life keeps its own moments") {
  Memory memory;
  for (std::uint32_t i = 1; i <= 20; ++i) memory.keep(moment(i, 0.5), StageOfLife::infancy);
  memory.keep(moment(30, 0.001), StageOfLife::adulthood);
  CHECK(sizes_kept(memory, StageOfLife::adulthood)[0] == 0.001);
  CHECK(sizes_kept(memory, StageOfLife::infancy)[5] == 0.5);
  CHECK(sizes_kept(memory, StageOfLife::childhood)[0] == 0);
}

TEST_CASE("a moment that changed nothing is not remembered") {
  Memory memory;
  memory.keep(moment(9, 0), StageOfLife::infancy);
  CHECK(memory == Memory{});
}

TEST_CASE("of two equal moments the earlier is kept") {
  Memory memory;
  for (std::uint32_t i = 1; i <= 7; ++i) memory.keep(moment(i, 0.1), StageOfLife::infancy);
  for (std::size_t i = 0; i < kTracesPerStage; ++i) CHECK(memory.traces[i].episode != 7);
}
