#include "ui/cli/render_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <iostream>
#include <memory>
#include <thread>

#include "ui/app/app.hpp"
#include "ui/app/watching.hpp"
#include "ui/cli/bad_input.hpp"
#include "ui/cli/files.hpp"
#include "ui/cli/screen_start.hpp"

namespace securebase {
namespace {

struct RenderOptions {
  Choices choices;
  std::string at;
  std::string out;
  std::string size = "1280x720";
  std::string text_scale = "1";
  std::string view = "life";
  std::string second = "0";
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

/// "strange-situation": the name of a view, as its control has it.
View view_given(const std::string& text) {
  std::string names;
  for (const ViewEntry& entry : kViews) {
    std::string name(entry.control.substr(entry.control.find('.') + 1));
    std::replace(name.begin(), name.end(), '_', '-');
    if (name == text) return entry.view;
    names += (names.empty() ? "" : " or ") + name;
  }
  throw BadInput("--view: expected " + names + ", found “" + text + "”");
}

/// A crowd of the usual size, all of it: a picture does not wait for more.
void make_crowd(Desk& desk) {
  if (const auto refusal = start_crowd(desk)) throw BadInput("--view: " + *refusal);
  while (desk.crowd.run) {
    take_crowd(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

/// The sweep that is asked for at first, all of it.
void make_sweep(Desk& desk) {
  if (const auto refusal = start_sweep(desk)) throw BadInput("--view: " + *refusal);
  while (desk.sweep.run) {
    take_sweep(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  const std::uint32_t middle = desk.sweep.recipe->points() / 2;
  choose_point(desk, middle);
}

/// The study of stability, all of it.
void make_stability(Desk& desk) {
  if (const auto refusal = start_stability(desk)) throw BadInput("--view: " + *refusal);
  while (desk.stability.run) {
    take_stability(desk);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

/// What the view shows at this age; the Strange Situation is held on two days only.
void go_to(Desk& desk, const RenderOptions& options, Age at) {
  const View view = view_given(options.view);
  const double second = static_cast<double>(number_given("--second", options.second, 0));
  come_to(desk, view);
  desk.session.seek(episode_at(at));
  if (view == View::crowd) make_crowd(desk);
  if (view == View::sweep) make_sweep(desk);
  if (view == View::stability) make_stability(desk);
  if (view != View::strange_situation) return;
  const int months = static_cast<int>(at.months() + 0.5);
  if (months != 12 && months != 48)
    throw BadInput("--at: the Strange Situation is held at 12m or 48m, found “" + options.at + "”");
  desk.view.ssp.months = months;
  go_to_ssp_second(desk, second);
}

void render(const RenderOptions& options) {
  const ChosenLife chosen = chosen_life(options.choices);
  const Age at = age_in(chosen, "--at", options.at);
  AppStart start = screen_start(chosen);
  start.window.size = size_given(options.size);
  start.window.is_headless = true;
  const float scale = text_scale_given(options.text_scale);
  expect_writable("--out", options.out);
  App app(std::move(start));
  open_at_code(app.desk(), options.choices);
  app.desk().view.text_scale = static_cast<double>(scale);
  go_to(app.desk(), options, at);
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
  command->add_option("--at", options->at, "the age to show [that of a share code]")->type_name("AGE");
  command->add_option("--out", options->out, "where the picture goes")->required()->type_name("FILE.png");
  command->add_option("--size", options->size, "width and height")->capture_default_str()->type_name("WxH");
  command->add_option("--text-scale", options->text_scale, "1 to 3")->capture_default_str()->type_name("N");
  command
      ->add_option(
          "--view", options->view,
          "life, compare, map, crowd, sweep, stability, strange-situation (at 12m or 48m) or findings")
      ->capture_default_str()
      ->type_name("VIEW");
  command->add_option("--second", options->second, "of the Strange Situation")
      ->capture_default_str()
      ->type_name("N");
  command->callback([options] { render(*options); });
}

}  // namespace securebase
