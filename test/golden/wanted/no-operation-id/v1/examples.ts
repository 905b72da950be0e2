// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { TokensTokenUseCountGetResponse } from "./models.js";

/** Responses that each operation of NoOperationIdV1 can have in a test, by its route. */
export interface NoOperationIdV1Responses {
  "GET /tokens": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /tokens/session": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /tokens/{token}/use_count":
    | SuccessResponse<TokensTokenUseCountGetResponse>
    | ErrorResponse<ErrorStatus, unknown>;
  "POST /file": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /snake": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /fast": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /aws": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /dotted": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /2fa": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of NoOperationIdV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<NoOperationIdV1Responses> = {
  title: "Operation ids",
  server: "https://ids.example",
  operations: {
    "GET /tokens": { 204: {} },
    "GET /tokens/session": { 204: {} },
    "GET /tokens/{token}/use_count": { 200: { type: "application/json" } },
    "POST /file": { 204: {} },
    "GET /snake": { 204: {} },
    "GET /fast": { 204: {} },
    "POST /aws": { 204: {} },
    "GET /dotted": { 204: {} },
    "GET /2fa": { 204: {} },
  },
};
