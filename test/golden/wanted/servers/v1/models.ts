// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

