# Which files the repository rules look at. Sourced by the rules beside it, which get the folder to judge as
# their first argument (this repository if there is none), so that a rule can be tried on a planted copy.
# shellcheck shell=bash

root=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)

is_git_checkout() {
  [[ -e $root/.git ]] && command -v git >/dev/null
}

# A checkout may belong to another user (in a container, for one); reading its file list is harmless.
list_with_git() { git -c safe.directory='*' -C "$root" ls-files "$@"; }

# Every file that is, or is about to be, part of the project; paths from the top folder, one a line.
project_files() {
  if is_git_checkout; then
    list_with_git --cached --others --exclude-standard | sort -u
  else
    (cd "$root" && find . -path ./.git -prune -o -path ./build -prune -o -path ./.cache -prune -o -type f -print) |
      sed 's|^\./||' | sort
  fi | (cd "$root" && while IFS= read -r file; do [[ ! -f $file ]] || printf '%s\n' "$file"; done)
}

# Only what has been committed or staged, where git can tell.
tracked_files() {
  if is_git_checkout; then list_with_git --cached; else project_files; fi
}

# The code in the files listed on standard input without its // comments, each line as "path:number:text".
code_lines() {
  local listed
  mapfile -t listed
  ((${#listed[@]})) || return 0
  (cd "$root" && awk '{ sub(/\/\/.*/, ""); print FILENAME ":" FNR ":" $0 }' "${listed[@]}")
}
