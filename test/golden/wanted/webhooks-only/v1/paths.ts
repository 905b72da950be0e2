// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

export type paths = Record<string, never>;

export type operations = Record<string, never>;
