#!/usr/bin/env bash
# Guards that a life is a pure function of its scenario and seed: the program as people run it (g++ -O3), sim/ built
# by g++ -O0 and by clang++ -O2 must tell the same life, twice, for every scenario. It would fail on one fused
# multiply-add, one libm call or one uninitialized field. compare_builds.sh PROGRAM [FOLDER]: the program, and where
# the other two builds go (build/determinism).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=$1
folder=${2:-$root/build/determinism}
seed=7
builds=(program gcc-O0 clang-O2)

# Only sim/ and one small file: the rest of the program cannot change a life.
build_sim() {
  local name=$1 compiler=$2
  shift 2
  if ! { cmake -S "$root" -B "$folder/$name" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE= \
    -DCMAKE_CXX_FLAGS="$*" -DSECUREBASE_UI=OFF -DSECUREBASE_TESTS=OFF \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 \
    -DSECUREBASE_WERROR="${SECUREBASE_WERROR:-OFF}" &&
    cmake --build "$folder/$name" --target securebase_sim &&
    "$compiler" "$@" -std=gnu++20 -ffp-contract=off -I"$root" "$root/tests/determinism/life_hash.cpp" \
      "$folder/$name/sim/libsecurebase_sim.a" -pthread -o "$folder/$name/life_hash"; } >"$folder/$name.log" 2>&1; then
    tail -n 40 "$folder/$name.log"
    echo "the $name build failed"
    exit 1
  fi
  echo "built $name"
}

# The hash line of one run; the run's whole output is left in $folder/last_run.txt.
hash_lines() {
  local command=("$folder/$1/life_hash" "$2" "$seed")
  [[ $1 != program ]] || command=("$program" run "$2" --seed "$seed")
  "${command[@]}" >"$folder/last_run.txt" 2>&1 </dev/null || return 1
  grep -E '^hash [0-9a-f]{16}$' "$folder/last_run.txt"
}

# Prints one line about the scenario $1 and, if every run agrees, adds its hashes to `seen`.
compare() {
  local scenario=$1 name=${1#"$root"/} first='' hashes build turn
  for build in "${builds[@]}"; do
    for turn in first second; do
      if ! hashes=$(hash_lines "$build" "$scenario"); then
        echo "$name: no hash from the $turn $build run: $(tail -n 1 "$folder/last_run.txt")"
        return 1
      fi
      first=${first:-$hashes}
      if [[ $hashes != "$first" ]]; then
        echo "$name: the $turn $build run differs: ${hashes//$'\n'/ } instead of ${first//$'\n'/ }"
        return 1
      fi
    done
  done
  echo "$name: ${first//$'\n'/ }"
  seen+=("$first")
}

shopt -s nullglob
scenarios=("$root"/scenarios/*.json)
((${#scenarios[@]})) || { echo "there is no scenario to compare"; exit 1; }

mkdir -p "$folder"
build_sim gcc-O0 g++ -O0
build_sim clang-O2 clang++ -O2 -DNDEBUG

failed=0
seen=()
for scenario in "${scenarios[@]}"; do compare "$scenario" || failed=1; done

# A hash that is the same for every life would agree everywhere too.
different=$(printf '%s\n' "${seen[@]}" | sort -u | wc -l)
if ((${#seen[@]} > 1 && different < 2)); then
  echo "every scenario has the same hash, so the hash says nothing"
  failed=1
fi
exit $failed
