// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

