// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

