// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import type { Report } from "./models.js";

export interface paths {
  "/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reports.
     * @deprecated
     */
    get: operations["getReports"];
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
  getReports: {
    parameters: {
      query?: {
        /**
         * Use `page`.
         * @deprecated
         */
        offset?: number;
        page?: number;
        /** @deprecated */
        size?: number;
        /** @deprecated */
        order?: "up" | "down";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Reports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Report[];
        };
      };
    };
  };
}
