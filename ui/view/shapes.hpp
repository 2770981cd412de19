#pragma once
// A picture as an ordered list of simple shapes, later ones above earlier ones. Views turn the state of a
// life into a Picture; platform/ paints it. Nothing here knows SDL, Dear ImGui or a display, so what a view
// shows can be tested on any machine. Lengths are logical pixels, y grows downwards.

#include <array>
#include <cstdint>
#include <glm/vec2.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ui/view/palette.hpp"

namespace securebase {

/// An upright rectangle; `max` lies to the right of and below `min`.
struct Rect {
  glm::vec2 min{0};
  glm::vec2 max{0};
  [[nodiscard]] static Rect at(glm::vec2 corner, glm::vec2 size) { return {corner, corner + size}; }
  [[nodiscard]] static Rect around(glm::vec2 centre, glm::vec2 size) {
    return {centre - size * 0.5F, centre + size * 0.5F};
  }
  [[nodiscard]] float width() const { return max.x - min.x; }
  [[nodiscard]] float height() const { return max.y - min.y; }
  [[nodiscard]] glm::vec2 size() const { return max - min; }
  [[nodiscard]] glm::vec2 centre() const { return (min + max) * 0.5F; }
  /// Whether the point lies inside; the right and lower edges do not belong.
  [[nodiscard]] bool contains(glm::vec2 point) const;
  /// Whether `other` lies wholly inside, give or take `slack` pixels.
  [[nodiscard]] bool contains(const Rect& other, float slack = 0) const;
  /// Whether the two share any area.
  [[nodiscard]] bool overlaps(const Rect& other) const;
  /// The rectangle `margin` smaller on every side.
  [[nodiscard]] Rect inset(float margin) const { return {min + margin, max - margin}; }
  bool operator==(const Rect&) const = default;
};

enum class Stroke : std::uint8_t { solid, dotted, dashed };

/// How a line is drawn.
struct Pen {
  Color color;
  float width = 1;
  Stroke stroke = Stroke::solid;
  float spacing = 0;  ///< from one dot or dash to the next; 0 leaves it to the width
  bool operator==(const Pen&) const = default;
};

/// Which part of a ring is drawn, in turns: 0 is twelve o'clock, 0.25 three o'clock, 1 all the way round.
struct Arc {
  float from = 0;
  float to = 1;
  bool operator==(const Arc&) const = default;
};

/// Sizes of text: a role, not a number, so that one text scale serves the whole screen.
enum class TextRole : std::uint8_t { small, body, strong, title, big };
inline constexpr std::size_t kTextRoles = 5;

/// Where text sits on its anchor point: to its right, centred on it, or to its left.
enum class Align : std::uint8_t { left, centre, right };

/// How text is written.
struct TextStyle {
  TextRole role = TextRole::body;
  Color color;
  Align align = Align::left;
  float wrap = 0;         ///< greatest width of a line; 0 never wraps
  bool sideways = false;  ///< turned a quarter, reading upwards (the label of an upright axis)
  bool operator==(const TextStyle&) const = default;
};

/// The four infant classes, told apart by shape as well as by colour.
enum class Marker : std::uint8_t { circle, square, triangle, diamond };

/// Signs of the playing controls and menus that no font is sure to have.
enum class Icon : std::uint8_t {
  play,
  pause,
  step_back,
  step_forward,
  cross,
  chevron_right,
  chevron_down,
  fork
};

struct Disc {
  glm::vec2 centre;
  float radius;
  Color color;
  bool operator==(const Disc&) const = default;
};

struct Ring {
  glm::vec2 centre;
  float radius;  ///< to the middle of the line
  Pen pen;
  Arc arc;
  bool operator==(const Ring&) const = default;
};

/// A rounded rectangle; a transparent fill or a pen of no width leaves that part out.
struct Box {
  Rect rect;
  float corner;
  Color fill;
  Pen outline;
  bool operator==(const Box&) const = default;
};

struct Polyline {
  std::vector<glm::vec2> points;
  Pen pen;
  bool closed;
  bool operator==(const Polyline&) const = default;
};

/// A cubic Bézier curve: start, two handles, end.
struct Curve {
  std::array<glm::vec2, 4> points;
  Pen pen;
  bool operator==(const Curve&) const = default;
};

/// A filled convex polygon.
struct Polygon {
  std::vector<glm::vec2> points;
  Color color;
  bool operator==(const Polygon&) const = default;
};

/// The area between two lines of equally many points (a range of outcomes, the ground under a curve).
struct Band {
  std::vector<glm::vec2> upper;
  std::vector<glm::vec2> lower;
  Color color;
  bool operator==(const Band&) const = default;
};

struct Text {
  glm::vec2 anchor;  ///< at the top of the first line; left, middle or right by alignment
  std::string words;
  TextStyle style;
  bool operator==(const Text&) const = default;
};

struct MarkerShape {
  Marker marker;
  glm::vec2 centre;
  float size;  ///< diameter of the circle; the other markers cover about the same area
  Color color;
  bool operator==(const MarkerShape&) const = default;
};

/// Many markers of one kind, for a crowd: painted on whole pixels and all at once, so that ten thousand are cheap.
struct Dots {
  Marker marker;
  std::vector<glm::vec2> centres;
  float size;  ///< as of a MarkerShape, rounded to whole pixels
  Color color;
  bool operator==(const Dots&) const = default;
};

/// Until the matching ClipEnd, nothing outside `rect` is drawn; clips nest.
struct ClipBegin {
  Rect rect;
  bool operator==(const ClipBegin&) const = default;
};

struct ClipEnd {
  bool operator==(const ClipEnd&) const = default;
};

using Shape = std::variant<Disc, Ring, Box, Polyline, Curve, Polygon, Band, Text, MarkerShape, Dots,
                           ClipBegin, ClipEnd>;

/// An ordered list of shapes, built by naming them one after the other.
class Picture {
 public:
  Picture& disc(glm::vec2 centre, float radius, Color color);
  Picture& ring(glm::vec2 centre, float radius, Pen pen, Arc arc = {});
  /// A filled rounded rectangle.
  Picture& box(Rect rect, float corner, Color fill);
  /// A filled rounded rectangle with a border.
  Picture& box(Rect rect, float corner, Color fill, Pen outline);
  /// The border of a rounded rectangle alone.
  Picture& frame(Rect rect, float corner, Pen outline);
  Picture& line(glm::vec2 from, glm::vec2 to, Pen pen);
  Picture& polyline(std::vector<glm::vec2> points, Pen pen, bool closed = false);
  Picture& curve(std::array<glm::vec2, 4> points, Pen pen);
  Picture& polygon(std::vector<glm::vec2> points, Color color);
  Picture& band(std::vector<glm::vec2> upper, std::vector<glm::vec2> lower, Color color);
  Picture& text(glm::vec2 anchor, std::string words, TextStyle style);
  Picture& marker(Marker marker, glm::vec2 centre, float size, Color color);
  Picture& dots(Marker marker, std::vector<glm::vec2> centres, float size, Color color);
  /// An icon that fills a square of `size` round `centre`, made of the shapes above.
  Picture& icon(Icon icon, glm::vec2 centre, float size, Color color);
  Picture& clip(Rect rect);
  Picture& unclip();
  /// Adds every shape of another picture on top.
  Picture& add(const Picture& other);

  [[nodiscard]] const std::vector<Shape>& shapes() const { return shapes_; }
  [[nodiscard]] bool empty() const { return shapes_.empty(); }
  /// Every text of the picture in order, for tests of what a view says.
  [[nodiscard]] std::vector<std::string> words() const;
  /// How many shapes are of type `Kind`.
  template <typename Kind>
  [[nodiscard]] std::size_t count() const {
    std::size_t found = 0;
    for (const Shape& shape : shapes_) found += std::holds_alternative<Kind>(shape) ? 1U : 0U;
    return found;
  }
  bool operator==(const Picture&) const = default;

 private:
  std::vector<Shape> shapes_;
};

/// How large text comes out, for views that must lay out before anything is painted.
class TextMeasure {
 public:
  TextMeasure() = default;
  TextMeasure(const TextMeasure&) = delete;
  TextMeasure& operator=(const TextMeasure&) = delete;
  virtual ~TextMeasure() = default;
  /// Width and height of the words when lines break at `wrap` pixels; 0 never breaks.
  [[nodiscard]] virtual glm::vec2 size(std::string_view words, TextRole role, float wrap = 0) const = 0;
  /// Height of one line.
  [[nodiscard]] virtual float line_height(TextRole role) const = 0;
};

}  // namespace securebase
