// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  type NoParams,
  typedResponse,
} from "../../../../../src/index.js";
import type { FilesApi, GetAnyError } from "./files.js";
import type { Info } from "./models.js";
export { createAnswerMediaTypesV1Caller, type AnswerMediaTypesV1Options } from "./client.js";

/**
 * Brings a value of any media type, which is JSON. See {@link FilesApi.getAny}.
 *
 * `GET /any`
 */
export function getAny(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Info, GetAnyError> {
  return caller("GET /any", params, options);
}

/**
 * Brings text of any media type. See {@link FilesApi.replaceAny}.
 *
 * `PUT /any`
 */
export function replaceAny(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
  return caller("PUT /any", params, options, { response: typedResponse("text/*") });
}

/**
 * Brings bytes of any media type. See {@link FilesApi.addAny}.
 *
 * `POST /any`
 */
export function addAny(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
  return caller("POST /any", params, options, { response: typedResponse("*/*") });
}

/**
 * Brings JSON, and says so twice. See {@link FilesApi.changeAny}.
 *
 * `PATCH /any`
 */
export function changeAny(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Info> {
  return caller("PATCH /any", params, options);
}

/**
 * Brings a picture of any kind. See {@link FilesApi.getPicture}.
 *
 * `GET /pictures`
 */
export function getPicture(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
  return caller("GET /pictures", params, options, { response: typedResponse("image/*") });
}

/**
 * Brings a document. See {@link FilesApi.replacePicture}.
 *
 * `PUT /pictures`
 */
export function replacePicture(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
  return caller("PUT /pictures", params, options, { response: typedResponse("application/pdf") });
}

/**
 * Brings bytes of which nothing is said. See {@link FilesApi.addPicture}.
 *
 * `POST /pictures`
 */
export function addPicture(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
  return caller("POST /pictures", params, options, { response: typedResponse("application/octet-stream") });
}

/**
 * Brings the JSON of a vendor. See {@link FilesApi.getInfo}.
 *
 * `GET /info`
 */
export function getInfo(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Info> {
  return caller("GET /info", params, options, { response: typedResponse("application/vnd.acme.v3+json") });
}

/**
 * Brings XML, which comes as text. See {@link FilesApi.replaceInfo}.
 *
 * `PUT /info`
 */
export function replaceInfo(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
  return caller("PUT /info", params, options, { response: typedResponse("application/xml") });
}

/**
 * Brings a table with a head, or YAML. See {@link FilesApi.addInfo}.
 *
 * `POST /info`
 */
export function addInfo(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
  return caller("POST /info", params, options, {
    response: typedResponse("text/csv; header=present", "application/yaml"),
  });
}

/**
 * Brings JSON of which nothing is said. See {@link FilesApi.changeInfo}.
 *
 * `PATCH /info`
 */
export function changeInfo(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<unknown> {
  return caller("PATCH /info", params, options);
}
