#!/usr/bin/env bash
# Guards that a source file can be read in one sitting: none over 500 lines.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"

most=500
failed=0
while IFS= read -r file; do
  lines=$(wc -l <"$root/$file")
  if ((lines > most)); then
    echo "$file: $lines lines, $most at most"
    failed=1
  fi
done < <(project_files | grep -E '\.(cpp|hpp|h|cmake|sh|js)$|(^|/)CMakeLists\.txt$|^run$|^\.ci/run$')
exit $failed
