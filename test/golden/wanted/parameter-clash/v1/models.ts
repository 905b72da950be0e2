// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

