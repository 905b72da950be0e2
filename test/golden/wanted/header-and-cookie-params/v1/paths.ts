// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

export interface paths {
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List sessions. */
    get: operations["getSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/optional": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Takes a header, or none. */
    get: operations["getOptional"];
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
  getSessions: {
    parameters: {
      query?: {
        "filter[state]"?: "open";
        "page.size"?: number;
      };
      header: {
        /** Id of the request. Format: uuid. */
        "X-Request-Id": string;
        "If-None-Match"?: string;
      };
      path?: never;
      cookie: {
        /** The session. */
        sid: string;
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
  getOptional: {
    parameters: {
      query?: never;
      header?: {
        "accept-language"?: string;
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
