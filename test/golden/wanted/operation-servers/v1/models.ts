// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

