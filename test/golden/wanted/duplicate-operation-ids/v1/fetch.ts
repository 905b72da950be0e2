// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type DuplicateOperationIdsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of DuplicateOperationIdsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of DuplicateOperationIdsV1, and resolves
 * as openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createDuplicateOperationIdsV1Fetch(options: DuplicateOperationIdsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /users": { response: emptyResponse },
    "GET /users/{id}": { response: emptyResponse },
    "PUT /users/{id}": { response: emptyResponse },
    "GET /user/2fa": { response: emptyResponse },
    "PUT /user/2fa": { response: emptyResponse },
    "GET /things": { response: emptyResponse },
    "POST /things": { response: emptyResponse },
    "PUT /things": { response: emptyResponse },
    "GET /groups": { response: emptyResponse },
    "GET /groups/{page}": { response: emptyResponse },
  });
}
