// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

export interface Webhooks {
  name?: string;
}
