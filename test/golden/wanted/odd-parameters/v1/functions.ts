// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  named,
} from "../../../../../src/index.js";
import type { DefaultApi, GetInheritedParams, GetSignsParams } from "./default.js";
export { createOddParametersV1Caller, type OddParametersV1Options } from "./client.js";

/**
 * Has what every object has. See {@link DefaultApi.getInherited}.
 *
 * `GET /inherited`
 */
export function getInherited(
  caller: CallOperation,
  params: GetInheritedParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /inherited", params, options, {
    header: ["HasOwnProperty"],
    cookie: ["valueOfInCookie"],
    style: {
      constructorInQuery: named("constructor"),
      toStringInQuery: named("toString"),
      __proto__InQuery: named("__proto__"),
      valueOfInCookie: named("valueOf"),
    },
    response: emptyResponse,
  });
}

/**
 * Has signs. See {@link DefaultApi.getSigns}.
 *
 * `GET /signs/{user id}/{a-b}/{größe}`
 */
export function getSigns(caller: CallOperation, params: GetSignsParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /signs/{userId}/{a-b}/{größe}", params, options, { response: emptyResponse });
}
