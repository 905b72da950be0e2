// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type SecurityAlternativesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of SecurityAlternativesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of SecurityAlternativesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createSecurityAlternativesV1Fetch(options: SecurityAlternativesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "GET /common": { response: emptyResponse },
    "GET /same": { response: emptyResponse },
    "GET /own": { response: emptyResponse, security: [["Other"]] },
    "GET /both": { response: emptyResponse, security: [["Key", "Other"], ["Session"]] },
    "GET /open": { response: emptyResponse, security: [] },
    "GET /either": { response: emptyResponse, security: [["Key"], []] },
    "GET /tls": { response: emptyResponse, security: [] },
  });
}
