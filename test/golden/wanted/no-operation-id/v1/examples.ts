// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { TokensTokenUseCountGetResponse } from "./models.js";

/** Responses that each operation of NoOperationIdV1 can have in a test, by its route. */
export interface NoOperationIdV1Responses {
  "GET /tokens": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /tokens/session": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /tokens/{token}/use_count": SuccessAnswer<TokensTokenUseCountGetResponse> | FailureAnswer<ErrorStatus, unknown>;
  "POST /file": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /snake": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /fast": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /aws": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /dotted": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /2fa": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
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
