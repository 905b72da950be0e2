// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** Responses that each operation of SecurityAlternativesV1 can have in a test, by its route. */
export interface SecurityAlternativesV1Responses {
  "GET /common": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /same": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /own": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /both": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /open": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /either": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /tls": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * Responses of SecurityAlternativesV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<SecurityAlternativesV1Responses> = {
  title: "Credentials",
  server: "https://security.example",
  operations: {
    "GET /common": { 204: {} },
    "GET /same": { 204: {} },
    "GET /own": { 204: {} },
    "GET /both": { 204: {} },
    "GET /open": { 204: {} },
    "GET /either": { 204: {} },
    "GET /tls": { 204: {} },
  },
};
