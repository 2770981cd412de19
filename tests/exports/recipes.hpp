#pragma once
// Recipes and small files that carry them, for tests.

#include <string>

#include "sim/session/export_recipe.hpp"
#include "tests/session/sessions.hpp"

namespace securebase {

/// Of a film of two lives from a person's own scenario, with everything in it that a recipe can hold of a life.
inline ExportRecipe film_recipe() {
  const SavedSession session = kept_session();
  ExportRecipe recipe;
  recipe.kind = ExportKind::film;
  recipe.version = "0.1.0";
  recipe.scenario.whole = session.scenario;
  recipe.scenario.hash = scenario_hash(session.scenario);
  take_session(recipe, session);
  recipe.look = PictureLook{};
  recipe.look->front = "map";
  recipe.look->width = 640;
  recipe.look->height = 360;
  recipe.look->text_scale = 1.25;
  recipe.look->language = "es";
  recipe.look->details = {{"crowd.size", 2}, {"sweep.from", 0.35}};
  recipe.look->set_up = LookSetUp{"Care alone", {"temperament.*"}, {}, {"What would you do?"}};
  recipe.film = FilmCut{10, 400, 12};
  recipe.lived = lived_of(recipe, session.scenario);
  recipe.content = "00000000000000ff";
  return recipe;
}

/// Of a table of many lives, from a scenario that came with the program.
inline ExportRecipe cohort_recipe() {
  ExportRecipe recipe;
  recipe.kind = ExportKind::cohort;
  recipe.version = "0.1.0";
  recipe.scenario.stem = "everything";
  recipe.scenario.set = {"caregivers[0].support=0.25", "instruments.observation.minutes=15"};
  recipe.scenario.hash = "0123456789abcdef";
  recipe.table = TableRecipe{};
  recipe.table->lives = 40;
  recipe.table->piece = 2;
  recipe.table->pieces = 4;
  return recipe;
}

/// A PNG of one red pixel.
inline std::string red_pixel() {
  constexpr std::string_view kHex =
      "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301"
      "0100c9fe92ef0000000049454e44ae426082";
  std::string bytes;
  for (std::size_t i = 0; i < kHex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(kHex.substr(i, 2)), nullptr, 16));
  return bytes;
}

/// A GIF of two pictures of one pixel, each with its colours, and with a comment of another program between them.
inline std::string two_pixels() {
  const std::string head("GIF89a\x01\0\x01\0\x70\0\0", 13);
  const auto picture = [](char red) {
    return std::string(",\0\0\0\0\x01\0\x01\0\x80", 10) + red + std::string("\0\0\xFF\xFF\xFF", 5) +
           std::string("\x02\x02\x44\x01\0", 5);
  };
  return head + picture('\x7F') + std::string("!\xFE\x05hello\0", 9) + picture('\x20') + ";";
}

}  // namespace securebase
