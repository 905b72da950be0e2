export type {
  AnswerExample,
  AnswersOf,
  AnyAnswer,
  ApiExamples,
  FailureAnswer,
  OperationExamples,
  SuccessAnswer,
} from "./examples.js";
export { type FakeFetch, fakeFetch, type Given } from "./fake-fetch.js";
export type { SentRequest } from "./sent-request.js";
