#include "ui/cli/interruption.hpp"

#include <csignal>
#include <initializer_list>

namespace securebase {
namespace {

volatile std::sig_atomic_t is_interrupted = 0;

void note_interruption(int signal) {
  is_interrupted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interruptible::Interruptible() {
  is_interrupted = 0;
  for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, note_interruption);
}

Interruptible::~Interruptible() {
  for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, SIG_DFL);
}

bool Interruptible::is_asked_to_end() const { return is_interrupted != 0; }

}  // namespace securebase
