// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

