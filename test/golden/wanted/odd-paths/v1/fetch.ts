// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
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
      answer: noAnswer,
      path: "/patterns/{id}/{path}",
      names: { path: { "path*": "path" } },
    },
    "GET /templates{?page,size*}": { answer: noAnswer, path: "/templates" },
    "POST /actions?action=start": { answer: noAnswer, path: "/actions", query: { action: "start" } },
    "POST /actions?action=stop&now": { answer: noAnswer, path: "/actions", query: { action: "stop", now: "" } },
    "GET /search?q={query}": { answer: noAnswer, path: "/search" },
    "POST /targets#Start": { answer: noAnswer, path: "/targets" },
    "GET /with space/{}": { answer: noAnswer, path: "/with%20space/{unnamed}", names: { path: { "": "unnamed" } } },
  });
}
