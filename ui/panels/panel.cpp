#include "ui/panels/panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/panels/card.hpp"
#include "ui/panels/card_panel.hpp"
#include "ui/panels/compare_chart_panel.hpp"
#include "ui/panels/compare_lives_panel.hpp"
#include "ui/panels/compare_words_panel.hpp"
#include "ui/panels/controls_panel.hpp"
#include "ui/panels/cover_panel.hpp"
#include "ui/panels/crowd_controls_panel.hpp"
#include "ui/panels/crowd_ends_panel.hpp"
#include "ui/panels/crowd_fan_panel.hpp"
#include "ui/panels/crowd_panel.hpp"
#include "ui/panels/description_panel.hpp"
#include "ui/panels/findings_panel.hpp"
#include "ui/panels/help_panel.hpp"
#include "ui/panels/layers_panel.hpp"
#include "ui/panels/left_behind_panel.hpp"
#include "ui/panels/lesson_panel.hpp"
#include "ui/panels/lessons_panel.hpp"
#include "ui/panels/map_panel.hpp"
#include "ui/panels/map_signs_panel.hpp"
#include "ui/panels/map_words_panel.hpp"
#include "ui/panels/picker_panel.hpp"
#include "ui/panels/predict_panel.hpp"
#include "ui/panels/sessions_panel.hpp"
#include "ui/panels/share_panel.hpp"
#include "ui/panels/ssp_room_panel.hpp"
#include "ui/panels/ssp_scales_panel.hpp"
#include "ui/panels/ssp_strip_panel.hpp"
#include "ui/panels/ssp_words_panel.hpp"
#include "ui/panels/stability_panel.hpp"
#include "ui/panels/stage_panel.hpp"
#include "ui/panels/story_panel.hpp"
#include "ui/panels/sweep_panel.hpp"
#include "ui/panels/timeline_panel.hpp"
#include "ui/panels/top_bar.hpp"
#include "ui/panels/why_panel.hpp"

namespace securebase {

void Panel::draw(const Desk& desk, Surface& surface, Rect rect) {
  const bool is_bare = look() == PanelLook::bare;
  ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                           ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus;
  // Only what is too long for its card scrolls; a bare panel fits by itself.
  if (!is_bare) flags &= ~ImGuiWindowFlags_NoScrollbar;
  if (look() == PanelLook::dialogue) flags &= ~ImGuiWindowFlags_NoBringToFrontOnFocus;
  ImGui::SetNextWindowPos({rect.min.x, rect.min.y});
  ImGui::SetNextWindowSize({rect.width(), rect.height()});
  const float padding = std::min(surface.em(12), rect.height() * 0.06F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, is_bare ? ImVec2{0, 0} : ImVec2{padding * 1.15F, padding});
  const std::string id(name());
  ImGui::Begin(id.c_str(), nullptr, flags);
  if (look() == PanelLook::dialogue && ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
  if (!is_bare) paint_card(surface, rect);
  draw_inside(desk, surface, rect);
  if (!is_bare) paint_thumb(surface);
  ImGui::End();
  ImGui::PopStyleVar();
}

std::vector<std::string_view> help_of_view(const Desk& desk) {
  static const std::vector<std::unique_ptr<Panel>> kPanels = make_panels();
  std::vector<std::string_view> help;
  for (const auto& panel : kPanels) {
    const bool is_apart = panel->look() == PanelLook::dialogue || panel->place() == "cover";
    if (is_apart || panel->view().value_or(desk.view.front) != desk.view.front || !panel->is_shown(desk))
      continue;
    help.push_back(panel->help());
  }
  return help;
}

std::vector<std::unique_ptr<Panel>> make_panels() {
  std::vector<std::unique_ptr<Panel>> panels;
  panels.push_back(std::make_unique<TopBar>());
  panels.push_back(std::make_unique<LessonPanel>());
  panels.push_back(std::make_unique<StagePanel>());
  panels.push_back(std::make_unique<StoryPanel>());
  panels.push_back(std::make_unique<ControlsPanel>());
  panels.push_back(std::make_unique<TimelinePanel>(View::life));
  panels.push_back(std::make_unique<MapPanel>());
  panels.push_back(std::make_unique<MapWordsPanel>());
  panels.push_back(std::make_unique<MapSignsPanel>());
  panels.push_back(std::make_unique<TimelinePanel>(View::map));
  panels.push_back(std::make_unique<CrowdPanel>());
  panels.push_back(std::make_unique<CrowdEndsPanel>());
  panels.push_back(std::make_unique<CrowdControlsPanel>());
  panels.push_back(std::make_unique<CrowdFanPanel>());
  panels.push_back(std::make_unique<SweepPanel>());
  panels.push_back(std::make_unique<StabilityPanel>());
  panels.push_back(std::make_unique<CompareLivesPanel>());
  panels.push_back(std::make_unique<CompareWordsPanel>());
  panels.push_back(std::make_unique<CompareChartPanel>());
  panels.push_back(std::make_unique<SspRoomPanel>());
  panels.push_back(std::make_unique<SspWordsPanel>());
  panels.push_back(std::make_unique<SspScalesPanel>());
  panels.push_back(std::make_unique<SspStripPanel>());
  panels.push_back(std::make_unique<FindingsPanel>());
  panels.push_back(std::make_unique<WhyPanel>());
  panels.push_back(std::make_unique<LayersPanel>());
  panels.push_back(std::make_unique<PredictPanel>());
  panels.push_back(std::make_unique<DescriptionPanel>());
  panels.push_back(std::make_unique<PickerPanel>());
  panels.push_back(std::make_unique<SessionsPanel>());
  panels.push_back(std::make_unique<LessonsPanel>());
  panels.push_back(std::make_unique<CardPanel>());
  panels.push_back(std::make_unique<SharePanel>());
  panels.push_back(std::make_unique<HelpPanel>());
  panels.push_back(std::make_unique<LeftBehindPanel>());
  panels.push_back(std::make_unique<StartPanel>());
  panels.push_back(std::make_unique<QuietPanel>());
  return panels;
}

}  // namespace securebase
