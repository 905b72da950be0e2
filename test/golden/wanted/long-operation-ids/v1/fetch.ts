// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type LongOperationIdsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of LongOperationIdsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of LongOperationIdsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createLongOperationIdsV1Fetch(options: LongOperationIdsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /": { response: emptyResponse },
    "GET /items/{item_id}": { response: emptyResponse },
    "DELETE /items/{item_id}": { response: emptyResponse },
    "GET /v1/files": { response: emptyResponse },
    "GET /v2/files": { response: emptyResponse },
    "GET /search": { response: emptyResponse },
    "GET /find": { response: emptyResponse },
    "POST /call": { response: emptyResponse },
  });
}
