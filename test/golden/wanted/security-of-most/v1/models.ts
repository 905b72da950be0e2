// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

