// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { FilesApi } from "./files.js";
export { createSecurityOfMostV1Caller, type SecurityOfMostV1Options } from "./client.js";

/**
 * See {@link FilesApi.listFiles}.
 *
 * `GET /files`
 */
export function listFiles(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<string[]> {
  return caller("GET /files", params, options);
}

/**
 * See {@link FilesApi.createFile}.
 *
 * `POST /files`
 */
export function createFile(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /files", params, options, { response: emptyResponse });
}

/**
 * See {@link FilesApi.getStatus}.
 *
 * `GET /status`
 */
export function getStatus(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /status", params, options, { response: emptyResponse, security: [] });
}
