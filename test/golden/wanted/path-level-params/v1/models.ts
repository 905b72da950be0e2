// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

export interface Member {
  /** Name of the member. */
  name: string;
}
