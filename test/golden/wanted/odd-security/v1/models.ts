// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

