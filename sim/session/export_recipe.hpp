#pragma once
// How an exported picture, film or table was made: scenario, luck, changes, moment, look or settings, and what came of
// it. The file carries this, so that anyone can make it again and compare (`securebase verify`). Text in and text out,
// as strict as scenario files; where the text stands in a file is the business of ui/exports.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/session/saved_session.hpp"
#include "sim/study/life_record.hpp"
#include "sim/study/sweep.hpp"

namespace securebase {

inline constexpr std::uint32_t kLeastPictureSide = 320;
inline constexpr std::uint32_t kMostPictureSide = 7680;
inline constexpr std::uint32_t kFewestFilmPictures = 2;
inline constexpr std::uint32_t kMostFilmPictures = 600;

/// What kind of file it is.
enum class ExportKind : std::uint8_t {
  picture,
  film,         ///< moments of one life, one after the other
  life,         ///< a table of one life, a row a month
  room,         ///< a table of a Strange Situation, a row a second
  predictions,  ///< a table of what was predicted and lived
  cohort,       ///< a table of many lives, a row each
  sweep         ///< a table of settings over a range, a row a point
};
template <>
struct EnumWords<ExportKind> {
  static constexpr std::array<std::string_view, 7> names{"picture",     "film",   "life", "room",
                                                         "predictions", "cohort", "sweep"};
};

/// The scenario: one that came with the program, or a person's own with all its text.
struct RecipeScenario {
  std::string stem;               ///< of the shipped file; empty: it is `whole`
  std::optional<Scenario> whole;  ///< nothing, if there is a stem
  std::string arm;                ///< of that scenario; empty: none
  std::vector<std::string>
      set;           ///< "PATH=VALUE", done in this order after the arm; instruments may be among them
  std::string hash;  ///< of what came of these (scenario_hash)
  bool operator==(const RecipeScenario&) const = default;
  template <class S = RecipeScenario>
  static constexpr auto fields() {
    return std::tuple{field("stem", &S::stem), field("whole", &S::whole), field("arm", &S::arm),
                      field("set", &S::set).within(0, 200), field("hash", &S::hash).required()};
  }
};

/// Something about how it was looked at, by its name in the program.
struct LookDetail {
  std::string name;
  double value = 0;
  bool operator==(const LookDetail&) const = default;
  template <class D = LookDetail>
  static constexpr auto fields() {
    return std::tuple{field("name", &D::name).required(), field("value", &D::value).required()};
  }
};

/// What a teacher had prepared on the screen.
struct LookSetUp {
  std::string name;
  std::vector<std::string> hidden;   ///< names of controls that are not there
  std::vector<std::string> locked;   ///< of controls that stay as they are
  std::vector<std::string> prompts;  ///< what to think about
  bool operator==(const LookSetUp&) const = default;
  template <class S = LookSetUp>
  static constexpr auto fields() {
    return std::tuple{field("name", &S::name).required(), field("hidden", &S::hidden).within(0, 200),
                      field("locked", &S::locked).within(0, 200),
                      field("prompts", &S::prompts).within(0, 12)};
  }
};

/// How a picture was looked at. What the program learns to draw otherwise belongs here, so that it is drawn so again.
struct PictureLook {
  std::string front = "life";  ///< the view, as in a session file
  std::uint32_t width = 1280;  ///< in logical pixels
  std::uint32_t height = 720;  ///< in logical pixels
  double pixel_ratio = 1;      ///< real pixels to a logical one
  double text_scale = 1;
  std::string language = "en";      ///< of everything in it, as in BCP 47
  std::vector<LookDetail> details;  ///< all else that is not as at first, the colours among it
  std::optional<LookSetUp> set_up;
  bool operator==(const PictureLook&) const = default;
  template <class L = PictureLook>
  static constexpr auto fields() {
    return std::tuple{field("front", &L::front),
                      field("width", &L::width).within(kLeastPictureSide, kMostPictureSide),
                      field("height", &L::height).within(kLeastPictureSide, kMostPictureSide),
                      field("pixel_ratio", &L::pixel_ratio).within(1, 4),
                      field("text_scale", &L::text_scale).within(1, 3),
                      field("language", &L::language),
                      field("details", &L::details).within(0, 200),
                      field("set_up", &L::set_up)};
  }
};

/// Which moments a film shows.
struct FilmCut {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  std::uint32_t pictures = kFewestFilmPictures;
  bool operator==(const FilmCut&) const = default;
  template <class F = FilmCut>
  static constexpr auto fields() {
    return std::tuple{
        field("from", &F::from).within(0, kEndOfLife).required(),
        field("to", &F::to).within(0, kEndOfLife).required(),
        field("pictures", &F::pictures).within(kFewestFilmPictures, kMostFilmPictures).required()};
  }
};

/// How a table was made.
struct TableRecipe {
  Age age;                   ///< of a life: up to there; of a room: at which age
  std::string caregiver;     ///< of a room: with whom; empty: the primary caregiver
  std::uint32_t lives = 1;   ///< of a cohort, or at each point of a sweep
  std::uint32_t piece = 1;   ///< of a cohort that was made in pieces, from 1
  std::uint32_t pieces = 1;  ///< how many there are
  std::vector<SweepAxis> vary;
  std::string outcome;              ///< of a sweep
  std::uint32_t stopped_after = 0;  ///< lives of all points of a sweep that was stopped; 0: it was not
  bool operator==(const TableRecipe&) const = default;
  template <class R = TableRecipe>
  static constexpr auto fields() {
    return std::tuple{field("age", &R::age),
                      field("caregiver", &R::caregiver),
                      field("lives", &R::lives).within(1, 4e9),
                      field("piece", &R::piece).within(1, 4e9),
                      field("pieces", &R::pieces).within(1, 4e9),
                      field("vary", &R::vary).within(0, kMostSweepAxes),
                      field("outcome", &R::outcome),
                      field("stopped_after", &R::stopped_after)};
  }
};

struct ExportRecipe {
  static constexpr int kFormat = 1;
  int format = kFormat;
  ExportKind kind = ExportKind::picture;
  std::string version;  ///< of the program, and so of the model
  RecipeScenario scenario;
  std::string seed = "7";  ///< a whole number; as text, because it may have 64 bits
  std::uint32_t life = 0;  ///< which of the seed's lives
  std::uint32_t playhead = 0;
  std::uint32_t selected = 0;           ///< branch
  std::vector<SavedBranch> branches;    ///< the lives with their changes; none: one that nobody changed
  std::vector<Prediction> predictions;  ///< as in a session
  std::optional<PictureLook> look;      ///< of a picture or a film
  std::optional<FilmCut> film;          ///< of a film
  std::optional<TableRecipe> table;     ///< of a table
  std::string lived;    ///< the hash of the selected life at the last moment shown; empty: many lives
  std::string content;  ///< the hash of what the file holds beside this recipe
  std::string seal;     ///< the hash of all above
  bool operator==(const ExportRecipe&) const = default;
  template <class R = ExportRecipe>
  static constexpr auto fields() {
    return std::tuple{field("format", &R::format).within(1, kFormat).required(),
                      field("kind", &R::kind).required(),
                      field("version", &R::version).required(),
                      field("scenario", &R::scenario).required(),
                      field("seed", &R::seed).required(),
                      field("life", &R::life),
                      field("playhead", &R::playhead).within(0, kEndOfLife),
                      field("selected", &R::selected).within(0, kMostBranches - 1),
                      field("branches", &R::branches).within(0, kMostBranches),
                      field("predictions", &R::predictions).within(0, kMostPredictions),
                      field("look", &R::look),
                      field("film", &R::film),
                      field("table", &R::table),
                      field("lived", &R::lived),
                      field("content", &R::content).required(),
                      field("seal", &R::seal).required()};
  }
  [[nodiscard]] Luck luck() const;
};

/// The recipe in this text, or all its problems; a newer format is named as such.
[[nodiscard]] Outcome<ExportRecipe> read_recipe(std::string_view text, std::string_view file_name);
/// One line, with its seal. Reading it gives an equal recipe.
[[nodiscard]] std::string write_recipe(ExportRecipe recipe);
/// Whether nothing was changed in it since it was written. Whoever wants to deceive can seal anew: what counts is
/// what making it again gives.
[[nodiscard]] bool is_sealed(const ExportRecipe& recipe);

/// The fingerprint of a scenario's canonical text.
[[nodiscard]] std::string scenario_hash(const Scenario& scenario);

/// Finds the scenario of this stem among those that came with the program.
using FindScenario = std::function<std::optional<Scenario>(const std::string& stem)>;
/// The scenario that the recipe names, with arm and settings; its hash is not compared.
[[nodiscard]] Outcome<Scenario> scenario_of(const RecipeScenario& named, const FindScenario& find,
                                            std::string_view file_name);

/// The instruments with those of the settings that are theirs.
[[nodiscard]] Outcome<StudyInstruments> study_of(const RecipeScenario& named, std::string_view file_name);

/// The session that the recipe describes, without checks of its lives.
[[nodiscard]] SavedSession session_of(const ExportRecipe& recipe, const Scenario& scenario);
/// Takes everything but view, stem and scenario from a session.
void take_session(ExportRecipe& recipe, const SavedSession& session);

/// What `lived` has to be.
[[nodiscard]] std::string lived_of(const ExportRecipe& recipe, const Scenario& scenario);

}  // namespace securebase
