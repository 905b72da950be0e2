export type { AnswerKind } from "./answer.js";
export { ApiPromise, type Safe, type WithResponse } from "./api-promise.js";
export { apiKey, basic, bearer, type Credentials, type Scheme, type Security } from "./auth.js";
export { type Api, type Caller, createCaller, type Hints } from "./caller.js";
export { withEnvironment } from "./environment.js";
export type { ErrorBodyRules } from "./error-body.js";
export {
  type Answered,
  ApiError,
  type ApiErrorOf,
  ArgumentError,
  ClientError,
  ConnectionError,
  isApiError,
  isArgumentError,
  isClientError,
  isConnectionError,
  isResponseError,
  isTimeoutError,
  ResponseError,
  TimeoutError,
} from "./errors.js";
export type { CallOptions, ClientOptions, Fetch, HeaderValues, NoParams, Secret } from "./options.js";
export { byNumber, Pages, type Paging } from "./pages.js";
export { Resource } from "./resource.js";
export type { ErrorStatus, OtherStatus, SuccessStatus } from "./status.js";
