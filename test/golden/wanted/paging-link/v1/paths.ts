// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import type { Issue, ListIssuesFilter, Star } from "./models.js";

export interface paths {
  "/repos/{owner}/issues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the issues of an owner. */
    get: operations["listIssues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stars": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List those who have given a star, with its time or without. */
    get: operations["listStars"];
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
  listIssues: {
    parameters: {
      query?: {
        page?: number;
        labels?: string[];
        filter?: ListIssuesFilter;
        sort?: string[];
      };
      header?: {
        "X-Version"?: string;
      };
      path: {
        owner: string;
      };
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
          "application/json": Issue[];
        };
      };
    };
  };
  listStars: {
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
      /** A page of one kind. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Issue[] | Star[];
        };
      };
    };
  };
}
