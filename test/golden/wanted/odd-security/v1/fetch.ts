// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type OddSecurityV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddSecurityV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddSecurityV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddSecurityV1Fetch(options: OddSecurityV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "GET /common": { response: emptyResponse },
    "GET /digest": { response: emptyResponse, security: [] },
    "GET /both": { response: emptyResponse, security: [["Login"]] },
    "GET /scopes": { response: emptyResponse, security: [["Token"], ["Sso"]] },
    "GET /keys": { response: emptyResponse, security: [["Key", "Secret"]] },
    "GET /open": { response: emptyResponse, security: [] },
  });
}
