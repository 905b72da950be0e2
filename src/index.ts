export { type Answer, anyAnswer, jsonAnswer, noAnswer } from "./answer.js";
export type { Api, OtherServer } from "./api.js";
export {
  ApiPromise,
  type ApiPromiseWithHeaders,
  type Failed,
  type Safe,
  type WithHeaders,
  type WithResponse,
} from "./api-promise.js";
export {
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type Credentials,
  type Scheme,
  type Security,
} from "./auth.js";
export { type BodyWriter, jsonBody } from "./body.js";
export { byCursor } from "./by-cursor.js";
export { byLink } from "./by-link.js";
export { byNumber } from "./by-number.js";
export { byOffset } from "./by-offset.js";
export { byStatus } from "./by-status.js";
export { byToken } from "./by-token.js";
export { callPages } from "./call-pages.js";
export { type Caller, createCaller } from "./caller.js";
export { chosenBody } from "./chosen-body.js";
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
export { eventData, eventText, jsonEvents, type ServerSentEvent, textEvents } from "./event-stream.js";
export { formBody, multipartBody } from "./form-body.js";
export type { Hints } from "./hints.js";
export type { Interceptor, Next } from "./interceptor.js";
export { jsonLines, jsonSequence } from "./json-lines.js";
export { logAttempts } from "./log-attempts.js";
export { named } from "./named.js";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeaderValues,
  NoParams,
  RetryOptions,
  Secret,
} from "./options.js";
export { createServersCaller } from "./other-servers.js";
export { Pages, type PagesWithHeaders, type Paging } from "./pages.js";
export { rawBody } from "./raw-body.js";
export { Resource } from "./resource.js";
export { type HeaderReader, readHeaders } from "./response-headers.js";
export type { ErrorStatus, OtherStatus, Status3XX, Status4XX, Status5XX, SuccessStatus } from "./status.js";
export {
  allowReserved,
  deepObject,
  type Encode,
  form,
  label,
  matrix,
  pipeDelimited,
  type Style,
  type StyleOptions,
  simple,
  spaceDelimited,
} from "./style.js";
export { typedAnswer } from "./typed-answer.js";
