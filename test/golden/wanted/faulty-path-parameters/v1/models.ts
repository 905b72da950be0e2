// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

