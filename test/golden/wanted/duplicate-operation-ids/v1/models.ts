// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

export interface GetModelParams {
  page?: number;
}
