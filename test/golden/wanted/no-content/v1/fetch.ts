// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse, byStatus, emptyResponse, jsonResponse } from "../../../../../src/index.js";
import { describeApi, type NoContentV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of NoContentV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of NoContentV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createNoContentV1Fetch(options: NoContentV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "DELETE /jobs/{id}": { response: emptyResponse },
    "HEAD /jobs/{id}": { response: emptyResponse },
    "POST /jobs/{id}": { response: byStatus(jsonResponse, { 202: anyResponse }) },
    "PATCH /jobs/{id}": { response: anyResponse },
  });
}
