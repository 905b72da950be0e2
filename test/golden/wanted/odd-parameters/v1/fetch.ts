// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, named } from "../../../../../src/index.js";
import { describeApi, type OddParametersV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddParametersV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddParametersV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddParametersV1Fetch(options: OddParametersV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /inherited": {
      style: {
        constructorInQuery: named("constructor"),
        toStringInQuery: named("toString"),
        __proto__InQuery: named("__proto__"),
        valueOfInCookie: named("valueOf"),
      },
      response: emptyResponse,
      names: {
        query: { constructor: "constructorInQuery", toString: "toStringInQuery", ["__proto__"]: "__proto__InQuery" },
        header: { hasOwnProperty: "HasOwnProperty" },
        cookie: { valueOf: "valueOfInCookie" },
      },
    },
    "GET /signs/{user id}/{a-b}/{größe}": {
      response: emptyResponse,
      path: "/signs/{userId}/{a-b}/{größe}",
      names: { path: { "user id": "userId" } },
    },
  });
}
