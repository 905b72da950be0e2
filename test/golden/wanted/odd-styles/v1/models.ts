// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

