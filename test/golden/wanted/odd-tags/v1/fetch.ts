// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type OddTagsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddTagsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddTagsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddTagsV1Fetch(options: OddTagsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /users": { response: emptyResponse },
    "GET /others": { response: emptyResponse },
    "GET /evals": { response: emptyResponse },
    "GET /first": { response: emptyResponse },
    "GET /data": { response: emptyResponse },
    "GET /data/more": { response: emptyResponse },
    "GET /internal": { response: emptyResponse },
    "GET /constructor": { response: emptyResponse },
    "GET /constructor/api": { response: emptyResponse },
    "GET /device": { response: emptyResponse },
    "GET /slash": { response: emptyResponse },
    "GET /emoji": { response: emptyResponse },
    "GET /empty": { response: emptyResponse },
    "GET /none": { response: emptyResponse },
    "GET /chinese": { response: emptyResponse },
    "GET /webhooks": { response: emptyResponse },
    "GET /long": { response: emptyResponse },
  });
}
