// The options of a prediction, one row each: whether it was chosen, what it says, the hands raised for it, and whether
// it is what came.

#include <algorithm>

#include "ui/text/language.hpp"
#include "ui/view/prediction_view.hpp"
#include "ui/view/words.hpp"
#include "ui/view/words_prediction.hpp"

namespace securebase {
namespace {

constexpr std::string_view kTag = "what came"_t;

/// Drawing one row.
struct Row {
  Picture& picture;
  const OptionsScene& scene;
  const Palette& palette;
  const TextMeasure& measure;
  std::size_t index;
  Rect rect;

  [[nodiscard]] PredictedOption option() const { return static_cast<PredictedOption>(index); }
  [[nodiscard]] bool is_chosen() const { return scene.prediction.option == option(); }
  [[nodiscard]] bool has_come() const { return scene.came == option(); }
  [[nodiscard]] bool has_hands() const { return scene.is_counting || scene.prediction.hands.all() > 0; }
  [[nodiscard]] float line() const { return measure.line_height(TextRole::body); }
  [[nodiscard]] float right() const { return rect.max.x - line() * 0.6F; }
};

/// A ring, filled where it was chosen.
void draw_choice(const Row& row) {
  const float line = row.line();
  const glm::vec2 at{row.rect.min.x + line * 0.8F, row.rect.min.y + line * 0.85F};
  row.picture.ring(at, line * 0.34F, {row.palette.ink, line * 0.09F});
  if (row.is_chosen()) row.picture.disc(at, line * 0.2F, row.palette.ink);
}

/// The key that counts a hand, as it is on the keyboard. Gives back where the words begin.
float draw_key(const Row& row) {
  const float line = row.line();
  const float x = row.rect.min.x + line * 1.5F;
  if (!row.scene.is_counting) return x;
  const float small = row.measure.line_height(TextRole::small);
  const Rect cap = Rect::at({x, row.rect.min.y + line * 0.85F - small * 0.6F}, {small * 1.2F, small * 1.2F});
  row.picture.box(cap, small * 0.25F, row.palette.panel, {row.palette.muted, 1.3F});
  row.picture.text({cap.centre().x, cap.centre().y - small / 2}, std::to_string(row.index + 1),
                   {TextRole::small, row.palette.ink, Align::centre});
  return cap.max.x + line * 0.4F;
}

/// How many hands, in figures and as a bar as long as the most that were raised for any option.
void draw_hands(const Row& row) {
  if (!row.has_hands()) return;
  const Hands& hands = row.scene.prediction.hands;
  const float line = row.line();
  const std::uint32_t most = std::max({hands.rises, hands.stays, hands.falls, 1U});
  const float share = static_cast<float>(hands.of(row.option())) / static_cast<float>(most);
  const float y = row.rect.min.y + line * 1.7F;
  const Rect bar{{row.rect.min.x + line * 0.5F, y}, {row.right(), y + line * 0.42F}};
  const float corner = bar.height() / 2;
  row.picture.box(bar, corner, row.palette.track);
  if (share > 0)
    row.picture.box({bar.min, {bar.min.x + std::max(2 * corner, share * bar.width()), bar.max.y}}, corner,
                    row.palette.track_fill);
  row.picture.text({row.right(), row.rect.min.y + line * 0.32F}, std::to_string(hands.of(row.option())),
                   {TextRole::strong, row.palette.ink, Align::right});
}

/// Where there is no room for the tag beside the words, the heavy frame alone tells it; the sentence above does too.
void draw_tag(const Row& row, float words_end) {
  if (!row.has_come()) return;
  const float line = row.line();
  const float small = row.measure.line_height(TextRole::small);
  const std::string count = std::to_string(row.scene.prediction.hands.of(row.option()));
  const float for_count = row.has_hands() ? row.measure.size(count, TextRole::strong).x + line * 0.5F : 0;
  const float width = row.measure.size(tr(kTag), TextRole::small).x + small;
  const Rect tag = Rect::at({row.right() - for_count - width, row.rect.min.y + line * 0.85F - small * 0.62F},
                            {width, small * 1.24F});
  if (tag.min.x < words_end + line * 0.3F) return;
  row.picture.box(tag, small * 0.6F, row.palette.ink);
  row.picture.text({tag.centre().x, tag.centre().y - small / 2}, std::string(tr(kTag)),
                   {TextRole::small, row.palette.on_ink, Align::centre});
}

void draw_row(const Row& row) {
  const Palette& palette = row.palette;
  const Pen frame = row.has_come() ? Pen{palette.ink, 2.5F} : Pen{palette.hairline, 1};
  row.picture.box(row.rect, row.line() * 0.4F, row.is_chosen() ? palette.chosen : palette.chip, frame);
  draw_choice(row);
  const float x = draw_key(row);
  const TextRole role = row.is_chosen() ? TextRole::strong : TextRole::body;
  const std::string words = capital(std::string(tr(words_for(row.option()))));
  row.picture.text({x, row.rect.min.y + row.line() * 0.32F}, words, {role, palette.ink});
  draw_hands(row);
  draw_tag(row, x + row.measure.size(words, role).x);
}

}  // namespace

OptionsDrawn draw_options(const OptionsScene& scene, Rect across, const Palette& palette,
                          const TextMeasure& measure) {
  OptionsDrawn drawn;
  const float line = measure.line_height(TextRole::body);
  float y = across.min.y;
  for (std::size_t i = 0; i < kPredictedOptions; ++i) {
    Row row{drawn.picture, scene, palette, measure, i, {}};
    row.rect = Rect::at({across.min.x, y}, {across.width(), line * (row.has_hands() ? 2.45F : 1.7F)});
    draw_row(row);
    drawn.rows[i] = row.rect;
    y = row.rect.max.y + line * 0.25F;
  }
  drawn.height = y - across.min.y;
  return drawn;
}

}  // namespace securebase
