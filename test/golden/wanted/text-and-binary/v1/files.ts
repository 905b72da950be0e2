// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type NoParams,
  type OtherStatus,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { Info, Problem } from "./models.js";

export class FilesApi extends Resource {
  /**
   * Get text.
   *
   * `GET /text`
   */
  getText(params: NoParams = {}, options?: CallOptions): ApiPromise<string, GetTextError> {
    return this.call("GET /text", params, options, { response: typedResponse("text/plain; charset=utf-8") });
  }

  /**
   * Get bytes.
   *
   * `GET /bytes`
   */
  getBytes(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob, GetBytesError> {
    return this.call("GET /bytes", params, options, { response: typedResponse("application/octet-stream") });
  }

  /**
   * Get JSON among others.
   *
   * `GET /both`
   */
  getBoth(params: NoParams = {}, options?: CallOptions): ApiPromise<Info | Blob, GetBothError> {
    return this.call("GET /both", params, options, {
      response: typedResponse("application/json", "application/capnp"),
    });
  }

  /**
   * Get JSON that is no object.
   *
   * `GET /number`
   */
  getNumber(params: NoParams = {}, options?: CallOptions): ApiPromise<number> {
    return this.call("GET /number", params, options);
  }

  /**
   * Get JSON of which nothing is said.
   *
   * `GET /unknown`
   */
  getUnknown(params: NoParams = {}, options?: CallOptions): ApiPromise<unknown> {
    return this.call("GET /unknown", params, options);
  }
}

/** Errors of {@link FilesApi.getText}. */
export type GetTextError = ApiErrorOf<400, string> | ApiErrorOf<OtherStatus<400>, unknown>;

/** Errors of {@link FilesApi.getBytes}. */
export type GetBytesError = ApiErrorOf<410, string> | ApiErrorOf<OtherStatus<410>, unknown>;

/** Errors of {@link FilesApi.getBoth}. */
export type GetBothError = ApiErrorOf<500, Problem> | ApiErrorOf<OtherStatus<500>, unknown>;
