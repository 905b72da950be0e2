// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  jsonLines,
  jsonSequence,
  type NoParams,
  typedResponse,
} from "../../../../../src/index.js";
import type { DeleteRowsResponse, Row } from "./models.js";
import type { RowsApi } from "./rows.js";
export { createJsonLinesV1Caller, type JsonLinesV1Options } from "./client.js";

/**
 * Brings rows, each of one schema. See {@link RowsApi.getRows}.
 *
 * `GET /rows`
 */
export function getRows(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<Row>> {
  return caller("GET /rows", params, options, { response: typedResponse(jsonLines("application/x-ndjson")) });
}

/**
 * Brings rows, which the document has as a list. See {@link RowsApi.replaceRows}.
 *
 * `PUT /rows`
 */
export function replaceRows(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<Row>> {
  return caller("PUT /rows", params, options, { response: typedResponse(jsonLines("application/jsonl")) });
}

/**
 * Brings a page of rows, or all of them as they come. See {@link RowsApi.addRows}.
 *
 * `POST /rows`
 */
export function addRows(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Row[] | AsyncIterable<Row>> {
  return caller("POST /rows", params, options, {
    response: typedResponse("application/json", jsonLines("application/ndjson")),
  });
}

/**
 * Brings rows of which nothing is said but that they are text. See {@link RowsApi.changeRows}.
 *
 * `PATCH /rows`
 */
export function changeRows(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<unknown>> {
  return caller("PATCH /rows", params, options, { response: typedResponse(jsonLines("application/x-jsonlines")) });
}

/**
 * Brings a sequence of what has no name of its own. See {@link RowsApi.deleteRows}.
 *
 * `DELETE /rows`
 */
export function deleteRows(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<DeleteRowsResponse>> {
  return caller("DELETE /rows", params, options, { response: typedResponse(jsonSequence()) });
}
