#include "sim/study/findings/list.hpp"

namespace securebase {
namespace {

using namespace ssp_number;

std::vector<double> cascade_measured(Laboratory& lab) {
  const Sample& s = lab.population();
  const Numbers infant = is(s["ssp12_class"], kSecure);
  const Numbers& friendship = s["friendship_security"];
  const Numbers& emotion = s["romantic_emotion_20_23"];
  const double whole = correlation(infant, emotion);
  return {correlation(s["peer_competence"], friendship), correlation(friendship, emotion), whole,
          1 - partial_weight(emotion, infant, friendship) / whole};
}

}  // namespace

Finding cascade() {
  return {.id = "cascade",
          .role = FindingRole::predicted,
          .until = Stop::y30,
          .statement =
              "Infant security → competence with peers → security of friendship at 16 → "
              "emotion with a partner at 20 to 23; the early link is mediated",
          .published = "pattern (N = 78); coefficients not verified",
          .n = 78,
          .source = "Simpson, Collins, Tran & Haydon 2007",
          .status = "pattern read in a secondary source",
          .measure =
              "adjacent r .15 to .45; infant to adult emotion r .02 to .20; with friendship in "
              "the regression the infant coefficient falls by half or more",
          .bands = {{"peers – friend", 0.15, 0.45},
                    {"friend – emotion", 0.15, 0.45},
                    {"infant – emotion", 0.02, 0.2},
                    {"share of it through the friend", 0.5}},
          .measured = cascade_measured,
          .reason =
              "Friendship is made from competence with peers by one direct rule, so that step is a little"
              " too close; and part of what infancy leaves for love reaches the partner through the "
              "working models without passing the friend."};
}

}  // namespace securebase
