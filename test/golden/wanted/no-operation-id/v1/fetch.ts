// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type NoOperationIdV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of NoOperationIdV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of NoOperationIdV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createNoOperationIdV1Fetch(options: NoOperationIdV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /tokens": { response: emptyResponse },
    "GET /tokens/session": { response: emptyResponse },
    "POST /file": { response: emptyResponse },
    "GET /snake": { response: emptyResponse },
    "GET /fast": { response: emptyResponse },
    "POST /aws": { response: emptyResponse },
    "GET /dotted": { response: emptyResponse },
    "GET /2fa": { response: emptyResponse },
  });
}
