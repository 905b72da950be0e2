// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

export type Nothing = Record<string, unknown>;

export interface Search {
  words?: string[];
}
