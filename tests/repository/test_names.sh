#!/usr/bin/env bash
# Guards that every test is run by its name: CMake cuts a name at ";" and the rest of the test passes unseen.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"

cut=$(cd "$root" && project_files | grep -E '^tests/.*\.cpp$' | tr '\n' '\0' |
  xargs -0 -r grep -nE 'TEST_CASE(_TEMPLATE)?\("[^"]*;' || true)
[[ -z $cut ]] || { printf '%s\n' "no test's name may hold a semicolon:" "$cut"; exit 1; }
