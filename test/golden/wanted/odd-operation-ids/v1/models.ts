// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

