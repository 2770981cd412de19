#!/usr/bin/env bash
# Guards what a person gets who installs the program: it runs from any folder and finds its scenarios, every command is in
# the man page, and a desktop can show it. installed.sh PREFIX: where `cmake --install` or a package put it (usr/local, /usr).
set -euo pipefail

prefix=$(cd "$1" && pwd -P)
unset SECUREBASE_HOME
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
cd "$elsewhere"
program=$prefix/bin/securebase
share=$prefix/share
page=$share/man/man1/securebase.1
[[ -f $page ]] || page=$page.gz

fail() { printf '%s\n' "$*"; exit 1; }

"$program" list | grep steady_care >/dev/null || fail "the installed program does not find its scenarios"
"$program" describe steady_care --at 12m | grep Mira >/dev/null || fail "it tells no life"
"$program" render steady_care --at 12m --out picture.png >/dev/null || fail "it draws no picture"
"$program" verify picture.png >/dev/null || fail "its picture does not verify"
"$program" teach lessons/hot_and_cold --out pack >/dev/null || fail "it writes no pack for a class"

commands=$("$program" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z-]*\) .*/\1/p')
(($(wc -w <<<"$commands") > 10)) || fail "the program tells no commands"
for command in $commands; do
  zcat -f "$page" | sed 's/\\-/-/g' | grep -x "\.B $command" >/dev/null || fail "the man page does not know: $command"
done
[[ $(zcat -f "$page") == *"$("$program" --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+')"* ]] ||
  fail "the man page is of another version"

entry=$share/applications/org.securebase.SecureBase.desktop
[[ -f $prefix/bin/$(sed -n 's/^Exec=//p' "$entry") && -x $program ]] || fail "the desktop entry starts nothing that is there"
[[ -s $share/icons/hicolor/scalable/apps/$(sed -n 's/^Icon=//p' "$entry").svg ]] || fail "its icon is not there"
about=$share/metainfo/org.securebase.SecureBase.metainfo.xml
[[ -s $about ]] || fail "the software centre is told nothing"
if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$entry"; fi
if command -v appstreamcli >/dev/null; then appstreamcli validate --no-net "$about" || fail "AppStream metadata"; fi
if command -v man >/dev/null; then man --warnings -l "$page" 2>&1 >/dev/null | (! grep .) || fail "the man page"; fi
echo "installed in $prefix: found, run, and told"
