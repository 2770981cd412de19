#include "ui/cli/render_command.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>
#include <memory>

#include "ui/app/app.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/screen_start.hpp"
#include "ui/cli/shown_view.hpp"

namespace securebase {
namespace {

struct RenderOptions {
  Choices choices;
  ShownView shown = {{}, "life"};
  std::string out;
  std::string size = "1280x720";
  std::string text_scale = "1";
};

/// "1280x720", each side from 320 to 7680.
glm::ivec2 size_given(const std::string& text) {
  constexpr int kLeast = 320;
  constexpr int kMost = 7680;
  glm::ivec2 size{0, 0};
  const char* const end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, size.x);
  const bool has_cross = width.ec == std::errc{} && width.ptr != end && *width.ptr == 'x';
  const auto height = has_cross ? std::from_chars(width.ptr + 1, end, size.y) : width;
  const bool is_read = has_cross && height.ec == std::errc{} && height.ptr == end;
  const auto fits = [](int side) { return side >= kLeast && side <= kMost; };
  if (!is_read || !fits(size.x) || !fits(size.y)) {
    throw BadInput("--size: expected WIDTHxHEIGHT with sides from 320 to 7680, such as 1280x720, found “" +
                   text + "”");
  }
  return size;
}

float text_scale_given(const std::string& text) {
  char* end = nullptr;
  const float scale = std::strtof(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0' || !(scale >= kLeastTextScale && scale <= kGreatestTextScale)) {
    throw BadInput("--text-scale: expected a number from 1 to 3, found “" + text + "”");
  }
  return scale;
}

void render(const RenderOptions& options) {
  const ChosenLife chosen = chosen_life(options.choices);
  const Age at = age_in(chosen, "--at", options.shown.at);
  AppStart start = screen_start(chosen);
  start.window.size = size_given(options.size);
  start.window.is_headless = true;
  const float scale = text_scale_given(options.text_scale);
  expect_writable("--out", options.out);
  App app(std::move(start));
  open_at_code(app.desk(), options.choices);
  app.desk().view.text_scale = static_cast<double>(scale);
  show_view(app.desk(), options.shown, at);
  // The second frame knows how large the first one's contents were.
  app.frame(0);
  app.frame(0);
  if (const auto problem = app.window().save_png(options.out)) throw BadInput("--out: " + *problem);
  std::cout << options.out << '\n';
}

}  // namespace

void add_render_command(CLI::App& command_line) {
  const auto options = std::make_shared<RenderOptions>();
  CLI::App* command =
      command_line.add_subcommand("render", "Draw the program's picture at an age, without a display");
  add_choices(*command, options->choices);
  take_share_codes(*command);
  command->add_option("--at", options->shown.at, "the age to show [that of a share code]")->type_name("AGE");
  command->add_option("--out", options->out, "where the picture goes")->required()->type_name("FILE.png");
  command->add_option("--size", options->size, "width and height")->capture_default_str()->type_name("WxH");
  command->add_option("--text-scale", options->text_scale, "1 to 3")->capture_default_str()->type_name("N");
  add_view(*command, options->shown);
  command->callback([options] { render(*options); });
}

}  // namespace securebase
