// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

export interface paths {
  "/inherited": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has what every object has. */
    get: operations["getInherited"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signs/{user id}/{a-b}/{größe}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has signs. */
    get: operations["getSigns"];
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
  getInherited: {
    parameters: {
      query?: {
        constructor?: string;
        toString?: string;
        __proto__?: string;
        then?: string;
      };
      header?: {
        hasOwnProperty?: string;
      };
      path?: never;
      cookie?: {
        valueOf?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getSigns: {
    parameters: {
      query?: {
        "filter[name]"?: string;
        "ids[]"?: number[];
        "a.b"?: string;
        "c-d"?: string;
        "e f"?: string;
        "g\"h'i`j"?: string;
        页?: string;
        ""?: string;
        "{k}"?: string;
        $top?: number;
      };
      header?: never;
      path: {
        "user id": string;
        "a-b": string;
        größe: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
