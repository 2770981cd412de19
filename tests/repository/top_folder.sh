#!/usr/bin/env bash
# Guards the front door: the top folder holds what a newcomer expects there and nothing else (dotfiles apart).
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"

expected=$(printf '%s\n' CMakeLists.txt CMakePresets.json LICENSE README.md vcpkg.json run \
  sim ui scenarios assets tests | sort)
present=$(tracked_files | cut -d/ -f1 | grep -v '^\.' | sort -u)

missing=$(comm -23 <(echo "$expected") <(echo "$present"))
extra=$(comm -13 <(echo "$expected") <(echo "$present"))
[[ -z $missing ]] || echo "missing from the top folder: ${missing//$'\n'/ }"
[[ -z $extra ]] || echo "does not belong in the top folder: ${extra//$'\n'/ }"
[[ -z $missing && -z $extra ]]
