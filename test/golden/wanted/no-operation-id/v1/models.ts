// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

export interface TokensTokenUseCountGetResponse {
  count?: number;
}
