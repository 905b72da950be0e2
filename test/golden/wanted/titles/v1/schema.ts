// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

export interface ItemOutput {
  /** At most 10 characters. */
  name?: string;
  /** Location. */
  loc?: string[];
  /** Who has it. */
  owner?: string;
  /** A short label. */
  label?: string;
  page?: PageItem;
}

export interface PageItem {
  items?: ItemOutput[];
}

export interface paths {
  "/items/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["readItem"];
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
  readItem: {
    parameters: {
      query?: {
        /** Query. */
        q?: string;
      };
      header?: never;
      path: {
        /** Format: uuid. */
        item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ItemOutput;
        };
      };
    };
  };
}
