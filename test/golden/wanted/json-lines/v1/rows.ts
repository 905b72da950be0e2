// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  jsonLines,
  jsonSequence,
  type NoParams,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { DeleteRowsResponse, Row } from "./models.js";

export class RowsApi extends Resource {
  /**
   * Brings rows, each of one schema.
   *
   * `GET /rows`
   */
  getRows(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<Row>> {
    return this.call("GET /rows", params, options, { response: typedResponse(jsonLines("application/x-ndjson")) });
  }

  /**
   * Brings rows, which the document has as a list.
   *
   * `PUT /rows`
   */
  replaceRows(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<Row>> {
    return this.call("PUT /rows", params, options, { response: typedResponse(jsonLines("application/jsonl")) });
  }

  /**
   * Brings a page of rows, or all of them as they come.
   *
   * `POST /rows`
   */
  addRows(params: NoParams = {}, options?: CallOptions): ApiPromise<Row[] | AsyncIterable<Row>> {
    return this.call("POST /rows", params, options, {
      response: typedResponse("application/json", jsonLines("application/ndjson")),
    });
  }

  /**
   * Brings rows of which nothing is said but that they are text.
   *
   * `PATCH /rows`
   */
  changeRows(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<unknown>> {
    return this.call("PATCH /rows", params, options, { response: typedResponse(jsonLines("application/x-jsonlines")) });
  }

  /**
   * Brings a sequence of what has no name of its own.
   *
   * `DELETE /rows`
   */
  deleteRows(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<DeleteRowsResponse>> {
    return this.call("DELETE /rows", params, options, { response: typedResponse(jsonSequence()) });
  }
}
