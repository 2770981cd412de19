#include "ui/platform/personal_folder.hpp"

#include <SDL.h>

namespace securebase {

std::filesystem::path personal_folder(const char* name) {
  char* place = SDL_GetPrefPath("", "securebase");
  if (!place) return {};
  const std::filesystem::path folder = std::filesystem::path(place) / name;
  SDL_free(place);
  return folder;
}

}  // namespace securebase
