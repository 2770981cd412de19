#!/usr/bin/env bash
# Guards the direction ui -> sim and the determinism contract. It goes red when the simulation learns of a window,
# when SDL leaves ui/platform, or when something enters sim/ that another compiler would compute differently.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"

files=$(project_files | grep -E '\.(cpp|hpp|h)$' || true)
files_like() { grep -P -- "$1" <<<"$files" || true; }
sim=$(files_like '^sim/' | code_lines)
sim_headers=$(files_like '^sim/.*\.(hpp|h)$' | code_lines)
without_sdl=$(files_like '^(?!ui/(platform|web)/|tests/platform/)' | code_lines)
[[ -n $sim ]] || { echo "there is no simulation in $root"; exit 1; }

failed=0

# rule SENTENCE CODE PATTERN: no line of CODE may match the Perl pattern.
rule() {
  local found
  found=$(grep -P -- "$3" <<<"$2") || return 0
  printf '%s\n' "$1:" "$found"
  failed=1
}

include='^[^:]+:\d+:\s*#\s*include\s*[<"]'
rule "sim/ knows no window" "$sim" "$include([^>\"]*/)?(SDL|imgui|glfw|GLFW|GL/)"
rule "sim/ never includes ui/" "$sim" "$include([^>\"]*/)?ui/"
rule "SDL stays in ui/platform and ui/web" "$without_sdl" "$include([^>\"]*/)?SDL"
rule "file formats stay out of sim/ headers" "$sim_headers" "$include([^>\"]*/)?(cereal|rapidjson)"

libm='exp|exp2|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh'
libm+='|cbrt|hypot|erf|erfc|tgamma|lgamma|fma'
rule "these round differently elsewhere" "$sim" "\bstd::($libm)[fl]?\b|(?<![\w.:>])($libm)[fl]?\s*\("
rule "luck is addressed, not drawn in sequence" "$sim" \
  "${include}random>|\bstd::\w+_distribution\b|\bmt19937|\brandom_device\b|(?<![\w.>])s?rand\s*\("
rule "these are ordered differently elsewhere" "$sim" "\bunordered_(multi)?(map|set)\b|\bstd::hash\b"
rule "there is no clock in the modelled world" "$sim" \
  "${include}(chrono|ctime|time\.h)>|\bstd::(time|clock)\b|(?<![\w.>])(time\s*\(\s*(nullptr|NULL|0)\s*\)|clock\s*\(\s*\))"
rule "the modelled world prints nothing" "$sim" "${include}iostream>|\bstd::(cout|cerr|clog)\b"
exit $failed
