#include "ui/platform/fonts.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <string>
#include <utility>

#include "ui/platform/platform_error.hpp"

namespace securebase {
namespace {

struct FaceSpec {
  const char* file;
  float em;  // logical pixels at text scale 1, tuned by eye at 1280x720
};

constexpr std::array<FaceSpec, kTextRoles> kFaces{{
    {"Inter-Regular.otf", 12},
    {"Inter-Regular.otf", 14},
    {"Inter-SemiBold.otf", 14},
    {"Inter-Bold.otf", 18},
    {"Inter-Bold.otf", 26},
}};

// Dear ImGui sizes a face by the height of its line; Inter's line is 3408 units of an em of 2816.
constexpr float kLinePerEm = 3408.0F / 2816.0F;

// What European languages and this screen use; glyphs that Inter lacks are left out without harm.
constexpr std::array<ImWchar, 25> kGlyphs{0x0020, 0x017F,  // Latin, Latin-1 supplement, Latin Extended-A
                                          0x0218, 0x021B,  // Romanian letters with a comma below
                                          0x2009, 0x2009,  // thin space
                                          0x2010, 0x2027,  // dashes, quotation marks, bullet, ellipsis
                                          0x202F, 0x2030,  // narrow space, per mille
                                          0x2190, 0x2199,  // arrows
                                          0x21BA, 0x21BB,  // turning arrows
                                          0x2212, 0x2212,  // minus
                                          0x2248, 0x2265,  // about, not equal, at most, at least
                                          0x25A0, 0x25C6,  // square, triangles, diamond
                                          0x25CB, 0x25CF,  // circles
                                          0x2713, 0x2717,  // tick and cross
                                          0};

float line_pixels(TextRole role, float scale) {
  return std::round(kFaces[static_cast<std::size_t>(role)].em * kLinePerEm * scale);
}

std::filesystem::path face_path(const std::filesystem::path& assets, const FaceSpec& face) {
  return assets / "fonts" / face.file;
}

GlyphAtlas coverage_of(ImFontAtlas& atlas) {
  unsigned char* coverage = nullptr;
  GlyphAtlas glyphs;
  atlas.GetTexDataAsAlpha8(&coverage, &glyphs.width, &glyphs.height);
  if (coverage == nullptr) throw PlatformError("The text could not be drawn: there is too little memory.");
  glyphs.coverage.assign(coverage, coverage + static_cast<std::ptrdiff_t>(glyphs.width) * glyphs.height);
  return glyphs;
}

// The end of the letter that starts at `from`; UTF-8 continues with bytes 10xxxxxx.
std::size_t letter_end(std::string_view words, std::size_t from) {
  std::size_t end = from + 1;
  while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) ++end;
  return end;
}

// Breaks one paragraph; the width of a line is the sum of its letters, Dear ImGui does not kern.
class LineBreaker {
 public:
  LineBreaker(const Fonts& fonts, TextRole role, float wrap) : fonts_(fonts), role_(role), wrap_(wrap) {}

  void add_paragraph(std::string_view text) {
    std::size_t start = 0;
    do {
      const std::size_t end = line_end(text, start);
      lines_.push_back(text.substr(start, end - start));
      start = end;
      while (start < text.size() && text[start] == ' ') ++start;
    } while (start < text.size());
  }
  std::vector<std::string_view> take() { return std::move(lines_); }

 private:
  [[nodiscard]] std::size_t line_end(std::string_view text, std::size_t start) const {
    float width = 0;
    std::size_t last_gap = std::string_view::npos;
    for (std::size_t at = start; at < text.size();) {
      const std::size_t next = letter_end(text, at);
      width += fonts_.width(text.substr(at, next - at), role_);
      if (text[at] == ' ') {
        last_gap = at;
      } else if (width > wrap_ && at > start) {
        return last_gap == std::string_view::npos ? at : last_gap;
      }
      at = next;
    }
    return text.size();
  }

  const Fonts& fonts_;
  TextRole role_;
  float wrap_;
  std::vector<std::string_view> lines_;
};

}  // namespace

Fonts::Fonts(ImFontAtlas& atlas, std::filesystem::path assets) : atlas_(atlas), assets_(std::move(assets)) {
  for (const FaceSpec& face : kFaces) {
    const std::filesystem::path path = face_path(assets_, face);
    if (std::filesystem::is_regular_file(path)) continue;
    throw PlatformError("The typeface file " + path.string() +
                        " is missing; put the assets folder back next to the program.");
  }
}

GlyphAtlas Fonts::bake(float text_scale, float pixel_ratio) {
  text_scale_ = std::clamp(text_scale, kLeastTextScale, kGreatestTextScale);
  pixel_ratio_ = pixel_ratio;
  atlas_.Clear();
  atlas_.Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
  atlas_.TexDesiredWidth = text_scale_ * pixel_ratio_ > 1.5F ? 4096 : 2048;
  for (std::size_t role = 0; role < kTextRoles; ++role) {
    const float pixels = line_pixels(static_cast<TextRole>(role), text_scale_ * pixel_ratio_);
    ImFontConfig config;
    config.OversampleH = pixels < 30 ? 2 : 1;  // small letters may sit between pixels; large ones need not
    config.OversampleV = 1;
    const std::string path = face_path(assets_, kFaces[role]).string();
    faces_[role] = atlas_.AddFontFromFileTTF(path.c_str(), pixels, &config, kGlyphs.data());
    if (faces_[role] == nullptr) throw PlatformError("The typeface file " + path + " cannot be read.");
  }
  dots_.reserve(atlas_);
  GlyphAtlas glyphs = coverage_of(atlas_);
  dots_.stamp(atlas_, glyphs);
#if IMGUI_VERSION_NUM < 19200
  // Controls ask a face for its height and expect logical pixels.
  for (ImFont* face : faces_) face->Scale = 1 / pixel_ratio_;
#endif
  return glyphs;
}

float Fonts::line_height(TextRole role) const {
  return line_pixels(role, text_scale_ * pixel_ratio_) / pixel_ratio_;
}

float Fonts::line_step(TextRole role) const {
  constexpr float kLeading = 1.15F;
  return std::round(line_height(role) * kLeading * pixel_ratio_) / pixel_ratio_;
}

float Fonts::block_height(TextRole role, std::size_t lines) const {
  return lines == 0 ? 0 : line_height(role) + line_step(role) * static_cast<float>(lines - 1);
}

float Fonts::width(std::string_view words, TextRole role) const {
  return face(role)
      ->CalcTextSizeA(line_height(role), FLT_MAX, 0, words.data(), words.data() + words.size())
      .x;
}

std::vector<std::string_view> Fonts::lines(std::string_view words, TextRole role, float wrap) const {
  LineBreaker breaker(*this, role, wrap > 0 ? wrap : FLT_MAX);
  std::size_t start = 0;
  for (std::size_t end = words.find('\n'); end != std::string_view::npos; end = words.find('\n', start)) {
    breaker.add_paragraph(words.substr(start, end - start));
    start = end + 1;
  }
  breaker.add_paragraph(words.substr(start));
  return breaker.take();
}

glm::vec2 Fonts::size(std::string_view words, TextRole role, float wrap) const {
  const std::vector<std::string_view> all = lines(words, role, wrap);
  float widest = 0;
  for (const std::string_view line : all) widest = std::max(widest, width(line, role));
  return {widest, block_height(role, all.size())};
}

void push_text_role(const Fonts& fonts, TextRole role) {
#if IMGUI_VERSION_NUM >= 19200
  ImGui::PushFont(fonts.face(role), fonts.line_height(role));
#else
  ImGui::PushFont(fonts.face(role));
#endif
}

void pop_text_role() { ImGui::PopFont(); }

}  // namespace securebase
