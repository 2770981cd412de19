#!/usr/bin/env bash
# Looks for files that trip up the readers of scenarios, sessions, share codes and exports: fuzz.sh [SECONDS for each, 30].
# A longer search, an hour say, begins where the last one ended; what it finds is kept in build/fuzz. It needs clang.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
seconds=${1:-30}
folder=$root/build/fuzz

cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=RelWithDebInfo \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 -DSECUREBASE_FUZZ=ON -DSECUREBASE_UI=OFF -DSECUREBASE_BENCH=OFF >"$folder.log" 2>&1 ||
  { tail -n 40 "$folder.log"; exit 1; }
cmake --build "$folder" --target fuzz_export fuzz_scenario fuzz_session fuzz_share_code >"$folder.log" 2>&1 ||
  { tail -n 40 "$folder.log"; exit 1; }

# fuzz KIND SEEDS...: from these files and from what was found before.
fuzz() {
  local kind=$1
  shift
  mkdir -p "$folder/$kind"
  if ! "$folder/tests/fuzz/fuzz_$kind" -max_total_time="$seconds" -max_len=65536 -timeout=20 -print_final_stats=1 \
    -artifact_prefix="$folder/$kind-" "$folder/$kind" "$@" >"$folder/$kind.log" 2>&1; then
    tail -n 60 "$folder/$kind.log"
    echo "$kind: a file that trips up its reader lies in build/fuzz"
    return 1
  fi
  echo "$kind: $(grep -oE 'number_of_executed_units: [0-9]+' "$folder/$kind.log" | grep -oE '[0-9]+') files, none tripped it up"
}

status=0
fuzz scenario "$root/scenarios" || status=1
fuzz session "$root/tests/golden/sessions" || status=1
fuzz share_code "$root/tests/golden/share_codes" || status=1
fuzz export "$root/assets/screens" || status=1
exit $status
