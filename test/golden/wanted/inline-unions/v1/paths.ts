// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import type { AddShapeBody, AddShapeResponseValue, ListShapesResponse } from "./models.js";

export interface paths {
  "/shapes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List shapes. */
    get: operations["listShapes"];
    put?: never;
    /** Add a shape. */
    post: operations["addShape"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listShapes: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListShapesResponse;
        };
      };
    };
  };
  addShape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddShapeBody;
      };
    };
    responses: {
      /** Shapes by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: AddShapeResponseValue };
        };
      };
    };
  };
}
