// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

export interface Query {
  name?: string;
}

export interface Thing {
  name?: string;
}
