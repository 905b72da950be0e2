// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { CopyThingsParams, DefaultApi, QueryThingsParams } from "./default.js";
import type { Thing } from "./models.js";
export { createOtherMethodsV1Caller, type OtherMethodsV1Options } from "./client.js";

/**
 * Query things. See {@link DefaultApi.queryThings}.
 *
 * `QUERY /things`
 */
export function queryThings(
  caller: CallOperation,
  params: QueryThingsParams,
  options?: CallOptions,
): ApiPromise<Thing[]> {
  return caller("QUERY /things", params, options);
}

/**
 * Things, whatever is done with them. See {@link DefaultApi.traceThings}.
 *
 * `TRACE /things`
 */
export function traceThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("TRACE /things", params, options, { response: anyResponse });
}

/**
 * Copy things. See {@link DefaultApi.copyThings}.
 *
 * `COPY /things`
 */
export function copyThings(caller: CallOperation, params: CopyThingsParams, options?: CallOptions): ApiPromise<void> {
  return caller("COPY /things", params, options, { header: ["Destination"], response: emptyResponse });
}

/**
 * Stands where the reference leads. See {@link DefaultApi.getShared}.
 *
 * `GET /shared`
 */
export function getShared(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /shared", params, options, { response: emptyResponse });
}

/**
 * Stands beside a reference. See {@link DefaultApi.postShared}.
 *
 * `POST /shared`
 */
export function postShared(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /shared", params, options, { response: emptyResponse });
}
