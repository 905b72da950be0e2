// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

export interface Row {
  id: number;
}

export type Rows = Row[];

/** What comes back; {@link DeleteRowsResponseInput} is what is sent. */
export interface DeleteRowsResponse {
  name: string;
}

/** What is sent; {@link DeleteRowsResponse} is what comes back. */
export interface DeleteRowsResponseInput {
  name: string;
  secret?: string;
}
