// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import {
  allowReserved,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  deepObject,
  emptyResponse,
  form,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
} from "../../../../../src/index.js";
import type { ColorsApi, GetColorsParams, GetContentParams, GetDefaultParams } from "./colors.js";
export { createParameterStylesV1Caller, type ParameterStylesV1Options } from "./client.js";

/**
 * Takes every style. See {@link ColorsApi.getColors}.
 *
 * `GET /colors/{simple}/{matrix}/{label}`
 */
export function getColors(caller: CallOperation, params: GetColorsParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /colors/{simple}/{matrix}/{label}", params, options, {
    header: ["X-Color"],
    cookie: ["seen"],
    style: {
      simple: simple({ explode: true }),
      matrix: matrix(),
      label: label({ explode: true }),
      form: form({ explode: false }),
      space: spaceDelimited(),
      "pipe-list": pipeDelimited(),
      "filter[x]": deepObject(),
      url: allowReserved(form()),
      urls: allowReserved(form({ explode: false })),
      "X-Color": simple({ explode: true }),
      seen: form({ explode: false }),
    },
    response: emptyResponse,
  });
}

/**
 * Writes the defaults out. See {@link ColorsApi.getDefault}.
 *
 * `GET /default/{id}`
 */
export function getDefault(caller: CallOperation, params: GetDefaultParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /default/{id}", params, options, {
    header: ["X-List"],
    cookie: ["seen"],
    response: emptyResponse,
  });
}

/**
 * Takes JSON and text. See {@link ColorsApi.getContent}.
 *
 * `GET /content`
 */
export function getContent(caller: CallOperation, params: GetContentParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /content", params, options, {
    header: ["X-Color"],
    json: ["color", "X-Color"],
    response: emptyResponse,
  });
}
