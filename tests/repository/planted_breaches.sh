#!/usr/bin/env bash
# Guards the guards: each rule passes on a small made-up project and goes red on each breach planted in it. It
# would fail if a rule had stopped looking.
set -euo pipefail

rules=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

clean_project() {
  rm -rf "${folder:?}"/*
  mkdir -p "$folder"/{sim/core,ui/{cli,platform,panels},scenarios,assets,tests}
  touch "$folder"/{CMakeLists.txt,CMakePresets.json,LICENSE,README.md,vcpkg.json,run}
  touch "$folder"/{scenarios/a.json,assets/a,tests/a.cpp}
  echo '#include <SDL.h>' >"$folder/ui/platform/window.cpp"
  echo '#include <imgui.h>' >"$folder/ui/panels/story.cpp"
  printf '%s\n' '#include <cereal/cereal.hpp>' 'double x = std::sqrt(2.0);  // never std::exp(2.0)' \
    'auto y = commands.log(3); auto z = exponent(3);' >"$folder/sim/core/clean.cpp"
  echo 'TEST_CASE("one thing, another") { f("a;b"); }' >"$folder/tests/a.cpp"
  echo '#include "sim/core/age.hpp"' >"$folder/sim/core/clean.hpp"
}

passes() {
  "$rules/$1.sh" "$folder" || { echo "FAILED: $1 is red on a clean project"; failed=1; }
}

# goes_red RULE FILE TEXT: the rule must fail once TEXT stands in FILE.
goes_red() {
  clean_project
  mkdir -p "$(dirname "$folder/$2")"
  printf '%s\n' "$3" >>"$folder/$2"
  if "$rules/$1.sh" "$folder" >/dev/null; then
    echo "FAILED: $1 does not see this in $2: ${3:0:60}"
    failed=1
  fi
}

# breaks_layering FILE, breaches on standard input: layering must report every one of its lines.
breaks_layering() {
  local file=$1 report text number=0
  clean_project
  mkdir -p "$(dirname "$folder/$file")"
  cat >"$folder/$file"
  report=$("$rules/layering.sh" "$folder") && { echo "FAILED: layering is green on $file"; failed=1; }
  while IFS= read -r text; do
    number=$((number + 1))
    [[ $report == *"$file:$number:"* ]] || { echo "FAILED: layering does not see this in $file: $text"; failed=1; }
  done <"$folder/$file"
}

clean_project
for rule in layering file_sizes test_names top_folder; do passes $rule; done

not_in_sim() {
  local header function
  for header in '<SDL.h>' '<SDL2/SDL.h>' '"imgui.h"' '<imgui/imgui.h>' '<GLFW/glfw3.h>' '"ui/app/session.hpp"' \
    '"../../ui/app/session.hpp"' '<random>' '<chrono>' '<ctime>' '<iostream>'; do
    printf '%s\n' "#include $header" "  #  include $header"
  done
  for function in exp log pow sin cos tan tanh atan atan2 cbrt hypot fma expf powl; do
    printf '%s\n' "double x = std::$function(y);" "double x = 2*$function(y);" "auto f = &std::$function;"
  done
  printf '%s\n' 'std::normal_distribution<> d;' 'std::mt19937 g;' 'std::random_device r;' 'int x = rand();' \
    'srand(3);' 'std::unordered_map<int, int> m;' 'std::unordered_set<int> s;' 'std::hash<int> h;' \
    'auto t = std::time(nullptr);' 'auto t = time(0);' 'std::cout << 1;'
}
breaks_layering sim/core/a.cpp < <(not_in_sim)
breaks_layering sim/core/a.hpp < <(not_in_sim; printf '#include %s\n' '<cereal/cereal.hpp>' '<rapidjson/document.h>')
for file in ui/panels/a.cpp ui/app/a.hpp ui/cli/a.cpp tests/panels/a.cpp; do
  breaks_layering $file <<<'#include <SDL.h>'
done

long_text=$(printf 'int x%d;\n' {1..501})
for file in sim/core/a.cpp ui/a.hpp tests/CMakeLists.txt run; do goes_red file_sizes "$file" "$long_text"; done
goes_red test_names tests/a/a_test.cpp 'TEST_CASE("one thing; another") {'
goes_red top_folder notes.md 'a stray file'
goes_red top_folder docs/notes.md 'a stray folder'
clean_project
rm "$folder/LICENSE"
if "$rules/top_folder.sh" "$folder" >/dev/null; then echo "FAILED: top_folder does not miss LICENSE"; failed=1; fi
exit $failed
