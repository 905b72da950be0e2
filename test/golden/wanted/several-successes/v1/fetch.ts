// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse, byStatus, emptyResponse, jsonResponse, typedResponse } from "../../../../../src/index.js";
import { describeApi, type SeveralSuccessesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of SeveralSuccessesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of SeveralSuccessesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createSeveralSuccessesV1Fetch(options: SeveralSuccessesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /jobs": { response: byStatus(jsonResponse, { 204: emptyResponse }) },
    "PUT /jobs": { response: byStatus(jsonResponse, { 200: anyResponse }) },
    "DELETE /jobs": { response: anyResponse },
    "PATCH /jobs": { response: byStatus(jsonResponse, { 200: jsonResponse, "2XX": anyResponse }) },
    "HEAD /jobs": { response: emptyResponse },
    "GET /results": { response: typedResponse("application/json", "application/octet-stream") },
    "DELETE /results": { response: anyResponse },
  });
}
