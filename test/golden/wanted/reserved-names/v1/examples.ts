// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { ArrayModel, Class, DeleteParams, ErrorModel, Eval, Exports } from "./models.js";

/** Responses that each operation of ReservedNamesV1 can have in a test, by its route. */
export interface ReservedNamesV1Responses {
  "GET /arrays": SuccessResponse<ArrayModel[]> | ErrorResponse<ErrorStatus, ErrorModel>;
  "POST /delete": SuccessResponse<Class> | ErrorResponse<ErrorStatus, unknown>;
  "GET /params": SuccessResponse<DeleteParams> | ErrorResponse<ErrorStatus, unknown>;
  "POST /eval": SuccessResponse<Eval | Exports> | ErrorResponse<ErrorStatus, unknown>;
}

const eval2 = { score: 1 };
const exports2 = { count: 1 };

/** Responses of ReservedNamesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ReservedNamesV1Responses> = {
  title: "Reserved names",
  server: "https://reserved.example",
  operations: {
    "GET /arrays": { 200: { type: "application/json" }, default: { type: "application/json" } },
    "POST /delete": { 200: { type: "application/json" } },
    "GET /params": { 200: { type: "application/json" } },
    "POST /eval": { 200: { type: "application/json", body: eval2 }, 201: { type: "application/json", body: exports2 } },
  },
};
