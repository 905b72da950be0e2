// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type OddPathsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddPathsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddPathsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddPathsV1Fetch(options: OddPathsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /patterns/{id:[0-9]{2}}/{path*}": {
      response: emptyResponse,
      path: "/patterns/{id}/{path}",
      names: { path: { "path*": "path" } },
    },
    "GET /templates{?page,size*}": { response: emptyResponse, path: "/templates" },
    "POST /actions?action=start": { response: emptyResponse, path: "/actions", query: { action: "start" } },
    "POST /actions?action=stop&now": { response: emptyResponse, path: "/actions", query: { action: "stop", now: "" } },
    "GET /search?q={query}": { response: emptyResponse, path: "/search" },
    "POST /targets#Start": { response: emptyResponse, path: "/targets" },
    "GET /with space/{}": {
      response: emptyResponse,
      path: "/with%20space/{unnamed}",
      names: { path: { "": "unnamed" } },
    },
  });
}
