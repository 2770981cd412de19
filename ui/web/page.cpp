#include "ui/web/page.hpp"

#include <SDL.h>
#include <imgui.h>

#include <system_error>
#include <utility>

#include "ui/app/description.hpp"
#include "ui/app/watching.hpp"
#include "ui/web/browser.hpp"

namespace securebase {

/// The browser's clipboard. What is in it comes when the person pastes; until then there is none.
class PageClipboard : public Clipboard {
 public:
  [[nodiscard]] std::string text() const override {
    std::string pasted = std::exchange(pasted_, {});
    if (pasted.empty()) browser::ask_for_paste();
    return pasted;
  }
  bool put(const std::string& text) override { return browser::copy(text); }
  void take(std::string text) { pasted_ = std::move(text); }

 private:
  mutable std::string pasted_;
};

namespace {

constexpr std::chrono::milliseconds kBetweenWords{250};  // a screen reader cannot follow each frame
constexpr std::chrono::milliseconds kBetweenStoring{100};
constexpr std::string_view kHashes =
    "hashes";  // in the place of a code: the page shows the hash of every life
constexpr const char* kFirstScenario = "steady_care";

/// What a field cuts or copies goes to the browser's clipboard; what is pasted comes as an event of the page.
void lend_clipboard_to_fields() {
  ImGuiIO& io = ImGui::GetIO();
  io.SetClipboardTextFn = [](void*, const char* text) { static_cast<void>(browser::copy(text)); };
  io.GetClipboardTextFn = [](void*) { return ""; };
}

/// The key that opens a code, as if it had been pressed.
void press_paste() {
  for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP}) {
    SDL_Event event{};
    event.type = type;
    event.key.state = type == SDL_KEYDOWN ? SDL_PRESSED : SDL_RELEASED;
    event.key.keysym.scancode = SDL_SCANCODE_V;
    event.key.keysym.sym = SDLK_v;
    event.key.keysym.mod = static_cast<Uint16>(KMOD_LCTRL | KMOD_LSHIFT);
    SDL_PushEvent(&event);
  }
}

std::string as_lines(const std::vector<LifeParagraph>& paragraphs) {
  std::string lines;
  for (const DescriptionLine& line : lines_of(paragraphs)) {
    if (!line.heading.empty()) lines += "# " + line.heading + "\n";
    lines += line.text + "\n";
  }
  if (!lines.empty()) lines.pop_back();
  return lines;
}

}  // namespace

AppStart page_start(AppStart start, const std::string& language) {
  for (const Language& each : start.languages)
    if (language.rfind(each.code, 0) == 0) speak(each);
  if (const auto index = find_entry(start.library, kFirstScenario)) {
    start.stem = kFirstScenario;
    start.scenario = start.library[*index].scenario.value_or(Scenario{});
  }
  start.cover = Cover::start;
  start.host = Host::browser;
  if (browser::can_store()) start.sessions = "/sessions";
  start.exports = "/exports";
  start.window.title = "Secure Base: how attachment forms and changes";
  start.window.may_accelerate = browser::has_graphics_card();
  return start;
}

Page::Page(AppStart start) : app_(std::move(start)) {
  Desk& desk = app_.desk();
  desk.share.clipboard = clipboard_ = std::make_shared<PageClipboard>();
  desk.share.address = browser::address();
  lend_clipboard_to_fields();
  if (!browser::can_store())
    desk.notice =
        tr("This browser stores nothing here. What you want to keep, take along as a session file."_t);
  open_code(browser::fragment());
}

bool Page::turn() {
  // What is written while Control is held down is a command to a field, and no letters: the field has to have heard of
  // its release, and no key may be on its way.
  ImGuiIO& io = ImGui::GetIO();
  const bool is_commanding = io.KeyCtrl || io.KeySuper || SDL_HasEvents(SDL_KEYDOWN, SDL_KEYUP) == SDL_TRUE;
  if (!words_.empty() && !is_commanding) io.AddInputCharactersUTF8(std::exchange(words_, {}).c_str());
  const bool goes_on = app_.turn();
  clipboard_->take(
      {});  // where the key that was pressed for it meant nothing, it is not kept for another day
  if (!std::exchange(is_open_, true)) browser::opened();
  hand_over_files();
  follow_code();
  const auto now = std::chrono::steady_clock::now();
  if (now - told_ >= kBetweenWords) {
    told_ = now;
    say_what_is_new();
  }
  if (now - stored_ >= kBetweenStoring) {
    stored_ = now;
    browser::store();
  }
  if (!goes_on) leave();
  return goes_on;
}

void Page::open_code(const std::string& code) {
  if (code.empty() || code == code_ || code == kHashes) return;
  code_ = code;
  Desk& desk = app_.desk();
  const auto refusal = open_shared(desk, code);
  if (refusal) desk.notice = *refusal;
  // What was sent is what is seen first; the content note is one key away, as ever.
  else
    desk.view.cover = Cover::none;
}

void Page::paste(const std::string& text, bool has_shift) {
  Desk& desk = app_.desk();
  if (desk.view.writing.is_on()) {
    words_ += text;
  } else if (has_shift) {
    clipboard_->take(text);
    press_paste();
  }
}

std::optional<glm::vec2> Page::middle_of(std::string_view control) const {
  const auto spot = app_.spots().find(control);
  return spot == app_.spots().end() ? std::nullopt : std::optional(spot->second.centre());
}

void Page::keep() {
  pass_keeping(app_.desk(), kSecondsBetweenKeeping);
  browser::store();
}

void Page::not_stored(const std::string& why) {
  app_.desk().notice =
      say("This browser could not store your sessions: {why}. A session file keeps them."_t, {{"why", why}});
}

void Page::not_copied() { app_.desk().notice = tr("The clipboard cannot be used here."_t); }

void Page::kept_as(const std::string& wanted, const std::string& name) {
  const auto stem = [](const std::string& file) { return std::filesystem::path(file).stem().string(); };
  Desk& desk = app_.desk();
  desk.notice = say("Another page keeps a session “{wanted}” already, so this one is kept as “{name}”."_t,
                    {{"wanted", stem(wanted)}, {"name", stem(name)}});
  if (desk.sessions.name == stem(wanted)) desk.sessions.name = stem(name);
}

void Page::cannot_read(const std::string& file) {
  app_.desk().notice = say("“{file}” cannot be read."_t, {{"file", file}});
}

void Page::picture_lost() {
  browser::close_when_stored(
      std::string(tr("The picture is gone"_t)),
      std::string(tr(
          "The graphics card of this machine gave it up. What you did is kept: begin again, and go on."_t)),
      std::string(
          tr("The graphics card of this machine gave it up, and this browser stores nothing here."_t)),
      std::string(tr("Begin again"_t)));
}

void Page::hand_over_files() {
  Desk& desk = app_.desk();
  if (std::exchange(desk.sessions.wants_file, false)) browser::choose_file();
  const std::filesystem::path file = std::exchange(desk.exports.last, {});
  if (file.empty()) return;
  browser::download(file);
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

void Page::follow_code() {
  const Desk& desk = app_.desk();
  if (!desk.view.is_share_open || desk.share.code == code_) return;
  code_ = desk.share.code;
  browser::set_fragment(code_);
}

void Page::say_what_is_new() {
  const Desk& desk = app_.desk();
  if (spoken().code != language_) browser::set_language(language_ = spoken().code);
  if (desk.view.text_scale != text_scale_) browser::set_text_scale(text_scale_ = desk.view.text_scale);
  const std::string words = listening_.news(desk, false);
  if (!words.empty()) browser::announce(words);
  if (is_playing(desk)) return;
  std::string description = as_lines(describe_screen(desk));
  if (description == description_) return;
  description_ = std::move(description);
  browser::describe(description_);
}

void Page::leave() {
  end_keeping(app_.desk());
  browser::close_when_stored(
      std::string(tr("Until next time"_t)),
      std::string(tr(
          "What you did is kept in this browser, and nowhere else. You can close this page, or begin again."_t)),
      std::string(tr("This browser stores nothing here, so what you did ends with this page."_t)),
      std::string(tr("Begin again"_t)));
}

}  // namespace securebase
