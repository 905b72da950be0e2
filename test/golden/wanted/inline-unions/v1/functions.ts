// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  byNumber,
  type CallOperation,
  type CallOptions,
  callPages,
  type Pages,
} from "../../../../../src/index.js";
import type { AddShapeResponseValue, ListShapesResponse } from "./models.js";
import type { AddShapeParams, ListShapesParams, ShapesApi } from "./shapes.js";
export { createInlineUnionsV1Caller, type InlineUnionsV1Options } from "./client.js";

/**
 * List shapes. See {@link ShapesApi.listShapes}.
 *
 * `GET /shapes`
 */
export function listShapes(
  caller: CallOperation,
  params: ListShapesParams = {},
  options?: CallOptions,
): Pages<ListShapesResponse, { kind: string }> {
  return callPages(
    caller,
    "GET /shapes",
    params,
    options,
    byNumber(
      "page",
      (page) => page.shapes,
      (page) => page.paging.pages,
    ),
  );
}

/**
 * Add a shape. See {@link ShapesApi.addShape}.
 *
 * `POST /shapes`
 */
export function addShape(
  caller: CallOperation,
  params: AddShapeParams,
  options?: CallOptions,
): ApiPromise<{ [key: string]: AddShapeResponseValue }> {
  return caller("POST /shapes", params, options);
}
