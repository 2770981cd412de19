#!/usr/bin/env bash
# Guards that a header can be read, and compiled, without knowing what to include before it.
# headers_alone.sh BUILD [FOLDER]: each header of sim/ and ui/ compiled by itself, with the flags that
# BUILD/compile_commands.json holds for its nearest source file.
set -euo pipefail
commands=$(cd "$1" && pwd -P)/compile_commands.json
shift
# shellcheck source-path=SCRIPTDIR source=files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"

compiled=$(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$commands")

# The compile command of the first source file in the header's folder or, failing that, the nearest folder above.
command_for() {
  local folder=$1 source=
  while [[ -z $source && $folder == */* ]]; do
    folder=${folder%/*}
    source=$(grep -F -m 1 -- "$root/$folder/" <<<"$compiled" || true)
  done
  [[ -n $source ]] || return 1
  grep -F -B 1 -- "\"file\": \"$source\"" "$commands" | grep -m 1 '"command"' |
    sed -E 's/^ *"command": "//; s/ -o .*$//; s/\\(.)/\1/g; s/ -Winvalid-pch -include [^ ]+//'
}

compile_alone() {
  local header=$1 command
  command=$(command_for "$header") || { echo "$header: no source file near it is compiled"; return 1; }
  eval "$command -fsyntax-only -x c++ -" <<<"#include \"$header\"" || { echo "$header: does not compile alone"; return 1; }
}

failed=0
count=0
while IFS= read -r header; do
  while (($(jobs -rp | wc -l) >= $(getconf _NPROCESSORS_ONLN))); do wait -n || failed=1; done
  compile_alone "$header" &
  count=$((count + 1))
done < <(project_files | grep -E '^(sim|ui)/.*\.hpp$')
while (($(jobs -p | wc -l))); do wait -n || failed=1; done
((count)) || { echo "there is no header in $root"; exit 1; }
((failed)) || echo "$count headers, each compiles alone"
exit $failed
