// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse, emptyResponse } from "../../../../../src/index.js";
import { describeApi, type LinksV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of LinksV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of LinksV1, and resolves as openapi-fetch
 * does, to `{ data, error, response }`. It is for those who prefer paths over methods, and for what
 * builds on openapi-fetch, such as openapi-react-query.
 */
export function createLinksV1Fetch(options: LinksV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /users": { response: anyResponse },
    "GET /users/{id}": { response: emptyResponse },
  });
}
