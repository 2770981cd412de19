#include "sim/study/findings/list.hpp"

namespace securebase {
Finding crying() {
  return {.id = "crying",
          .role = FindingRole::shown,
          .until = Stop::y30,
          .statement = "Whether prompt response reduces later crying is contested",
          .published =
              "Bell & Ainsworth 1972 (26 dyads) for; Hubbard & van IJzendoorn 1991 against; "
              "Bilgin & Wolke 2020 (178) no harm seen, disputed",
          .n = {},
          .source = "as named",
          .status = "read in the abstract",
          .measure = "shown with both readings; no band, no parenting advice",
          .bands = {}};
}

}  // namespace securebase
