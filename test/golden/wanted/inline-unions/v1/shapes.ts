// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, byNumber, type CallOptions, type Pages, Resource } from "../../../../../src/index.js";
import type { AddShapeBody, AddShapeResponseValue, ListShapesResponse } from "./models.js";

export class ShapesApi extends Resource {
  /**
   * List shapes.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /shapes`
   */
  listShapes(params: ListShapesParams = {}, options?: CallOptions): Pages<ListShapesResponse, { kind: string }> {
    return this.pages(
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
   * Add a shape.
   *
   * `POST /shapes`
   */
  addShape(params: AddShapeParams, options?: CallOptions): ApiPromise<{ [key: string]: AddShapeResponseValue }> {
    return this.call("POST /shapes", params, options);
  }
}

/** Parameters of {@link ShapesApi.listShapes}. */
export interface ListShapesParams {
  page?: number | undefined;
}

/** Parameters of {@link ShapesApi.addShape}. */
export interface AddShapeParams {
  body: AddShapeBody;
}
