// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

export interface Cat {
  id: string;
  lives?: number;
}

export interface Dog {
  id: number;
  tricks?: number;
}

export interface Visit {
  time?: {
    minute?: number;
  };
}

export type ListPetsAnswer = {
  pets: (Cat | Dog)[];
  has_more?: boolean;
} | null;

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List pets. */
    get: operations["listPets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/visits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List visits, each the number of a minute. */
    get: operations["listVisits"];
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
  listPets: {
    parameters: {
      query?: {
        after?: string;
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
          "application/json": ListPetsAnswer;
        };
      };
    };
  };
  listVisits: {
    parameters: {
      query?: {
        from?: number;
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
          "application/json": (Visit | null)[];
        };
      };
    };
  };
}
