#pragma once
// What a person asked for cannot be done: one sentence that names the file or the argument. The command
// line prints it and ends with status 2.

#include <stdexcept>

namespace securebase {

struct BadInput : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace securebase
