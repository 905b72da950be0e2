// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import type { Color, List } from "./models.js";

export interface paths {
  "/colors/{simple}/{matrix}/{label}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Takes every style. */
    get: operations["getColors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/default/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Writes the defaults out. */
    get: operations["getDefault"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Takes JSON and text. */
    get: operations["getContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getColors: {
    parameters: {
      query?: {
        form?: List;
        space?: List;
        "pipe-list"?: List;
        "filter[x]"?: Color;
        url?: string;
        urls?: List;
      };
      header?: {
        "X-Color"?: Color;
      };
      path: {
        simple: Color;
        matrix: string;
        label: List;
      };
      cookie?: {
        seen?: List;
      };
    };
    requestBody?: never;
    responses: {
      /** None. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getDefault: {
    parameters: {
      query?: {
        list?: List;
        /** One value that cannot be exploded. */
        size?: number;
      };
      header?: {
        "X-List"?: List;
      };
      path: {
        id: string;
      };
      cookie?: {
        seen?: List;
      };
    };
    requestBody?: never;
    responses: {
      /** None. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getContent: {
    parameters: {
      query: {
        color: Color;
        words?: string;
      };
      header?: {
        /** A color. */
        "X-Color"?: Color;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** None. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
