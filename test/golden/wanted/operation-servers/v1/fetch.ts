// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, rawBody } from "../../../../../src/index.js";
import { describeApi, type OperationServersV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OperationServersV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OperationServersV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOperationServersV1Fetch(options: OperationServersV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "GET /files": { response: emptyResponse },
    "POST /files": { body: rawBody("text/plain"), response: emptyResponse },
    "GET /content/{id}": { response: emptyResponse },
    "DELETE /content/{id}": { response: emptyResponse },
    "GET /old": { response: emptyResponse },
  });
}
