#pragma once
// Speaks another language while it lives.

#include "ui/text/language.hpp"

namespace securebase {

class Spoken {
 public:
  explicit Spoken(Language language) : before_(spoken()) { speak(std::move(language)); }
  ~Spoken() { speak(before_); }
  Spoken(const Spoken&) = delete;
  Spoken& operator=(const Spoken&) = delete;

 private:
  Language before_;
};

}  // namespace securebase
