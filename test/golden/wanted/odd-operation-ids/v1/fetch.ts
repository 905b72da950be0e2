// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type OddOperationIdsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddOperationIdsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddOperationIdsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddOperationIdsV1Fetch(options: OddOperationIdsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /chinese": { response: emptyResponse },
    "GET /german": { response: emptyResponse },
    "GET /russian": { response: emptyResponse },
    "GET /decomposed": { response: emptyResponse },
    "GET /proto": { response: emptyResponse },
    "GET /constructor": { response: emptyResponse },
    "GET /then": { response: emptyResponse },
    "GET /quotes": { response: emptyResponse },
    "GET /signs": { response: emptyResponse },
    "GET /empty": { response: emptyResponse },
    "GET /emoji": { response: emptyResponse },
    "GET /paths": { response: emptyResponse },
    "GET /a-b/{c_d}/files.json": { response: emptyResponse },
    "POST /users/{id}:activate": { response: emptyResponse },
  });
}
