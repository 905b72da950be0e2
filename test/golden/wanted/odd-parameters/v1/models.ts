// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

