// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

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
   * Brings a value of any media type, which is JSON.
   *
   * `GET /any`
   */
  getAny(params: NoParams = {}, options?: CallOptions): ApiPromise<Info, GetAnyError> {
    return this.call("GET /any", params, options);
  }

  /**
   * Brings text of any media type.
   *
   * `PUT /any`
   */
  replaceAny(params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
    return this.call("PUT /any", params, options, { response: typedResponse("text/*") });
  }

  /**
   * Brings bytes of any media type.
   *
   * `POST /any`
   */
  addAny(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
    return this.call("POST /any", params, options, { response: typedResponse("*/*") });
  }

  /**
   * Brings JSON, and says so twice.
   *
   * `PATCH /any`
   */
  changeAny(params: NoParams = {}, options?: CallOptions): ApiPromise<Info> {
    return this.call("PATCH /any", params, options);
  }

  /**
   * Brings a picture of any kind.
   *
   * `GET /pictures`
   */
  getPicture(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
    return this.call("GET /pictures", params, options, { response: typedResponse("image/*") });
  }

  /**
   * Brings a document.
   *
   * `PUT /pictures`
   */
  replacePicture(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
    return this.call("PUT /pictures", params, options, { response: typedResponse("application/pdf") });
  }

  /**
   * Brings bytes of which nothing is said.
   *
   * `POST /pictures`
   */
  addPicture(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob> {
    return this.call("POST /pictures", params, options, { response: typedResponse("application/octet-stream") });
  }

  /**
   * Brings the JSON of a vendor.
   *
   * `GET /info`
   */
  getInfo(params: NoParams = {}, options?: CallOptions): ApiPromise<Info> {
    return this.call("GET /info", params, options, { response: typedResponse("application/vnd.acme.v3+json") });
  }

  /**
   * Brings XML, which comes as text.
   *
   * `PUT /info`
   */
  replaceInfo(params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
    return this.call("PUT /info", params, options, { response: typedResponse("application/xml") });
  }

  /**
   * Brings a table with a head, or YAML.
   *
   * `POST /info`
   */
  addInfo(params: NoParams = {}, options?: CallOptions): ApiPromise<string> {
    return this.call("POST /info", params, options, {
      response: typedResponse("text/csv; header=present", "application/yaml"),
    });
  }

  /**
   * Brings JSON of which nothing is said.
   *
   * `PATCH /info`
   */
  changeInfo(params: NoParams = {}, options?: CallOptions): ApiPromise<unknown> {
    return this.call("PATCH /info", params, options);
  }
}

/** Errors of {@link FilesApi.getAny}. */
export type GetAnyError = ApiErrorOf<404, Problem> | ApiErrorOf<OtherStatus<404>, unknown>;
