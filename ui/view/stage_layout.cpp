#include "ui/view/stage_layout.hpp"

#include <algorithm>

namespace securebase {
namespace {

/// How much is said; the table below goes from everything to nothing.
struct Detail {
  bool has_title, has_now, has_between, has_figure, has_person, has_early, has_level, has_gauges;
  TextRole label;
  float least_scene;  ///< of the height
};

constexpr std::array<Detail, 11> kDetails{{
    {true, true, true, true, true, true, true, true, TextRole::strong, 0.36F},
    {true, true, false, true, true, true, true, true, TextRole::strong, 0.32F},
    {true, true, false, true, true, false, true, true, TextRole::strong, 0.30F},
    {true, true, false, true, true, false, true, true, TextRole::small, 0.28F},
    {true, true, false, false, true, false, true, true, TextRole::small, 0.28F},
    {true, false, false, true, true, false, true, true, TextRole::small, 0.26F},
    {true, false, false, false, true, false, true, true, TextRole::small, 0.26F},
    {true, false, false, false, false, false, false, true, TextRole::small, 0.26F},
    {true, false, false, false, true, false, false, false, TextRole::small, 0.3F},
    {true, false, false, false, false, false, false, false, TextRole::small, 0.2F},
    {false, false, false, false, false, false, false, false, TextRole::small, 0.0F},
}};

/// Puts the texts of one arrangement in their places and notices if something does not fit.
class Arranger {
 public:
  Arranger(const StageWords& words, Rect area, const Palette& palette, const TextMeasure& measure,
           const Detail& detail)
      : words_(words), area_(area), palette_(palette), measure_(measure), detail_(detail) {
    pad_ = std::clamp(std::min(area.height() * 0.035F, area.width() * 0.025F), 6.0F, 20.0F);
    out_.space.area = area;
  }

  bool arrange() {
    top_ = area_.min.y + pad_;
    bottom_ = area_.max.y - pad_;
    const float middle = area_.centre().x;
    const float apart = area_.width() * (detail_.has_between ? 0.27F : 0.23F);
    out_.space.person_x = middle - apart;
    out_.space.figure_x = middle + apart;
    if (detail_.has_title) put_heading();
    if (detail_.has_gauges && !words_.gauges[0].label.empty()) put_gauges();
    put_captions();
    out_.space.feet_y = bottom_ - pad_ * 0.7F;
    out_.space.scene = {{area_.min.x, top_ + pad_ * 0.5F}, {area_.max.x, out_.space.feet_y}};
    const float scene = out_.space.scene.height();
    out_.space.floor_y = out_.space.feet_y - 0.16F * scene;
    return fits_ && scene >= detail_.least_scene * area_.height() && !has_collision();
  }

  StageLayout take() { return std::move(out_); }

 private:
  [[nodiscard]] float width_of(const std::string& words, TextRole role) const {
    return measure_.size(words, role).x;
  }

  /// Puts a text and says how high it is.
  float put(glm::vec2 anchor, const std::string& words, TextStyle style) {
    if (words.empty()) return 0;
    const glm::vec2 size = measure_.size(words, style.role, style.wrap);
    const float share = style.align == Align::left ? 0 : (style.align == Align::centre ? 0.5F : 1);
    rects_.push_back(Rect::at({anchor.x - size.x * share, anchor.y}, size));
    out_.texts.push_back({anchor, words, style});
    return size.y;
  }

  void put_heading() {
    const float wide = area_.width() - 2 * pad_;
    const glm::vec2 corner{area_.min.x + pad_, top_};
    top_ += put_title(corner, wide);
    if (detail_.has_now) {
      const TextRole role =
          measure_.size(words_.now, TextRole::body, wide).y > 2.4F * measure_.line_height(TextRole::body)
              ? TextRole::small
              : TextRole::body;
      top_ += pad_ * 0.2F;
      top_ += put({corner.x, top_}, words_.now, {role, palette_.muted, Align::left, wide});
    }
    if (detail_.has_now && !words_.quarrel.empty()) {
      top_ += pad_ * 0.3F;
      top_ += put({corner.x, top_}, words_.quarrel, {TextRole::small, palette_.ink, Align::left, wide});
    }
  }

  float put_title(glm::vec2 corner, float wide) {
    for (const TextRole role : {TextRole::title, TextRole::strong, TextRole::small}) {
      for (const std::string& title : words_.titles) {
        if (&title == &words_.titles.back() && role == TextRole::title) continue;
        if (width_of(title, role) <= wide) return put(corner, title, {role, palette_.ink});
      }
    }
    fits_ = false;
    return 0;
  }

  /// The two gauges stand side by side; their heights are found first, then all is put bottom-up.
  void put_gauges() {
    const float inner = pad_ * 0.8F;
    const float gap = pad_ * 2;
    const float wide = (area_.width() - 2 * pad_ - 2 * inner - gap) * 0.5F;
    const bool is_one_line = gauges_fit_one_line(wide);
    const float bar = std::clamp(measure_.line_height(TextRole::small) * 0.75F, 8.0F, 22.0F);
    float label = 0;
    for (const GaugeWords& gauge : words_.gauges) {
      label = std::max(label, measure_.size(gauge.label, detail_.label, wide).y);
    }
    const float small = measure_.line_height(TextRole::small);
    const bool has_early = detail_.has_early && words_.gauges[0].early >= 0;
    const float below = (!is_one_line && detail_.has_level ? small + pad_ * 0.35F : 0) +
                        (has_early ? small + pad_ * 0.35F : 0);
    const float height = 2 * inner + label + pad_ * 0.4F + bar + below;
    out_.has_gauges = true;
    out_.card = {{area_.min.x + pad_, bottom_ - height}, {area_.max.x - pad_, bottom_}};
    for (std::size_t i = 0; i < 2; ++i) {
      const float left = out_.card.min.x + inner + static_cast<float>(i) * (wide + gap);
      const float top = out_.card.min.y + inner + label + pad_ * 0.4F;
      out_.gauges[i] = Rect::at({left, top}, {wide, bar});
      put_gauge(words_.gauges[i], out_.gauges[i], is_one_line, label);
      if (has_early) put_early(words_.gauges[i], out_.gauges[i], bottom_ - inner - small);
    }
    bottom_ = out_.card.min.y - pad_ * 0.6F;
  }

  [[nodiscard]] bool gauges_fit_one_line(float wide) const {
    return std::all_of(words_.gauges.begin(), words_.gauges.end(), [&](const GaugeWords& gauge) {
      const std::string level = detail_.has_level ? gauge.level : "";
      return width_of(gauge.label, detail_.label) + width_of(level, TextRole::body) + 2 * pad_ <= wide;
    });
  }

  void put_gauge(const GaugeWords& gauge, const Rect& bar, bool is_one_line, float label) {
    const float wide = bar.width();
    const float top = bar.min.y - pad_ * 0.4F - label;
    put({bar.min.x, top}, gauge.label, {detail_.label, palette_.ink, Align::left, wide});
    if (!detail_.has_level) return;
    const TextRole role = is_one_line ? TextRole::body : TextRole::small;
    std::string level = gauge.level + gauge.change;
    const float taken = is_one_line ? width_of(gauge.label, detail_.label) + 2 * pad_ : 0;
    if (width_of(level, role) + taken > wide) level = gauge.level;
    if (is_one_line)
      put({bar.max.x, top}, level, {role, palette_.muted, Align::right});
    else
      put({bar.min.x, bar.max.y + pad_ * 0.35F}, level, {role, palette_.muted});
  }

  void put_early(const GaugeWords& gauge, const Rect& bar, float top) {
    const float half = width_of(words_.early, TextRole::small) * 0.5F;
    if (2 * half > bar.width()) return;
    const float x = std::clamp(bar.min.x + gauge.early * bar.width(), bar.min.x + half, bar.max.x - half);
    put({x, top}, words_.early, {TextRole::small, palette_.muted, Align::centre});
  }

  void put_captions() {
    if (!detail_.has_person) return;
    const float wide = area_.width() * (detail_.has_between ? 0.255F : 0.45F);
    const bool is_roomy = caption_width(TextRole::body) <= wide;
    const TextRole role = is_roomy ? TextRole::body : TextRole::small;
    if (caption_width(role) > wide) fits_ = false;
    const float line = measure_.line_height(role) + pad_ * 0.1F;
    const float top = bottom_ - 2 * line;
    const float middle = area_.centre().x;
    const Color inside = mix(palette_.arousal, palette_.ink, 0.3F);
    put_caption(words_.person, {out_.space.person_x, top}, role, {palette_.ink, inside});
    if (detail_.has_between) {
      put_caption(words_.between, {middle, top}, role,
                  {mix(palette_.person, palette_.ink, 0.35F), palette_.muted});
    }
    if (detail_.has_figure) {
      put_caption(figure_lines(), {out_.space.figure_x, top}, role, {palette_.ink, palette_.muted});
    }
    bottom_ = top;
  }

  /// Where there is no room between the two, the answer stands under the figure.
  [[nodiscard]] std::array<std::string, 2> figure_lines() const {
    const bool tells_answer = !detail_.has_between && !words_.between[1].empty();
    return {words_.figure[0], tells_answer ? words_.between[1] : words_.figure[1]};
  }

  [[nodiscard]] float caption_width(TextRole role) const {
    float widest = 0;
    for (std::size_t i = 0; i < 2; ++i) {
      widest = std::max(widest, width_of(words_.person[i], role));
      if (detail_.has_between) widest = std::max(widest, width_of(words_.between[i], role));
      if (detail_.has_figure) widest = std::max(widest, width_of(figure_lines()[i], role));
    }
    return widest;
  }

  void put_caption(const std::array<std::string, 2>& lines, glm::vec2 top, TextRole role,
                   std::array<Color, 2> colors) {
    const float line = measure_.line_height(role) + pad_ * 0.1F;
    put(top, lines[0], {role, colors[0], Align::centre});
    put(top + glm::vec2(0, line), lines[1], {role, colors[1], Align::centre});
  }

  [[nodiscard]] bool has_collision() const {
    for (std::size_t i = 0; i < rects_.size(); ++i) {
      if (!area_.contains(rects_[i], -2)) return true;
      for (std::size_t j = 0; j < i; ++j) {
        if (rects_[i].overlaps(rects_[j])) return true;
      }
    }
    return false;
  }

  const StageWords& words_;
  Rect area_;
  const Palette& palette_;
  const TextMeasure& measure_;
  const Detail& detail_;
  float pad_ = 0;
  float top_ = 0;
  float bottom_ = 0;
  bool fits_ = true;
  std::vector<Rect> rects_;
  StageLayout out_;
};

}  // namespace

StageLayout lay_out_stage(const StageWords& words, Rect area, const Palette& palette,
                          const TextMeasure& measure) {
  for (const Detail& detail : kDetails) {
    Arranger arranger(words, area, palette, measure, detail);
    if (arranger.arrange() || &detail == &kDetails.back()) return arranger.take();
  }
  return {};
}

}  // namespace securebase
