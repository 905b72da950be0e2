// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { type BodyOfGetV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of BodyOfGetV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of BodyOfGetV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createBodyOfGetV1Fetch(options: BodyOfGetV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /things": { response: emptyResponse },
    "HEAD /things": { response: emptyResponse },
    "DELETE /things": { response: emptyResponse },
    "TRACE /things": { response: emptyResponse },
    "GET /things/search": { response: emptyResponse },
  });
}
