// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../src/fetch-client.js";
import { emptyResponse } from "../../../src/index.js";
import { type ArthurV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of ArthurV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of ArthurV1, and resolves as openapi-fetch
 * does, to `{ data, error, response }`. It is for those who prefer paths over methods, and for what
 * builds on openapi-fetch, such as openapi-react-query.
 */
export function createArthurV1Fetch(options: ArthurV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "POST /api/v1/users/me/accept-invite": { response: emptyResponse },
    "DELETE /api/v1/users/{user_id}": { response: emptyResponse },
  });
}
