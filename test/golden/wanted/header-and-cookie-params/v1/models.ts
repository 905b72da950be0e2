// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

