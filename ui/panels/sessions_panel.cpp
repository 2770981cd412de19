#include "ui/panels/sessions_panel.hpp"

#include <imgui.h>

#include <array>

#include "ui/app/control_words.hpp"
#include "ui/panels/list_row.hpp"
#include "ui/panels/text_field.hpp"
#include "ui/panels/widgets.hpp"
#include "ui/text/language.hpp"

namespace securebase {
namespace {

/// For who needs no file: the moment alone, as a short code.
void draw_sharing(const Desk& desk, Surface& surface, float right) {
  const Control& paste = *control_named("share.paste");
  inline_button(surface, desk, *control_named("share.show"), ButtonShape::words);
  flow(surface, right, button_width(surface, paste));
  inline_button(surface, desk, paste, ButtonShape::words);
}

constexpr std::array<std::string_view, 4> kExports{"export.picture", "export.table", "export.film",
                                                   "export.session"};

/// The files one can take along, each as a button.
void draw_exports(const Desk& desk, Surface& surface) {
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  bool is_first = true;
  for (const std::string_view name : kExports) {
    const Control& control = *control_named(name);
    if (!is_shown(control, desk)) continue;
    if (!is_first) flow(surface, right, button_width(surface, control));
    is_first = false;
    inline_button(surface, desk, control, ButtonShape::words);
  }
}

/// In a page, where nothing but the person can look into folders.
void draw_file_choice(const Desk& desk, Surface& surface) {
  const Control& choose = *control_named("session.file");
  if (!is_shown(choose, desk)) return;
  inline_button(surface, desk, choose, ButtonShape::words);
  gap(surface, 6);
}

}  // namespace

void SessionsPanel::draw_inside(const Desk& desk, Surface& surface, Rect rect) {
  const SessionsDesk& sessions = desk.sessions;
  paragraph(surface, tr("Keep this session"_t), TextRole::big, surface.palette.ink);
  paragraph(
      surface,
      tr("F2 writes its name, Return keeps it. A file holds the scenario, the seed, every life and every "
         "change, and nothing about you."_t),
      TextRole::small, surface.palette.muted);
  text_row(surface, desk, *control_named("session.name"));
  if (!desk.notice.empty()) paragraph(surface, desk.notice, TextRole::strong, surface.palette.arousal);
  gap(surface, 6);
  paragraph(surface, tr("Or take it along"_t), TextRole::big, surface.palette.ink);
  paragraph(surface,
            say("As a picture ({picture}), a table ({table}) or a film ({film}). Each says how it was made, "
                "and can be "
                "verified."_t,
                {{"picture", key_words("Ctrl+E")},
                 {"table", key_words(desk.host == Host::browser ? "Ctrl+Shift+E" : "Ctrl+T")},
                 {"film", key_words("Ctrl+G")}}),
            TextRole::small, surface.palette.muted);
  draw_exports(desk, surface);
  gap(surface, 10);
  draw_sharing(desk, surface, rect.max.x - surface.em(14));
  gap(surface, 10);
  paragraph(surface, tr("Or open one"_t), TextRole::big, surface.palette.ink);
  surface.spots["session.pick"] = rect;
  const bool has_any = !sessions.list.empty();
  paragraph(surface,
            tr(has_any ? "Arrow keys and Return, or the pointer. Escape goes back."_t
                       : "None has been kept yet. Escape goes back."_t),
            TextRole::small, surface.palette.muted);
  gap(surface, 6);
  draw_file_choice(desk, surface);
  for (std::size_t i = 0; i < sessions.list.size(); ++i) {
    const KeptSession& kept = sessions.list[i];
    if (list_row(surface, i, {kept.title, kept.about, i == sessions.picked}))
      surface.acts.push_back({"session.pick", static_cast<double>(i)});
  }
  gap(surface, 6);
  paragraph(surface, where_they_lie(desk), TextRole::small, surface.palette.muted);
}

}  // namespace securebase
