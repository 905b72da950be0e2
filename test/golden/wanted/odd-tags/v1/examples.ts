// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddTagsV1 can have in a test, by its route. */
export interface OddTagsV1Responses {
  "GET /users": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /others": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /evals": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /first": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /data": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /data/more": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /internal": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /constructor": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /constructor/api": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /device": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /slash": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /emoji": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /empty": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /none": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /chinese": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /webhooks": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /long": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of OddTagsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddTagsV1Responses> = {
  title: "Odd tags",
  server: "https://tags.example",
  operations: {
    "GET /users": { 204: {} },
    "GET /others": { 204: {} },
    "GET /evals": { 204: {} },
    "GET /first": { 204: {} },
    "GET /data": { 204: {} },
    "GET /data/more": { 204: {} },
    "GET /internal": { 204: {} },
    "GET /constructor": { 204: {} },
    "GET /constructor/api": { 204: {} },
    "GET /device": { 204: {} },
    "GET /slash": { 204: {} },
    "GET /emoji": { 204: {} },
    "GET /empty": { 204: {} },
    "GET /none": { 204: {} },
    "GET /chinese": { 204: {} },
    "GET /webhooks": { 204: {} },
    "GET /long": { 204: {} },
  },
};
