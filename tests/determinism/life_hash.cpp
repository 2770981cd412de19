// The last line of `securebase run FILE --seed N`, made with nothing but sim/: so that a second compiler need not
// build the program around it.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"
#include "sim/scenario/scenario_file.hpp"

int main(int count, char** words) {
  using namespace securebase;
  if (count != 3) return EXIT_FAILURE;
  std::ifstream file(words[1], std::ios::binary);
  const auto scenario = read_scenario(std::string{std::istreambuf_iterator<char>(file), {}}, words[1]);
  if (!scenario) {
    std::cerr << sentence(scenario.problems().front()) << '\n';
    return EXIT_FAILURE;
  }
  Life life(std::make_shared<const World>(*scenario, Luck{std::stoull(words[2]), 0}));
  life.run_to(kEndOfLife);
  std::cout << "hash " << hex(life.hash()) << '\n';
}
