// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  type NoParams,
  typedResponse,
} from "../../../../../src/index.js";
import type { FilesApi, GetBothError, GetBytesError, GetTextError } from "./files.js";
import type { Info } from "./models.js";
export { createTextAndBinaryV1Caller, type TextAndBinaryV1Options } from "./client.js";

/**
 * Get text. See {@link FilesApi.getText}.
 *
 * `GET /text`
 */
export function getText(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<string, GetTextError> {
  return caller("GET /text", params, options, { response: typedResponse("text/plain; charset=utf-8") });
}

/**
 * Get bytes. See {@link FilesApi.getBytes}.
 *
 * `GET /bytes`
 */
export function getBytes(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Blob, GetBytesError> {
  return caller("GET /bytes", params, options, { response: typedResponse("application/octet-stream") });
}

/**
 * Get JSON among others. See {@link FilesApi.getBoth}.
 *
 * `GET /both`
 */
export function getBoth(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Info | Blob, GetBothError> {
  return caller("GET /both", params, options, { response: typedResponse("application/json", "application/capnp") });
}

/**
 * Get JSON that is no object. See {@link FilesApi.getNumber}.
 *
 * `GET /number`
 */
export function getNumber(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<number> {
  return caller("GET /number", params, options);
}

/**
 * Get JSON of which nothing is said. See {@link FilesApi.getUnknown}.
 *
 * `GET /unknown`
 */
export function getUnknown(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<unknown> {
  return caller("GET /unknown", params, options);
}
