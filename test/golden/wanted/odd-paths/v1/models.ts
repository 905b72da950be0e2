// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

