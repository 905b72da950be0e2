export type { Api, OtherServer } from "./api.js";
export {
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type Credentials,
  type Scheme,
  type Security,
} from "./auth/schemes.js";
export { type BodyWriter, jsonBody } from "./bodies/body.js";
export { chosenBody } from "./bodies/chosen-body.js";
export { formBody, multipartBody } from "./bodies/form-body.js";
export { rawBody } from "./bodies/raw-body.js";
export {
  ApiPromise,
  type ApiPromiseWithHeaders,
  type Failed,
  type Safe,
  type WithHeaders,
  type WithResponse,
} from "./calls/api-promise.js";
export { callPages } from "./client/call-pages.js";
export { type CallOperation, createCaller } from "./client/caller.js";
export { withEnvironment } from "./client/environment.js";
export { createServersCaller } from "./client/other-servers.js";
export { Resource } from "./client/resource.js";
export type { ErrorBodyRules } from "./errors/error-body.js";
export {
  ApiError,
  type ApiErrorOf,
  ArgumentError,
  ClientError,
  ConnectionError,
  type ErrorDetails,
  isApiError,
  isArgumentError,
  isClientError,
  isConnectionError,
  isResponseError,
  isTimeoutError,
  ResponseError,
  TimeoutError,
} from "./errors/errors.js";
export type { ErrorStatus, OtherStatus, Status3XX, Status4XX, Status5XX, SuccessStatus } from "./errors/status.js";
export type { Hints } from "./hints.js";
export type { Interceptor, Next } from "./interceptor.js";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeaderValues,
  NoParams,
  RetryOptions,
  Secret,
} from "./options.js";
export { byCursor } from "./pages/by-cursor.js";
export { byLink } from "./pages/by-link.js";
export { byNumber } from "./pages/by-number.js";
export { byOffset } from "./pages/by-offset.js";
export { byToken } from "./pages/by-token.js";
export { Pages, type PagesWithHeaders, type Paging } from "./pages/pages.js";
export { named } from "./parameters/named.js";
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
} from "./parameters/style.js";
export { byStatus } from "./responses/by-status.js";
export { eventData, eventText, jsonEvents, type ServerSentEvent, textEvents } from "./responses/event-stream.js";
export { jsonLines, jsonSequence } from "./responses/json-lines.js";
export { type HeaderReader, readHeaders } from "./responses/response-headers.js";
export { anyResponse, emptyResponse, jsonResponse, type ResponseReader } from "./responses/response-reader.js";
export { typedResponse } from "./responses/typed-response.js";
export { logAttempts } from "./sending/log-attempts.js";
