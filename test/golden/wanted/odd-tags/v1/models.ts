// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

