// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

export interface Charge {
  id: string;
}

export interface JobPage {
  data: {
    name?: string;
  }[];
  last_id?: string | null;
  has_more?: boolean;
}

export interface ListChargesAnswer {
  data: Charge[];
  has_more: boolean;
}

export interface ListDrivesAnswer {
  kind?: string;
  nextPageToken?: string;
  drives?: {
    name?: string;
  }[];
}

export interface ListIssuesAnswer {
  total_count: number;
  items: Charge[];
}

export interface paths {
  "/charges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listCharges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drives": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listDrives"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/issues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listIssues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listEvents"];
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
  listCharges: {
    parameters: {
      query?: {
        starting_after?: string;
        ending_before?: string;
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
          "application/json": ListChargesAnswer;
        };
      };
    };
  };
  listJobs: {
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
          "application/json": JobPage;
        };
      };
    };
  };
  listDrives: {
    parameters: {
      query?: {
        pageToken?: string;
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
          "application/json": ListDrivesAnswer;
        };
      };
    };
  };
  listIssues: {
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
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": ListIssuesAnswer;
        };
      };
    };
  };
  listEvents: {
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
      /** All that there are. */
      200: {
        headers: {
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
    };
  };
}
