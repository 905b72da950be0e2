// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  chosenBody,
  emptyResponse,
  jsonBody,
  type NoParams,
  rawBody,
  typedResponse,
} from "../../../../../src/index.js";
import type {
  PetsApi,
  PostAnyParams,
  PostPartsParams,
  PostTwiceParams,
  PostXmlParams,
  PutAnyParams,
  PutNothingParams,
} from "./pets.js";
export { createOddBodiesV1Caller, type OddBodiesV1Options } from "./client.js";

/**
 * Takes what the server takes. See {@link PetsApi.postAny}.
 *
 * `POST /any`
 */
export function postAny(caller: CallOperation, params: PostAnyParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /any", params, options, { response: emptyResponse });
}

/**
 * Takes anything. See {@link PetsApi.putAny}.
 *
 * `PUT /any`
 */
export function putAny(caller: CallOperation, params: PutAnyParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /any", params, options, { body: rawBody("*/*"), response: emptyResponse });
}

/**
 * Takes JSON in two ways. See {@link PetsApi.postTwice}.
 *
 * `POST /twice`
 */
export function postTwice(
  caller: CallOperation,
  params: PostTwiceParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /twice", params, options, {
    body: chosenBody({
      "application/json": jsonBody(),
      "application/json-patch+json": jsonBody("application/json-patch+json"),
    }),
    response: emptyResponse,
  });
}

/**
 * Has a body of no media type. See {@link PetsApi.postNothing}.
 *
 * `POST /nothing`
 */
export function postNothing(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /nothing", params, options, { response: emptyResponse });
}

/**
 * Has a media type of which nothing is said. See {@link PetsApi.putNothing}.
 *
 * `PUT /nothing`
 */
export function putNothing(
  caller: CallOperation,
  params: PutNothingParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("PUT /nothing", params, options, { response: emptyResponse });
}

/**
 * Takes XML, and brings XML. See {@link PetsApi.postXml}.
 *
 * `POST /xml`
 */
export function postXml(caller: CallOperation, params: PostXmlParams, options?: CallOptions): ApiPromise<string> {
  return caller("POST /xml", params, options, {
    body: rawBody("application/xml"),
    response: typedResponse("application/xml"),
  });
}

/**
 * Takes parts of another kind. See {@link PetsApi.postParts}.
 *
 * `POST /parts`
 */
export function postParts(caller: CallOperation, params: PostPartsParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /parts", params, options, { body: rawBody("multipart/related"), response: emptyResponse });
}
