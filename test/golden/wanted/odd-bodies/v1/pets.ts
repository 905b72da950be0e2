// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  chosenBody,
  emptyResponse,
  jsonBody,
  type NoParams,
  rawBody,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { Pet } from "./models.js";

export class PetsApi extends Resource {
  /**
   * Takes what the server takes.
   *
   * `POST /any`
   */
  postAny(params: PostAnyParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /any", params, options, { response: emptyResponse });
  }

  /**
   * Takes anything.
   *
   * `PUT /any`
   */
  putAny(params: PutAnyParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /any", params, options, { body: rawBody("*/*"), response: emptyResponse });
  }

  /**
   * Takes JSON in two ways.
   *
   * `POST /twice`
   */
  postTwice(params: PostTwiceParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /twice", params, options, {
      body: chosenBody({
        "application/json": jsonBody(),
        "application/json-patch+json": jsonBody("application/json-patch+json"),
      }),
      response: emptyResponse,
    });
  }

  /**
   * Has a body of no media type.
   *
   * `POST /nothing`
   */
  postNothing(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /nothing", params, options, { response: emptyResponse });
  }

  /**
   * Has a media type of which nothing is said.
   *
   * `PUT /nothing`
   */
  putNothing(params: PutNothingParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /nothing", params, options, { response: emptyResponse });
  }

  /**
   * Takes XML, and brings XML.
   *
   * `POST /xml`
   */
  postXml(params: PostXmlParams, options?: CallOptions): ApiPromise<string> {
    return this.call("POST /xml", params, options, {
      body: rawBody("application/xml"),
      response: typedResponse("application/xml"),
    });
  }

  /**
   * Takes parts of another kind.
   *
   * `POST /parts`
   */
  postParts(params: PostPartsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /parts", params, options, { body: rawBody("multipart/related"), response: emptyResponse });
  }
}

/** Parameters of {@link PetsApi.postAny}. */
export interface PostAnyParams {
  body: Pet;
}

/** Parameters of {@link PetsApi.putAny}. */
export interface PutAnyParams {
  body: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}

/** Parameters of {@link PetsApi.postTwice}. */
export interface PostTwiceParams {
  /**
   * Sent as `application/json`, or as `application/json-patch+json` if the header `Content-Type` says
   * so.
   */
  body?: Pet | Record<string, unknown>[] | undefined;
}

/** Parameters of {@link PetsApi.putNothing}. */
export interface PutNothingParams {
  body?: unknown | undefined;
}

/** Parameters of {@link PetsApi.postXml}. */
export interface PostXmlParams {
  body: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}

/** Parameters of {@link PetsApi.postParts}. */
export interface PostPartsParams {
  body: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}
