#!/usr/bin/env bash
# An import that only a `{@link}` names is used, unless the line ends before the name.
#
# Packages: typescript 5.9.3, 6.0.3 and 7.0.2, with `noUnusedLocals`.
# Expected: white space in a doc comment means nothing, so that a tool may wrap its prose anywhere between two words.
# Seen: `{@link User}` counts as a use of `User`. If a formatter or a generator wraps the comment between `{@link` and the
#   name, the link names nothing: the import is an error, TS6133 or TS6196, in all three versions.
# Output seen: for each version 0 errors of the comment on one line, and 1 of the comment on two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund \
  typescript-5@npm:typescript@5.9.3 typescript-6@npm:typescript@6.0.3 typescript-7@npm:typescript@7.0.2
printf 'export interface User {\n  name: string;\n}\n' >user.ts
printf 'import type { User } from "./user.js";\n/** See {@link User}. */\nexport const one = 1;\n' >one.ts
printf 'import type { User } from "./user.js";\n/**\n * See {@link\n * User}.\n */\nexport const two = 2;\n' >two.ts
for version in 5 6 7; do
  for file in one two; do
    errors=$(node "node_modules/typescript-$version/bin/tsc" --noEmit --strict --noUnusedLocals --module nodenext \
      --lib es2022 "$file.ts" | grep -c "error TS6" || true)
    echo "$version $file: $errors"
  done
done | tee seen.txt
diff seen.txt - <<'WANT'
5 one: 0
5 two: 1
6 one: 0
6 two: 1
7 one: 0
7 two: 1
WANT
