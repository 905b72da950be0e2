export type {
  AnyResponse,
  ApiExamples,
  ErrorResponse,
  OperationExamples,
  ResponseExample,
  ResponsesOf,
  SuccessResponse,
} from "./examples.js";
export { type FakeFetch, fakeFetch, type Given } from "./fake-fetch.js";
export type { SentRequest } from "./sent-request.js";
