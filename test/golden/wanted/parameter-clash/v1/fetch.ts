// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, matrix, named, pipeDelimited } from "../../../../../src/index.js";
import { describeApi, type ParameterClashV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of ParameterClashV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of ParameterClashV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createParameterClashV1Fetch(options: ParameterClashV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /things/{id}": {
      style: { idInQuery: named("id", pipeDelimited()), idInCookie: named("id") },
      response: emptyResponse,
      names: { query: { id: "idInQuery" }, cookie: { id: "idInCookie" } },
    },
    "GET /headers/{id}": { response: emptyResponse, path: "/headers/{idInPath}", names: { path: { id: "idInPath" } } },
    "PUT /headers/{id}": { response: emptyResponse },
    "GET /matrix/{id}": {
      style: { idInPath: named("id", matrix()) },
      response: emptyResponse,
      path: "/matrix/{idInPath}",
      names: { path: { id: "idInPath" } },
    },
    "PUT /bodies/{body}": {
      style: { bodyInQuery: named("body"), bodyInQueryInQuery: named("bodyInQuery") },
      response: emptyResponse,
      path: "/bodies/{bodyInPath}",
      names: {
        path: { body: "bodyInPath" },
        query: { body: "bodyInQuery", bodyInQuery: "bodyInQueryInQuery" },
        header: { body: "Body" },
      },
    },
    "GET /bodies/{body}": { response: emptyResponse },
    "GET /query": {
      style: { bodyInQuery: named("body") },
      json: ["bodyInQuery"],
      response: emptyResponse,
      names: { query: { body: "bodyInQuery" } },
    },
  });
}
