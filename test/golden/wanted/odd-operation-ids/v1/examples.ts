// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddOperationIdsV1 can have in a test, by its route. */
export interface OddOperationIdsV1Responses {
  "GET /chinese": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /german": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /russian": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /decomposed": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /proto": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /constructor": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /then": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /quotes": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /signs": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /empty": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /emoji": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /paths": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /a-b/{c_d}/files.json": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /users/{id}:activate": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of OddOperationIdsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddOperationIdsV1Responses> = {
  title: "Odd ids",
  server: "https://ids.example",
  operations: {
    "GET /chinese": { 204: {} },
    "GET /german": { 204: {} },
    "GET /russian": { 204: {} },
    "GET /decomposed": { 204: {} },
    "GET /proto": { 204: {} },
    "GET /constructor": { 204: {} },
    "GET /then": { 204: {} },
    "GET /quotes": { 204: {} },
    "GET /signs": { 204: {} },
    "GET /empty": { 204: {} },
    "GET /emoji": { 204: {} },
    "GET /paths": { 204: {} },
    "GET /a-b/{c_d}/files.json": { 204: {} },
    "POST /users/{id}:activate": { 204: {} },
  },
};
